"""What staff do for a person about consent: invite them, note a spoken stop, erase them. Each asks before it acts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from reminders.domain.consent import ConsentKind
from reminders.domain.values import ChannelKind
from reminders.enrolment import consent, erasure, invitations
from reminders.errors import InvalidInput
from reminders.models import ContactPoint, Patient

from .scoped import ScopedAdmin
from .showing import count

MOST_AT_ONCE: Final = 50


class EvidenceForm(forms.Form):
    """Where the proof lies."""

    evidence = forms.CharField(
        label="How we know",
        max_length=300,
        widget=forms.TextInput(attrs={"size": 60}),
        error_messages={"required": "Say how we know: without a proof it does not count."},
        help_text="Such as: said so on the phone to Nan, 12 March, noted in the chart.",
    )


class InviteForm(EvidenceForm):
    """How they are asked."""

    channel = forms.ChoiceField(
        label="By", choices=[(ChannelKind.SMS, "A text that asks for JOIN"), (ChannelKind.EMAIL, "A mail with a link")]
    )


class SureForm(forms.Form):
    """For what cannot be undone."""

    sure = forms.BooleanField(
        label="I am sure: this cannot be undone", error_messages={"required": "Tick this first: it cannot be undone."}
    )


@dataclass(frozen=True, slots=True)
class _Step:
    """The page between the choice of some people and what is done for them."""

    action: str
    title: str
    asks: str
    form: type[forms.Form]
    about: str
    for_good: bool = False

    def sentence(self, chosen: Sequence[Patient]) -> str:
        """Ask whether it is meant, and for whom."""
        return self.asks.format(chosen[0] if len(chosen) == 1 else f"{len(chosen)} people")


class ConsentSteps(ScopedAdmin):
    """Actions on the list of people, each with a page in between."""

    @admin.action(permissions=["set_up"], description="Invite: ask once whether they want messages")
    def invite(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        def act(person: Patient, given: dict[str, Any]) -> None:
            point = _points(person).filter(channel=given["channel"]).first()
            if point is None:
                raise InvalidInput("They have no address on this channel.")
            invitations.invite(point, evidence=given["evidence"], actor=request.user)

        about = (
            "Each of them gets one message that asks whether they want texts. It can be answered for 72 hours and is "
            "never repeated by itself. Nothing else is sent unless they agree."
        )
        return self._step(request, queryset, _Step("invite", "Invite", "Invite {}?", InviteForm, about), act)

    @admin.action(permissions=["set_up"], description="They asked us to stop (not by text)")
    def stop_spoken(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        def act(person: Patient, given: dict[str, Any]) -> None:
            for point in _points(person):
                consent.record(
                    point, ConsentKind.WITHDRAWN, basis="spoken", evidence=given["evidence"], actor=request.user
                )

        about = "From now on they get no message that we start, by phone or e-mail. What waits for them is not sent."
        return self._step(
            request, queryset, _Step("stop_spoken", "Record a stop", "Record a stop for {}?", EvidenceForm, about), act
        )

    @admin.action(permissions=["set_up"], description="Erase for good, at their wish …")
    def erase(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        def act(person: Patient, given: dict[str, Any]) -> None:
            erasure.erase(person, actor=request.user)

        about = (
            "Their name, addresses, every word of their messages and their symptom log are gone for good. That they "
            "agreed and stopped stays on record, and so does a digest that keeps them from being enrolled again."
        )
        return self._step(
            request, queryset, _Step("erase", "Erase", "Erase {} for good?", SureForm, about, for_good=True), act
        )

    def _step(
        self,
        request: HttpRequest,
        queryset: QuerySet[Any],
        step: "_Step",
        act: Callable[[Patient, dict[str, Any]], None],
    ) -> HttpResponse | None:
        chosen: list[Patient] = list(self.touchable(request, queryset).select_related("clinic")[: MOST_AT_ONCE + 1])
        if not chosen or len(chosen) > MOST_AT_ONCE:
            messages.warning(request, f"Choose between 1 and {MOST_AT_ONCE} of your people.")
            return None
        form = step.form(request.POST if "step" in request.POST else None)
        if form.is_valid():
            self._do(request, chosen, form.cleaned_data, act)
            return None
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": step.title,
            "sentence": step.sentence(chosen),
            "about": step.about,
            "action": step.action,
            "for_good": step.for_good,
            "chosen": chosen,
            "form": form,
            "checkbox_name": ACTION_CHECKBOX_NAME,
        }
        return TemplateResponse(request, "admin/reminders/patient/step.html", context)

    def _do(
        self,
        request: HttpRequest,
        chosen: list[Patient],
        given: dict[str, Any],
        act: Callable[[Patient, dict[str, Any]], None],
    ) -> None:
        done = 0
        for person in chosen:
            name = str(person)
            try:
                with transaction.atomic():
                    act(person, given)
            except InvalidInput as error:
                messages.error(request, f"{name}: {error}")
            else:
                done += 1
        if done:
            messages.success(request, f"Done for {count(done, 'person', 'people')}.")


def _points(person: Patient) -> QuerySet[ContactPoint]:
    return ContactPoint.objects.filter(patient=person, is_active=True).select_related("address", "patient__clinic")
