"""Saved searches."""

from __future__ import annotations

from ..document import Json
from ..stores import Making, Resource


def _complete(given: Json, making: Making) -> Json:
    return {
        "description": "",
        "private": False,
        "tags": [],
        "origin": "Crowdsourced",
        "creation_date": making.now,
        "last_execution_date": 0,
        **given,
        "last_modification_date": making.now,
    }


RESOURCES = {
    "saved_search": Resource(
        "saved_search",
        identify=lambda dice: dice.hex(32),
        complete=_complete,
        public=lambda attributes: not attributes["private"],
        viewers=("viewers",),
        editors=("editors",),
        examples={
            "7f3a9c1d5e2b4860a1c3e5f70918273a": {
                "name": "Test files of this year",
                "search_query": "type:text positives:5+",
                "tags": ["test"],
            }
        },
        order="last_modification_date-",
    ),
}
