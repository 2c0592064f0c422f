"""Lists that never count: a table of a hundred million rows is paged by looking one page ahead."""

from typing import TYPE_CHECKING, Any, Final

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import PAGE_VAR, ChangeList
from django.core.paginator import Paginator
from django.http import HttpRequest

LAST_PAGE: Final = 500
"""An offset costs as much as all it passes over: whoever wants older rows narrows the list down instead."""

if TYPE_CHECKING:
    AnyPaginator = Paginator[Any]
else:
    AnyPaginator = Paginator


class _Seen(AnyPaginator):
    """As many pages as are known to be there."""

    def __init__(self, rows: list[Any], per_page: int, known: int) -> None:
        super().__init__(rows, per_page)
        self.known = known

    @property
    def count(self) -> int:
        return self.known


class DeskList(ChangeList):
    """A list with a title of its own, which says a sentence where it has no rows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        plural = str(self.opts.verbose_name_plural)
        self.title = f"{plural[:1].upper()}{plural[1:]}"

    @property
    def nothing(self) -> str:
        """What it says then: a list that was narrowed down speaks only of what was asked for."""
        page: Any = self.model_admin
        return "Nothing matches what you chose." if self.params else str(page.nothing)


class PlainList(DeskList):
    """A list whose rows its page may dress up once they are read, all of them by one go."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        if hasattr(self.model_admin, "dress"):
            self.result_list = list(self.result_list)
            self.model_admin.dress(self.result_list)


class LookAheadList(DeskList):
    """A list that reads one row more than it shows, to know whether there is a next page."""

    has_next = False
    counts_nothing = True
    """For the template: "Newer" and "Older" instead of numbers that nobody knows."""

    @property
    def newer_page(self) -> str:
        """The address of the page before."""
        return self.get_query_string({PAGE_VAR: self.page_num - 1})

    @property
    def older_page(self) -> str:
        """The address of the page after."""
        return self.get_query_string({PAGE_VAR: self.page_num + 1})

    def get_results(self, request: HttpRequest) -> None:
        if not 1 <= self.page_num <= LAST_PAGE:
            raise IncorrectLookupParameters(f"page {self.page_num}")
        start = (self.page_num - 1) * self.list_per_page
        rows = list(self.queryset[start : start + self.list_per_page + 1])
        self.has_next = len(rows) > self.list_per_page and self.page_num < LAST_PAGE
        self.result_list = rows[: self.list_per_page]
        self.result_count = len(self.result_list)
        self.paginator = _Seen(self.result_list, self.list_per_page, start + len(rows))
        self.full_result_count = None
        self.show_full_result_count = self.can_show_all = False
        self.multi_page = self.has_next or self.page_num > 1
        self.show_admin_actions = True
