"""Verdicts of the engines, and the counts that go with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, get_args

from ..dice import Level, World
from ..identifiers import EXAMPLE_URL, url_sha256

Json = dict[str, Any]
LEVELS: tuple[Level, ...] = get_args(Level)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for line in text.split("\n") for name in line.strip().split("|") if name)


FILE_ENGINES = _names(
    """
    ALYac|APEX|AVG|Acronis|AhnLab-V3|Alibaba|Antiy-AVL|Arcabit|Arctic Wolf|Avast|Avast-Mobile|Avira|Baidu|BitDefender
    BitDefenderFalx|Bkav|CAT-QuickHeal|CMC|CTX|ClamAV|CrowdStrike|Cylance|Cynet|DeepInstinct|DrWeb|ESET-NOD32|Elastic
    Emsisoft|F-Secure|Fortinet|GData|Google|Gridinsoft|Ikarus|Jiangmin|K7AntiVirus|K7GW|Kaspersky|Kingsoft|Lionic
    Malwarebytes|MaxSecure|McAfeeD|MicroWorld-eScan|Microsoft|NANO-Antivirus|Paloalto|Panda|Rising|SUPERAntiSpyware
    Sangfor|SentinelOne|Skyhigh|Sophos|Symantec|SymantecMobileInsight|TACHYON|Tencent|Trapmine|TrellixENS|TrendMicro
    TrendMicro-HouseCall|Trustlook|VBA32|VIPRE|VaristSE|ViRobot|VirIT|Webroot|WithSecure|Xcitium|Yandex|Zillya
    ZoneAlarm|Zoner|alibabacloud|huorong|tehtris
    """
)
HOST_ENGINES = _names(
    """
    0xSI_f33d|ADMINUSLabs|AILabs (MONITORAPP)|Abusix|Acronis|AlienVault|AlphaSOC|Antiy-AVL|ArcSight Threat Intelligence
    AutoShun|Axur|BitDefender|Bkav|BlockList|Blueliv|CINS Army|CMC Threat Intelligence|CRDF|CSIS Security Group|Certego
    Chong Lua Dao|Cluster25|Criminal IP|CyRadar|Cyan|Cyble|DNS8|Dr.Web|ESET|ESTsecurity|EmergingThreats|Emsisoft
    Ermes|Forcepoint ThreatSeeker|Fortinet|G-Data|GCP Abuse Intelligence|Google Safebrowsing|GreenSnow|Gridinsoft
    Heimdal Security|IPsum|Juniper Networks|Kaspersky|LevelBlue|Lionic|Lumu|MalwarePatrol|MalwareURL|Malwared|Mimecast
    Netcraft|OpenPhish|PREBYTES|PhishFort|PhishLabs|Phishing Database|Phishtank|PrecisionSec|Quick Heal|Quttera
    SCUMWARE.org|SOCRadar|Sansec eComscan|Scantitan|Seclookup|SecureBrain|Sophos|Spam404|StopForumSpam
    Sucuri SiteCheck|ThreatHive|Threatsourcing|Trustwave|URLQuery|URLhaus|VIPRE|Viettel Threat Intelligence|VX Vault
    Webroot|Xcitium Verdict Cloud|Yandex Safebrowsing|ZeroCERT|ZeroFox|alphaMountain.ai|benkow.cc
    malwares.com URL checker|securolytics
    """
)
FILE_CATEGORIES = (
    "malicious", "suspicious", "undetected", "harmless", "timeout", "confirmed-timeout", "failure",
    "type-unsupported",
)  # fmt: skip
HOST_CATEGORIES = ("malicious", "suspicious", "undetected", "harmless", "timeout")

_FAMILIES = (
    "Agent", "Banker", "Bladabindi", "Dridex", "Emotet", "Formbook", "Gafgyt", "GandCrab", "IcedID", "Lokibot",
    "Mirai", "NanoCore", "Qakbot", "RedLine", "Remcos", "Ryuk", "SmokeLoader", "TrickBot", "Ursnif", "Zbot",
)  # fmt: skip
_CLASSES = ("trojan", "ransomware", "downloader", "dropper", "worm", "adware", "miner", "hacktool")
_PATTERNS = (
    "{cls}.{family}.{code}", "Win32/{family}.{letter}", "{cls}:Win32/{family}!MTB", "Gen:Variant.{family}.{number}",
    "HEUR:{cls}.Win32.{family}.gen", "{family}.{number}", "W32/{family}.{letter}!tr", "Malware.{family}!8.{code}",
    "Mal/{family}-{letter}", "Unsafe", "malicious (high confidence)", "Static AI - Malicious PE", "ml.Generic.{code}",
)  # fmt: skip
_HARMLESS = frozenset({"example.com", "192.0.2.44", url_sha256(EXAMPLE_URL)})
_UNSUPPORTED, _FAILED = 0.03, 0.005
_UNSAFE = ("malicious", "phishing", "malware")


@dataclass(frozen=True, slots=True)
class Threat:
    """How bad a thing is, and what the engines call it."""

    level: Level
    share: float
    family: str
    category: str


def threat(world: World, type_: str, identifier: str) -> Threat:
    """How bad the world takes a thing to be: malicious for one file in three and one host or URL in five."""
    dice = world.dice("threat", type_, identifier)
    told = world.verdicts.get((type_, identifier))
    if told is None and identifier in _HARMLESS:
        return Threat("harmless", 0.0, "", "")
    malicious, suspicious = (0.33, 0.45) if type_ == "file" else (0.2, 0.27)
    throw = dice.random()
    if told is not None:
        throw = {"malicious": 0.0, "suspicious": malicious, "harmless": 1.0}[told]
    family, category = dice.choice(_FAMILIES), dice.choice(_CLASSES)
    if throw < malicious:
        share = dice.uniform(0.35, 0.95) if type_ == "file" else dice.uniform(0.05, 0.3)
        return Threat("malicious", share, family, category)
    if throw < suspicious:
        return Threat("suspicious", dice.uniform(0.02, 0.08), family, category)
    return Threat("harmless", 0.0, family, category)


EICAR_THREAT = Threat("malicious", 0.93, "eicar", "virus")


def file_results(world: World, sha256: str, found: Threat, date: int) -> Json:
    """The verdict of each engine on a file, by engine name."""
    dice = world.dice("file results", sha256)
    day = datetime.fromtimestamp(date, UTC)
    results: Json = {}
    for engine in FILE_ENGINES:
        throw = dice.random()
        category, result = "undetected", None
        if throw < _UNSUPPORTED:
            category = "type-unsupported"
        elif throw < _UNSUPPORTED + _FAILED:
            category = dice.choice(("timeout", "failure", "confirmed-timeout"))
        elif dice.random() < found.share:
            category, result = "malicious", _label(dice.choice(_PATTERNS), found, dice.randrange(1 << 16))
        results[engine] = {
            "method": "blacklist",
            "engine_name": engine,
            "engine_version": _version(world, engine) if category != "type-unsupported" else None,
            "engine_update": (day - timedelta(days=dice.randrange(3))).strftime("%Y%m%d"),
            "category": category,
            "result": result,
        }
    return results


def host_results(world: World, type_: str, identifier: str, found: Threat) -> Json:
    """The verdict of each engine on a URL, a domain or an address, by engine name."""
    dice = world.dice("host results", type_, identifier)
    results: Json = {}
    for engine in HOST_ENGINES:
        category, result = ("undetected", "unrated") if dice.chance(0.3) else ("harmless", "clean")
        if dice.random() < found.share:
            bad = found.level == "malicious" and dice.chance(0.85)
            category = "malicious" if bad else "suspicious"
            result = dice.choice(_UNSAFE) if bad else "suspicious"
        elif dice.chance(0.005):
            category, result = "timeout", "timeout"
        results[engine] = {
            "method": "blacklist",
            "engine_name": engine,
            "category": category,
            "result": result,
        }
    return results


def stats(results: Json, categories: tuple[str, ...]) -> Json:
    """How many engines are in each category."""
    counts = dict.fromkeys(categories, 0)
    for result in results.values():
        counts[result["category"]] += 1
    return counts


def labels(results: Json) -> list[str]:
    """What the engines that detect a thing call it."""
    return [result["result"] for result in results.values() if result["category"] == "malicious"]


@cache
def _version(world: World, engine: str) -> str:
    dice = world.dice("engine", engine)
    return f"{dice.randint(1, 24)}.{dice.randint(0, 9)}.{dice.randint(0, 99)}.{dice.randint(0, 9999)}"


def _label(pattern: str, found: Threat, number: int) -> str:
    if found.family == "eicar":
        return ("EICAR-Test-File", "Eicar-Test-Signature", "EICAR-AV-Test", "Virus:DOS/EICAR_Test_File")[number % 4]
    return pattern.format(
        cls=found.category.capitalize(),
        family=found.family,
        code=f"{number:04x}",
        letter="ABCDEFGH"[number % 8],
        number=number,
    )
