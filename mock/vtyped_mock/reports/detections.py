"""What rules and sandboxes find in a file: threat labels, YARA, Sigma and network rules."""

from __future__ import annotations

from collections import Counter

from ..dice import World
from . import hosts, rules, sandboxes
from .engines import Json, Threat

_IDS = (
    ("1:2024792", "ET MALWARE Beacon To Control Server", "high"),
    ("1:2027865", "ET INFO Query For A Suspicious Top Level Domain", "medium"),
    ("1:2018959", "ET POLICY Executable Downloaded Over HTTP", "low"),
    ("1:2013028", "ET INFO Unusual User Agent", "info"),
)


def detections(world: World, sha256: str, platform: str, found: Threat, labels: list[str]) -> Json:
    """The attributes of a file that only files with findings have."""
    runs = sandboxes.names(world, sha256, platform)
    attributes: Json = {}
    if runs:
        attributes["sandbox_verdicts"] = {name: sandboxes.verdict(world, sha256, name, found) for name in runs}
    if found.level == "harmless":
        return attributes
    if found.level == "malicious":
        attributes["popular_threat_classification"] = _classification(found, len(labels))
    dice = world.dice("detections", sha256)
    if dice.chance(0.6):
        attributes["crowdsourced_yara_results"] = _yara(world, sha256)
    if platform == "windows" and dice.chance(0.6):
        attributes |= _sigma(world, sha256)
    if dice.chance(0.5):
        attributes |= _ids(world, sha256)
    if dice.chance(0.3):
        attributes["crowdsourced_ai_results"] = [
            {
                "id": dice.hex(64),
                "source": "palm",
                "category": "code_insight",
                "verdict": found.level,
                "analysis": "The code decodes a text, writes it to a temporary file and starts it.",
                "creation_date": world.days_ago(30),
                "last_modification_date": world.days_ago(20),
            }
        ]
    if found.level == "malicious" and dice.chance(0.3):
        server = hosts.host(dice)
        attributes["malware_config"] = {
            "families": [{
                "family": found.family.lower(),
                "configs": [{"tool": "CAPE", "txt_configs": [f"server: {server}"], "net_info": {"hosts": [server]}}],
            }]
        }  # fmt: skip
    return attributes


def _classification(found: Threat, detections: int) -> Json:
    label = f"{found.category}.{found.family.lower()}"
    return {
        "suggested_threat_label": label,
        "popular_threat_category": [
            {"value": found.category, "count": max(1, detections // 2)},
            {"value": "pua" if found.category != "adware" else "trojan", "count": 1},
        ],
        "popular_threat_name": [{"value": found.family.lower(), "count": max(1, detections // 3)}],
    }


def _yara(world: World, sha256: str) -> list[Json]:
    dice = world.dice("yara", sha256)
    matches: list[Json] = []
    for name in dice.some(rules.YARA_RULES, 1, 3):
        ruleset = rules.ruleset_id(world, name)
        matches.append({
            "rule_name": name,
            "ruleset_id": ruleset,
            "ruleset_name": name.lower(),
            "ruleset_version": f"{ruleset}|{dice.hex(40)}",
            "author": "Example Research",
            "description": "Matches texts that are common in packed programs",
            "source": rules.YARA_SOURCE,
            "match_date": world.days_ago(dice.uniform(1, 60)),
        })  # fmt: skip
    return matches


def _sigma(world: World, sha256: str) -> Json:
    dice = world.dice("sigma", sha256)
    found: list[Json] = [
        {
            "rule_id": rules.sigma_rule_id(world, title),
            "rule_title": title,
            "rule_source": rules.sigma_source(world, title),
            "rule_level": level,
            "rule_author": "Example Research",
            "rule_description": rules.sigma_description(title),
            "match_context": [{"values": {"EventID": "1", "Image": f"C:\\Users\\user\\{dice.hex(6)}.exe"}}],
        }
        for title, level in dice.some(rules.SIGMA_RULES, 1, 4)
    ]
    summary: dict[str, Json] = {}
    for match in found:
        counts = summary.setdefault(match["rule_source"], dict.fromkeys(("critical", "high", "medium", "low"), 0))
        counts[match["rule_level"]] += 1
    levels = Counter(match["rule_level"] for match in found)
    return {
        "sigma_analysis_results": found,
        "sigma_analysis_stats": {level: levels[level] for level in ("critical", "high", "medium", "low")},
        "sigma_analysis_summary": summary,
    }


def _ids(world: World, sha256: str) -> Json:
    dice = world.dice("ids", sha256)
    found: list[Json] = [
        {
            "rule_id": rule,
            "rule_msg": message,
            "alert_severity": severity,
            "rule_category": "Misc activity",
            "rule_source": "Proofpoint Emerging Threats Open",
            "rule_url": "https://rules.example.org/",
            "alert_context": [{"dest_ip": hosts.address(dice), "dest_port": 80, "hostname": hosts.host(dice)}],
        }
        for rule, message, severity in dice.some(_IDS, 1, 3)
    ]
    severities = Counter(match["alert_severity"] for match in found)
    return {
        "crowdsourced_ids_results": found,
        "crowdsourced_ids_stats": {name: severities[name] for name in ("high", "medium", "low", "info")},
    }
