"""Accounts: rights by word, quotas of users and of groups."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from vtyped_mock import Account, MockApp, Settings, create_app
from vtyped_mock.document import Document
from vtyped_mock.identifiers import EICAR_SHA256

Client = Callable[[MockApp, str], httpx.AsyncClient]


@pytest.mark.anyio
async def test_rights_are_words(document: Document, client: Client) -> None:
    accounts = (Account("full", "a"), Account("enterprise", "b", access=frozenset({"enterprise"})))
    app = create_app(Settings(speed=0, accounts=accounts), document=document)
    paths = {
        "enterprise": f"files/{EICAR_SHA256}/analyses",
        "threat_landscape": f"files/{EICAR_SHA256}/related_threat_actors",
    }
    assert {document.relationship("file", path.rpartition("/")[2])[1] for path in paths.values()} == set(paths)  # type: ignore[index]
    statuses = {}
    for account in accounts:
        async with client(app, account.key) as api:
            statuses[account.key] = [(await api.get(path)).status_code for path in paths.values()]
    assert statuses == {"full": [200, 200], "enterprise": [200, 403]}


@pytest.mark.anyio
async def test_a_group_shares_its_quota_and_a_user_may_have_one_of_his_own(document: Document, client: Client) -> None:
    accounts = (
        Account("k1", "a", "team"),
        Account("k2", "b", "team"),
        Account("k3", "c", quota={"day": 1}),
        Account("k4", "d", quota={}),
    )
    settings = Settings(speed=0, accounts=accounts, quota={"minute": 2}, group_quota={"day": 3})
    app = create_app(settings, document=document)

    async def calls(key: str) -> list[int]:
        async with client(app, key) as api:
            return [(await api.get("domains/example.com")).status_code for _ in range(3)]

    assert await calls("k1") == [200, 200, 429]
    assert await calls("k2") == [200, 429, 429]
    assert await calls("k3") == [200, 429, 429]
    assert await calls("k4") == [200, 200, 200]
    assert app.state.quotas.used(("group", "team"))["day"] == 3


def test_a_key_is_not_shown() -> None:
    assert "secret" not in repr(Account("secret", "a"))
