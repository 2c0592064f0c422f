"""Pure decisions over frozen values: no database, no clock, no network, no framework."""
