"""What an object is about, as other platforms name it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from urllib.parse import quote

import attrs

from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.objects import ApiObject, decode_object

from ..ids import address_id, domain_id, file_id, sha256_id
from ..verdicts import Verdict, verdict
from .rows import cells, writable

if TYPE_CHECKING:
    from ..pivoting import Pivot

_GUI = {"file": "file", "url": "url", "domain": "domain", "ip_address": "ip-address"}
_CHECKS = {"file": sha256_id, "url": sha256_id, "domain": domain_id, "ip_address": address_id}
_HASHES = {"md5": 32, "sha1": 40}


Choice: TypeAlias = Callable[[ApiObject], bool]


class Making(Protocol):
    """An export in the making."""

    def add(self, item: ApiObject) -> None:
        """Take an object in, unless the platform has no form for it."""
        ...

    def relate(self, source: tuple[str, str], target: tuple[str, str], name: str) -> None:
        """Take an edge in, if both of its ends were."""
        ...


@attrs.frozen
class Subject:
    """A file, URL, domain or IP address, with what is known of it."""

    type: str
    id: str
    value: str
    """The SHA-256, the text of the URL, the name or the address."""
    facts: Mapping[str, Any]
    """Values of its row, by the names of its attributes; times are datetimes."""
    object: ApiObject

    @property
    def link(self) -> str:
        """Where people look at it."""
        return f"https://www.virustotal.com/gui/{_GUI[self.type]}/{quote(self.id, safe='')}"

    @property
    def hashes(self) -> dict[str, str]:
        """Hashes of a file by the names of its attributes, `sha256` first."""
        found = {"sha256": self.value}
        for name, length in _HASHES.items():
            value = self.facts.get(name)
            try:
                if isinstance(value, str) and len(value) == length:
                    found[name] = file_id(name, value)
            except InvalidInputError:
                continue
        return found

    @property
    def judged(self) -> Verdict | None:
        """The verdict on it; `None` where no engine gave an opinion."""
        found = verdict(self.object)
        return found if found.counts.opinions else None

    def text(self, name: str) -> str | None:
        """A fact that is text."""
        value = self.facts.get(name)
        return value if isinstance(value, str) and value else None

    def count(self, name: str) -> int | None:
        """A fact that is a number of things."""
        value = self.facts.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None

    def time(self, name: str) -> datetime | None:
        """A fact that is a time."""
        value = self.facts.get(name)
        return value if isinstance(value, datetime) else None


def subject_of(item: ApiObject) -> Subject | None:
    """What an object is about; `None` where it is no indicator, or does not say which."""
    check = _CHECKS.get(item.type)
    if check is None:
        return None
    row = cells(item)
    facts = {path.removeprefix("attributes."): value for path, value in row.items() if path.startswith("attributes.")}
    try:
        id_ = check("id", item.id)
    except InvalidInputError:
        return None
    value: Any = id_
    if item.type == "url":
        value = facts.get("url") or row.get("context_attributes.url")
        if not isinstance(value, str):
            return None
    return Subject(item.type, id_, value, facts, item)


def objects_of(source: Iterable[ApiObject | Mapping[str, Any]] | Pivot) -> list[ApiObject]:
    """Objects, or those in the nodes of a pivot."""
    nodes = getattr(source, "nodes", None)
    if nodes is not None:
        return [node.object for node in nodes]
    return [item if isinstance(item, ApiObject) else decode_object(item) for item in source]  # type: ignore[union-attr]


def put_into(making: Making, objects: Iterable[ApiObject | Mapping[str, Any]] | Pivot) -> None:
    """Give objects, and the edges of a pivot, to what an export makes."""
    for item in objects_of(objects):
        making.add(item)
    for edge in getattr(objects, "edges", ()):
        making.relate(edge.source, edge.target, edge.relationship)


def resolved(item: ApiObject) -> tuple[str, str] | None:
    """Domain and IP address of a DNS resolution; `None` where it is none."""
    if item.type != "resolution":
        return None
    row = cells(item)
    try:
        return (
            domain_id("host_name", row.get("attributes.host_name")),
            address_id("ip_address", row.get("attributes.ip_address")),
        )
    except InvalidInputError:
        return None


def said(judged: Verdict) -> str:
    """The counts of an analysis as a sentence."""
    text = f"{judged.counts.malicious} of {judged.counts.opinions} engines say malicious"
    text += f", {judged.counts.suspicious} suspicious" if judged.counts.suspicious else ""
    return writable(text + (f"; {judged.analysed_at:%Y-%m-%d %H:%M} UTC" if judged.analysed_at else ""))
