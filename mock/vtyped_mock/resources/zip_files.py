"""Archives that the service builds of files, public and private ones."""

from __future__ import annotations

from ..dice import Dice
from ..document import Json
from ..identifiers import EICAR_SHA256
from ..stages import Stages
from ..stores import Making, Resource, Stored

EXAMPLE_ID = "4837201956"
FILES_AT_MOST = 200

_STARTED, _ENDED, _GIVEN_UP = 2.0, 6.0, 600.0
_STAGES = {
    "finished": Stages((("starting", 0.0), ("creating", _STARTED), ("finished", _ENDED))),
    "error-starting": Stages((("starting", 0.0), ("error-starting", _STARTED))),
    "error-creating": Stages((("starting", 0.0), ("creating", _STARTED), ("error-creating", _ENDED))),
    "timeout": Stages((("starting", 0.0), ("creating", _STARTED), ("timeout", _GIVEN_UP))),
}


def ending(asked: int, known: int, held: int) -> str:
    """How the building of an archive ends: of so many files asked for, known, and held as bytes."""
    if asked > FILES_AT_MOST:
        return "timeout"
    if not known:
        return "error-starting"
    return "finished" if held else "error-creating"


def _identify(dice: Dice) -> str:
    return str(dice.randint(10**9, 10**10 - 1))


def _complete(given: Json, making: Making) -> Json:
    making.stored.facts |= given
    return {}


def _present(stored: Stored, now: float) -> Json:
    facts = stored.facts
    stages = _STAGES[facts["ending"]]
    elapsed = _GIVEN_UP if stored.invented else now - stored.created
    status, done = stages.at(elapsed), stages.progress(elapsed)
    if status == "starting":
        done = 0.0
    elif status in ("error-starting", "error-creating", "timeout"):
        done = 0.5 if status == "timeout" else 0.0
    return {
        "status": status,
        "progress": int(100 * done),
        "files_ok": int(facts["held"] * done),
        "files_error": int((len(facts["hashes"]) - facts["held"]) * done),
    }


_EXAMPLE = {"hashes": [EICAR_SHA256], "password": "infected", "held": 1, "ending": "finished"}

RESOURCES = {
    type_: Resource(type_, _identify, _complete, _present, examples={EXAMPLE_ID: _EXAMPLE})
    for type_ in ("zip_file", "private_zip_file")
}
