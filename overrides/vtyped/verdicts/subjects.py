"""What is judged: the parts of an object, an analysis or an answer that a verdict rests on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import attrs

from vtyped_api.runtime.errors import InvalidInputError, shown
from vtyped_api.runtime.model import Model
from vtyped_api.runtime.objects import ApiObject

from ..enrichment.items import Enriched
from ..submission.submitted import Submitted
from .counts import Counts, counts_of

ATTRIBUTES = ("last_analysis_stats", "last_analysis_date", "gti_assessment", "threat_verdict")
"""What a verdict without weights rests on in a report: to be kept where only some attributes are."""

_FILES = {"file", "private_file"}
_FILE_STATS = {"FileAnalysisStats"}
_HOST_STATS = {"HostAnalysisStats"}
# Ids of analyses of URLs, domains and IP addresses begin with these; one of a file is base64.
_HOST_ANALYSES = ("u-", "d-", "i-")


@attrs.frozen
class Subject:
    """What there is to judge by."""

    counts: Counts = attrs.field(factory=Counts)
    analysed_at: datetime | None = None
    results: Mapping[str, Any] | None = None
    """Results by engine."""
    gti: Mapping[str, Any] = attrs.field(factory=dict)
    threat_verdict: str | None = None
    problem: str = ""
    """Why there is nothing to judge by."""


def subject_of(thing: object, type_: str | None) -> Subject:
    """Find out what there is to judge by.

    Raises:
        InvalidInputError: Nothing can be judged by it.
    """
    if thing is None or isinstance(thing, Exception):
        return Subject(problem="no report" if thing is None else f"no report: {thing}")
    if isinstance(thing, Enriched):
        return subject_of(thing.object if thing.error is None else thing.error, type_)
    if isinstance(thing, Submitted):
        return subject_of(thing.error or thing.report or thing.analysis, type_)
    if isinstance(thing, ApiObject):
        return _of_object(thing.to_dict())
    if isinstance(thing, Model):
        named = type(thing).__name__
        is_file = named in _FILE_STATS or (named not in _HOST_STATS and type_ in (None, *_FILES))
        return _of_mapping(thing.to_dict(), is_file)
    if isinstance(thing, Mapping):
        if isinstance(thing.get("attributes"), Mapping):
            return _of_object(thing)
        return _of_mapping(thing, type_ in (None, *_FILES))
    raise InvalidInputError(f"subject={shown(thing)}: expected an object of the API, its counters, or None")


def _of_object(source: Mapping[str, Any]) -> Subject:
    attributes = source.get("attributes")
    type_, id_ = str(source.get("type")), str(source.get("id"))
    if not isinstance(attributes, Mapping):
        return Subject(problem=f"no report on this {type_}")
    if type_ in ("analysis", "private_analysis"):
        return _of_analysis(attributes, not id_.startswith(_HOST_ANALYSES))
    return _of_attributes(attributes, type_ in _FILES)


def _of_mapping(source: Mapping[str, Any], is_file: bool) -> Subject:
    if "last_analysis_stats" in source or "gti_assessment" in source:
        return _of_attributes(source, is_file)
    return Subject(counts_of(source, is_file=is_file))


def _of_attributes(attributes: Mapping[str, Any], is_file: bool) -> Subject:
    stats, gti = attributes.get("last_analysis_stats"), attributes.get("gti_assessment")
    told = attributes.get("threat_verdict")
    return Subject(
        counts_of(stats, is_file=is_file) if isinstance(stats, Mapping) else Counts(),
        _date(attributes.get("last_analysis_date")),
        _results(attributes.get("last_analysis_results")),
        gti if isinstance(gti, Mapping) else {},
        told if isinstance(told, str) else None,
        problem="" if isinstance(stats, Mapping) else "no engine has analysed it",
    )


def _of_analysis(attributes: Mapping[str, Any], is_file: bool) -> Subject:
    status, stats = attributes.get("status"), attributes.get("stats")
    if status != "completed":
        return Subject(problem=f"the analysis has not ended: {status}")
    return Subject(
        counts_of(stats, is_file=is_file) if isinstance(stats, Mapping) else Counts(),
        _date(attributes.get("date")),
        _results(attributes.get("results")),
    )


def _results(value: Any) -> Mapping[str, Any] | None:
    return value if isinstance(value, Mapping) and value else None


def _date(value: Any) -> datetime | None:
    if type(value) is not int or value <= 0:
        return None
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        return None
