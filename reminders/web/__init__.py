"""The pages and webhooks."""
