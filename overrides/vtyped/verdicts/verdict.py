"""From an object of the API to a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Literal

import attrs

from vtyped_api.runtime.errors import InvalidInputError, shown

from .counts import Counts
from .subjects import Subject, subject_of

_OF_GTI = {"VERDICT_MALICIOUS": "malicious", "VERDICT_SUSPICIOUS": "suspicious", "VERDICT_BENIGN": "clean"}


class VerdictValue(StrEnum):
    """What is to be thought of an item."""

    MALICIOUS = "malicious"
    SUSPICIOUS = "suspicious"
    CLEAN = "clean"
    """Looked at lately, by enough engines, and none of them objects."""
    OUTDATED = "outdated"
    """Nobody objected, but that is long ago: have it scanned again."""
    UNKNOWN = "unknown"
    """Not analysed, not finished, or by too few engines: nothing is known, neither good nor bad."""


@attrs.frozen
class Verdict:
    """A verdict and what it rests on."""

    value: VerdictValue
    reason: str
    """A sentence for people."""
    basis: Literal["engines", "gti_assessment", "threat_verdict", "nothing"]
    """What decided."""
    counts: Counts
    """Engines by what they say, also where something else decided."""
    malicious_weight: float
    """Weights of the engines that say malicious; their number where no weights were given."""
    suspicious_weight: float
    analysed_at: datetime | None
    """When the engines looked; `None` where that is not known."""
    age: timedelta | None
    """How long ago that was."""
    threat_score: int | None = None
    """Score of Google Threat Intelligence, from 0 to 100."""
    severity: str | None = None
    """Severity by Google Threat Intelligence."""

    @property
    def ratio(self) -> str:
        """Engines that say malicious, of all that gave an opinion, as `5/70`."""
        return f"{self.counts.malicious}/{self.counts.opinions}"


def verdict(
    subject: object,
    *,
    malicious_from: float = 3,
    suspicious_from: float = 1,
    fewest_opinions: int = 10,
    oldest: timedelta | None = timedelta(days=90),
    weights: Mapping[str, float] | None = None,
    type: str | None = None,
    analysed_at: datetime | None = None,
    now: datetime | None = None,
) -> Verdict:
    """Say what is to be thought of an item, and why.

    In this order:

    1. Google Threat Intelligence's own verdict decides where there is one (`gti_assessment`, which is sent to keys with
       a licence for it and clients with `tool=`): malicious, suspicious, or benign, which is clean. After it the
       `threat_verdict` of private files: malicious or suspicious. Both of them may also say that nothing is known;
       then the engines decide.
    2. Unknown: no report, an analysis that has not ended, or no opinion of any engine.
    3. Malicious: engines that say so have a weight of `malicious_from` or more. Suspicious: those that say malicious or
       suspicious have a weight of `suspicious_from` or more. Neither depends on the age of the analysis.
    4. Unknown: fewer than `fewest_opinions` engines gave an opinion, or when they did is not known. Outdated: it was
       longer ago than `oldest`.
    5. Clean.

    Only engines with an opinion count: `LEFT_OUT` says which do not, and why. So an item of 3 engines that say
    malicious, 20 that found nothing and 50 that do not handle the type is 3 of 23.

    Args:
        subject: An object of the API; what `enrich` or `submit` gives; counters, as model or mapping; or `None` or an
            error, for what VirusTotal does not have.
        malicious_from: Weight from which on it is malicious.
        suspicious_from: Weight from which on it is suspicious.
        fewest_opinions: Engines that have to have an opinion before an item without objection is clean.
        oldest: Age of an analysis up to which an item without objection is clean; `None`: any.
        weights: Weight of engines by name; 1 for those not named, 0 for those to ignore. Needs the results by engine
            in the object. The counts stay as they were.
        type: What counters are of, where they do not say it themselves: `file` when left out.
        analysed_at: When the engines looked, where the subject does not say it.
        now: The present time.

    Raises:
        InvalidInputError: The subject is nothing that can be judged, or has no results by engine to weigh.
    """
    found = subject_of(subject, type)
    at = analysed_at or found.analysed_at
    age = None if at is None else max((now or datetime.now(UTC)) - at, timedelta())
    malicious, suspicious = _weighed(found, weights)
    judged = _of_assessments(found) or _of_opinions(found)
    says = _says(found.counts)
    if judged is None and malicious and malicious >= malicious_from:
        judged = "malicious", says, "engines"
    if judged is None and malicious + suspicious and malicious + suspicious >= suspicious_from:
        judged = "suspicious", says, "engines"
    if judged is None and found.counts.opinions < fewest_opinions:
        judged = "unknown", f"{says}, which are too few to rely on", "engines"
    value, reason, basis = judged or _of_age(says, age, oldest)
    gti = found.gti
    return Verdict(
        VerdictValue(value),
        reason,
        basis,
        found.counts,
        malicious,
        suspicious,
        at,
        age,
        _value(gti, "threat_score", int),
        _value(gti, "severity", str),
    )


_Judged = tuple[str, str, Literal["engines", "gti_assessment", "threat_verdict", "nothing"]]


def _of_assessments(found: Subject) -> _Judged | None:
    told = _OF_GTI.get(_value(found.gti, "verdict", str) or "")
    if told is not None:
        return told, f"Google Threat Intelligence: {told}", "gti_assessment"
    told = _OF_GTI.get(found.threat_verdict or "")
    # A private scan asks no engine: that nothing stood out there makes nothing clean.
    if told in ("malicious", "suspicious"):
        return told, f"verdict of the private scan: {told}", "threat_verdict"
    return None


def _of_opinions(found: Subject) -> _Judged | None:
    """Whether there is nothing to judge by."""
    if found.problem:
        return "unknown", found.problem, "nothing"
    return None if found.counts.opinions else ("unknown", "no engine gave an opinion", "nothing")


def _says(counts: Counts) -> str:
    says = f"{counts.malicious} of {counts.opinions} engines say malicious"
    return f"{says}, {counts.suspicious} suspicious" if counts.suspicious else says


def _of_age(says: str, age: timedelta | None, oldest: timedelta | None) -> _Judged:
    """An item that nobody objects to is clean, unless that is long ago."""
    if age is None:
        return "unknown", f"{says}, and nobody knows when that was", "engines"
    if oldest is not None and age > oldest:
        return "outdated", f"{says}, {age.days} days ago", "engines"
    return "clean", says, "engines"


def _weighed(found: Subject, weights: Mapping[str, float] | None) -> tuple[float, float]:
    """Weight of the engines that say malicious, and of those that say suspicious."""
    if weights is None:
        return found.counts.malicious, found.counts.suspicious
    if found.results is None:
        if not found.counts.opinions:
            return 0, 0
        raise InvalidInputError(f"weights={shown(weights)}: the subject has no results by engine to weigh")
    weight = dict.fromkeys(("malicious", "suspicious"), 0.0)
    for engine, result in found.results.items():
        category = result.get("category") if isinstance(result, Mapping) else None
        if category in weight:
            weight[category] += weights.get(engine, 1)
    return weight["malicious"], weight["suspicious"]


def _value(assessment: Mapping[str, Any], name: str, kind: type) -> Any:
    holder = assessment.get(name)
    value = holder.get("value") if isinstance(holder, Mapping) else None
    return value if isinstance(value, kind) and not isinstance(value, bool) else None
