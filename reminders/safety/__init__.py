"""The first duty to someone in trouble: an alert, a fixed reply, and staff who are told until one of them answers."""
