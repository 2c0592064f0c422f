"""What people write: kept once, read at once for "stop", understood by a worker, answered through the outbox."""
