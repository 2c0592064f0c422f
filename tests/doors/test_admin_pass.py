"""A demonstration need not wait for the clockwork; a clinic that is no demonstration has to."""

import pytest
from django.test import Client

from .desk_world import make_clinic, make_staff

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("is_demo", "is_superuser"), [(True, False), (False, True), (False, False)])
def test_one_pass_is_for_superusers_of_a_demonstration(client: Client, is_demo: bool, is_superuser: bool) -> None:
    make_clinic("Willow", is_demo=is_demo)
    client.force_login(make_staff("somebody", is_superuser=is_superuser))

    assert "Run one pass" not in client.get("/admin/").content.decode()
    assert client.post("/admin/pass/").status_code == 403


@pytest.mark.django_db(transaction=True)
def test_one_pass_does_what_is_due_and_says_so(client: Client) -> None:
    make_clinic("Willow", is_demo=True)
    client.force_login(make_staff("root", is_superuser=True))

    assert client.get("/admin/pass/").status_code == 403
    page = client.post("/admin/pass/", follow=True).content.decode()

    assert "One pass is done: there was nothing to do." in page
    assert "Run one pass now" in page
