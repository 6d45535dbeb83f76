"""Bodies that end too soon or are damaged on the way."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import pytest

from tests.faces import Connect
from tests.faults.bodies import FOUND, HASH
from tests.faults.conftest import Serve
from tests.faults.server import RESET, Conversation, Reply, answer
from vtyped import HashMismatchError, OutcomeUnknownError, TransportError, UnexpectedAnswerError, VirusTotalError

BODY = FOUND.partition(b"\r\n\r\n")[2]
PACKED = gzip.compress(BODY + b" " * 5000)
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n" + BODY
CHUNK_CUT = CHUNKED + b"%x\r\n%s\r\n" % (len(BODY), BODY)
GZIP_CUT = answer(200, PACKED[:-12], Content_Encoding="gzip")
BAD_CHUNK = CHUNKED + b"5\r\n" + BODY[:5] + b"\r\nzz\r\n" + BODY[5:]
CORRUPT = answer(200, PACKED[:20] + b"\xff\xff\xff\xff" + PACKED[24:], Content_Encoding="gzip")
WRONG_SUM = answer(200, PACKED[:-8] + b"\0\0\0\0" + PACKED[-4:], Content_Encoding="gzip")
NOT_PACKED = answer(200, BODY, Content_Encoding="gzip")


def reset_within(conversation: Conversation) -> None:
    conversation.send(CUT)
    conversation.pause(0.05)  # so that the reset does not overtake the bytes
    conversation.reset()


PASSING = [
    pytest.param(reset_within, id="F07-reset"),
    pytest.param(CUT, id="F08-short"),
    pytest.param(CHUNK_CUT, id="F09-chunk-missing"),
    pytest.param(CHUNKED + b"100\r\n" + BODY, id="F09-chunk-cut"),
    pytest.param(GZIP_CUT, id="F11-gzip-cut"),
    pytest.param(answer(200, PACKED[:5], Content_Encoding="gzip"), id="F11-gzip-head-only"),
]


@pytest.mark.parametrize("broken", PASSING)
def test_a_get_is_repeated(connect: Connect, serve: Serve, waits: list[float], broken: Reply) -> None:
    server = serve(broken, broken, FOUND)
    report = connect(base_url=server.base_url).files.get(HASH)
    assert report.to_dict()["attributes"]["size"] == 68
    assert len(server.requests) == 3
    assert len(waits) == 2


@pytest.mark.parametrize("broken", PASSING)
def test_a_get_is_not_repeated_for_ever(connect: Connect, serve: Serve, waits: list[float], broken: Reply) -> None:
    server = serve(broken)
    with pytest.raises(TransportError):
        connect(base_url=server.base_url, retries=2).files.get(HASH)
    assert len(server.requests) == 3


@pytest.mark.parametrize("broken", PASSING)
def test_a_comment_is_not_repeated(connect: Connect, serve: Serve, waits: list[float], broken: Reply) -> None:
    server = serve(broken)
    with pytest.raises(OutcomeUnknownError):
        connect(base_url=server.base_url).files.add_comment(HASH, "Lorem")
    assert len(server.requests) == 1
    assert waits == []


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(BAD_CHUNK, id="F10-size-of-chunk"),
        pytest.param(CHUNKED + b"-5\r\n", id="F10-negative-size"),
        pytest.param(CORRUPT, id="F12-corrupt"),
        pytest.param(WRONG_SUM, id="F12-wrong-sum"),
        pytest.param(NOT_PACKED, id="F12-not-packed"),
    ],
)
def test_what_is_damaged_is_an_error(connect: Connect, serve: Serve, waits: list[float], damaged: bytes) -> None:
    server = serve(damaged)
    client = connect(base_url=server.base_url)
    for number, call in enumerate((client.files.get, lambda id_: client.files.add_comment(id_, "Lorem")), 1):
        with pytest.raises((TransportError, UnexpectedAnswerError)):
            call(HASH)
        assert len(server.requests) == number, "what is damaged on purpose comes damaged again"
    assert waits == []


CLOSING = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"


def test_f13_a_cut_body_without_a_length(connect: Connect, serve: Serve, waits: list[float]) -> None:
    server = serve(CLOSING + BODY[: len(BODY) // 2])
    with pytest.raises(UnexpectedAnswerError):
        connect(base_url=server.base_url).files.get(HASH)
    assert connect(base_url=serve(CLOSING + BODY).base_url).files.get(HASH).id == HASH


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256"])
def test_f13_a_cut_download_without_a_length(
    connect: Connect, serve: Serve, waits: list[float], tmp_path: Path, algorithm: str
) -> None:
    content = b"the content of a sample\r\n" * 4000
    target = tmp_path / "sample"
    server = serve(CLOSING + content[:50_000])
    with pytest.raises(HashMismatchError):
        connect(base_url=server.base_url).files.download(hashlib.new(algorithm, content).hexdigest(), target)
    assert not target.exists()


def test_a_download_in_chunks_that_is_cut(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbytes\r\n"
    server = serve(chunked, chunked + b"0\r\n\r\n")
    client = connect(base_url=server.base_url)
    assert client.file_behaviours.pcap("an id", tmp_path / "traffic").size == 5
    assert len(server.requests) == 2


@pytest.mark.parametrize("broken", [RESET, *PASSING])
def test_f07_f08_f09_f11_the_client_goes_on(connect: Connect, serve: Serve, waits: list[float], broken: Reply) -> None:
    # No connection that broke is left in the pool, whatever came of its call.
    server = serve(*[broken, broken, FOUND] * 10)
    client = connect(base_url=server.base_url, retries=0)
    outcomes = []
    for _ in range(30):
        try:
            outcomes.append(client.files.get(HASH).id)
        except VirusTotalError:
            outcomes.append(None)
    assert outcomes == [None, None, HASH] * 10
