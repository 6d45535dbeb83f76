"""Made from spec/schemas/analysis_result.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from attrs import field

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class AnalysisCategory(OpenEnum):
    """Normalised class of one engine's verdict."""

    HARMLESS = "harmless"
    UNDETECTED = "undetected"
    SUSPICIOUS = "suspicious"
    MALICIOUS = "malicious"
    TYPE_UNSUPPORTED = "type-unsupported"
    TIMEOUT = "timeout"
    CONFIRMED_TIMEOUT = "confirmed-timeout"
    FAILURE = "failure"


@model
class AnalysisResult(Model):
    """Verdict of one engine about one item."""

    engine_name: str
    """Name of the engine for display, nearly always the key of the entry in the map of results; the two can differ."""
    category: AnalysisCategory
    """Normalised class of one engine's verdict."""
    result: str | None
    """Engine's own label. File engines give the name of the detection, and null when they found nothing; engines for
    hosts and URLs give a word such as `clean`, `unrated`, `malware` or `phishing`.
    """
    method: str
    """Technique behind the verdict; `blacklist` is the only known value."""
    engine_version: str | None = None
    """Version of the engine; null where unknown, and absent or null for anything but a file."""
    engine_update: str | None = None
    """Date of the engine's signature set as text, `YYYYMMDD`; absent or null for anything but a file."""


@model
class FileAnalysisStats(Model):
    """Number of engines by verdict about a file; a counter left out by the service is 0."""

    malicious: int = 0
    """Engines that detect the file."""
    suspicious: int = 0
    """Engines that find the file suspicious."""
    undetected: int = 0
    """Engines that found nothing."""
    harmless: int = 0
    """Engines that call the file harmless; file engines rarely say so."""
    timeout: int = 0
    """Engines that ran out of time."""
    confirmed_timeout: int = field(default=0, metadata={"key": "confirmed-timeout"})
    """Engines that ran out of time again on a second try; old reports lack the counter."""
    failure: int = 0
    """Engines that broke down on the file."""
    type_unsupported: int = field(default=0, metadata={"key": "type-unsupported"})
    """Engines that do not handle this type of file."""
    type_unsupported_camel: int = field(default=0, metadata={"key": "typeUnsupported"})
    """The counter `type-unsupported` as shortened file objects spell it, such as those of threat lists."""


@model
class HostAnalysisStats(Model):
    """Number of engines by verdict about a URL, a domain or an IP address; a counter left out by the service is 0."""

    malicious: int = 0
    """Engines that call the item malicious."""
    suspicious: int = 0
    """Engines that find the item suspicious."""
    undetected: int = 0
    """Engines that have no opinion."""
    harmless: int = 0
    """Engines that call the item harmless."""
    timeout: int = 0
    """Engines that ran out of time."""


@model
class AnalysisStats(Model):
    """Number of engines by verdict in one analysis, of a file or of a URL or host; a counter left out by the service is
    0.
    """

    malicious: int = 0
    """Engines that call the item malicious."""
    suspicious: int = 0
    """Engines that find the item suspicious."""
    undetected: int = 0
    """Engines that found nothing or have no opinion."""
    harmless: int = 0
    """Engines that call the item harmless."""
    timeout: int = 0
    """Engines that ran out of time."""
    confirmed_timeout: int = field(default=0, metadata={"key": "confirmed-timeout"})
    """Engines that ran out of time again on a second try; files only."""
    failure: int = 0
    """Engines that broke down on the item; files only."""
    type_unsupported: int = field(default=0, metadata={"key": "type-unsupported"})
    """Engines that do not handle this type of file; files only."""


@model
class VerdictVotes(Model):
    """Number of community votes by verdict, each vote counted as one; a counter left out by the service is 0."""

    harmless: int = 0
    """Votes for harmless."""
    malicious: int = 0
    """Votes for malicious."""
