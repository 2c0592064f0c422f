"""The clinic's desk, in Django admin. Every page: pages.py. The fence around clinics: scoped.py."""
