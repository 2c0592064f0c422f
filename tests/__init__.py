"""Sentences about people, sorted by cost: docs/explanation/tests.md."""
