"""What counts say, and what they do not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped import Client, InvalidInputError, VirusTotalError
from vtyped.models import (
    Analysis,
    AnalysisCategory,
    AnalysisStats,
    Domain,
    File,
    FileAnalysisStats,
    HostAnalysisStats,
    PrivateFile,
)
from vtyped.submission import Action, Submitted
from vtyped.verdicts import ATTRIBUTES, LEFT_OUT, VerdictValue, verdict
from vtyped.verdicts.counts import counts_of
from vtyped.verdicts.subjects import subject_of
from vtyped_api.runtime.objects import Descriptor, MissingObject
from vtyped_mock import MockServer

NOW = datetime(2026, 5, 1, tzinfo=UTC)
SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
CATEGORIES = [
    "malicious",
    "suspicious",
    "harmless",
    "undetected",
    "timeout",
    "confirmed-timeout",
    "failure",
    "type-unsupported",
    "new-category",
]
STATS = st.dictionaries(st.sampled_from(CATEGORIES), st.integers(0, 80))


def source(type_: str = "file", days: float = 1, stats: dict[str, int] | None = None, **more: Any) -> dict[str, Any]:
    date = int((NOW - timedelta(days=days)).timestamp())
    attributes = {"last_analysis_stats": stats or {}, "last_analysis_date": date, **more}
    return {"type": type_, "id": "a" * 64, "attributes": attributes}


def file(days: float = 1, more: dict[str, Any] | None = None, **stats: int) -> File:
    return File.from_dict(source("file", days, stats, **(more or {})))


def host(days: float = 1, **stats: int) -> Domain:
    return Domain.from_dict(source("domain", days, stats))


def assessed(word: str, **stats: int) -> File:
    gti = {"verdict": {"value": word}, "threat_score": {"value": 80}, "severity": {"value": "SEVERITY_HIGH"}}
    return file(more={"gti_assessment": gti}, **stats)


def analysis(status: str, id_: str = "YTox", **stats: int) -> Analysis:
    attributes = {"status": status, "stats": stats, "results": {}, "date": int(NOW.timestamp())}
    return Analysis.from_dict({"type": "analysis", "id": id_, "attributes": attributes})


@pytest.mark.parametrize(
    ("subject", "value"),
    [
        (file(malicious=3, undetected=60), "malicious"),
        (file(malicious=2, undetected=60), "suspicious"),
        (file(suspicious=1, undetected=60), "suspicious"),
        (file(undetected=70), "clean"),
        (file(harmless=5, undetected=65), "clean"),
        (file(days=1100, undetected=70), "outdated"),
        (file(days=1100, malicious=3, undetected=67), "malicious"),
        (file(undetected=9), "unknown"),
        (file(), "unknown"),
        (file(timeout=70), "unknown"),
        (file(**{"type-unsupported": 70}), "unknown"),
        (host(harmless=60, undetected=30), "clean"),
        (host(undetected=90), "unknown"),
        (host(malicious=4, undetected=86), "malicious"),
        (analysis("queued"), "unknown"),
        (analysis("in-progress", malicious=9), "unknown"),
        (analysis("completed", undetected=70), "clean"),
        (analysis("completed", "u-" + "a" * 64 + "-1", undetected=70), "unknown"),
        (File.from_dict({"type": "file", "id": SHA256, "attributes": {"names": ["x"]}}), "unknown"),
        (Descriptor.from_dict({"type": "file", "id": SHA256}), "unknown"),
        (MissingObject.from_dict({"type": "domain", "id": "x.example", "error": {"code": "NotFoundError"}}), "unknown"),
        (None, "unknown"),
        (assessed("VERDICT_MALICIOUS", undetected=70), "malicious"),
        (assessed("VERDICT_SUSPICIOUS", undetected=70), "suspicious"),
        (assessed("VERDICT_BENIGN", malicious=5, undetected=70), "clean"),
        (assessed("VERDICT_UNDETECTED", malicious=5, undetected=70), "malicious"),
        (assessed("VERDICT_UNKNOWN"), "unknown"),
        (assessed("VERDICT_OF_NEXT_YEAR", undetected=70), "clean"),
    ],
)
def test_values(subject: object, value: str) -> None:
    assert verdict(subject, now=NOW).value == value


def test_what_it_rests_on() -> None:
    stats = {"malicious": 3, "suspicious": 1, "undetected": 19, "type-unsupported": 50, "timeout": 2, "failure": 1}
    found = verdict(file(days=12, **stats), now=NOW)
    assert found.counts.opinions == 23
    assert found.counts.left_out == {"type-unsupported": 50, "timeout": 2, "failure": 1}
    assert found.ratio == "3/23"
    assert found.reason == "3 of 23 engines say malicious, 1 suspicious"
    assert (found.basis, found.age, found.analysed_at) == ("engines", timedelta(days=12), NOW - timedelta(days=12))
    assert all(category in LEFT_OUT for category in found.counts.left_out)


def test_an_assessment_is_told_with_the_counts_of_the_engines() -> None:
    found = verdict(assessed("VERDICT_BENIGN", malicious=5, undetected=70), now=NOW)
    assert (found.basis, found.threat_score, found.severity) == ("gti_assessment", 80, "SEVERITY_HIGH")
    assert found.ratio == "5/75"


def test_an_engine_that_has_no_opinion_of_a_host_is_left_out() -> None:
    found = verdict(host(harmless=60, undetected=30), now=NOW)
    assert found.counts.opinions == 60
    assert found.counts.left_out == {"undetected": 30}


@pytest.mark.parametrize("spelling", ["type-unsupported", "typeUnsupported", "type_unsupported"])
def test_spellings_of_a_counter(spelling: str) -> None:
    assert verdict(file(undetected=70, **{spelling: 3}), now=NOW).counts.left_out == {"type-unsupported": 3}


def test_private_files_have_a_verdict_of_their_own() -> None:
    def private(word: str | None) -> PrivateFile:
        return PrivateFile.from_dict({"type": "private_file", "id": SHA256, "attributes": {"threat_verdict": word}})

    assert verdict(private("VERDICT_MALICIOUS")).value == "malicious"
    assert verdict(private("VERDICT_MALICIOUS")).basis == "threat_verdict"
    for word in ("VERDICT_UNDETECTED", "VERDICT_UNKNOWN", "VERDICT_BENIGN", None):
        assert verdict(private(word)).value == "unknown"


def test_why_an_engine_may_have_no_opinion() -> None:
    opinions = {"malicious", "suspicious", "harmless"}
    assert set(LEFT_OUT) == {category.value for category in AnalysisCategory} - opinions


def test_what_decided() -> None:
    assert verdict(None).basis == verdict(file(timeout=3)).basis == verdict(analysis("queued")).basis == "nothing"
    assert verdict(file(days=3000, undetected=70), now=NOW).basis == "engines"
    assert verdict(file(undetected=3), now=NOW).basis == verdict(file(undetected=70), now=NOW).basis == "engines"


def test_the_named_attributes_are_what_a_verdict_rests_on() -> None:
    gti = {"verdict": {"value": "VERDICT_SUSPICIOUS"}}
    for whole in (source("file", 3, {"undetected": 70}), source("file", 3, {"malicious": 9}, gti_assessment=gti)):
        kept = {name: value for name, value in whole["attributes"].items() if name in ATTRIBUTES}
        assert verdict({**whole, "attributes": kept}, now=NOW) == verdict(whole, now=NOW)
        assert set(kept) == set(whole["attributes"])
        assert verdict(whole, now=NOW).value == ("suspicious" if "gti_assessment" in whole["attributes"] else "clean")
    assert "threat_verdict" in ATTRIBUTES


def test_analyses_of_private_files_are_analyses() -> None:
    attributes = {"status": "completed", "stats": {"malicious": 9}, "date": int(NOW.timestamp())}
    private = {"type": "private_analysis", "id": "a", "attributes": attributes}
    assert verdict(private, now=NOW).value == "malicious"
    assert verdict({**private, "attributes": {**attributes, "status": "queued"}}, now=NOW).value == "unknown"


def test_a_submission_that_failed_says_why() -> None:
    failed = Submitted("a", Action.UPLOADED, analysis=analysis("queued"), error=VirusTotalError("later"))
    assert "later" in verdict(failed).reason


@pytest.mark.parametrize(("prefix", "is_file"), [("u-", False), ("d-", False), ("i-", False), ("MTIz", True)])
def test_what_an_analysis_is_of_is_told_by_its_id(prefix: str, is_file: bool) -> None:
    stats = {"malicious": 3, "undetected": 5, "type-unsupported": 7}
    attributes = {"status": "completed", "stats": stats, "date": int(NOW.timestamp())}
    analysis = Analysis.from_dict({"type": "analysis", "id": f"{prefix}0a1b", "attributes": attributes})
    assert subject_of(analysis, None).counts == counts_of(stats, is_file=is_file)
    assert counts_of(stats, is_file=True) != counts_of(stats, is_file=False)
    submitted = Submitted("sample.bin", Action.UPLOADED, analysis=analysis)
    assert subject_of(submitted, None) == subject_of(analysis, None)


def test_counters_below_zero_count_for_nothing() -> None:
    assert counts_of({"malicious": -3, "undetected": 5}, is_file=True) == counts_of({"undetected": 5}, is_file=True)


def test_dates_that_are_none() -> None:
    for date in (10**12, 10**18, 10**30, -5, 0, None, "today", 1.5, True):
        stats = {"last_analysis_stats": {"undetected": 70}, "last_analysis_date": date}
        assert verdict({"type": "file", "id": "a", "attributes": stats}, now=NOW).analysed_at is None
        assert verdict(stats, now=NOW).value == "unknown"


def test_attributes_alone() -> None:
    attributes = source("file", 1, {"undetected": 70})["attributes"]
    assert verdict(attributes, now=NOW).value == "clean"
    assert verdict(attributes, type="domain", now=NOW).value == "unknown"
    assert verdict({"gti_assessment": {"verdict": {"value": "VERDICT_MALICIOUS"}}}).value == "malicious"


def test_counters_of_an_analysis_say_what_they_are_of_by_their_type() -> None:
    stats = AnalysisStats.from_dict({"undetected": 70})
    assert verdict(stats, analysed_at=NOW, now=NOW).value == "clean"
    assert verdict(stats, type="file", analysed_at=NOW, now=NOW).value == "clean"
    assert verdict(stats, type="url", analysed_at=NOW, now=NOW).value == "unknown"


def test_a_clock_that_is_behind() -> None:
    assert verdict(file(days=-3, undetected=70), now=NOW).age == timedelta(0)


def test_bounds() -> None:
    assert verdict(file(days=90, undetected=10), now=NOW).value == "clean"
    assert verdict(file(days=90.01, undetected=10), now=NOW).value == "outdated"
    subject = file(days=100, malicious=2, undetected=5)
    assert verdict(subject, now=NOW, malicious_from=2).value == "malicious"
    assert verdict(subject, now=NOW, suspicious_from=3).value == "unknown"
    assert verdict(subject, now=NOW, suspicious_from=3, fewest_opinions=7).value == "outdated"
    assert verdict(subject, now=NOW, suspicious_from=3, fewest_opinions=7, oldest=None).value == "clean"


def results(**categories: str) -> dict[str, Any]:
    return {engine: {"engine_name": engine, "category": category} for engine, category in categories.items()}


def test_weights_of_engines() -> None:
    given_ = results(Good="malicious", Loud="malicious", Louder="malicious", Quiet="undetected")
    subject = file(more={"last_analysis_results": given_}, malicious=3, undetected=67)
    assert verdict(subject, now=NOW).value == "malicious"
    found = verdict(subject, now=NOW, weights={"Loud": 0, "Louder": 0.5})
    assert (found.value, found.malicious_weight, found.counts.malicious) == ("suspicious", 1.5, 3)
    assert verdict(subject, now=NOW, weights={"Good": 5, "Loud": 0, "Louder": 0}).value == "malicious"
    ignored = verdict(subject, now=NOW, weights={"Good": 0, "Loud": 0, "Louder": 0})
    assert (ignored.value, ignored.ratio) == ("clean", "3/70")
    with pytest.raises(InvalidInputError, match="no results by engine"):
        verdict(file(malicious=3, undetected=67), weights={"Good": 2})


def test_counters_alone_do_not_say_when_that_was() -> None:
    stats = FileAnalysisStats.from_dict({"undetected": 70})
    assert verdict(stats).value == "unknown"
    assert verdict({"undetected": 70}, analysed_at=NOW, now=NOW).value == "clean"
    assert verdict(stats, analysed_at=NOW - timedelta(days=1100), now=NOW).value == "outdated"
    assert verdict({"malicious": 9}).value == "malicious"
    assert verdict(HostAnalysisStats.from_dict({"undetected": 70}), analysed_at=NOW, now=NOW).value == "unknown"
    assert verdict({"undetected": 70}, type="url", analysed_at=NOW, now=NOW).value == "unknown"


@pytest.mark.parametrize("subject", ["text", 7, [], Ellipsis])
def test_what_cannot_be_judged(subject: object) -> None:
    with pytest.raises(InvalidInputError):
        verdict(subject)


@given(STATS, st.floats(0, 4000), st.sampled_from(["file", "url", "domain", "ip_address"]))
def test_clean_is_never_said_lightly(stats: dict[str, int], days: float, type_: str) -> None:
    found = verdict(source(type_, days, stats), now=NOW)
    counted = sum(count for count in stats.values())
    assert found.counts.opinions + sum(found.counts.left_out.values()) == counted, "no engine is lost"
    if found.value is VerdictValue.CLEAN:
        assert not stats.get("malicious")
        assert not stats.get("suspicious")
        assert found.counts.opinions >= 10
        assert days <= 91
    if stats.get("malicious", 0) >= 3:
        assert found.value is VerdictValue.MALICIOUS


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: st.dictionaries(
            st.sampled_from(
                ["last_analysis_stats", "last_analysis_date", "malicious", "gti_assessment", "verdict", "value"]
            ),
            inner,
            max_size=4,
        ),
        max_leaves=12,
    ).filter(lambda value: isinstance(value, dict))
)
def test_odd_values_are_no_failure(attributes: dict[str, Any]) -> None:
    assert verdict({"type": "file", "id": "x", "attributes": attributes}, now=NOW).value in set(VerdictValue)


def test_what_enrich_gives(vt_mock: MockServer) -> None:
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        found = list(client.enrich([SHA256, "0000" + "a" * 60, "no indicator"]))
    assert [verdict(item).value for item in found] == ["malicious", "unknown", "unknown"]
    assert "not found" in verdict(found[1]).reason


def test_with_the_name_of_a_tool_the_assessment_comes(vt_mock: MockServer) -> None:
    with Client(vt_mock.api_key, base_url=vt_mock.base_url, tool="a-test") as client:
        assert verdict(client.files.get(SHA256)).basis == "gti_assessment"
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        assert verdict(client.files.get(SHA256)).basis == "engines"
