"""From an outbox row to a person's phone, once (docs/explanation/delivery.md)."""
