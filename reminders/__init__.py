"""FibroRemind: well-timed texts, understood replies, a symptom log. Start at docs/explanation/architecture.md."""
