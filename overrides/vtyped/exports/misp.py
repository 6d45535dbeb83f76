"""Objects as objects of MISP."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from vtyped_api.runtime.objects import ApiObject

from .extras import needed
from .subjects import Choice, Subject, put_into, resolved, said, subject_of

if TYPE_CHECKING:
    from pymisp import MISPObject

    from ..pivoting import Pivot
    from ..verdicts import Verdict

# Chosen once, by chance.
_NAMESPACE = UUID("0d1d2a3e-5b0b-5c56-8e5b-3f0e8a0a7c11")
_TEMPLATES = {"file": "file", "url": "url", "domain": "domain-ip", "ip_address": "domain-ip"}
_OF_FILES = {
    "ssdeep": "ssdeep",
    "tlsh": "tlsh",
    "vhash": "vhash",
    "authentihash": "authentihash",
    "filename": "meaningful_name",
}


def to_misp(
    objects: Iterable[ApiObject | Mapping[str, Any]] | Pivot, *, to_ids: Choice | None = None
) -> list[MISPObject]:
    """Objects of MISP for files, URLs, domains, IP addresses and DNS resolutions, for `event.add_object`.

    Each is a `file`, a `url` or a `domain-ip`; what engines say of it is a `virustotal-report`, to which it refers
    with `analysed-with`. Edges of a pivot are references `related-to`, with VirusTotal's name as comment. UUIDs follow
    from what they are of: the same objects give the same UUIDs, here and elsewhere. Nothing is asked for, and no server
    is needed. Objects of other types, and URLs of which only the id is known, are left out.

    Args:
        objects: Objects of the API, or what `client.pivot` gave.
        to_ids: Says of which objects the attributes are to be looked for (`to_ids`); of none when left out: how many
            engines make something worth looking for is for you to say.

    Raises:
        MissingExtraError: PyMISP is not installed (`vtyped[misp]`).
    """
    making = _Making(needed("to_misp", "pymisp", "misp"), to_ids)
    put_into(making, objects)
    return list(making.made.values())


class _Making:
    """Objects of MISP in the making."""

    def __init__(self, library: Any, to_ids: Choice | None) -> None:
        self._library = library
        self._to_ids = to_ids
        self.made: dict[str, Any] = {}
        self._places: dict[tuple[str, str], Any] = {}

    def add(self, item: ApiObject) -> None:
        """Add what an object gives."""
        if (ends := resolved(item)) is not None:
            ends_of = [("domain", ends[0]), ("ip", ends[1])]
            self._object("domain-ip", ["resolution", *ends], ends_of, to_ids=self._chosen(item))
            return
        subject = subject_of(item)
        if subject is None:
            return
        template, parts = _TEMPLATES[subject.type], [subject.type, subject.value]
        made = self._object(template, parts, _values(subject), to_ids=self._chosen(item))
        self._places[item.type, item.id] = made
        if (judged := subject.judged) is not None:
            report = self._object("virustotal-report", ["report", *parts], _report(subject, judged), to_ids=False)
            self._refer(made, "analysed-with", report)

    def relate(self, source: tuple[str, str], target: tuple[str, str], name: str) -> None:
        """Add a reference between two objects that were added."""
        ends = self._places.get(source), self._places.get(target)
        if ends[0] is not None and ends[1] is not None:
            self._refer(ends[0], "related-to", ends[1], name)

    def _refer(self, made: Any, relationship: str, other: Any, comment: str = "") -> None:
        uuid = _uuid([made.uuid, relationship, other.uuid, comment])
        if uuid not in {reference.uuid for reference in made.references}:
            more = {"comment": comment} if comment else {}
            made.add_reference(other, relationship, **more).uuid = uuid

    def _chosen(self, item: ApiObject) -> bool:
        return self._to_ids is not None and self._to_ids(item)

    def _object(self, template: str, parts: Iterable[str], values: Iterable[tuple[str, Any]], *, to_ids: bool) -> Any:
        uuid = _uuid([template, *parts])
        if uuid in self.made:
            return self.made[uuid]
        made = self._library.MISPObject(template, strict=True)
        made.uuid = uuid
        for relation, value in values:
            attribute = made.add_attribute(relation, value=value, to_ids=to_ids)
            attribute.uuid = _uuid([uuid, relation, str(value)])
        self.made[uuid] = made
        return made


def _values(subject: Subject) -> list[tuple[str, Any]]:
    if subject.type == "url":
        return [("url", subject.value)]
    if subject.type == "domain":
        return [("domain", subject.value)]
    if subject.type == "ip_address":
        return [("ip", subject.value)]
    values: list[tuple[str, Any]] = [*subject.hashes.items()]
    if (size := subject.count("size")) is not None:
        values.append(("size-in-bytes", str(size)))
    return values + [(relation, text) for relation, name in _OF_FILES.items() if (text := subject.text(name))]


def _report(subject: Subject, judged: Verdict) -> list[tuple[str, Any]]:
    values: list[tuple[str, Any]] = [
        ("permalink", subject.link),
        ("detection-ratio", judged.ratio),
        ("comment", said(judged)),
    ]
    for relation, name in (("first-submission", "first_submission_date"), ("last-submission", "last_submission_date")):
        if (time := subject.time(name)) is not None:
            values.append((relation, time))
    if isinstance(reputation := subject.facts.get("reputation"), int):
        values.append(("community-score", str(reputation)))
    return values


def _uuid(parts: Iterable[str]) -> str:
    return str(uuid5(_NAMESPACE, "\n".join(parts)))
