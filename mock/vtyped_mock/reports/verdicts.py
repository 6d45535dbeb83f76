"""The service's own verdicts on a thing, beside those of the engines."""

from __future__ import annotations

from ..dice import Level, World
from .engines import Json, Threat

_SEVERITY: dict[Level, tuple[str, str]] = {
    "harmless": ("SEVERITY_NONE", "Severity NONE because it has no detections."),
    "suspicious": ("SEVERITY_LOW", "Severity LOW because few engines detect it."),
    "malicious": ("SEVERITY_HIGH", "Severity HIGH because it is detected and belongs to a known threat."),
}
_VERDICT: dict[Level, tuple[str, str]] = {
    "harmless": ("VERDICT_UNDETECTED", "SEVERITY_NONE"),
    "suspicious": ("VERDICT_SUSPICIOUS", "SEVERITY_LOW"),
    "malicious": ("VERDICT_MALICIOUS", "SEVERITY_HIGH"),
}
# The scheme is a number for files and a text for everything else.
_SCHEME: dict[str, int | str] = {"file": 5, "url": "U3", "domain": "D3", "ip_address": "I3"}


def threat_severity(world: World, type_: str, identifier: str, found: Threat, date: int) -> Json:
    """How severe the service takes a threat to be."""
    dice = world.dice("severity", type_, identifier)
    level, description = _SEVERITY[found.level]
    data: Json = {}
    if found.level == "malicious":
        data = {"num_gav_detections": dice.randint(1, 4), "has_bad_sandbox_verdicts": True}
        if type_ == "file":
            data |= {"popular_threat_category": found.category, "can_be_detonated": True}
        else:
            data["belongs_to_bad_collection"] = True
    if type_ == "domain":
        # A number in text, unlike the ranks of the domain itself.
        data["domain_rank"] = str(dice.randint(1000, 900000))
    return {
        "version": _SCHEME[type_],
        "threat_severity_level": level,
        "threat_severity_data": data,
        "last_analysis_date": str(date),
        "level_description": description,
    }


def gti_assessment(world: World, type_: str, identifier: str, found: Threat) -> Json:
    """The assessment that only callers who name their tool are told."""
    dice = world.dice("assessment", type_, identifier)
    verdict, severity = _VERDICT[found.level]
    bounds = {"harmless": (0, 10), "suspicious": (20, 49), "malicious": (60, 100)}[found.level]
    factors: Json = {"mandiant_confidence_score": dice.randint(*bounds)}
    if found.level == "malicious":
        factors |= {
            "gavs_detections": dice.randint(1, 4),
            "normalised_categories": [found.category],
            "malicious_sandbox_verdict": dice.chance(0.5),
            "pervasive_indicator": True,
        }
    return {
        "verdict": {"value": verdict},
        "severity": {"value": severity},
        "threat_score": {"value": dice.randint(*bounds)},
        "contributing_factors": factors,
        "description": f"This indicator is assessed as {found.level} by its detections and associations.",
    }
