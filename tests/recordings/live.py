"""`python -m tests.recordings.live DIR`: ask the real service, slowly, and record what it answers.

Only operations that read, and that every key may call, are asked: four a minute, with the key of the environment.
Bodies are written without the key, without what belongs to persons and without signed addresses.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from generator.bundle import Bundle, bundle
from generator.lint.walk import JSON, Operation, Part, operations, resolved
from vtyped import Client, VirusTotalError
from vtyped.quota import Limits

from .scrubbing import names_in, scrubbed

ROOT = Path(__file__).parents[2]
# What the service knows for sure; the ids of all else come from its own answers, or are the document's examples.
KNOWN = {
    "file": "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f",
    "url": "https://example.com/",
    "domain": "example.com",
    "ip_address": "8.8.8.8",
}
# Headers that hold for the body as it travelled.
_OF_THE_WIRE = {b"content-encoding", b"content-length", b"transfer-encoding"}


class Exchange(NamedTuple):
    """What a call has brought."""

    status: int
    body: bytes


class Recorder(httpx.HTTPTransport):
    """Keeps the last answer that went through it."""

    last: Exchange | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and keep its answer."""
        response = super().handle_request(request)
        body = response.read()
        self.last = Exchange(response.status_code, body)
        headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _OF_THE_WIRE]
        return httpx.Response(response.status_code, headers=headers, content=body)


class Walk:
    """One call of each public operation that reads."""

    def __init__(
        self, made: Bundle, client: Client, recorder: Recorder, folder: Path, secrets: tuple[str, ...]
    ) -> None:
        self._bundle = made
        self._client = client
        self._recorder = recorder
        self._folder = folder
        self._secrets = secrets
        self._ids = dict(KNOWN)
        self._bodies: dict[str, Any] = {}
        self._rows: list[dict[str, Any]] = []
        self._types = dict(_types_of_paths(made))

    def run(self) -> Iterator[str]:
        """Call, record, and say what came. What was recorded is written at the end, also of a walk that is broken off:
        names of accounts in one body are those that other bodies have told."""
        try:
            for operation in operations(self._bundle):
                if _is_asked(self._bundle, operation):
                    yield f"{operation.id}: {self._record(operation)}"
        finally:
            self._write()

    def _record(self, operation: Operation) -> str:
        """Call an operation and keep its answer; gives what came."""
        self._recorder.last = None
        problem = self._call(operation)
        if self._recorder.last is None:
            return f"no answer, {problem}"
        status, body = self._recorder.last
        try:
            value = json.loads(body)
        except ValueError:
            return f"{status}, no JSON"
        self._learn(value)
        name = f"{operation.id}.json"
        self._bodies[name] = value
        self._rows.append({"file": name, "endpoint": f"GET {operation.path}", "http_status": status})
        return str(status)

    def _write(self) -> None:
        """Write everything, without what belongs to persons."""
        names = {name for value in self._bodies.values() for name in names_in(value)}
        for name, value in self._bodies.items():
            text = json.dumps(scrubbed(value, self._secrets, names), indent=1, ensure_ascii=False)
            (self._folder / name).write_text(text + "\n", encoding="utf-8")
        lines = "".join(json.dumps(row) + "\n" for row in self._rows)
        (self._folder / "manifest.jsonl").write_text(lines, encoding="utf-8")

    def _call(self, operation: Operation) -> str:
        """Call the method of an operation; gives what it was refused with."""
        method: Any = self._client
        for part in operation.id.split("."):
            method = getattr(method, part)
        path = [self._id(operation, each.content) for each in operation.parameters if each.content["in"] == "path"]
        given = {
            each.content["name"]: each.content["example"]
            for each in operation.parameters
            if each.content["in"] == "query" and each.content.get("required")
        }
        try:
            result = method(*path, **given)
            if hasattr(result, "pages"):
                next(iter(result.pages()), None)
        except VirusTotalError as error:
            return str(error)
        return ""

    def _id(self, operation: Operation, parameter: dict[str, Any]) -> str:
        type_ = self._types.get(operation.path.partition("}")[0])
        first = operation.path.find("{" + parameter["name"] + "}") == operation.path.find("{")
        return self._ids.get(type_ or "", str(parameter["example"])) if first else str(parameter["example"])

    def _learn(self, value: Any) -> None:
        """Keep the first id of each type."""
        if isinstance(value, list):
            for each in value:
                self._learn(each)
        elif isinstance(value, dict):
            if isinstance(value.get("type"), str) and isinstance(value.get("id"), str) and "error" not in value:
                self._ids.setdefault(value["type"], value["id"])
            for each in value.values():
                self._learn(each)


def _types_of_paths(made: Bundle) -> Iterator[tuple[str, str]]:
    """The type of the objects that a path begins with, by its text up to the first parameter."""
    for operation in operations(made):
        row = operation.content.get("x-relationship")
        if row:
            yield operation.path.partition("}")[0], row["object"]


def _is_asked(made: Bundle, operation: Operation) -> bool:
    """Whether an operation only reads, answers in JSON, and needs no more than a key."""
    answer = operation.content["responses"].get("200")
    if operation.method != "get" or operation.content["x-access"] != "all" or answer is None:
        return False
    return JSON in resolved(made, Part(operation.below("responses", "200"), answer)).content.get("content", {})


def main(argv: list[str] | None = None, *, limits: Limits | None = None) -> int:
    """Run the command; gives the exit code: 0, or 2 where there is no key."""
    parser = argparse.ArgumentParser(prog="python -m tests.recordings.live", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder to record into")
    folder: Path = parser.parse_args(argv).folder
    key = os.environ.get("VT_API_KEY", "")
    if not key:
        print("set VT_API_KEY to the key of an account", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    recorder = Recorder()
    with Client(key, quota=limits or Limits.public(), transport=recorder) as client:
        for line in Walk(bundle(ROOT / "spec"), client, recorder, folder, (key,)).run():
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
