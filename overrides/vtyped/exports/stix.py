"""Objects as a bundle of STIX 2.1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from ipaddress import IPv6Address, ip_address
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from vtyped_api.runtime.objects import ApiObject

from .extras import needed
from .subjects import Choice, Subject, put_into, resolved, said, subject_of

if TYPE_CHECKING:
    import stix2  # type: ignore[import-untyped]

    from ..pivoting import Pivot

# Chosen once, by chance, for our own ids; those of observables follow from STIX's namespace.
_NAMESPACE = UUID("5f0c1b0e-6d53-5f0c-9a5a-8a1f6e6a2f57")
_BEGINNING = datetime(2004, 6, 1, tzinfo=UTC)
"""Stands for a time that is not known; VirusTotal began then."""
_HASHES = {"sha256": "SHA-256", "md5": "MD5", "sha1": "SHA-1"}
_PATHS = {"file": "file:hashes.'SHA-256'", "url": "url:value", "domain": "domain-name:value"}


def to_stix(
    objects: Iterable[ApiObject | Mapping[str, Any]] | Pivot, *, indicators: Choice | None = None
) -> stix2.Bundle:
    """A STIX 2.1 bundle of files, URLs, domains, IP addresses and DNS resolutions, or of a pivot.

    Each is an observable. What engines say of it is a note with the counts, and for files a `malware-analysis`, too. A
    resolution is a relationship `resolves-to`; edges of a pivot are relationships `related-to`, described by
    VirusTotal's name. Ids follow from what they are of: the same objects give the same bundle, here and elsewhere.
    Nothing is asked for. Objects of other types, and URLs of which only the id is known, are left out.

    Args:
        objects: Objects of the API, or what `client.pivot` gave.
        indicators: Says of which objects an `indicator` is made, which tells others to look for them; of none when left
            out: how many engines make something worth looking for is for you to say.

    Raises:
        MissingExtraError: stix2 is not installed (`vtyped[stix]`).
    """
    making = _Making(needed("to_stix", "stix2", "stix"), indicators)
    put_into(making, objects)
    return making.bundle()


class _Making:
    """A bundle in the making."""

    def __init__(self, library: Any, indicators: Choice | None) -> None:
        self._library = library
        self._stix = library.v21
        self._indicators = indicators
        self._objects: dict[str, Any] = {}
        self._places: dict[tuple[str, str], str] = {}

    def add(self, item: ApiObject) -> None:
        """Add what an object gives."""
        ends = resolved(item)
        if ends is not None:
            self._resolve(*ends)
            return
        subject = subject_of(item)
        if subject is None:
            return
        observable = self._keep(self._observable(subject))
        self._places[item.type, item.id] = observable
        if (judged := subject.judged) is not None:
            at = judged.analysed_at or _BEGINNING
            text = said(judged)
            own = {**self._dated("note", [observable, at.isoformat(), text], at), **self._referring(subject)}
            abstract = f"VirusTotal: {judged.ratio}"
            self._keep(self._stix.Note(abstract=abstract, content=text, object_refs=[observable], **own))
            if subject.type == "file":
                self._keep(self._analysis(subject, observable, judged.value, at))
        if self._indicators is not None and self._indicators(item):
            self._indicate(subject, observable)

    def relate(self, source: tuple[str, str], target: tuple[str, str], name: str) -> None:
        """Add a relationship between two objects that were added."""
        ends = self._places.get(source), self._places.get(target)
        if ends[0] is None or ends[1] is None:
            return
        own = self._dated("relationship", [*ends, name], _BEGINNING)
        description = f"VirusTotal: {name}"
        self._keep(self._stix.Relationship(ends[0], "related-to", ends[1], description=description, **own))

    def bundle(self) -> Any:
        """What was added."""
        contents = sorted(f"{item.id} {item.get('modified', '')}" for item in self._objects.values())
        id_ = f"bundle--{uuid5(_NAMESPACE, ' '.join(contents))}"
        return self._stix.Bundle(objects=list(self._objects.values()), id=id_)

    def _keep(self, made: Any) -> str:
        # Of two that are one, the one that tells more.
        held = self._objects.get(made.id)
        if held is None or len(made) > len(held):
            self._objects[made.id] = made
        return str(made.id)

    def _observable(self, subject: Subject) -> Any:
        if subject.type == "file":
            # The id of a file follows from its SHA-256 alone: it is the same whatever else is known.
            bare = self._stix.File(hashes={"SHA-256": subject.value})
            hashes = {_HASHES[name]: value for name, value in subject.hashes.items()}
            more = {"size": subject.count("size"), "name": subject.text("meaningful_name")}
            return self._stix.File(id=bare.id, hashes=hashes, **{k: v for k, v in more.items() if v is not None})
        if subject.type == "url":
            return self._stix.URL(value=subject.value)
        if subject.type == "domain":
            return self._stix.DomainName(value=subject.value)
        number, owner = subject.count("asn"), subject.text("as_owner")
        if number is None:
            return self._address(subject.value)
        system = self._stix.AutonomousSystem(number=number, **({"name": owner} if owner else {}))
        return self._address(subject.value, belongs_to_refs=[self._keep(system)])

    def _address(self, value: str, **more: Any) -> Any:
        kind = self._stix.IPv6Address if isinstance(ip_address(value), IPv6Address) else self._stix.IPv4Address
        return kind(value=value, **more)

    def _analysis(self, subject: Subject, observable: str, value: str, at: datetime) -> Any:
        # Neither an old nor a clean answer says that a file does no harm.
        result = str(value) if value in ("malicious", "suspicious") else "unknown"
        label = subject.text("popular_threat_classification.suggested_threat_label")
        return self._stix.MalwareAnalysis(
            product="virustotal",
            analysis_ended=at,
            result=result,
            sample_ref=observable,
            **({"result_name": label} if label else {}),
            **self._dated("malware-analysis", [observable, at.isoformat()], at),
            **self._referring(subject),
        )

    def _indicate(self, subject: Subject, observable: str) -> None:
        path = _PATHS.get(subject.type) or ("ipv6-addr:value" if ":" in subject.value else "ipv4-addr:value")
        value = subject.value.replace("\\", "\\\\").replace("'", "\\'")
        judged = subject.judged
        at = judged.analysed_at if judged and judged.analysed_at else _BEGINNING
        indicator = self._stix.Indicator(
            name=subject.text("meaningful_name") or subject.value,
            pattern=f"[{path} = '{value}']",
            pattern_type="stix",
            valid_from=at,
            **self._dated("indicator", [observable], at),
            **self._referring(subject),
        )
        kept = self._keep(indicator)
        own = self._dated("relationship", [kept, "based-on", observable], at)
        self._keep(self._stix.Relationship(kept, "based-on", observable, **own))

    def _resolve(self, domain: str, address: str) -> None:
        source = self._keep(self._stix.DomainName(value=domain))
        target = self._keep(self._address(address))
        own = self._dated("relationship", [source, "resolves-to", target], _BEGINNING)
        self._keep(self._stix.Relationship(source, "resolves-to", target, **own))

    def _dated(self, type_: str, parts: Iterable[Any], at: datetime) -> dict[str, Any]:
        id_ = f"{type_}--{uuid5(_NAMESPACE, ' '.join(map(str, parts)))}"
        return {"id": id_, "created": at, "modified": at}

    def _referring(self, subject: Subject) -> dict[str, Any]:
        reference = {"source_name": "VirusTotal", "external_id": subject.id, "url": subject.link}
        return {"external_references": [self._library.ExternalReference(**reference)]}
