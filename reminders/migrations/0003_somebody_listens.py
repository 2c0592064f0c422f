"""Keep, in the database itself, somebody who hears of danger wherever people are asked how they are.

Checked when a transaction commits, under a lock of the clinic: of two who at once take away the last contact and switch
a check-in on, one is refused.
"""

from django.db import migrations

FUNCTIONS = """
CREATE FUNCTION reminders_nobody_listens(clinic bigint) RETURNS boolean LANGUAGE sql AS $$
  SELECT NOT EXISTS (
      SELECT FROM reminders_safetycontact contact WHERE contact.clinic_id = clinic AND contact.is_active)
    AND EXISTS (
      SELECT FROM reminders_schedule schedule JOIN reminders_patient patient ON patient.id = schedule.patient_id
      WHERE patient.clinic_id = clinic AND schedule.category = 'check_in' AND schedule.is_active)
$$;

CREATE FUNCTION reminders_contact_needed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM reminders_clinic WHERE id = OLD.clinic_id FOR NO KEY UPDATE;
  IF FOUND AND reminders_nobody_listens(OLD.clinic_id) THEN
    RAISE EXCEPTION 'clinic % has check-ins: somebody must hear of danger', OLD.clinic_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION reminders_listener_needed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE home bigint;
BEGIN
  SELECT clinic_id INTO home FROM reminders_patient WHERE id = NEW.patient_id;
  PERFORM FROM reminders_clinic WHERE id = home FOR SHARE;
  -- The row as it is now, not as it was when this was put off to the end of the transaction.
  IF EXISTS (SELECT FROM reminders_schedule WHERE id = NEW.id AND category = 'check_in' AND is_active)
    AND NOT EXISTS (SELECT FROM reminders_safetycontact WHERE clinic_id = home AND is_active) THEN
    RAISE EXCEPTION 'clinic % has no safety contact: nobody can be asked how they are', home
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER contact_needed AFTER UPDATE OR DELETE ON reminders_safetycontact
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reminders_contact_needed();

CREATE CONSTRAINT TRIGGER listener_needed AFTER INSERT OR UPDATE ON reminders_schedule
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.category = 'check_in' AND NEW.is_active)
  EXECUTE FUNCTION reminders_listener_needed();
"""

NO_FUNCTIONS = """
DROP TRIGGER listener_needed ON reminders_schedule;
DROP TRIGGER contact_needed ON reminders_safetycontact;
DROP FUNCTION reminders_listener_needed();
DROP FUNCTION reminders_contact_needed();
DROP FUNCTION reminders_nobody_listens(bigint);
"""


class Migration(migrations.Migration):
    dependencies = [("reminders", "0002_append_only")]

    operations = [
        migrations.RunSQL(FUNCTIONS, NO_FUNCTIONS),
    ]
