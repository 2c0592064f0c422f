"""The entry point of WSGI servers: `gunicorn fibroremind.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fibroremind.settings")

application = get_wsgi_application()
