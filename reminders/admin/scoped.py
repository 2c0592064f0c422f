"""The fence: staff see and touch only their clinics' people, in every list, form, choice, action and address."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin
from django.contrib.admin.views.main import PAGE_VAR, SEARCH_VAR, ChangeList
from django.db.models import ForeignKey, Model, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

from .paging import PlainList
from .roles import EVIDENCE, Right, Rights, standing

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Any]
    TabularInline = admin.TabularInline[Any, Any]
else:
    ModelAdmin = admin.ModelAdmin
    TabularInline = admin.TabularInline


# What may follow a filter's name. Nothing here walks on: `clinic__staff__user__password` would answer questions.
_COMPARISONS = frozenset({"exact", "id__exact", "isnull", "in", "gte", "gt", "lte", "lt"})


class Fence:
    """Which rows a request may reach, and for what. `clinic_path` leads from a row to its clinic."""

    clinic_path: ClassVar[str] = "clinic"
    rights: ClassVar[Rights] = EVIDENCE
    shared: ClassVar[bool] = False
    """Rows without a clinic are every clinic's: all staff may read them, superusers change them."""

    def clinics(self, request: HttpRequest, right: Right) -> frozenset[int] | None:
        """Return the clinics in whose rows a request has a right; None for all."""
        return standing(request).clinics(self.rights, right)

    def within(self, rows: QuerySet[Any], clinics: Collection[int] | None) -> QuerySet[Any]:
        """Return the rows of some clinics."""
        if clinics is None:
            return rows
        mine = Q(**{f"{self.clinic_path}__in": sorted(clinics)})
        return rows.filter(mine | Q(**{self.clinic_path: None})) if self.shared else rows.filter(mine)

    def clinic_of(self, row: Model) -> int | None:
        """Return the id of the clinic that a row belongs to; None where it has none."""
        *steps, last = self.clinic_path.split("__")
        owner: Any = row
        for step in steps:
            owner = getattr(owner, step, None)
        clinic = None if owner is None else getattr(owner, last if last == "pk" else f"{last}_id")
        return None if clinic is None else int(clinic)

    def may(self, request: HttpRequest, right: Right, row: Model | None = None) -> bool:
        """Whether a request has a right: to this row, or without one to any."""
        clinics = self.clinics(request, right)
        if row is None or clinics is None:
            return standing(request).has(self.rights, right)
        clinic = self.clinic_of(row)
        if clinic is None:
            return self.shared and right is Right.VIEW and bool(clinics)
        return clinic in clinics


class ScopedAdmin(Fence, ModelAdmin):
    """The pages of one model, inside the fence."""

    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    deletable: ClassVar[bool] = False
    """Most things are switched off and kept: what they did has to stay explained."""
    nothing: ClassVar[str] = "There is nothing here yet."
    """What a list without rows says."""

    def waiting(self, request: HttpRequest) -> QuerySet[Any] | None:
        """Return what waits for somebody to do something about it; None where nothing ever does."""
        return None

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return PlainList

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if request.method == "POST" and "_search" in request.POST and self.has_view_permission(request):
            asked = QueryDict(request.GET.urlencode(), mutable=True)
            for name in (SEARCH_VAR, PAGE_VAR):
                asked.pop(name, None)
            if term := self.sought(request, request.POST.get(SEARCH_VAR, "").strip()):
                asked[SEARCH_VAR] = term
            return HttpResponseRedirect(f"?{asked.urlencode()}")
        return super().changelist_view(request, extra_context)

    def sought(self, request: HttpRequest, term: str) -> str:
        """Return what is searched for, as it may stand in the page's address."""
        return term

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return self.within(super().get_queryset(request), self.clinics(request, Right.VIEW))

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.may(request, Right.VIEW)

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self.may(request, Right.VIEW, obj)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return self.may(request, Right.ADD)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self.may(request, Right.CHANGE, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self.deletable and self.may(request, Right.DELETE, obj)

    def has_set_up_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """For actions: `permissions=["set_up"]`."""
        return self.may(request, Right.SET_UP, obj)

    def touchable(self, request: HttpRequest, rows: QuerySet[Any], right: Right = Right.SET_UP) -> QuerySet[Any]:
        """Return those of an action's rows in which its right holds: one may set up here and only read there."""
        clinics = self.clinics(request, right)
        chosen: QuerySet[Any] = self.model._default_manager.filter(pk__in=rows.order_by().values("pk"))
        return chosen if clinics is None else chosen.filter(**{f"{self.clinic_path}__in": sorted(clinics)})

    def formfield_for_foreignkey(self, db_field: ForeignKey[Any, Any], request: HttpRequest, **kwargs: Any) -> Any:
        kwargs.setdefault("queryset", choosable(self, db_field.remote_field.model, request))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        for errand in ("add", "change", "delete", "view"):
            # Every row has a page of its own: a form that opens others in small windows loses people.
            if field is not None and hasattr(field.widget, f"can_{errand}_related"):
                setattr(field.widget, f"can_{errand}_related", False)
        return field

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """Allow the filters on the page and the row's own columns, never a walk across relations."""
        if standing(request).is_superuser:
            return super().lookup_allowed(lookup, value, request)
        offered = {item[0] if isinstance(item, tuple) else item for item in self.get_list_filter(request)}
        names = {getattr(item, "parameter_name", item) for item in offered}
        names |= {field.name for field in self.model._meta.concrete_fields}
        return any(lookup == name or lookup.removeprefix(f"{name}__") in _COMPARISONS for name in names)


class ScopedInline(Fence, TabularInline):
    """Rows shown on another row's page; the rights are this one's, the clinic is the other's."""

    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return self.within(super().get_queryset(request), self.clinics(request, Right.VIEW))

    def _may(self, request: HttpRequest, right: Right, parent: Model | None) -> bool:
        clinics = self.clinics(request, right)
        if parent is None or clinics is None:
            return standing(request).has(self.rights, right)
        owner = self.admin_site.get_model_admin(type(parent))
        return isinstance(owner, Fence) and owner.clinic_of(parent) in clinics

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self._may(request, Right.VIEW, obj)

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self._may(request, Right.ADD, obj)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self._may(request, Right.CHANGE, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return self._may(request, Right.DELETE, obj)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and field.label:
            # The column's heading names it to the eye alone.
            widget: Any = getattr(field.widget, "widget", field.widget)
            widget.attrs.setdefault("aria-label", str(field.label))
        return field

    def formfield_for_foreignkey(self, db_field: ForeignKey[Any, Any], request: HttpRequest, **kwargs: Any) -> Any:
        kwargs.setdefault("queryset", choosable(self, db_field.remote_field.model, request))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


def choosable(page: Any, model: type[Model], request: HttpRequest) -> QuerySet[Any]:
    """Return the rows of another model that a form may name: those in whose clinics the form's own right holds."""
    rows = model._default_manager.all()
    if standing(request).is_superuser:
        return rows
    other = page.admin_site._registry.get(model)
    if not isinstance(other, Fence):
        return rows.none()
    adds, changes = (page.clinics(request, right) or frozenset() for right in (Right.ADD, Right.CHANGE))
    return other.within(rows, adds | changes)


class OwnClinics(admin.RelatedFieldListFilter):
    """A filter by clinic, or by what has one, that offers what the reader may see."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> Any:
        other = model_admin.admin_site.get_model_admin(field.related_model)
        return [(str(row.pk), str(row)) for row in other.get_queryset(request)[:200]]
