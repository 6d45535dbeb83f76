"""Tactics and techniques of MITRE ATT&CK, as far as the world knows them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from ..dice import DAY, World
from .engines import Json

TACTICS = {
    "TA0001": ("Initial Access", "The adversary wants to get into the network."),
    "TA0002": ("Execution", "The adversary wants to run code of their own."),
    "TA0003": ("Persistence", "The adversary wants to stay after a restart."),
    "TA0004": ("Privilege Escalation", "The adversary wants more rights than the program that runs has."),
    "TA0005": ("Defense Evasion", "The adversary wants not to be noticed."),
    "TA0006": ("Credential Access", "The adversary wants names and passwords of accounts."),
    "TA0007": ("Discovery", "The adversary wants to know the system."),
    "TA0011": ("Command and Control", "The adversary wants to steer the systems that they have taken."),
}
"""Name and aim of each tactic."""


@dataclass(frozen=True, slots=True)
class Technique:
    """A technique: its name, the tactics that it serves, and how it works."""

    name: str
    tactics: tuple[str, ...]
    text: str
    platforms: tuple[str, ...] = ("Windows",)
    revoked_by: str | None = None


TECHNIQUES = {
    "T1027": Technique(
        "Obfuscated Files or Information", ("TA0005",), "Obfuscated files or information", ("Linux", "macOS", "Windows")
    ),
    "T1027.002": Technique(
        "Software Packing", ("TA0005",), "Packs or encrypts the program", ("Linux", "macOS", "Windows")
    ),
    "T1055": Technique(
        "Process Injection", ("TA0004", "TA0005"), "Injects code into another process", ("Linux", "macOS", "Windows")
    ),
    "T1055.001": Technique(
        "Dynamic-link Library Injection", ("TA0004", "TA0005"), "Makes another process load a library"
    ),
    "T1055.012": Technique("Process Hollowing", ("TA0004", "TA0005"), "Replaces the code of a process that it started"),
    "T1057": Technique("Process Discovery", ("TA0007",), "Lists running processes", ("Linux", "macOS", "Windows")),
    "T1059": Technique(
        "Command and Scripting Interpreter", ("TA0002",), "Runs commands or scripts", ("Linux", "macOS", "Windows")
    ),
    "T1059.001": Technique("PowerShell", ("TA0002",), "Runs PowerShell commands"),
    "T1071": Technique(
        "Application Layer Protocol",
        ("TA0011",),
        "Talks over an application layer protocol",
        ("Linux", "macOS", "Windows"),
    ),
    "T1082": Technique(
        "System Information Discovery", ("TA0007",), "Reads details of the system", ("Linux", "macOS", "Windows")
    ),
    "T1086": Technique("PowerShell", ("TA0002",), "Runs PowerShell commands", revoked_by="T1059.001"),
    "T1112": Technique("Modify Registry", ("TA0005",), "Changes the registry"),
    "T1497": Technique(
        "Virtualization/Sandbox Evasion",
        ("TA0005", "TA0007"),
        "Looks for a virtual machine",
        ("Linux", "macOS", "Windows"),
    ),
    "T1547": Technique(
        "Boot or Logon Autostart Execution",
        ("TA0003", "TA0004"),
        "Has itself started with the system",
        ("Linux", "macOS", "Windows"),
    ),
    "T1547.001": Technique(
        "Registry Run Keys / Startup Folder", ("TA0003", "TA0004"), "Starts itself through a registry run key"
    ),
    "T1548": Technique(
        "Abuse Elevation Control Mechanism",
        ("TA0004", "TA0005"),
        "Gets round a check of rights",
        ("Linux", "macOS", "Windows"),
    ),
    "T1548.001": Technique(
        "Setuid and Setgid", ("TA0004", "TA0005"), "Sets bits that lend the owner's rights", ("Linux", "macOS")
    ),
    "T1566": Technique("Phishing", ("TA0001",), "Sends deceptive messages", ("Linux", "macOS", "Windows")),
}
"""Every technique and sub-technique, by its id."""

SEVERITIES = ("HIGH", "MEDIUM", "LOW", "INFO")


def tactic_attributes(world: World, identifier: str) -> Json:
    """What ATT&CK says of a tactic."""
    name, aim = TACTICS[identifier]
    return {"name": name, "description": aim} | _entry(world, "x-mitre-tactic", "tactics", identifier)


def technique_attributes(world: World, identifier: str) -> Json:
    """What ATT&CK says of a technique."""
    technique = TECHNIQUES[identifier]
    return {
        "name": technique.name,
        "description": f"{technique.text}.",
        **_entry(world, "attack-pattern", "techniques", identifier.replace(".", "/")),
        "revoked": technique.revoked_by is not None,
        "info": {
            "x_mitre_is_subtechnique": "." in identifier,
            "x_mitre_platforms": list(technique.platforms),
            "x_mitre_version": f"1.{world.dice('technique', identifier).randint(0, 9)}",
        },
    }


def parent(identifier: str) -> str | None:
    """The technique that a sub-technique belongs to."""
    above, point, _ = identifier.partition(".")
    return above if point else None


def subtechniques(identifier: str) -> list[str]:
    """The sub-techniques of a technique."""
    return [other for other in TECHNIQUES if parent(other) == identifier]


def techniques_of(tactic: str) -> list[str]:
    """The techniques that serve a tactic, without those that were replaced."""
    return [name for name, found in TECHNIQUES.items() if tactic in found.tactics and found.revoked_by is None]


def trees(found: list[Json]) -> Json:
    """Tactics and techniques of the `mitre_attack_techniques` of a sandbox report, as a tree."""
    severities = {match["id"]: match["severity"].removeprefix("IMPACT_SEVERITY_") for match in found}
    tactics = [
        {
            "id": tactic,
            "name": name,
            "description": aim,
            "link": _link("tactics", tactic),
            "techniques": [
                {
                    "id": technique,
                    "name": TECHNIQUES[technique].name,
                    "description": f"{TECHNIQUES[technique].text}.",
                    "link": _link("techniques", technique.replace(".", "/")),
                    "signatures": [{"severity": severity, "description": TECHNIQUES[technique].text}],
                }
                for technique, severity in severities.items()
                if tactic in TECHNIQUES[technique].tactics
            ],
        }
        for tactic, (name, aim) in TACTICS.items()
    ]
    return {"tactics": [tactic for tactic in tactics if tactic["techniques"]]}


def _entry(world: World, kind: str, place: str, name: str) -> Json:
    dice = world.dice("attack", kind, name)
    created = world.days_ago(dice.randint(1000, 3000))
    return {
        "link": _link(place, name),
        "stix_id": f"{kind}--{uuid.UUID(int=dice.getrandbits(128), version=4)}",
        "creation_date": created,
        "last_modification_date": created + dice.randint(0, 900) * DAY,
    }


def _link(place: str, name: str) -> str:
    return f"https://attack.mitre.org/{place}/{name}/"
