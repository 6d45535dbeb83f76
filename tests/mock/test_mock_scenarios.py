"""Scenarios: settings, items and faults as files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.mock.test_mock_server import program
from vtyped_mock import Account, Fault, MockServer, Prepared, ScenarioError, Settings, read_scenario
from vtyped_mock.faults import EFFECTS
from vtyped_mock.identifiers import EICAR_SHA256, url_sha256
from vtyped_mock.scenario import scenario

SOURCE: dict[str, Any] = {
    "seed": 7,
    "clock": {"start": "2026-05-01T12:00:00+00:00", "speed": 0},
    "analyses": {"in_progress_after": 1, "completed_after": 3},
    "quota": {"minute": 4, "day": 500},
    "group_quota": {"month": 10_000},
    "accounts": [
        {"key": "ann-key", "user": "ann", "group": "lab"},
        {"key": "bob-key", "user": "bob", "access": ["enterprise"], "quota": {"minute": 1}},
    ],
    "items": [
        {"type": "domain", "id": "gone.example", "known": False},
        {"type": "file", "content": "A harmless text.", "verdict": "malicious"},
        {"type": "url", "url": "HTTPS://Example.org", "attributes": {"title": "A page"}},
    ],
    "faults": [{"effect": "error", "status": 429, "operation": "files.get", "times": 2, "retry_after": 5}],
}
SETTINGS = Settings(
    seed=7,
    speed=0.0,
    start=datetime(2026, 5, 1, 12, tzinfo=UTC),
    accounts=(
        Account("ann-key", "ann", "lab"),
        Account("bob-key", "bob", access=frozenset({"enterprise"}), quota={"minute": 1}),
    ),
    quota={"minute": 4, "day": 500},
    group_quota={"month": 10_000},
    in_progress_after=1,
    completed_after=3,
    items=(
        Prepared(type="domain", id="gone.example", known=False),
        Prepared(type="file", content="A harmless text.", verdict="malicious"),
        Prepared(type="url", url="HTTPS://Example.org", attributes={"title": "A page"}),
    ),
    faults=(Fault(effect="error", status=429, operation="files.get", times=2, retry_after=5),),
)
TOML = """
seed = 7
quota = { minute = 4, day = 500 }
group_quota = { month = 10000 }

[clock]
start = 2026-05-01T12:00:00Z
speed = 0

[analyses]
in_progress_after = 1
completed_after = 3

[[accounts]]
key = "ann-key"
user = "ann"
group = "lab"

[[accounts]]
key = "bob-key"
user = "bob"
access = ["enterprise"]
quota = { minute = 1 }

[[items]]
type = "domain"
id = "gone.example"
known = false

[[items]]
type = "file"
content = "A harmless text."
verdict = "malicious"

[[items]]
type = "url"
url = "HTTPS://Example.org"
attributes = { title = "A page" }

[[faults]]
effect = "error"
status = 429
operation = "files.get"
times = 2
retry_after = 5
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def _write(name: str, text: str) -> Path:
        place = tmp_path / name
        place.write_text(text, encoding="utf-8")
        return place

    return _write


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("s.yaml", yaml.safe_dump(SOURCE)),
        ("s.yml", json.dumps(SOURCE)),
        ("s.json", json.dumps(SOURCE)),
        ("s.toml", TOML),
    ],
)
def test_every_form_says_the_same(write: Callable[[str, str], Path], name: str, text: str) -> None:
    assert read_scenario(write(name, text)) == SETTINGS


def test_nothing_is_a_scenario(write: Callable[[str, str], Path]) -> None:
    assert read_scenario(write("empty.yaml", "")) == Settings()


