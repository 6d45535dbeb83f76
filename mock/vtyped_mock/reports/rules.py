"""The rules of the community that the world has: YARA rules in rulesets, and Sigma rules."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..dice import DAY, World
from .engines import Json

EXAMPLE_RULESET = "00a1b2c3d4"
EXAMPLE_YARA_RULE = f"{EXAMPLE_RULESET}|Example_Test_File"
EXAMPLE_SIGMA_RULE = "3c5f9d0f4b9a6f0d7f3c65b4f6d4e5a9a70a3a6f6b0d5c1e9e8f7a6b5c4d3e2f"

YARA_SOURCE = "https://rules.example.org/yara"
YARA_RULES = (
    "Suspicious_Strings_Packed",
    "Win_Loader_Generic",
    "Script_Encoded_Command",
    "Macro_AutoOpen",
    "Elf_Downloader",
)
"""Rules that match many files. Each has a ruleset of its own name, with some siblings in it."""
SIGMA_RULES = (
    ("Suspicious Run Key Written", "high"),
    ("PowerShell With Encoded Command", "medium"),
    ("Creation Of An Executable By An Executable", "low"),
    ("Shadow Copies Deleted", "critical"),
)
"""Title and level of the Sigma rules that match many files."""

_EXAMPLE_RULE = EXAMPLE_YARA_RULE.partition("|")[2]
_EXAMPLE_TITLE = ("Program Started From A Temporary Folder", "medium")
_SIGMA_SOURCES = ("Sigma Integrated Rule Set (GitHub)", "SOC Prime Threat Detection Marketplace")
_VARIANTS = ("", "_Memory", "_Resource", "_Overlay", "_Mutex", "_Config", "_Stub", "_Dropped", "_Network", "_Script")
_AUTHORS = ("Example Research", "A. Analyst", "Blue Lantern Lab")
_TAGS = ("windows", "linux", "packer", "script", "document")
_CATEGORIES = ("trojan", "downloader", "dropper", "ransomware", "miner")
_LEVEL_TAGS = ("attack.execution", "attack.persistence", "attack.defense_evasion", "attack.t1059.001")


@dataclass(frozen=True, slots=True)
class Ruleset:
    """A file of YARA rules: its id, its name and the names of its rules."""

    id: str
    name: str
    rules: tuple[str, ...]


@lru_cache(maxsize=8)
def rulesets(world: World) -> dict[str, Ruleset]:
    """All rulesets by id."""
    found = [Ruleset(EXAMPLE_RULESET, "example_test_files", (_EXAMPLE_RULE,))]
    found += (
        Ruleset(ruleset_id(world, name), name.lower(), tuple(name + variant for variant in _VARIANTS))
        for name in YARA_RULES
    )
    return {ruleset.id: ruleset for ruleset in found}


def ruleset_id(world: World, rule: str) -> str:
    """The id of the ruleset that a rule which matches many files stands in."""
    return world.digest("sha1", "ruleset", rule)[:10]


def ruleset_attributes(world: World, identifier: str) -> Json:
    """A YARA ruleset."""
    ruleset = rulesets(world)[identifier]
    return {
        "name": ruleset.name,
        "rules": "\n".join(_text(rule) for rule in ruleset.rules),
        "source": YARA_SOURCE,
    }


@lru_cache(maxsize=8)
def yara_rules(world: World) -> dict[str, str]:
    """Name of each YARA rule by its id: that of the ruleset, a bar and the name."""
    return {f"{ruleset.id}|{rule}": rule for ruleset in rulesets(world).values() for rule in ruleset.rules}


def yara_rule_attributes(world: World, identifier: str) -> Json:
    """A YARA rule."""
    name = yara_rules(world)[identifier]
    dice = world.dice("yara rule", identifier)
    created = world.days_ago(dice.randint(300, 1500))
    included = created + dice.randint(1, 90) * DAY
    author = dice.choice(_AUTHORS)
    return {
        "name": name,
        "author": author,
        "rule": _text(name),
        "enabled": dice.chance(0.9),
        "matches": dice.randint(0, 9000),
        "creation_date": created,
        "included_date": included,
        "last_modification_date": included + dice.randint(0, 200) * DAY,
        "meta": [{"key": "description", "value": _about(name)}, {"key": "author", "value": author}],
        "tags": dice.some(_TAGS, 0, 3),
        "threat_categories": dice.some(_CATEGORIES, 1, 3),
    }


@lru_cache(maxsize=8)
def sigma_rules(world: World) -> dict[str, tuple[str, str]]:
    """Title and level of each Sigma rule by its id."""
    known = {sigma_rule_id(world, title): (title, level) for title, level in SIGMA_RULES}
    return {EXAMPLE_SIGMA_RULE: _EXAMPLE_TITLE} | known


def sigma_rule_id(world: World, title: str) -> str:
    """The id of a Sigma rule that matches many files."""
    return world.digest("sha256", "sigma rule", title)


def sigma_source(world: World, title: str) -> str:
    """The collection that a Sigma rule comes from."""
    return world.dice("sigma source", title).choice(_SIGMA_SOURCES)


def sigma_description(title: str) -> str:
    """What a Sigma rule looks for."""
    return f"Detects: {title.lower()}"


def sigma_rule_attributes(world: World, identifier: str) -> Json:
    """A Sigma rule."""
    title, level = sigma_rules(world)[identifier]
    dice = world.dice("sigma rule", identifier)
    return {
        "title": title,
        "description": sigma_description(title),
        "level": level,
        "status": dice.choice(("experimental", "stable")),
        "author": dice.choice(_AUTHORS),
        "source": sigma_source(world, title),
        "detection": {
            "condition": "selection and not filter",
            "details": {
                "selection": '{"EventID": "1", "Image": "*\\\\Temp\\\\*.exe"}',
                "filter": '{"ParentImage": "*\\\\setup.exe"}',
            },
        },
        "log_source": {"category": "process_creation", "product": "windows", "service": "", "definition": ""},
        "false_positives": ["Installers"],
        "fields": ["CommandLine", "ParentCommandLine"],
        "references": ["https://rules.example.org/sigma"],
        "tags": dice.some(_LEVEL_TAGS, 1, 3),
    }


def _about(rule: str) -> str:
    return f"Matches {rule.replace('_', ' ').lower()}"


def _text(rule: str) -> str:
    pattern = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" if rule == _EXAMPLE_RULE else rule.lower()
    return (
        f'rule {rule} {{\n  meta:\n    description = "{_about(rule)}"\n'
        f'  strings:\n    $text = "{pattern}"\n  condition:\n    $text\n}}\n'
    )
