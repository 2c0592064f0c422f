"""Doors for operators: one command, one file."""