def test_a_date_needs_no_zone(write: Callable[[str, str], Path]) -> None:
    start = read_scenario(write("date.yaml", "clock: {start: 2026-05-01 12:00:00}")).start
    assert start == SETTINGS.start


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("seed: [", "flow node"),
        ("[1, 2]", "not of type"),
        ("sed: 7", "sed"),
        ("clock: {start: soon}", 'clock.start: "soon" is no date'),
        ("quota: {week: 1}", "quota: .*week"),
        ("quota: {minute: -1}", "quota.minute: "),
        ("accounts: []", "accounts: "),
        ("accounts: [{key: a}]", r"accounts\[0\]: .*user"),
        ("accounts: [{key: a, user: b, access: [root]}]", r"accounts\[0\].access\[0\]: "),
        ("items: [{type: file, id: 7}]", r"items\[0\].id: 7 "),
        ("items: [{type: riddle, id: a}]", r"items\[0\].type: "),
        ("items: [{type: domain, id: a.example}, {type: url, id: a}]", r"items\[1\].type: a url is named by url"),
        ("items: [{type: url, url: 'ftp://a.example'}]", r"items\[0\].url: .*canonicalize"),
        ("items: [{type: file, id: a, content: b}]", r"items\[0\].type: a file is named by id or content"),
        ("items: [{type: domain, id: a.example, verdict: bad}]", r"items\[0\].verdict: "),
        ("faults: [{status: 429}]", r"faults\[0\]: .*effect"),
        ("faults: [{effect: error, times: never}]", r"faults\[0\].times: "),
        ("faults: [{effect: error}, {effect: reset, status: 500}]", r"faults\[1\].status: .*reset"),
    ],
)
def test_a_mistake_is_named_with_file_and_key(write: Callable[[str, str], Path], text: str, message: str) -> None:
    place = write("wrong.yaml", text)
    with pytest.raises(ScenarioError, match=message) as failure:
        read_scenario(place)
    assert str(failure.value).startswith(f"{place}: ")
    assert "\n" not in str(failure.value)


def test_a_mistake_in_toml_is_named(write: Callable[[str, str], Path]) -> None:
    with pytest.raises(ScenarioError, match=r"wrong\.toml: .*line 1"):
        read_scenario(write("wrong.toml", "seed = ]"))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from([*SOURCE, "other"]), JSON)
def test_any_value_is_taken_or_named(key: str, value: Any) -> None:
    complaint = ""
    try:
        scenario({**SOURCE, key: value}, "here")
    except ScenarioError as error:
        complaint = str(error)
    assert not complaint or complaint.startswith(f"here: {key}") or (key == "other" and "other" in complaint)
    assert complaint or key != "other"


PLANNED = st.fixed_dictionaries(
    {"effect": st.sampled_from(EFFECTS)},
    optional={
        "nth": st.integers(-1, 3),
        "times": st.integers(-1, 3) | st.just("always"),
        "status": st.integers(100, 1100),
        "retry_after": st.floats(allow_nan=False) | st.text(max_size=3),
        "retry_after_date": st.integers(-9, 9),
        "off_by": st.integers(-1, 1),
        "delay": st.floats(-1, 1),
        "path": st.text(max_size=3),
    },
)


@given(PLANNED)
def test_a_fault_is_taken_as_it_is_or_its_key_is_named(planned: dict[str, Any]) -> None:
    complaint, found = "", {}
    try:
        (fault,) = scenario({"faults": [planned]}, "here").faults
        found = {name: getattr(fault, name) for name in planned}
    except ScenarioError as error:
        complaint = str(error)
    if complaint:
        key = complaint.removeprefix("here: faults[0].").partition(":")[0]
        assert key in planned or (key, planned["effect"]) == ("delay", "delay")
    else:
        assert found == {**planned, **({"times": None} if planned.get("times") == "always" else {})}


@pytest.fixture
def started(vt_mock: MockServer, write: Callable[[str, str], Path]) -> MockServer:
    vt_mock.load(write("scenario.yaml", yaml.safe_dump(SOURCE)))
    return vt_mock


def ask(mock: MockServer, path: str, key: str = "ann-key", **query: str) -> httpx.Response:
    return httpx.get(f"{mock.base_url}/{path}", headers={"x-apikey": key}, params=query, trust_env=False)


def test_a_scenario_is_played(started: MockServer) -> None:
    assert started.api_key == "ann-key"
    assert started.clock.now() == SETTINGS.start.timestamp()
    assert ask(started, "domains/gone.example").status_code == 404
    url = ask(started, f"urls/{url_sha256('https://example.org/')}").json()["data"]["attributes"]
    assert (url["title"], url["url"]) == ("A page", "https://example.org/")
    assert [ask(started, "domains/example.com", "bob-key").status_code for _ in range(2)] == [200, 429]
    assert [ask(started, f"files/{EICAR_SHA256}").headers.get("retry-after") for _ in range(3)] == ["5", "5", None]


def test_a_file_of_a_scenario_has_bytes_and_a_verdict(started: MockServer) -> None:
    started.faults.clear()
    sha256 = hashlib.sha256(b"A harmless text.").hexdigest()
    attributes = ask(started, f"files/{sha256}").json()["data"]["attributes"]
    assert attributes["size"] == 16
    assert attributes["last_analysis_stats"]["malicious"] > 10
    assert attributes["times_submitted"] > 0
    address = ask(started, f"files/{sha256}/download_url").json()["data"]
    assert httpx.get(address, trust_env=False).text == "A harmless text."


