# The product without the services of its own: PostgreSQL and Redis are brought by whoever runs it.
ARG PYTHON=3.13-slim

FROM python:${PYTHON} AS build
COPY requirements.lock /
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /requirements.lock

FROM python:${PYTHON}
RUN useradd --system --uid 10001 --no-create-home texts
COPY --from=build /venv /venv
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY . .
RUN python manage.py collectstatic --noinput --verbosity 0
USER texts
EXPOSE 8000
CMD ["gunicorn", "fibroremind.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--workers", "2", \
     "--threads", "8", "--log-level", "warning", "--no-control-socket", "--worker-tmp-dir", "/dev/shm"]
