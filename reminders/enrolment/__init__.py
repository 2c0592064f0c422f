"""People, their addresses, their consent, their schedules: set up and changed here, by staff or by their own word."""
