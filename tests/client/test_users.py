"""Users: keys as their names, and what belongs to one only."""

from __future__ import annotations

import logging
import traceback
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.client import raw
from tests.client.conftest import Serve
from tests.faces import Connect
from vtyped import ForbiddenError, InvalidInputError, NotFoundError, VirusTotalError, decode
from vtyped.models import ApiUsage, OverallQuota, Privilege, Quota, User
from vtyped_mock import MockServer

OTHER_KEY = "0123456789abcdef" * 4
BASE = "https://vt.example/api/v3"
FORBIDDEN = raw.answer(403, b'{"error": {"code": "ForbiddenError", "message": "No"}}')


def test_an_own_profile_is_typed(connect: Connect, vt_mock: MockServer) -> None:
    user = connect(vt_mock.api_key, base_url=vt_mock.base_url).users.get("mock_user", relationships="groups")
    assert type(user) is User
    attributes = user.attributes
    assert attributes.user_since is not None
    assert attributes.user_since < datetime.now(UTC)
    assert attributes.email == "mock_user@example.com"
    assert type(attributes.privileges["enterprise"]) is Privilege
    assert type(attributes.quotas["api_requests_daily"]) is Quota
    assert user.relationships["groups"].data[0].id == "mock_group"


def test_quotas_and_use_are_maps_of_what_is_typed(connect: Connect, vt_mock: MockServer) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    quotas = client.users.quotas("mock_user")
    daily = quotas["api_requests_daily"]
    assert type(daily) is OverallQuota
    assert (daily.user.used, daily.group.used, daily.group.inherited_from) == (1, 1, "mock_group")
    usage = client.users.api_usage("mock_user", start_date="20260310", end_date="20260316")
    assert type(usage) is ApiUsage
    assert usage.total == {"user_quotas": 1, "user_api_usage": 1}
    assert usage.daily == {"2026-03-16": usage.total}


def test_a_change_gives_the_user_as_it_is_then(connect: Connect, vt_mock: MockServer) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    changed = client.users.update("mock_user", profile_phrase="Lorem", preferences={"theme": "dark"})
    assert changed.attributes.profile_phrase == "Lorem"
    kept = client.users.get("mock_user").attributes
    assert (kept.profile_phrase, kept.first_name, kept.preferences) == ("Lorem", "Mock", {"theme": "dark"})


def test_an_account_is_deleted_with_its_password(connect: Connect, vt_mock: MockServer) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    with pytest.raises(ForbiddenError):
        client.users.delete("sam", "correct horse")
    assert client.users.delete("mock_user", "correct horse") is None
    with pytest.raises(NotFoundError):
        client.users.get("mock_user")


@pytest.mark.parametrize("password", ["", "two\nlines", "p" * 300])
def test_a_password_that_cannot_be_one_is_not_shown(connect: Connect, password: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        connect(base_url=BASE).users.delete("mock_user", password)
    assert not password or password not in str(caught.value)


@pytest.mark.parametrize("key", [f"{OTHER_KEY}\n", OTHER_KEY * 20, f"\t{OTHER_KEY}"])
def test_a_key_that_cannot_name_a_user_is_not_shown(connect: Connect, key: str) -> None:
    with pytest.raises(InvalidInputError, match=r"^id: expected the name of a user, or the API key of one$") as caught:
        connect(base_url=BASE).users.get(key)
    assert OTHER_KEY not in "".join(traceback.format_exception(caught.value))


def test_a_key_that_names_a_user_is_in_no_error(
    connect: Connect, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(FORBIDDEN)
    client = connect(base_url=server.base_url)
    for call in (client.users.get, client.users.quotas, lambda id_: list(client.users.comments(id_))):
        with pytest.raises(VirusTotalError) as caught:
            call(OTHER_KEY)
        error: Any = caught.value
        assert OTHER_KEY not in str(error) + repr(vars(error)) + caplog.text
    assert error.request.url == f"{server.base_url}/users/{{id}}/comments?limit=40"
    assert server.requests[0].target == f"/api/v3/users/{OTHER_KEY}"


def test_a_key_that_names_a_user_is_not_shown_by_collections(connect: Connect) -> None:
    client = connect(base_url=BASE)
    collection = client.users.comments(OTHER_KEY)
    assert OTHER_KEY not in repr(collection)
    with pytest.raises(InvalidInputError) as caught:
        client.users.votes(OTHER_KEY, cursor="vtyped1.damaged")
    assert OTHER_KEY not in str(caught.value)


def test_a_key_among_attributes_is_read_and_not_shown() -> None:
    body = {"data": {"type": "user", "id": "ann", "attributes": {"apikey": OTHER_KEY, "status": "active"}}}
    answer: Any = decode(body)
    user = answer.data
    assert user.attributes.apikey == OTHER_KEY
    assert repr(user.attributes) == "UserAttributes(apikey=***, status='active')"
    assert answer.to_dict() == body
