"""The database engine of a bare checkout: it knows PostgreSQL's ways and reaches none."""
