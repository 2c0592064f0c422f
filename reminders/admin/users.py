"""The accounts of staff. What they may do comes from their places at clinics, so no permission rows are shown."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest

from reminders.models import StaffMember

from .roles import standing

if TYPE_CHECKING:
    AnyUserAdmin = UserAdmin[User]
else:
    AnyUserAdmin = UserAdmin


class PlaceInline(admin.TabularInline):  # type: ignore[type-arg]  # not subscriptable at run time
    """A user's places, each with a role."""

    model = StaffMember
    extra = 1
    verbose_name = "place at a clinic"
    verbose_name_plural = "places at clinics"

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return standing(request).is_superuser

    has_add_permission = has_change_permission = has_delete_permission = has_view_permission


class StaffUserAdmin(AnyUserAdmin):
    """Accounts, for superusers alone."""

    list_display = ("username", "first_name", "last_name", "is_active", "is_superuser", "last_login")
    list_filter = ("is_active", "is_superuser")
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined")
    inlines = (PlaceInline,)
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        ("Who it is", {"fields": ("first_name", "last_name", "email")}),
        ("What they may do", {"fields": ("is_active", "is_staff", "is_superuser")}),
        ("Last seen", {"fields": ("last_login", "date_joined")}),
    )

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        if not change:
            obj.is_staff = True  # an account is for the desk: without it nobody could sign in
        super().save_model(request, obj, form, change)

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        return self.inlines if obj else ()

    def has_module_permission(self, request: HttpRequest) -> bool:
        return standing(request).is_superuser

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return standing(request).is_superuser

    def has_add_permission(self, request: HttpRequest) -> bool:
        return standing(request).is_superuser

    has_change_permission = has_view_permission

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


admin.site.unregister((User, Group))
admin.site.register(User, StaffUserAdmin)
