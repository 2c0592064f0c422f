"""A database, a broker and a supervisor of our own, for the demo, development and the tests.

A deployment brings its own PostgreSQL and Redis and never imports this package.
"""
