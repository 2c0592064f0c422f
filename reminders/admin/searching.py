"""Search by a number or mailbox without ever storing, logging or comparing it in the plain.

What is typed is posted, not put into the page's address. A number becomes its digest, the digest a row, and the page
that follows names the row alone: `?q=#17`.
"""

import re
from typing import Any, ClassVar, Final

from django.contrib import messages
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest

from reminders.domain.values import ChannelKind
from reminders.enrolment.addresses import normalise
from reminders.errors import AddressError
from reminders.models import Address, Clinic, ContactPoint, InboundMessage, Patient

from .roles import standing
from .scoped import ScopedAdmin

MOST_NAMESAKES: Final = 200
_looks_like_a_number: Final = re.compile(r"[+(]?[\d\s().+-]{6,}").fullmatch
_found: Final = re.compile(r"#(\d{1,18}(?:,\d{1,18})*)").fullmatch


class AddressSearch(ScopedAdmin):
    """Pages whose search takes a name, a phone number or a mailbox."""

    address_path: ClassVar[str | None] = "address_id__in"
    """Where a row names its address; None where it only names its person."""
    name_path: ClassVar[str] = "patient_id__in"
    search_fields = ("pk",)  # shows the box; what is searched stands below
    search_help_text = "A name, or a whole phone number or e-mail address."

    def sought(self, request: HttpRequest, term: str) -> str:
        if not _is_address(term):
            return term
        try:
            return self._by_digest(request, term)
        except AddressError as error:
            messages.error(request, str(error))
            return ""

    def _by_digest(self, request: HttpRequest, written: str) -> str:
        channel = ChannelKind.EMAIL if "@" in written else ChannelKind.SMS
        digests = [Address.digest_of(channel, value) for value in _readings(request, channel, written)]
        rows = list(addresses_of(request).filter(channel=channel, digest__in=digests))
        if not rows:
            messages.warning(request, "Nobody here is known by that number or e-mail address.")
            return "#0"
        messages.info(request, f"Showing {' and '.join(row.masked for row in rows)}.")
        return f"#{','.join(str(row.pk) for row in rows)}"

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        term = search_term.strip()
        if not term:
            return queryset, False
        if match := _found(term):
            return self.used(queryset, [int(pk) for pk in match[1].split(",")]), False
        return self.called(request, queryset, term), False

    def used(self, rows: QuerySet[Any], address_ids: list[int]) -> QuerySet[Any]:
        """Return the rows that concern some addresses."""
        if self.address_path:
            return rows.filter(**{self.address_path: address_ids})
        return rows.filter(**{self.name_path: ContactPoint.objects.filter(address__in=address_ids).values("patient")})

    def called(self, request: HttpRequest, rows: QuerySet[Any], name: str) -> QuerySet[Any]:
        """Return the rows that concern people of a name."""
        # People first: their messages are then read by index, where a join would walk through everybody's.
        people = self.admin_site.get_model_admin(Patient).get_queryset(request).filter(preferred_name__icontains=name)
        ids = list(people.order_by().values_list("pk", flat=True)[:MOST_NAMESAKES])
        return rows.filter(**{self.name_path: ids})


def addresses_of(request: HttpRequest) -> QuerySet[Address]:
    """Return the addresses that somebody may look up: those used at their clinics, or written from to them."""
    here = standing(request)
    if here.is_superuser:
        return Address.objects.all()
    clinics = sorted(here.places)
    uses = ContactPoint.objects.filter(address=OuterRef("pk"), patient__clinic__in=clinics)
    letters = InboundMessage.objects.filter(address=OuterRef("pk"), clinic__in=clinics)
    return Address.objects.filter(Q(Exists(uses)) | Q(Exists(letters)))


def _is_address(term: str) -> bool:
    return "@" in term or bool(_looks_like_a_number(term))


def _readings(request: HttpRequest, channel: str, written: str) -> set[str]:
    """Return what a number can mean in the countries of somebody's clinics; raises where it means nothing in any."""
    here = standing(request)
    clinics = Clinic.objects.all() if here.is_superuser else Clinic.objects.filter(pk__in=list(here.places))
    fault = AddressError()
    readings = set()
    for country in clinics.values_list("country", flat=True).distinct().order_by("country"):
        try:
            readings.add(normalise(channel, written, country))
        except AddressError as error:
            fault = error
    if not readings:
        raise fault
    return readings
