"""The product's Celery app, sweeping every second: a storm is over in one minute instead of ten."""

from fibroremind.celery import app

app.conf.beat_schedule["sweep"]["schedule"] = 1.0
app.conf.beat_schedule["sweep"]["options"]["expires"] = 5.0
app.conf.beat_schedule["send"]["schedule"] = 1.0
