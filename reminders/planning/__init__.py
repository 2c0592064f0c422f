"""What is due for whom, decided and stored: people in batches, all of a person's together."""
