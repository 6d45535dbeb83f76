from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from generator.bundle import bundle
from generator.lint.walk import named_schemas
from tests.generator.small import ROOT, Spec

SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"


def report(**attributes: Any) -> dict[str, Any]:
    known = {"sha256": SHA256, "size": 68, "threat": {"label": "trojan"}}
    return {"data": {"id": SHA256, "type": "file", "attributes": {**known, **attributes}}}


class Recordings:
    """A folder of recordings, and what the command says of it."""

    def __init__(self, folder: Path, spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder / "recordings"
        self.folder.mkdir()
        self.out = self.err = ""
        self._spec, self._capsys = spec, capsys

    def write(self, name: str, value: Any) -> None:
        text = value if isinstance(value, str) else json.dumps(value)
        (self.folder / name).write_text(text, encoding="utf-8")

    def run(self) -> int:
        findings = self.folder.parent / "findings.json"
        code = main(["recordings", str(self.folder), "--spec", str(self._spec.folder), "--json", str(findings)])
        self.out, self.err = self._capsys.readouterr()
        self.found: dict[str, Any] = json.loads(findings.read_text(encoding="utf-8")) if findings.exists() else {}
        return code

    def faults(self, operation: str) -> list[tuple[str, str]]:
        return [(each["pointer"], each["message"]) for each in self.found["operations"][operation]["faults"]]


@pytest.fixture
def recorded(tmp_path: Path, spec: Spec, capsys: pytest.CaptureFixture[str]) -> Recordings:
    return Recordings(tmp_path, spec, capsys)


def manifest(*rows: dict[str, Any]) -> str:
    return "\n".join(map(json.dumps, rows))


def test_a_valid_body_is_no_drift(recorded: Recordings) -> None:
    recorded.write("report.json", report())
    assert recorded.run() == 0
    assert recorded.found["operations"] == {"files.get": {"recordings": 1, "faults": []}}
    assert "files.upload" in recorded.found["never_seen"]
    assert "files.get" not in recorded.found["never_seen"]
    assert "files.get" in recorded.out


def test_a_wrong_type_is_drift_and_is_named(recorded: Recordings) -> None:
    recorded.write("report.json", report(size="big", names=[1]))
    assert recorded.run() == 1
    assert {pointer for pointer, _ in recorded.faults("files.get")} == {
        "/data/attributes/size",
        "/data/attributes/names/0",
    }
    assert recorded.found["types"]["FileAttributes.size"] == {"written": ["integer", "null"], "seen": {"string": 1}}
    assert "FileAttributes.size: string; written: integer or null" in recorded.out


def test_an_unknown_attribute_is_drift_until_there_is_a_reason(recorded: Recordings, spec: Spec) -> None:
    recorded.write("report.json", report(new=1))
    assert recorded.run() == 1
    assert recorded.found["undescribed"] == {"FileAttributes.new": {"count": 1, "reason": None}}
    spec.write("undescribed.yaml", "FileAttributes.new: Seen once, in a trial.\n")
    assert recorded.run() == 0
    assert "FileAttributes.new: 1  Seen once, in a trial." in recorded.out


def test_keys_of_maps_are_no_attributes(recorded: Recordings) -> None:
    recorded.write("report.json", report(exiftool={"Anything": "goes"}))
    assert recorded.run() == 0
    assert recorded.found["undescribed"] == {}


def test_a_new_value_of_an_enumeration_is_told_and_allowed(recorded: Recordings) -> None:
    recorded.write("report.json", report(categories=["malicious", "unheard-of"]))
    assert recorded.run() == 0
    assert recorded.found["new_values"] == {"Category": {"unheard-of": 1}}


def test_a_manifest_names_operations(recorded: Recordings) -> None:
    recorded.write("a.json", report())
    recorded.write("b.json", {"error": {"code": "NotFoundError", "message": "none"}})
    rows = [{"file": "a.json", "endpoint": "GET /files/{some_id}", "http_status": 200}]
    rows += [{"file": "b.json", "endpoint": f"GET /files/{SHA256}", "http_status": None}]
    recorded.write("manifest.jsonl", manifest(*rows))
    assert recorded.run() == 0
    assert recorded.found["operations"]["files.get"]["recordings"] == 2


def test_a_sample_of_documentation_differs_without_being_drift(recorded: Recordings) -> None:
    recorded.write("a.json", report(size="big"))
    recorded.write(
        "manifest.jsonl", manifest({"file": "a.json", "endpoint": "GET /files/{id}", "provenance": "documentation"})
    )
    assert recorded.run() == 0
    assert "samples of a documentation that differ:" in recorded.out
    assert recorded.found["operations"]["files.get"]["faults"][0]["sample"] is True


def test_a_status_that_is_not_described_is_drift(recorded: Recordings) -> None:
    recorded.write("a.json", {"error": {"code": "TeapotError", "message": "short and stout"}})
    recorded.write("manifest.jsonl", manifest({"file": "a.json", "endpoint": "GET /files/{id}", "http_status": 418}))
    assert recorded.run() == 1
    assert recorded.faults("files.get") == [("/", "a JSON answer with status 418 is not described")]


def test_what_belongs_to_no_operation_is_drift(recorded: Recordings) -> None:
    recorded.write("a.json", report())
    recorded.write("manifest.jsonl", manifest({"file": "a.json", "endpoint": "GET /unheard/{of}"}))
    recorded.write("b.json", {"data": [1]})
    assert recorded.run() == 1
    assert recorded.found["unmatched"] == ["a.json", "b.json"]


def test_a_line_of_a_feed_is_held_against_its_object(recorded: Recordings) -> None:
    recorded.write("line.json", report(size="big")["data"])
    assert recorded.run() == 1
    assert [pointer for pointer, _ in recorded.faults("lines of file objects")] == ["/attributes/size"]


def test_a_path_may_be_spelled_with_dashes(recorded: Recordings) -> None:
    recorded.write("a.json", {"data": "https://storage.example/a"})
    recorded.write("manifest.jsonl", manifest({"file": "a.json", "endpoint": f"GET /files/{SHA256}/download-url"}))
    assert recorded.run() == 0
    assert recorded.found["operations"].keys() == {"files.download_url"}


def test_an_id_may_be_a_number_where_the_document_says_so(recorded: Recordings, spec: Spec) -> None:
    recorded.write("a.json", {"data": {"id": 1, "type": "analysis"}})
    recorded.write("manifest.jsonl", manifest({"file": "a.json", "endpoint": f"POST /files/{SHA256}/analyse"}))
    assert recorded.run() == 1
    assert recorded.found["types"]["Descriptor.id"] == {"written": ["string"], "seen": {"integer": 1}}
    text = "  x-runtime: Descriptor\n  type: object\n  required: [id, type]\n  properties:\n    id:\n"
    text += "      description: Id of the object.\n      type: string\n"
    spec.edit("schemas/envelope.yaml", text, f"{text}      x-also-sent: [integer]\n")
    assert spec.lint() == []
    assert recorded.run() == 0
    assert recorded.found["types"]["Descriptor.id"] == {"written": ["integer", "string"], "seen": {"integer": 1}}


TRIMMED = {"data": {"id": SHA256, "type": "file", "attributes": {"size": 68}}}


@pytest.mark.parametrize("parameter", ["attributes=size", "exclude_attributes=sha256"])
def test_an_answer_with_chosen_attributes_may_lack_any(recorded: Recordings, parameter: str) -> None:
    path = f"/files/{SHA256}/source"
    own = f"https://api.example/api/v3{path}"
    recorded.write("asked.json", TRIMMED)
    recorded.write("named.json", {**TRIMMED, "links": {"self": f"{own}?{parameter}"}})
    rows = [{"file": "asked.json", "endpoint": f"GET {path}?{parameter}"}]
    rows += [{"file": "named.json", "endpoint": f"GET {path}"}]
    recorded.write("manifest.jsonl", manifest(*rows))
    assert recorded.run() == 0
    recorded.write("whole.json", {**TRIMMED, "links": {"self": own}})
    recorded.write("manifest.jsonl", manifest(*rows, {"file": "whole.json", "endpoint": f"GET {path}"}))
    assert recorded.run() == 1
    assert {each["recording"] for each in recorded.found["operations"]["files.source"]["faults"]} == {"whole.json"}


@pytest.mark.parametrize("wrong", [{"size": "big"}, {"threat": 1}])
def test_what_was_chosen_is_held_against_the_document(recorded: Recordings, wrong: dict[str, Any]) -> None:
    body = {"data": {**TRIMMED["data"], "attributes": wrong}}
    recorded.write("a.json", body)
    row = {"file": "a.json", "endpoint": f"GET /files/{SHA256}?attributes=size,threat"}
    recorded.write("manifest.jsonl", manifest(row))
    assert recorded.run() == 1


def test_a_fixed_path_goes_before_a_parameter(recorded: Recordings, spec: Spec) -> None:
    recorded.write("a.json", {"data": {"id": "x", "type": "analysis"}})
    recorded.write("manifest.jsonl", manifest({"file": "a.json", "endpoint": f"POST /files/{SHA256}/analyse"}))
    assert recorded.run() == 0
    assert recorded.found["operations"].keys() == {"files.analyse"}


ENTRY = {"method": "GET", "url": f"https://api.example/api/v3/files/{SHA256}?relationships=comments"}


@pytest.mark.parametrize("encoded", [False, True])
def test_har_files(recorded: Recordings, encoded: bool) -> None:
    text = json.dumps(report())
    content = {"text": base64.b64encode(text.encode()).decode(), "encoding": "base64"} if encoded else {"text": text}
    page = {"text": "<html>"}
    entries = [{"request": ENTRY, "response": {"status": 200, "content": each}} for each in (content, page)]
    recorded.write("traffic.har", {"log": {"entries": entries}})
    assert recorded.run() == 0
    assert recorded.found["operations"] == {"files.get": {"recordings": 1, "faults": []}}


@pytest.mark.parametrize("key", ["interactions", "http_interactions"])
@pytest.mark.parametrize("write", [json.dumps, yaml.safe_dump])
def test_cassettes(recorded: Recordings, key: str, write: Any) -> None:
    request = {"method": "get", "uri": ENTRY["url"]}
    response = {"status": {"code": 200}, "body": {"string": json.dumps(report(size="big"))}}
    cassette = {key: [{"request": request, "response": response}]}
    recorded.write("cassette.json" if write is json.dumps else "cassette.yaml", write(cassette))
    assert recorded.run() == 1
    assert [pointer for pointer, _ in recorded.faults("files.get")] == ["/data/attributes/size"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "[", "a.json: is no JSON"),
        ("a.har", "{}", "a.har: is no HAR file"),
        ("a.yaml", "a: 1", "a.yaml: is no cassette; expected `interactions` or `http_interactions`"),
        ("a.yaml", "[", "a.yaml: is no YAML"),
        ("a.yaml", "interactions: [{}]", "a.yaml: exchange 0 has no request, status or body"),
        ("manifest.jsonl", "{}", 'manifest.jsonl:1: expected {"file": ..., "endpoint": "GET /..."}'),
        (
            "manifest.jsonl",
            '{"file": "gone.json", "endpoint": "GET /files/{id}"}',
            "manifest.jsonl:1: cannot read gone.json: No such file or directory",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_named(recorded: Recordings, name: str, text: str, message: str) -> None:
    recorded.write(name, text)
    assert recorded.run() == 2
    assert recorded.err.strip() == message


def test_an_empty_folder_is_refused(recorded: Recordings) -> None:
    assert recorded.run() == 2
    assert recorded.err.startswith("no recordings below ")


def test_what_is_said_to_be_undescribed_is_of_a_schema_and_is() -> None:
    named = named_schemas(bundle(ROOT / "spec"))
    reasons = yaml.safe_load((ROOT / "spec/undescribed.yaml").read_text(encoding="utf-8"))
    for attribute, reason in reasons.items():
        schema, _, key = attribute.partition(".")
        assert key not in named[schema]["properties"]
        assert reason.strip()
