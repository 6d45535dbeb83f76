"""Made from spec/schemas/file_detections.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime


class ThreatVerdict(OpenEnum):
    """Overall verdict on a file; so far only private files are known to carry it."""

    VERDICT_UNKNOWN = "VERDICT_UNKNOWN"
    VERDICT_UNDETECTED = "VERDICT_UNDETECTED"
    VERDICT_SUSPICIOUS = "VERDICT_SUSPICIOUS"
    VERDICT_MALICIOUS = "VERDICT_MALICIOUS"


class SandboxVerdictCategory(OpenEnum):
    """Class of a sandbox's verdict."""

    SUSPICIOUS = "suspicious"
    MALICIOUS = "malicious"
    HARMLESS = "harmless"
    UNDETECTED = "undetected"


@model
class PopularThreatClassification(Model):
    """Threat label that VirusTotal derives from the names the engines give."""

    suggested_threat_label: str
    """Label made of a category and one or two family names, such as `trojan.emotet/heur`; the category may be missing.
    """
    popular_threat_category: list[PopularThreatCount] | None = None
    """Threat categories most frequent in the engines' names; absent where none stands out."""
    popular_threat_name: list[PopularThreatCount] | None = None
    """Family names most frequent in the engines' names."""


@model
class PopularThreatCount(Model):
    """A word of the engines' names and how often it occurs there."""

    value: str
    """The category or family name, in lower case."""
    count: int
    """Number of engines whose names contain the word."""


@model
class SandboxVerdict(Model):
    """What one sandbox concludes about a file from its behaviour."""

    sandbox_name: str
    """Name of the sandbox."""
    category: SandboxVerdictCategory
    """Class of a sandbox's verdict."""
    confidence: int | None = None
    """How sure the sandbox is, from 0 to 100; absent where it does not say."""
    malware_classification: list[str]
    """Classes in capitals; known are `CLEAN`, `MALWARE`, `TROJAN`, `RAT`, `STEALER`, `EVADER`, `EXPLOIT`, `SPREADER`
    and `UNKNOWN_VERDICT`.
    """
    malware_names: list[str] | None = None
    """Names of malware families that the sandbox recognises."""


@model
class CrowdsourcedYaraResult(Model):
    """A YARA rule of the community that matches a file."""

    rule_name: str
    """Name of the rule."""
    description: str | None = None
    """What the rule detects, in its author's words."""
    author: str
    """Author of the rule."""
    source: str
    """Address of the collection that the rule comes from."""
    ruleset_id: str
    """Id of the ruleset, ten hexadecimal digits."""
    ruleset_name: str
    """Name of the ruleset."""
    ruleset_version: str | None = None
    """Ruleset id and a hexadecimal hash of the version, joined by a vertical bar."""
    match_date: datetime | None = None
    """When the rule matched the file."""
    match_in_subfile: bool | None = None
    """Whether the match lies in a file contained in this one."""


@model
class CrowdsourcedIdsStats(Model):
    """Numbers of intrusion detection rules that match a file's traffic, per severity."""

    high: int
    """Number of matching rules of high severity."""
    medium: int
    """Number of matching rules of medium severity."""
    low: int
    """Number of matching rules of low severity."""
    info: int
    """Number of matching rules that only inform."""


@model
class CrowdsourcedAiResult(Model):
    """What a language model says about a file."""

    id: str
    """Id of the explanation."""
    source: str
    """Name of the model or of its provider, such as `palm`."""
    category: str
    """Kind of explanation; `code_insight` and `code_insights` both occur for the same kind."""
    analysis: str
    """The explanation in plain language."""
    verdict: str | None = None
    """The model's verdict as a word such as `benign`; may be empty or absent."""
    creation_date: datetime | None = None
    """When the explanation was written."""
    last_modification_date: datetime | None = None
    """When the explanation was last changed."""


@model
class MalwareConfig(Model):
    """Malware settings taken out of a file; needs a premium licence."""

    families: list[MalwareConfigFamily] | None = None
    """Malware families whose settings were found."""


@model
class MalwareConfigFamily(Model):
    """Settings found in a file for one malware family."""

    family: str
    """Name of the malware family."""
    configs: list[MalwareConfigExtraction]
    """The settings, one entry for each tool that took them out."""


@model
class MalwareConfigExtraction(Model):
    """Malware settings as one tool has taken them out of a file."""

    tool: str
    """Name of the tool."""
    txt_configs: list[str] | None = None
    """The settings as texts, often JSON."""
    net_info: dict[str, Any] | None = None
    """Network part of the settings, such as the addresses of control servers; its members vary with the family."""
    implant_info: dict[str, Any] | None = None
    """Part of the settings that concerns the implant itself; its members vary with the family."""


@model
class SaferPickle(Model):
    """What the tool SaferPickle finds in a file when it looks for unsafe Python pickles."""

    classification: str | None = None
    """Verdict of the tool; `unknown` for a file that is no pickle."""
    justification: str | None = None
    """Reason for the verdict, in a few words."""
