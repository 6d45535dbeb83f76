"""Faults as the clients of vtyped meet them, sync and async."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faces import Connect
from vtyped import ApiError, OutcomeUnknownError, VirusTotalError
from vtyped_mock import MockServer
from vtyped_mock.identifiers import EICAR_SHA256


@pytest.fixture
def vt(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


def statuses(mock: MockServer) -> list[int | None]:
    return [seen.status for seen in mock.requests]


@pytest.mark.parametrize(
    "effect", ["close", "reset", "close-body", "reset-body", "wrong-length", "truncated-gzip", "error"]
)
def test_a_report_is_asked_for_again(vt: Any, vt_mock: MockServer, effect: Any) -> None:
    vt_mock.faults.add(effect)
    assert vt.files.get(EICAR_SHA256).id == EICAR_SHA256
    assert len(vt_mock.requests) == 2
    assert not vt_mock.faults.pending


@pytest.mark.parametrize("effect", ["close", "reset", "close-body", "reset-body"])
def test_a_comment_is_not_written_twice(vt: Any, vt_mock: MockServer, effect: Any) -> None:
    vt_mock.faults.add(effect, operation="files.add_comment")
    with pytest.raises(OutcomeUnknownError):
        vt.files.add_comment(EICAR_SHA256, "Once only")
    texts = [comment.attributes.text for comment in vt.files.comments(EICAR_SHA256, limit=5)]
    assert texts.count("Once only") == 1


@pytest.mark.parametrize("effect", ["html", "garbage", "empty"])
def test_what_is_no_answer_is_an_error_of_the_library(vt: Any, vt_mock: MockServer, effect: Any) -> None:
    vt_mock.faults.add(effect, status=200, times=None)
    with pytest.raises(VirusTotalError) as failure:
        vt.files.get(EICAR_SHA256)
    assert not isinstance(failure.value, ApiError)
    assert set(statuses(vt_mock)) == {200}


def test_empty_pages_end_no_collection(vt: Any, vt_mock: MockServer) -> None:
    wanted = [comment.id for comment in vt.files.comments(EICAR_SHA256)]
    vt_mock.faults.add("empty-page", operation="files.comments", times=3)
    assert [comment.id for comment in vt.files.comments(EICAR_SHA256)] == wanted
    assert len(wanted) == 45


def test_models_take_what_they_get(vt: Any, vt_mock: MockServer) -> None:
    vt_mock.faults.add("null-dates", operation="files.get")
    assert vt.files.get(EICAR_SHA256).attributes.last_analysis_date is None
    vt_mock.faults.add("unknown-values", operation="files.get")
    results = vt.files.get(EICAR_SHA256).attributes.last_analysis_results
    assert {str(result.category) for result in results.values()} == {"something-new"}
    assert not any(result.category.is_known for result in results.values())
    vt_mock.faults.add("odd-attributes", operation="files.get")
    report = vt.files.get(EICAR_SHA256)
    assert (report.id, report.type, report.attributes["id"]) == (EICAR_SHA256, "file", 7)


def test_an_error_has_the_code_that_was_planned(vt: Any, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=403, code="ForbiddenError", message="No licence")
    with pytest.raises(ApiError) as failure:
        vt.domains.get("example.com")
    assert (failure.value.status, failure.value.code, failure.value.message) == (403, "ForbiddenError", "No licence")
    assert statuses(vt_mock) == [403]
