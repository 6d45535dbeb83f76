"""Reading recordings: a folder with a manifest, HAR files, cassettes, or bare bodies."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import yaml

MANIFEST = "manifest.jsonl"
# In a manifest, the provenance of what the service itself has answered.
_RECORDED = "real"


class RecordingError(Exception):
    """A file of recordings that cannot be read: which, and why."""


@dataclass(frozen=True)
class Recording:
    """One answer of the service, and the request that it answers as far as it is known."""

    name: str
    body: Any
    method: str = ""
    path: str = ""
    """Path of the request, or its template; empty where nothing says it."""
    status: int | None = None
    is_sample: bool = False
    """Written for documentation rather than recorded."""
    is_trimmed: bool = False
    """Asked for with some of the attributes only."""


def recordings(folder: Path) -> list[Recording]:
    """All recordings below a folder, in a fixed order.

    Raises:
        RecordingError: A file is not what its name or its place says.
    """
    found: list[Recording] = []
    listed: set[Path] = set()
    for manifest in sorted(folder.rglob(MANIFEST)):
        for path, recording in _manifest(manifest, folder):
            listed.add(path)
            found.append(recording)
    for path in sorted(folder.rglob("*")):
        reader = _READERS.get(path.suffix)
        if reader is not None and path not in listed and path.is_file():
            found += reader(path, path.relative_to(folder).as_posix())
    return found


def _manifest(manifest: Path, folder: Path) -> Iterator[tuple[Path, Recording]]:
    for number, line in enumerate(manifest.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        place = f"{manifest.relative_to(folder).as_posix()}:{number}"
        try:
            row = json.loads(line)
            path = manifest.parent / row["file"]
            method, _, address = row["endpoint"].partition(" ")
        except (ValueError, KeyError, TypeError, AttributeError):
            raise RecordingError(f'{place}: expected {{"file": ..., "endpoint": "GET /..."}}') from None
        name, body = path.relative_to(folder).as_posix(), _json(_bytes(path, place), place)
        is_sample = row.get("provenance", _RECORDED) != _RECORDED
        is_trimmed = _is_trimmed(address, body)
        yield path, Recording(name, body, method, _path(address), row.get("http_status"), is_sample, is_trimmed)


def _body_file(path: Path, name: str) -> Iterator[Recording]:
    value = _json(_bytes(path, name), name)
    interactions = _interactions(value)
    if interactions is None:
        yield Recording(name, value, is_trimmed=_is_trimmed("", value))
    else:
        yield from _cassette(interactions, name)


def _har_file(path: Path, name: str) -> Iterator[Recording]:
    try:
        for number, entry in enumerate(_json(_bytes(path, name), name)["log"]["entries"]):
            request, response = entry["request"], entry["response"]
            content = response.get("content", {})
            text = content.get("text", "")
            body = base64.b64decode(text) if content.get("encoding") == "base64" else text.encode()
            made = _exchange(f"{name}#{number}", request["method"], request["url"], response["status"], body)
            yield from made
    except (KeyError, TypeError, AttributeError, binascii.Error):
        raise RecordingError(f"{name}: is no HAR file") from None


def _yaml_file(path: Path, name: str) -> Iterator[Recording]:
    try:
        value = yaml.load(_bytes(path, name), getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # a safe one
    except yaml.YAMLError:
        raise RecordingError(f"{name}: is no YAML") from None
    interactions = _interactions(value)
    if interactions is None:
        raise RecordingError(f"{name}: is no cassette; expected `interactions` or `http_interactions`")
    yield from _cassette(interactions, name)


def _interactions(value: Any) -> list[Any] | None:
    """The exchanges of a cassette, in the form of vcrpy or of Ruby's VCR; `None` where it is none."""
    if not isinstance(value, dict):
        return None
    found = value.get("interactions", value.get("http_interactions"))
    return found if isinstance(found, list) else None


def _cassette(interactions: list[Any], name: str) -> Iterator[Recording]:
    for number, each in enumerate(interactions):
        try:
            request, response = each["request"], each["response"]
            body = response["body"]
            text = body["base64_string"] if "base64_string" in body else body["string"]
            content = base64.b64decode(text) if "base64_string" in body else text
            content = content.encode() if isinstance(content, str) else content
            uri, status = request["uri"], response["status"]["code"]
        except (KeyError, TypeError, binascii.Error):
            raise RecordingError(f"{name}: exchange {number} has no request, status or body") from None
        yield from _exchange(f"{name}#{number}", request["method"], uri, status, content)


def _exchange(name: str, method: str, url: str, status: int, body: bytes) -> Iterator[Recording]:
    """What was answered in JSON; files, pages and redirects are no bodies of the document."""
    try:
        value = json.loads(body)
    except ValueError:
        return
    yield Recording(name, value, method.upper(), _path(url), int(status), is_trimmed=_is_trimmed(url, value))


def _path(url: str) -> str:
    """The path below the address of the API, without its query."""
    path = urlsplit(url).path
    before, found, below = path.partition("/api/v3/")
    return f"/{below}" if found else before


def _is_trimmed(url: str, body: Any) -> bool:
    """Whether a request, or what its answer calls itself, chooses attributes."""
    links = body.get("links") if isinstance(body, dict) else None
    own = links.get("self") if isinstance(links, dict) else None
    asked = {key for each in (url, str(own or "")) for key, _ in parse_qsl(urlsplit(each).query)}
    return bool(asked & {"attributes", "exclude_attributes"})


def _bytes(path: Path, place: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RecordingError(f"{place}: cannot read {path.name}: {error.strerror}") from None


def _json(body: bytes, place: str) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise RecordingError(f"{place}: is no JSON") from None


_READERS: dict[str, Callable[[Path, str], Iterator[Recording]]] = {
    ".json": _body_file,
    ".har": _har_file,
    ".yaml": _yaml_file,
    ".yml": _yaml_file,
}
