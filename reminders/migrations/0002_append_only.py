"""Keep evidence as it was written: the database itself refuses to change or delete it.

Erasure, a duty that outranks keeping, says so first: SET LOCAL fibroremind.erasing = 'on'.
"""

from django.db import migrations

TABLES = ("reminders_consentevent", "reminders_symptomentry", "reminders_understanding", "reminders_receipt")

FUNCTION = """
CREATE FUNCTION reminders_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('fibroremind.erasing', true) = 'on' THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION '% is append-only: add a row that replaces this one', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$
"""


def _trigger(table: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION reminders_append_only()",
        f"DROP TRIGGER append_only ON {table}",
    )


class Migration(migrations.Migration):
    dependencies = [("reminders", "0001_initial")]

    operations = [
        migrations.RunSQL(FUNCTION, "DROP FUNCTION reminders_append_only()"),
        *(_trigger(table) for table in TABLES),
    ]
