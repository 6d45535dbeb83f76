"""Scenarios: settings of a mock as a file in YAML, TOML or JSON."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import jsonschema_rs
import yaml

from .accounts import EVERY_RIGHT, Account
from .document import Json
from .faults import EFFECTS, ORIGINS, Fault
from .identifiers import REPORTED
from .prepared import Prepared
from .quotas import WINDOWS
from .reports.engines import LEVELS
from .resources import RESOURCES
from .settings import Settings

T = TypeVar("T")

_TEXT: Json = {"type": "string", "minLength": 1}
_NUMBER: Json = {"type": "number"}
_LIMITS: Json = {"type": "object", "additionalProperties": False}
_LIMITS["properties"] = {window: {"type": "integer", "minimum": 0} for window in WINDOWS}


def _keys(required: tuple[str, ...] = (), /, **properties: Json) -> Json:
    return {"type": "object", "additionalProperties": False, "required": list(required), "properties": properties}


FAULT_SCHEMA = _keys(
    ("effect",),
    effect={"enum": list(EFFECTS)},
    operation=_TEXT,
    method=_TEXT,
    path=_TEXT,
    origin={"enum": list(ORIGINS)},
    nth={"type": "integer", "minimum": 1},
    times={"oneOf": [{"type": "integer", "minimum": 1}, {"const": "always"}]},
    status={"type": "integer", "minimum": 200, "maximum": 999},
    code=_TEXT,
    message=_TEXT,
    retry_after={"type": ["number", "string"]},
    retry_after_date=_NUMBER,
    off_by={"type": "integer"},
    delay={"type": "number", "minimum": 0},
)
"""What a fault looks like in a file and in a control."""

_ACCOUNT = _keys(
    ("key", "user"),
    key=_TEXT,
    user=_TEXT,
    group=_TEXT,
    access={"type": "array", "items": {"enum": sorted(EVERY_RIGHT)}},
    quota=_LIMITS,
)
_ITEM = _keys(
    ("type",),
    type={"enum": [*REPORTED, *sorted(RESOURCES.keys() - set(REPORTED))]},
    id=_TEXT,
    url=_TEXT,
    content={"type": "string"},
    known={"type": "boolean"},
    verdict={"enum": list(LEVELS)},
    attributes={"type": "object"},
)
SCHEMA = _keys(
    seed={"type": "integer"},
    clock=_keys(start=_TEXT, speed={"type": "number", "minimum": 0}),
    analyses=_keys(
        in_progress_after={"type": "number", "minimum": 0}, completed_after={"type": "number", "minimum": 0}
    ),
    quota=_LIMITS,
    group_quota=_LIMITS,
    accounts={"type": "array", "minItems": 1, "items": _ACCOUNT},
    items={"type": "array", "items": _ITEM},
    faults={"type": "array", "items": FAULT_SCHEMA},
)
"""What a scenario looks like."""


class ScenarioError(ValueError):
    """A scenario that cannot be used. The message names the file and the key."""


def read_scenario(path: str | Path) -> Settings:
    """The settings that a file describes; TOML if it is called `.toml`, else YAML, of which JSON is a part.

    Raises:
        ScenarioError: The file is malformed, or something in it makes no sense.
        OSError: The file cannot be read.
    """
    path = Path(path)
    text = path.read_bytes()
    try:
        found = tomllib.loads(text.decode()) if path.suffix == ".toml" else yaml.safe_load(text)
    except (tomllib.TOMLDecodeError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise ScenarioError(f"{path}: {' '.join(str(error).split())}") from None
    return scenario({} if found is None else found, str(path))


def scenario(source: Any, place: str = "scenario") -> Settings:
    """The settings that a map describes.

    Raises:
        ScenarioError: Something in it makes no sense; `place` begins the message.
    """
    source = _plain(source)
    _check(SCHEMA, source, place)
    settings = Settings()
    clock, analyses = source.get("clock", {}), source.get("analyses", {})
    given: Json = {name: source[name] for name in ("seed", "quota", "group_quota") if name in source} | analyses
    if "speed" in clock:
        given["speed"] = float(clock["speed"])
    if "start" in clock:
        given["start"] = _instant(clock["start"], f"{place}: clock.start")
    if "accounts" in source:
        given["accounts"] = tuple(_account(account) for account in source["accounts"])
    given["items"] = _listed(source, "items", place, _prepared)
    given["faults"] = _listed(source, "faults", place, _fault)
    return replace(settings, **given)


def read_fault(source: Any, place: str = "fault") -> Fault:
    """The fault that a map describes.

    Raises:
        ScenarioError: Something in it makes no sense; `place` begins the message.
    """
    _check(FAULT_SCHEMA, source, place)
    try:
        return _fault(source)
    except ValueError as error:
        raise ScenarioError(f"{place}: {error}") from None


def _check(schema: Json, source: Any, place: str) -> None:
    error = next(jsonschema_rs.validator_for(schema).iter_errors(source), None)
    if error is not None:
        key = _key(error.instance_path)
        message = error.message if len(error.message) < 300 else f"{error.message[:300]}..."
        raise ScenarioError(f"{place}: {key}: {message}" if key else f"{place}: {message}")


def _key(path: list[str | int]) -> str:
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".")


def _listed(source: Json, name: str, place: str, make: Callable[[Json], T]) -> tuple[T, ...]:
    made: list[T] = []
    for number, item in enumerate(source.get(name, ())):
        try:
            made.append(make(item))
        except ValueError as error:
            raise ScenarioError(f"{place}: {name}[{number}].{error}") from None
    return tuple(made)


def _fault(source: Json) -> Fault:
    times = source.get("times", 1)
    return Fault(**{**source, "times": None if times == "always" else times})


def _prepared(source: Json) -> Prepared:
    return Prepared(**source)


def _account(source: Json) -> Account:
    access = frozenset(source["access"]) if "access" in source else EVERY_RIGHT
    return Account(**{**source, "access": access})


def _instant(text: str, place: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise ScenarioError(f'{place}: "{text}" is no date of the form 2026-03-16T09:00:00Z') from None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _plain(value: Any) -> Any:
    """A value as JSON has it, with dates as text and keys as text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value