@pytest.mark.parametrize("verdict", ["malicious", "suspicious", "harmless"])
@pytest.mark.parametrize(
    "item",
    [{"type": "file", "id": EICAR_SHA256}, {"type": "domain", "id": "example.com"}, {"type": "url", "url": "a.de"}],
)
def test_a_verdict_is_what_the_engines_find(vt_mock: MockServer, verdict: str, item: dict[str, str]) -> None:
    vt_mock.state.use(scenario({"items": [{**item, "verdict": verdict}]}))
    identifier = item.get("id") or url_sha256("http://a.de/")
    found = ask(vt_mock, f"{item['type']}s/{identifier}", vt_mock.api_key).json()["data"]["attributes"]
    stats = found["last_analysis_stats"]
    bad = stats["malicious"] + stats["suspicious"]
    assert {"malicious": bad > 2, "suspicious": bad < 10, "harmless": bad == 0}[verdict]
    severity = {"malicious": "HIGH", "suspicious": "LOW", "harmless": "NONE"}[verdict]
    assert found["threat_severity"]["threat_severity_level"].endswith(severity)


def test_what_is_never_seen_can_be_known(vt_mock: MockServer) -> None:
    file, host = "0000" + EICAR_SHA256[4:], "known.invalid"
    assert ask(vt_mock, f"files/{file}", vt_mock.api_key).status_code == 404
    vt_mock.state.use(scenario({"items": [{"type": "file", "id": file}, {"type": "domain", "id": host}]}))
    statuses = [ask(vt_mock, path, vt_mock.api_key).status_code for path in (f"files/{file}", f"domains/{host}")]
    assert statuses == [200, 200]


def test_a_reset_goes_back_to_the_scenario_and_the_next_test_to_the_settings(started: MockServer) -> None:
    ask(started, f"files/{EICAR_SHA256}")
    started.clock.advance(50)
    started.state.reset()
    assert started.faults.pending == list(SETTINGS.faults)
    assert started.clock.now() == SETTINGS.start.timestamp()
    started.state.use(started.settings)
    assert ask(started, "domains/gone.example", started.api_key).status_code == 200
    assert not started.faults.planned


def test_other_seeds_make_other_worlds(vt_mock: MockServer) -> None:
    def size() -> int:
        found = ask(vt_mock, f"files/{'ab' * 32}", vt_mock.api_key).json()
        return int(found["data"]["attributes"]["size"])

    first = size()
    vt_mock.state.use(scenario({"seed": 1}))
    assert size() != first
    vt_mock.state.use(scenario({"seed": 0}))
    assert size() == first


def test_a_scenario_by_the_control(vt_mock: MockServer) -> None:
    control = vt_mock.control_url
    answer = httpx.post(f"{control}/scenario", json=SOURCE, trust_env=False).json()
    assert answer == {"now": SETTINGS.start.timestamp(), "speed": 0}
    assert ask(vt_mock, "domains/gone.example").status_code == 404
    refused = httpx.post(f"{control}/scenario", json={"seed": "x"}, trust_env=False)
    assert refused.status_code == 400
    assert 'seed: "x"' in refused.json()["error"]["message"]


def test_the_program_plays_a_scenario(write: Callable[[str, str], Path]) -> None:
    place = str(write("scenario.toml", TOML))
    fault = "effect=html,status=503,operation=domains.get,nth=2,times=always"
    with program("--scenario", place, "--quota", "50", "--fault", fault) as (_, lines):
        assert lines[3] == "API keys: ann-key, bob-key"
        address = lines[0].removeprefix("VirusTotal mock: ")
        headers = {"x-apikey": "ann-key"}
        paths = ["domains/gone.example", *["domains/example.com"] * 2, *[f"files/{EICAR_SHA256}"] * 3]
        statuses = [httpx.get(f"{address}/{path}", headers=headers, trust_env=False).status_code for path in paths]
    assert statuses == [404, 503, 503, 429, 429, 200]


def test_the_program_names_a_mistake(write: Callable[[str, str], Path], capsys: pytest.CaptureFixture[str]) -> None:
    from vtyped_mock.command import main, parser

    place = write("wrong.yaml", "seed: x")
    assert main(["--scenario", str(place)]) == 1
    assert f"{place}: seed: " in capsys.readouterr().err
    assert main(["--scenario", str(place.with_name("none.yaml"))]) == 1
    assert "none.yaml" in capsys.readouterr().err
    for fault in ("status=429", "effect=error,status=x", "effect", "effect=[", "effect=reset,status=500"):
        with pytest.raises(SystemExit):
            parser().parse_args(["--fault", fault])
        assert "--fault" in capsys.readouterr().err
