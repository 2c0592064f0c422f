"""What a check-in asks. A form that somebody was asked is never changed: a change makes a new version."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Max

from reminders.domain.checkins import question
from reminders.domain.metrics import METRICS
from reminders.errors import InvalidInput
from reminders.models import CheckIn, CheckInForm, Question, Schedule


def check(metrics: Sequence[str]) -> str:
    """Return how a form's first text reads. Raises InvalidInput for questions that cannot stand so."""
    if not metrics:
        raise InvalidInput("A form asks at least one question.")
    for metric in metrics:
        if metric not in METRICS:
            raise InvalidInput(f"{metric!r} is not a metric. The metrics are {', '.join(METRICS)}.")
    if len(set(metrics)) < len(metrics):
        raise InvalidInput("A form asks each question once.")
    return question(metrics)


@transaction.atomic
def save(form: CheckInForm, metrics: Sequence[str]) -> CheckInForm:
    """Store a form and its questions in order. Returns the row in use: a new version where the old has been asked."""
    check(metrics)
    if form.pk is None:
        form.version = (_versions(form) or 0) + 1
        form.save()
        return _with(form, metrics)
    if metrics_of(form) == list(metrics):
        form.save()
        return form
    if not CheckIn.objects.filter(form=form).exists():
        form.save()
        form.questions.all().delete()
        return _with(form, metrics)
    new = CheckInForm.objects.create(clinic=form.clinic, name=form.name, version=(_versions(form) or 0) + 1)
    CheckInForm.objects.filter(pk=form.pk).update(is_active=False)
    Schedule.objects.filter(form=form).update(form=new)
    return _with(new, metrics)


def metrics_of(form: CheckInForm) -> list[str]:
    """Return what a form asks, in order."""
    return list(Question.objects.filter(form=form).order_by("position").values_list("metric", flat=True))


def _versions(form: CheckInForm) -> int | None:
    last: int | None = CheckInForm.objects.filter(clinic=form.clinic, name=form.name).aggregate(last=Max("version"))[
        "last"
    ]
    return last


def _with(form: CheckInForm, metrics: Sequence[str]) -> CheckInForm:
    Question.objects.bulk_create(
        Question(form=form, position=position, metric=metric) for position, metric in enumerate(metrics, 1)
    )
    return form
