from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.__main__ import main as generator
from generator.bundle import bundle
from tests.runtime.json_values import JSON
from vtyped import Client
from vtyped.quota import Limits
from vtyped_mock import MockServer
from vtyped_mock.accounts import PUBLIC_KEY

from .live import ROOT, Recorder, Walk, main
from .scrubbing import names_in, scrubbed

SECRET = "0123456789abcdef" * 4


def test_a_walk_records_what_the_check_then_finds_valid(
    vt_mock: MockServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VT_API_KEY", PUBLIC_KEY)
    monkeypatch.setenv("VT_BASE_URL", vt_mock.base_url)
    assert main([str(tmp_path)], limits=Limits()) == 0
    said = capsys.readouterr().out
    assert "files.get: 200\n" in said
    assert {request.method for request in vt_mock.requests} == {"GET"}
    recorded = "".join(each.read_text(encoding="utf-8") for each in tmp_path.iterdir())
    for private in (PUBLIC_KEY, "public_user", "mock_user", "mock_group"):
        assert private not in recorded
    rows = [json.loads(line) for line in (tmp_path / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == said.count("\n") > 20
    assert generator(["recordings", str(tmp_path)]) == 0


def test_a_walk_that_is_broken_off_keeps_what_it_has(vt_mock: MockServer, tmp_path: Path) -> None:
    recorder = Recorder()
    with Client(PUBLIC_KEY, base_url=vt_mock.base_url, transport=recorder) as client:
        walk = Walk(bundle(ROOT / "spec"), client, recorder, tmp_path, (PUBLIC_KEY,)).run()
        assert [next(walk), next(walk)] == ["files.upload_url: 200", "files.get: 200"]
        walk.close()
    assert (tmp_path / "manifest.jsonl").read_text(encoding="utf-8").count("\n") == 2
    assert json.loads((tmp_path / "files.get.json").read_text(encoding="utf-8"))["data"]["type"] == "file"


def test_without_a_key_nothing_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("VT_API_KEY", raising=False)
    assert main([str(tmp_path / "new")]) == 2
    assert "VT_API_KEY" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "value",
    [
        {"text": f"my key is {SECRET}"},
        {"anything": [f"x{SECRET}y"]},
        {SECRET: 1},
        {"attributes": {"email": SECRET, "registrant_name": [SECRET], "whois": SECRET}},
        {"type": "user", "id": SECRET},
        {"address": f"https://storage.example/a?Expires=1&Signature={SECRET}"},
        f"https://www.virustotal.com/_ah/upload/{SECRET}/",
    ],
)
def test_nothing_of_a_person_or_a_secret_is_left(value: Any) -> None:
    secrets = (SECRET,) if "my key" in str(value) or isinstance(value, dict) else ()
    assert SECRET not in str(scrubbed(value, secrets))


def test_names_of_accounts_are_found_wherever_they_stand() -> None:
    body = {"data": [{"type": "user", "id": "ann", "links": {"self": "https://x/users/ann/comments?a=ann_b"}}]}
    body["links"] = {"self": "u-ann-1 planner"}  # type: ignore[assignment]  # any JSON
    assert set(names_in(body)) == {"ann"}
    assert scrubbed(body, (), {"ann", "user"}) == {
        "data": [
            {"type": "user", "id": "scrubbed", "links": {"self": "https://x/users/scrubbed/comments?a=scrubbed_b"}}
        ],
        "links": {"self": "u-scrubbed-1 planner"},
    }


def test_an_address_of_mail_is_replaced_wherever_it_stands() -> None:
    found = scrubbed({"rdap": {"entities": ["mail john.doe+x@corp.example.org now"]}}, ())
    assert found == {"rdap": {"entities": ["mail somebody@example.com now"]}}


@given(JSON, st.text(), st.sets(st.text(max_size=3)))
def test_scrubbing_keeps_every_type(value: Any, secret: str, names: set[str]) -> None:
    def shape(each: Any) -> Any:
        if isinstance(each, dict):
            return [shape(inner) for inner in each.values()]
        return [shape(inner) for inner in each] if isinstance(each, list) else type(each)

    found = scrubbed(value, (secret,) if len(secret) > 8 else (), names)
    assert shape(found) == shape(value)
