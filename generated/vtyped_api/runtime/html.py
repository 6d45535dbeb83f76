# Copied from generator/runtime/html.py by `python -m generator`; do not edit.
"""Objects as HTML, as notebooks show them. Nothing in it is run or loaded: every text is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from html import escape
from typing import Any

import attrs

from .model import Model, short

_ROWS = 60
_COLUMNS = 8
_WIDTH = 200


def visible(text: str) -> str:
    """A text whose every character can be seen: what hides, turns the line round or has no form is written out."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else f"\\u{{{ord(each):x}}}" for each in text)


def of_model(model: Model) -> str:
    """A table of the members of a model; those of its attributes, where it is an object of the API."""
    rows = list(_members(model))
    return _table(visible(repr(model))[:_WIDTH], [], rows)


def of_items(title: str, items: Iterable[Any]) -> str:
    """A table with a row for each item."""
    rows = []
    for item in items:
        named = dict(_members(item)) if isinstance(item, Model) else item
        rows.append(named if isinstance(named, Mapping) else {"": named})
    names = list(dict.fromkeys(name for row in rows for name in row if not _is_container(row[name])))[:_COLUMNS]
    return _table(title, names, [tuple(row.get(name, "") for name in names) for row in rows])


def of_facts(title: str, facts: Mapping[str, Any]) -> str:
    """A table of facts about something that is no model."""
    return _table(title, [], list(facts.items()))


def _members(model: Model) -> Iterator[tuple[str, Any]]:
    fields = attrs.fields(type(model))  # type: ignore[arg-type]  # every subclass is an attrs class
    known = {field.metadata.get("key", field.name): field for field in fields}
    raw = model._raw
    for key in sorted(raw, key=lambda name: name not in ("type", "id")):
        field = known.get(key)
        if field is not None and not field.repr:
            yield key, "***"
            continue
        value = raw[key] if field is None else getattr(model, field.name)
        if key == "attributes" and isinstance(value, Model):
            yield from _members(value)
        elif key == "attributes" and isinstance(value, dict):
            yield from value.items()
        else:
            yield key, value


def _table(title: str, head: list[str], rows: list[tuple[Any, ...]]) -> str:
    lines = [f"<table><caption>{_shown(title)}</caption>"]
    if head:
        lines.append(f"<thead><tr>{''.join(f'<th>{_shown(name)}</th>' for name in head)}</tr></thead>")
    lines.append("<tbody>")
    for row in rows[:_ROWS]:
        first, others = (row[:0], row) if head else (row[:1], row[1:])
        cells = [f'<th scope="row">{_shown(cell)}</th>' for cell in first]
        cells += [f'<td style="text-align:left">{_shown(cell)}</td>' for cell in others]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    lines.append("</tbody></table>")
    if len(rows) > _ROWS:
        lines.append(f"<p>and {len(rows) - _ROWS} more</p>")
    return "\n".join(lines)


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        text = value.isoformat(sep=" ")
    elif isinstance(value, Model):
        text = repr(value)
    elif isinstance(value, str):
        text = value[: _WIDTH + 1]
    else:
        text = short(value)
    text = visible(text)
    return escape(text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…")


def _is_container(value: Any) -> bool:
    return isinstance(value, dict | list | Model)
