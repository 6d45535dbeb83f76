"""Saved searches."""

from __future__ import annotations

from ..document import Json
from ..stores import Making, Resource, written

_GIVEN = ("name", "search_query", "description", "private", "tags")
_EXAMPLE = "7f3a9c1d5e2b4860a1c3e5f70918273a"


def _complete(given: Json, making: Making) -> Json:
    if making.stored.id == _EXAMPLE:
        making.stored.links.setdefault("viewers", {("user", "alex.example"): None})
        making.stored.links.setdefault("editors", {("user", "sam"): None})

    def first() -> Json:
        return {
            "description": "",
            "private": False,
            "tags": [],
            "origin": "Crowdsourced",
            "creation_date": making.now,
            "last_execution_date": 0,
        }

    return written(making, given, _GIVEN, first) | {"last_modification_date": making.now}


RESOURCES = {
    "saved_search": Resource(
        "saved_search",
        identify=lambda dice: dice.hex(32),
        complete=_complete,
        public=lambda attributes: not attributes["private"],
        viewers=("viewers",),
        editors=("editors",),
        examples={
            _EXAMPLE: {
                "name": "Test files of this year",
                "search_query": "type:text positives:5+",
                "tags": ["test"],
            }
        },
        order="last_modification_date-",
    ),
}
