"""Reading recorded bodies down to the last attribute."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import attrs

from vtyped import Answer, decode
from vtyped_api.runtime.model import Model


@dataclass
class Tally:
    """What was read."""

    bodies: int = 0
    models: Counter[str] = field(default_factory=Counter)
    """Models read, by class."""
    attributes: int = 0
    """Attributes read, whether sent or not."""
    undescribed: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Attributes that were sent but are not described, by class and key."""


def recordings(folder: Path) -> list[Path]:
    """The bodies below a folder, in a fixed order."""
    return sorted(folder.rglob("*.json"))


def read(body: bytes, tally: Tally) -> None:
    """Decode a body and read everything in it.

    Raises:
        AssertionError: What is decoded is not what was recorded.
    """
    answer = decode(body)
    assert answer.to_dict() == json.loads(body), "to_dict() is not what was recorded"
    tally.bodies += 1
    _read(answer, tally)
    if isinstance(answer, Answer):
        _read(answer.data, tally)


def _read(value: Any, tally: Tally) -> None:
    for model in _models(value):
        name = type(model).__name__
        tally.models[name] += 1
        fields = attrs.fields(type(model))  # type: ignore[arg-type]  # every model is an attrs class
        tally.attributes += len(fields)
        described = {"data"} if name == "Answer" else set()
        described |= {each.metadata.get("key", each.name) for each in fields}
        tally.undescribed.update((name, key) for key in model.to_dict() if key not in described)


def _models(value: Any) -> Iterator[Model]:
    """Every model in a decoded value, each after its attributes were read."""
    if isinstance(value, Model):
        for each in attrs.fields(type(value)):  # type: ignore[arg-type]  # every model is an attrs class
            yield from _models(getattr(value, each.name))
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _models(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _models(item)
