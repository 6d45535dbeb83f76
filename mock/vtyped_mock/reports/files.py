"""Reports of files."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from ..dice import World
from ..identifiers import EICAR_ANALYSIS_DATE, EICAR_SHA256, Hashes
from . import file_kinds
from .detections import detections
from .engines import EICAR_THREAT, FILE_CATEGORIES, Json, Threat, file_results, labels, stats, threat
from .file_kinds import Kind
from .verdicts import threat_severity

# Smaller files have no TLSH, which the service says in a word of its own.
_TLSH_AT_LEAST = 256


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is certain about a file: its hashes and, where somebody has uploaded it, what was seen then."""

    hashes: Hashes
    size: int | None = None
    name: str | None = None
    head: bytes | None = None
    eicar: bool = False

    @property
    def is_eicar(self) -> bool:
        """Whether it is the EICAR test file."""
        return self.eicar or self.hashes.sha256 == EICAR_SHA256


def file_kind(world: World, facts: FileFacts) -> Kind:
    """The kind of a file."""
    if facts.is_eicar:
        return file_kinds.KINDS["text"]
    if facts.head is not None:
        return file_kinds.recognised(facts.head, facts.name or "")
    return file_kinds.invented(world.dice("kind", facts.hashes.sha256))


def file_threat(world: World, facts: FileFacts) -> Threat:
    """How bad a file is."""
    sha256 = facts.hashes.sha256
    told = ("file", sha256) in world.verdicts
    return EICAR_THREAT if facts.is_eicar and not told else threat(world, "file", sha256)


def file_attributes(world: World, facts: FileFacts) -> Json:
    """What the service says of a file."""
    sha256 = facts.hashes.sha256
    dice = world.dice("file", sha256)
    kind = file_kind(world, facts)
    found = file_threat(world, facts)
    first, last = file_kinds.age(world, dice)
    if sha256 == EICAR_SHA256:
        first, last = 1148301722, EICAR_ANALYSIS_DATE
    size = facts.size
    if size is None:
        size = 68 if facts.is_eicar else dice.randint(300, 6_000_000)
    results = file_results(world, sha256, found, last)
    names = _names(world, sha256, kind, facts)
    attributes: Json = {
        "sha256": sha256,
        "sha1": facts.hashes.sha1,
        "md5": facts.hashes.md5,
        "size": size,
        "ssdeep": _ssdeep(world, sha256, size),
        "tlsh": "TNULL" if size < _TLSH_AT_LEAST else "T1" + dice.hex(70).upper(),
        "vhash": dice.hex(32),
        "type_description": kind.description,
        "type_tag": kind.tag,
        "type_tags": list(kind.tags),
        "magic": kind.magic,
        "magika": kind.magika,
        "names": names,
        "meaningful_name": names[0],
        "tags": _tags(world, sha256, kind, facts),
        "first_submission_date": first,
        "last_submission_date": last,
        "last_analysis_date": last,
        "last_modification_date": last + dice.randrange(3600),
        "times_submitted": dice.randint(1, 400),
        "unique_sources": dice.randint(1, 90),
        "reputation": dice.randint(-90, -1) if found.level == "malicious" else dice.randint(0, 20),
        "last_analysis_stats": stats(results, FILE_CATEGORIES),
        "last_analysis_results": results,
        "threat_severity": threat_severity(world, "file", sha256, found, last),
        "available_tools": ["capa"] if kind.tag in ("peexe", "pedll") else [],
        "downloadable": True,
        "trid": [
            {"file_type": kind.description, "probability": round(dice.uniform(50, 99), 1)},
            {"file_type": "Generic data", "probability": 1.0},
        ],
        **kind.details(world, world.dice("details", sha256)),
        **detections(world, sha256, kind.platform, found, labels(results)),
    }
    if kind.extension:
        attributes["type_extension"] = kind.extension
    if dice.chance(0.3):
        attributes["first_seen_itw_date"] = first
    if found.level == "harmless" and dice.chance(0.2):
        attributes["known_distributors"] = {
            "distributors": ["Example Software GmbH"],
            "products": ["Example Suite"],
            "filenames": names,
            "data_sources": ["National Software Reference Library (NSRL)"],
        }
    return attributes


def _names(world: World, sha256: str, kind: Kind, facts: FileFacts) -> list[str]:
    dice = world.dice("names", sha256)
    if facts.is_eicar:
        known = ["eicar.com", "eicar.com.txt", "eicar_test_file"]
    else:
        known = [*dice.some(kind.names, 1, 2), f"{dice.hex(8)}.{kind.extension or 'bin'}"]
    return list(dict.fromkeys([facts.name, *known] if facts.name else known))


def _tags(world: World, sha256: str, kind: Kind, facts: FileFacts) -> list[str]:
    if facts.is_eicar:
        return ["eicar", "text", "attachment", "via-tor"]
    common = ("long-sleeps", "detect-debug-environment", "checks-user-input", "obfuscated", "overlay", "signed")
    return [kind.tag, *world.dice("tags", sha256).some(common, 0, 3)]


def _ssdeep(world: World, sha256: str, size: int) -> str:
    block = 3
    while block * 64 < size:
        block *= 2
    dice = world.dice("ssdeep", sha256)
    parts = (base64.b64encode(dice.randbytes(count)).decode().rstrip("=") for count in (36, 18))
    return f"{block}:{':'.join(parts)}"
