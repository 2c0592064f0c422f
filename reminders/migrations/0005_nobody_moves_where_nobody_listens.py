"""Let nobody who is asked how they are move to a clinic where nobody hears of danger.

Like the rules of migration 0003 it is checked when a transaction commits. A check-in locks its person's row now, so that
of two who at once switch it on and move the person one is refused.
"""

from django.db import migrations

FUNCTIONS = """
CREATE OR REPLACE FUNCTION reminders_listener_needed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE home bigint;
BEGIN
  SELECT clinic_id INTO home FROM reminders_patient WHERE id = NEW.patient_id FOR SHARE;
  PERFORM FROM reminders_clinic WHERE id = home FOR SHARE;
  -- The row as it is now, not as it was when this was put off to the end of the transaction.
  IF EXISTS (SELECT FROM reminders_schedule WHERE id = NEW.id AND category = 'check_in' AND is_active)
    AND NOT EXISTS (SELECT FROM reminders_safetycontact WHERE clinic_id = home AND is_active) THEN
    RAISE EXCEPTION 'clinic % has no safety contact: nobody can be asked how they are', home
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION reminders_listener_needed_there() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE home bigint;
BEGIN
  SELECT clinic_id INTO home FROM reminders_patient WHERE id = NEW.id;
  PERFORM FROM reminders_clinic WHERE id = home FOR SHARE;
  IF EXISTS (SELECT FROM reminders_schedule WHERE patient_id = NEW.id AND category = 'check_in' AND is_active)
    AND NOT EXISTS (SELECT FROM reminders_safetycontact WHERE clinic_id = home AND is_active) THEN
    RAISE EXCEPTION 'clinic % has no safety contact: nobody who is asked how they are can move there', home
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER listener_needed_there AFTER UPDATE OF clinic_id ON reminders_patient
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.clinic_id <> OLD.clinic_id)
  EXECUTE FUNCTION reminders_listener_needed_there();
"""

AS_BEFORE = """
DROP TRIGGER listener_needed_there ON reminders_patient;
DROP FUNCTION reminders_listener_needed_there();
"""


class Migration(migrations.Migration):
    dependencies = [("reminders", "0004_by_hand_and_by_the_provider")]

    operations = [
        migrations.RunSQL(FUNCTIONS, AS_BEFORE),
    ]
