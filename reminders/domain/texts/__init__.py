"""The words sent to patients: counted, made plain, filled in, checked, chosen, and read from message packs."""
