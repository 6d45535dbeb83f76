"""The feeds: what came in within a minute, and from when to when it can be had."""

from __future__ import annotations

import base64
import bz2
import io
import json
import tarfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from .catalog import Catalog
from .dice import DAY, Dice
from .document import Json
from .errors import InvalidArgumentError, NotAvailableYetError, NotFoundError
from .identifiers import EICAR_SHA256, EXAMPLE_URL, url_sha256
from .inventions import invented_id
from .paths import object_address
from .recordings import FLAGS
from .reports import hosts, sandboxes
from .reports.engines import threat
from .state import State

MINUTE, HOUR = 60, 3600
_READY_AFTER = {MINUTE: HOUR, HOUR: 2 * HOUR}
_KEPT = 7 * DAY
_FORMS = {MINUTE: "%Y%m%d%H%M", HOUR: "%Y%m%d%H"}
# Minutes of every hour that the service has lost.
MISSING = (17, 18, 19)
_VERSION = "v3"

TYPES = {
    "files": "file",
    "file_behaviours": "file_behaviour",
    "urls": "url",
    "domains": "domain",
    "ip_addresses": "ip_address",
}
_EXAMPLES = {
    "file": EICAR_SHA256,
    "url": url_sha256(EXAMPLE_URL),
    "domain": "example.com",
    "ip_address": "192.0.2.44",
    "file_behaviour": f"{EICAR_SHA256}_Zenbox",
}


class Feeds:
    """The feeds of a mock, with addresses as one client sees them."""

    def __init__(self, state: State, catalog: Catalog, base: str) -> None:
        self._state = state
        self._catalog = catalog
        self._base = base

    def minute(self, feed: str, text: str) -> bytes:
        """The packed batch of one minute."""
        start = self._start(text, MINUTE)
        return bz2.compress(b"".join(self._lines(feed, start)))

    def hour(self, feed: str, text: str) -> bytes:
        """The packed archive of one hour, with a file for each minute that there is."""
        start = self._start(text, HOUR)
        made = io.BytesIO()
        with tarfile.open(fileobj=made, mode="w:bz2") as archive:
            for minute in range(start, start + HOUR, MINUTE):
                if not _is_missing(minute):
                    body = bz2.compress(b"".join(self._lines(feed, minute)))
                    member = tarfile.TarInfo(f"{feed}-{_text(minute, MINUTE)}.bz2")
                    member.size, member.mtime = len(body), minute
                    archive.addfile(member, io.BytesIO(body))
        return made.getvalue()

    def read_token(self, token: str) -> str:
        """What a token of a feed line stands for; not found where it is none or too old."""
        try:
            text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
            identifier, version, minute = text.split("||")
            start = int(minute)
        except ValueError:
            raise NotFoundError("The token is unknown") from None
        if version != _VERSION or not start <= self._state.clock.now() <= start + _KEPT:
            raise NotFoundError("The token is unknown or too old")
        return identifier

    def behaviour(self, sandbox_id: str) -> Json:
        """The attributes of a sandbox report of the feed."""
        sha256, _, sandbox = sandbox_id.partition("_")
        if not sandbox:
            raise NotFoundError("The token is not that of a sandbox report")
        world = self._state.world
        return sandboxes.behaviour_attributes(world, sha256, sandbox, threat(world, "file", sha256))

    def _start(self, text: str, length: int) -> int:
        try:
            start = int(datetime.strptime(text, _FORMS[length]).replace(tzinfo=UTC).timestamp())
        except ValueError:
            raise InvalidArgumentError(f'"{text}" is not a time') from None
        now = self._state.clock.now()
        if start + _READY_AFTER[length] > now:
            raise NotAvailableYetError(f"The batch {text} is not available yet")
        if start + _KEPT < now or (length == MINUTE and _is_missing(start)):
            raise NotFoundError(f"There is no batch {text}")
        return start

    def _lines(self, feed: str, minute: int) -> Iterator[bytes]:
        type_ = TYPES[feed]
        for identifier in dict.fromkeys(self._identifiers(type_, minute)):
            line = self._behaviour(identifier, minute) if type_ == "file_behaviour" else self._report(type_, identifier)
            if type_ in ("file", "url"):
                line["context_attributes"] = self._submission(type_, identifier, minute)
            yield json.dumps(line, separators=(",", ":")).encode() + b"\n"

    def _identifiers(self, type_: str, minute: int) -> Iterable[str]:
        """What was sent in here within the minute, the example of the document, and inventions."""
        for (kind, identifier), made in self._state.items.submissions.items():
            if kind == type_ and any(minute <= submission.date < minute + MINUTE for submission in made):
                yield identifier
        dice = self._state.world.dice("feed", type_, minute)
        if minute % HOUR == 0:
            yield _EXAMPLES[type_]
        for _ in range(dice.randint(2, 5)):
            yield self._invented(dice, type_)

    def _invented(self, dice: Dice, type_: str) -> str:
        if type_ == "url":
            return self._state.items.learn_url(hosts.url(dice))
        if type_ == "file_behaviour":
            return f"{invented_id(dice, 'file')}_{dice.choice(('Zenbox', 'CAPE Sandbox', 'VirusTotal Jujubox'))}"
        return invented_id(dice, type_)

    def _report(self, type_: str, identifier: str) -> Json:
        return self._catalog.object(type_, identifier, self._base)

    def _behaviour(self, identifier: str, minute: int) -> Json:
        attributes = self.behaviour(identifier)
        hashes = self._state.items.hashes(identifier.partition("_")[0])
        place = f"{self._base}/feeds/file_behaviours/{_token(identifier, minute)}"
        context = {"file_md5": hashes.md5, "file_sha1": hashes.sha1, "file_type_tag": "peexe"}
        for kind, flag in FLAGS.items():
            if attributes[flag]:
                context[flag.removeprefix("has_")] = f"{place}/{kind}"
        links = {"self": object_address(self._base, "file_behaviour", identifier)}
        return {
            "id": identifier,
            "type": "file_behaviour",
            "links": links,
            "attributes": attributes,
            "context_attributes": context,
        }

    def _submission(self, type_: str, identifier: str, minute: int) -> Json:
        dice = self._state.world.dice("feed submitter", type_, identifier)
        submitter = {
            "id": dice.hex(8),
            "interface": dice.choice(("web", "api", "email")),
            "country": dice.choice(("BR", "DE", "FR", "JP", "US")),
            "region": "?",
            "city": "?",
        }
        if type_ == "url":
            return {"submitter": submitter}
        address = f"{self._base}/feeds/files/{_token(identifier, minute)}/download"
        return {"download_url": address, "submitter": submitter}


def _is_missing(minute: int) -> bool:
    return minute // MINUTE % 60 in MISSING


def _text(start: int, length: int) -> str:
    return datetime.fromtimestamp(start, UTC).strftime(_FORMS[length])


def _token(identifier: str, minute: int) -> str:
    return base64.urlsafe_b64encode(f"{identifier}||{_VERSION}||{minute}".encode()).decode().rstrip("=")
