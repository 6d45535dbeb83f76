"""Checks of our own that schemathesis makes on every answer of a run, beside its built-in ones."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

import schemathesis
from schemathesis import Case, CheckContext, Response

_HASH = re.compile(r"(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})")
_DEFAULT_LIMIT = 10


def _json(response: Response) -> Any:
    if response.headers.get("content-type", [""])[0].partition(";")[0] != "application/json":
        return None
    return response.json()


@schemathesis.check
def error_envelope(ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """Every refusal says in JSON, in `error` and nowhere else, what is wrong. The front end may refuse a large body."""
    if response.status_code < 400 or response.status_code == 413:
        return
    body = _json(response)
    assert isinstance(body, dict), f"{response.status_code} without an error object"
    assert set(body) == {"error"}, f"{response.status_code} with {sorted(body)}"
    assert set(body["error"]) == {"code", "message"}, f"the error has {sorted(body['error'])}"
    assert re.fullmatch(r"[A-Z]\w+", body["error"]["code"]), f"the code is {body['error']['code']!r}"


@schemathesis.check
def limit_honoured(ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """A page holds no more items than were asked for, and without a cursor for more when it holds fewer."""
    if (
        response.status_code != 200
        or case.method != "GET"
        or "limit" not in {each.name for each in case.operation.query}
    ):
        return
    body = _json(response)
    items = body.get("data") if isinstance(body, dict) else None
    if not isinstance(items, list):
        return
    asked = str((case.query or {}).get("limit", _DEFAULT_LIMIT))
    if not asked.isdecimal():
        return
    limit = int(asked)
    assert len(items) <= limit, f"{len(items)} items for a limit of {limit}"
    goes_on = "cursor" in body.get("meta", {})
    assert not goes_on or len(items) == limit, f"{len(items)} items of {limit}, and more behind them"


@schemathesis.check
def id_echoed(ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """An object asked for by a full hash or an id of no other form comes with that id, hashes in small letters."""
    path = case.operation.path
    if response.status_code != 200 or case.method != "GET" or not path.endswith("}"):
        return
    body = _json(response)
    data = body.get("data") if isinstance(body, dict) else None
    if not isinstance(data, dict) or not {"id", "attributes"} <= data.keys():
        return
    asked = unquote(str(case.path_parameters[path.rpartition("{")[2][:-1]]))
    if _HASH.fullmatch(data["id"]):
        assert data["id"] == data["id"].lower(), f"the id {data['id']} is not in small letters"
    if data["type"] in ("file", "private_file") and len(asked) == 64:
        assert data["id"] == asked.lower(), f"asked for {asked}, got {data['id']}"
    if data["type"] == "analysis":
        assert data["id"] == asked, f"asked for {asked}, got {data['id']}"
