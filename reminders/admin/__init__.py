"""The clinic's desk, in Django admin: one module for each group of pages (pages.py). The fence around clinics: scoped.py."""
