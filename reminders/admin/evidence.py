"""Pages of what happened: large tables, newest first, read by all staff of the clinic and written by nobody here."""

from typing import Any

from django.contrib.admin.views.main import ChangeList
from django.http import HttpRequest

from .paging import LookAheadList
from .scoped import ScopedAdmin


class EndlessAdmin(ScopedAdmin):
    """The pages of a large table: newest first, not counted, sorted by its key alone."""

    ordering = ("-id",)
    sortable_by = ()
    list_per_page = 50

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return LookAheadList


class EvidenceAdmin(EndlessAdmin):
    """What happened: read by all staff of the clinic, written by nobody here."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
