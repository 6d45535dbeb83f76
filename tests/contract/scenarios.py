"""What no schema can say: quotas, the way of uploads and downloads, pages of a collection that changes.

Each scenario begins with a mock that has nothing in it, and says what is broken.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit

from .document import JSON
from .service import BOUNDARY, DEFAULT_KEY, PUBLIC_KEY, STRANGER_KEY, Answer, Service

Scenario = Callable[[Service], Iterator[str]]

MEGABYTE = 1024 * 1024
DIRECT_LIMIT = 32 * MEGABYTE
READ = "/domains/example.com"
FILE_ID = "7" * 64
MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"


def broken(scenario: Scenario, service: Service) -> Iterator[str]:
    """What the service does not keep of a scenario."""
    try:
        yield from scenario(service.fresh())
    except Exception as error:
        # An answer of another form than the scenario reads is none that it expects.
        yield f"{type(error).__name__}: {error}"


def expect(answer: Answer, status: int, code: str = "", *, when: str) -> Iterator[str]:
    """What is wrong with an answer."""
    if answer.status != status or (code and answer.code != code):
        yield f"{when}: expected {status} {code}, got {answer}"


def go_to(service: Service, text: str) -> None:
    """Move the clock to an instant, UTC."""
    service.state.clock.advance(
        datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() - service.state.clock.now()
    )


def upload(service: Service, content: bytes, target: str = "/files") -> Answer:
    """Send a file in the form that the service takes."""
    return service.ask("post", target, {"content-type": MULTIPART}, _body(content))


def minute_slides(service: Service) -> Iterator[str]:
    """Two calls a minute: the third is refused until the first is 60 seconds old."""
    service.control("quota", {"minute": 2})
    go_to(service, "2026-03-16T10:00:30")
    yield from expect(service.ask("get", READ), 200, when="first call")
    service.state.clock.advance(20)
    yield from expect(service.ask("get", READ), 200, when="second call")
    service.state.clock.advance(20)
    # Another minute of the clock by now, but the first call is only 40 seconds old.
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="third call")
    service.state.clock.advance(20)
    yield from expect(service.ask("get", READ), 200, when="a minute after the first call")
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="a second call then")


def refused_calls_are_free(service: Service) -> Iterator[str]:
    """A call over the quota costs nothing, so that waiting helps whoever asks too often."""
    service.control("quota", {"minute": 1})
    yield from expect(service.ask("get", READ), 200, when="first call")
    service.state.clock.advance(50)
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="after 50 seconds")
    service.state.clock.advance(11)
    yield from expect(service.ask("get", READ), 200, when="after 61 seconds")


def day_follows_the_calendar(service: Service) -> Iterator[str]:
    """The quota of a day begins anew at midnight UTC, and at no other time."""
    service.control("quota", {"day": 1})
    go_to(service, "2026-03-16T12:00:00")
    yield from expect(service.ask("get", READ), 200, when="at noon")
    for hour in ("16:00:00", "20:00:00", "23:59:59"):
        go_to(service, f"2026-03-16T{hour}")
        yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when=f"at {hour}")
    go_to(service, "2026-03-17T00:00:00")
    yield from expect(service.ask("get", READ), 200, when="at midnight")
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="right after midnight")


def month_follows_the_calendar(service: Service) -> Iterator[str]:
    """The quota of a month begins anew on the first, UTC, and at no other time."""
    service.control("quota", {"month": 1})
    go_to(service, "2026-03-30T12:00:00")
    yield from expect(service.ask("get", READ), 200, when="on the 30th of March")
    go_to(service, "2026-03-31T23:59:59")
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="at the end of the 31st")
    go_to(service, "2026-04-01T00:00:00")
    yield from expect(service.ask("get", READ), 200, when="on the 1st of April")
    go_to(service, "2026-04-30T23:59:59")
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="at the end of the 30th of April")
    go_to(service, "2026-05-01T00:00:00")
    yield from expect(service.ask("get", READ), 200, when="on the 1st of May")


def each_account_has_its_quota(service: Service) -> Iterator[str]:
    """What one account has used up is not missing to another."""
    service.control("quota", {"day": 1})
    yield from expect(service.ask("get", READ), 200, when="first account")
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="first account again")
    yield from expect(service.ask("get", READ, key=PUBLIC_KEY), 200, when="second account")


def failures_cost(service: Service) -> Iterator[str]:
    """A call for something unknown costs as much as any other."""
    service.control("quota", {"day": 1})
    yield from expect(service.ask("get", "/domains/www.unknown.invalid"), 404, when="unknown")
    yield from expect(service.ask("get", READ), 429, "QuotaExceededError", when="afterwards")


def large_uploads_have_their_own_way(service: Service) -> Iterator[str]:
    """The body of an upload has 32 MB at most; more goes to an address for one upload."""
    frame = len(_body(b""))
    fits, too_large = bytes(DIRECT_LIMIT - frame), bytes(DIRECT_LIMIT - frame + 1)
    yield from expect(upload(service, fits), 200, when="a body of 32 MB")
    yield from expect(upload(service, too_large), 413, when="a body of 32 MB and one byte")
    address = service.ask("get", "/files/upload_url").data
    yield from expect(upload(service, too_large, address), 200, when="the same to an upload address")


def upload_address_works_once(service: Service) -> Iterator[str]:
    """An upload address takes one upload, and none that the service did not give out."""
    address = service.ask("get", "/files/upload_url").data
    first = upload(service, b"one", address)
    yield from expect(first, 200, when="first upload")
    yield from expect(upload(service, b"two", address), 404, "NotFoundError", when="second upload to it")
    made_up = address.rstrip("/")[:-8] + "00000000/"
    yield from expect(upload(service, b"three", made_up), 404, "NotFoundError", when="upload to an address made up")
    if service.ask("get", "/files/upload_url").data == address:
        yield "the address is given out again"


def what_was_uploaded_is_scanned(service: Service) -> Iterator[str]:
    """A file is known by the hashes of the bytes that were sent, whatever they look like."""
    for content in (b"the content of a file", b"\r\n--" + BOUNDARY.encode()[:-1] + b"\r\n\r\n", b""):
        queued = upload(service.fresh(), content)
        item = service.ask("get", f"/analyses/{queued.data['id'].replace('=', '%3D')}/item")
        sha256 = hashlib.sha256(content).hexdigest()
        if not item.good or item.data["id"] != sha256 or item.data["attributes"]["size"] != len(content):
            yield f"{len(content)} bytes with the hash {sha256} became {item}"
        yield from expect(service.ask("get", f"/files/{sha256}"), 200, when="asking for the hash of an upload")


def downloads_are_signed(service: Service) -> Iterator[str]:
    """A download address gives the bytes for an hour, to nobody who changes it or shows a key."""
    content = b"to be downloaded"
    upload(service, content)
    path = f"/files/{hashlib.sha256(content).hexdigest()}"
    address = service.ask("get", f"{path}/download_url").data
    found = service.ask("get", address)
    if found.content != content:
        yield f"downloading gives {found}"
    if service.ask("get", service.ask("get", f"{path}/download").headers["location"]).content != content:
        yield "following the redirect gives other bytes"
    forged = address[:-4] + "0000"
    yield from expect(service.ask("get", forged), 403, when="a forged signature")
    yield from expect(service.ask("get", address, {"x-apikey": DEFAULT_KEY}), 400, when="a key shown to the storage")
    service.state.clock.advance(3599)
    yield from expect(service.ask("get", address), 200, when="after 59 minutes")
    service.state.clock.advance(2)
    yield from expect(service.ask("get", address), 403, when="after an hour")
    if "x-apikey" in urlsplit(address).query or DEFAULT_KEY in address:
        yield "the key stands in the address"


def pages_keep_their_place(service: Service) -> Iterator[str]:
    """What is added and taken away between two pages neither hides nor doubles what stays."""
    path = f"/files/{FILE_ID}/comments"
    for number in range(25):
        comment(service, path, f"Comment {number}")
    before = _ids(service, f"{path}?limit=40")
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = service.ask("get", f"{path}?limit=6" + (f"&cursor={cursor}" if cursor else "")).json
        seen += [item["id"] for item in page["data"]]
        cursor = page["meta"].get("cursor")
        comment(service, path, "In front of the others")
    if seen != before:
        yield f"{len(before)} comments, of which pages showed {len(set(seen) & set(before))}, {len(seen)} in all"


def a_vote_counts_once(service: Service) -> Iterator[str]:
    """Two accounts vote on a file; each counts once, and the votes can be read."""
    path = f"/files/{FILE_ID}"
    before = service.ask("get", path).data["attributes"]["total_votes"]
    for key in (DEFAULT_KEY, PUBLIC_KEY):
        yield from expect(vote(service, path, key), 200, when=f"vote of {key}")
        yield from expect(vote(service, path, key), 409, "AlreadyExistsError", when=f"second vote of {key}")
    after = service.ask("get", path).data["attributes"]["total_votes"]
    if after != {**before, "malicious": before["malicious"] + 2}:
        yield f"{before} became {after}"


def private_files_are_private(service: Service) -> Iterator[str]:
    """A private file is for the group that has handed it in; private scanning needs its licence."""
    content = b"not for everybody"
    sha256 = hashlib.sha256(content).hexdigest()
    queued = upload(service, content, "/private/files")
    yield from expect(queued, 200, when="a private upload")
    analysis = f"/private/analyses/{quote(queued.data['id'], safe='')}"
    for path in (f"/private/files/{sha256}", analysis, f"{analysis}/item"):
        yield from expect(service.ask("get", path), 200, when=f"{path} asked for by its group")
        answer = service.ask("get", path, key=STRANGER_KEY)
        yield from expect(answer, 404, "NotFoundError", when=f"{path} asked for by another group")
        answer = service.ask("get", path, key=PUBLIC_KEY)
        yield from expect(answer, 403, "ForbiddenError", when=f"{path} asked for without the licence")
    for key, count in ((DEFAULT_KEY, 1), (STRANGER_KEY, 0)):
        found = [item["id"] for item in service.ask("get", "/private/files?limit=40", key=key).data]
        if found.count(sha256) != count:
            yield f"{key} finds the file {found.count(sha256)} times among the private ones"
    public = f"/analyses/{quote(queued.data['id'], safe='')}"
    yield from expect(service.ask("get", public), 404, "NotFoundError", when="the analysis among the public ones")
    answer = service.ask("delete", f"/private/files/{sha256}", key=STRANGER_KEY)
    yield from expect(answer, 404, "NotFoundError", when="deleted by another group")
    yield from expect(service.ask("get", f"/private/files/{sha256}"), 200, when="asked for after that")
    yield from expect(service.ask("delete", f"/private/files/{sha256}"), 200, when="deleted by its group")
    answer = service.ask("get", f"/private/files/{sha256}")
    yield from expect(answer, 404, "NotFoundError", when="asked for when it is deleted")


def comment(service: Service, path: str, text: str) -> Answer:
    """Publish a comment."""
    body = {"data": {"type": "comment", "attributes": {"text": text}}}
    return service.ask("post", path, {"content-type": JSON}, json.dumps(body).encode())


def vote(service: Service, path: str, key: str) -> Answer:
    """Cast the vote of an account."""
    body = {"data": {"type": "vote", "attributes": {"verdict": "malicious"}}}
    return service.ask("post", f"{path}/votes", {"content-type": JSON}, json.dumps(body).encode(), key)


def _ids(service: Service, target: str) -> list[str]:
    return [item["id"] for item in service.ask("get", target).data]


def _body(content: bytes) -> bytes:
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="sample.bin"\r\n\r\n'.encode()
    return head + content + f"\r\n--{BOUNDARY}--\r\n".encode()


SCENARIOS: tuple[Scenario, ...] = (
    minute_slides,
    refused_calls_are_free,
    day_follows_the_calendar,
    month_follows_the_calendar,
    each_account_has_its_quota,
    failures_cost,
    large_uploads_have_their_own_way,
    upload_address_works_once,
    what_was_uploaded_is_scanned,
    downloads_are_signed,
    pages_keep_their_place,
    a_vote_counts_once,
    private_files_are_private,
)
