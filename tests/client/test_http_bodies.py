"""Bodies are unpacked within bounds, and whole or not at all."""

from __future__ import annotations

import contextlib
import gzip
import random
import tracemalloc
import zlib
from collections.abc import Callable

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.client.conftest import Clock, Serve
from tests.client.raw import answer
from tests.faces import Connect
from vtyped import ApiError, InvalidBodyError, TransportError
from vtyped.http import codings
from vtyped.http.content import Content
from vtyped.steps import BrokenError, CorruptError, TooLargeError

MB = 1024 * 1024
HASH = "44d88612fea8a8f36de82e1278abb02f"
FOUND = b'{"data": {"type": "file", "id": "%s", "attributes": {}}}' % HASH.encode()
Pack = Callable[[bytes], bytes]


def _deflated(wbits: int) -> Pack:
    def pack(data: bytes) -> bytes:
        packer = zlib.compressobj(9, wbits=wbits)
        return packer.compress(data) + packer.flush()

    return pack


def _brotli(data: bytes) -> bytes:
    return bytes(pytest.importorskip("brotli").compress(data, quality=5))


def _zstd(data: bytes) -> bytes:
    return bytes(pytest.importorskip("backports.zstd").compress(data))


CODINGS: list[tuple[str, Pack]] = [
    ("gzip", gzip.compress),
    ("deflate", _deflated(15)),
    ("deflate", _deflated(-15)),
    ("br", _brotli),
    ("zstd", _zstd),
]
each_coding = pytest.mark.parametrize(("coding", "pack"), CODINGS, ids=["gzip", "zlib", "deflate", "br", "zstd"])


def read(coding: str, data: bytes, *, most: int = 64 * MB, length: str = "", piece: int = 65536) -> bytes:
    content = Content(coding, length, most, is_error=False)
    for start in range(0, len(data), piece):
        assert content.add(data[start : start + piece])
    return content.whole()


@each_coding
@given(
    data=st.binary(max_size=200_000) | st.binary(max_size=20).map(lambda part: part * 9999), piece=st.integers(1, 99)
)
def test_what_was_packed_comes_out(coding: str, pack: Pack, data: bytes, piece: int) -> None:
    packed = pack(data)
    assert read(coding, packed) == data
    if len(packed) < 5000:
        assert read(coding.upper(), packed, piece=piece) == data


@each_coding
@pytest.mark.parametrize("size", [0, 1, MB - 1, MB, MB + 1, 3 * MB])
def test_the_bound_is_exact(coding: str, pack: Pack, size: int) -> None:
    packed = pack(b"a" * size)
    assert read(coding, packed, most=max(size, len(packed))) == b"a" * size
    if size > 1:
        with pytest.raises(TooLargeError, match=f"larger than {size - 1} bytes"):
            read(coding, packed, most=size - 1)


@each_coding
@given(data=st.binary(min_size=1, max_size=2000), cut=st.floats(0, 1, exclude_max=True))
def test_a_cut_body_is_noticed(coding: str, pack: Pack, data: bytes, cut: float) -> None:
    packed = pack(data)
    beginning = packed[: int(len(packed) * cut)]
    if not beginning:
        assert read(coding, b"") == b""
        return
    with pytest.raises(BrokenError, match="ends in the middle"):
        read(coding, beginning)


@given(data=st.binary(min_size=1, max_size=500), place=st.integers(0, 10_000), flip=st.integers(1, 255))
def test_a_damaged_body_never_passes_for_another(data: bytes, place: int, flip: int) -> None:
    packed = bytearray(gzip.compress(data, mtime=0))
    packed[place % len(packed)] ^= flip
    with contextlib.suppress(CorruptError, BrokenError, TooLargeError):
        assert read("gzip", bytes(packed)) == data  # such as another time in its head


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("gzip", FOUND),
        ("gzip", gzip.compress(FOUND)[:-8] + b"\0" * 8),
        ("deflate", b"\x78\x9c\x07"),
        ("deflate", b"\x07more"),
        ("br", b"\xff" * 20),
        ("zstd", FOUND),
    ],
    ids=["gzip", "sum", "zlib", "deflate", "br", "zstd"],
)
def test_nonsense_is_damaged(coding: str, data: bytes) -> None:
    if codings.unpacker(coding) is None:
        pytest.skip("its package is not installed")
    with pytest.raises(CorruptError, match="the packed answer is damaged"):
        read(coding, data)


@each_coding
def test_bytes_behind_the_end(coding: str, pack: Pack) -> None:
    with pytest.raises(CorruptError, match="the packed answer is damaged"):
        read(coding, pack(b"abc") + b"behind its end")


@pytest.mark.parametrize(("coding", "pack"), [CODINGS[0], CODINGS[4]], ids=["gzip", "zstd"])
@pytest.mark.parametrize("piece", [1, 7, 65536])
def test_several_packed_parts_in_a_row(coding: str, pack: Pack, piece: int) -> None:
    assert read(coding, pack(b"one ") + pack(b"") + pack(b"two"), piece=piece) == b"one two"
    with pytest.raises(BrokenError):
        read(coding, pack(b"one") + pack(b"two")[:-1], piece=piece)
    assert read(coding, pack(b"") * 1000) == b""
    with pytest.raises(CorruptError):
        read(coding, pack(b"") * 1001)


@pytest.mark.parametrize("coding", ["", "identity", "IDENTITY", " identity "])
def test_a_body_that_is_not_packed(coding: str) -> None:
    assert read(coding, b"as it is", piece=3) == b"as it is"
    with pytest.raises(TooLargeError):
        read(coding, b"as it is", most=7)


@pytest.mark.parametrize("coding", ["compress", "gzip, gzip", "gzip;q=1", "\x00", "gzip, identity", "aes128gcm"])
def test_a_coding_that_nobody_asked_for(coding: str) -> None:
    with pytest.raises(CorruptError, match="which nobody asked for"):
        read(coding, b"data")


def test_a_bound_holds_for_the_packed_body_too() -> None:
    noise = b"".join(number.to_bytes(4, "big") for number in range(3000))
    with pytest.raises(TooLargeError):
        read("gzip", gzip.compress(noise), most=4000)
    assert not Content("", "5000", 4000, is_error=True).add(b"a" * 5000)


@pytest.mark.parametrize(("length", "is_too_large"), [("101", True), ("9" * 4000, True), ("100", False), ("x", False)])
def test_a_length_that_is_too_large_is_believed(length: str, is_too_large: bool) -> None:
    content = Content("", length, 100, is_error=False)
    if is_too_large:
        with pytest.raises(TooLargeError):
            content.add(b"a")
    else:
        assert content.add(b"a")


@each_coding
def test_a_bomb_takes_no_more_memory_than_its_bound(coding: str, pack: Pack) -> None:
    packed = pack(b"\0" * (100 * MB))
    tracemalloc.start()
    with pytest.raises(TooLargeError):
        read(coding, packed, most=8 * MB)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20 * MB


@pytest.mark.parametrize(("window", "is_too_large"), [(23, False), (24, True), (25, True)])
def test_a_window_larger_than_the_standard_allows(window: int, is_too_large: bool) -> None:
    zstd = pytest.importorskip("backports.zstd")
    parameter = zstd.CompressionParameter
    packer = zstd.ZstdCompressor(options={parameter.window_log: window, parameter.enable_long_distance_matching: 1})
    packed = packer.compress(b"abc" * 100) + packer.flush()
    with pytest.raises(CorruptError) if is_too_large else contextlib.nullcontext():
        assert read("zstd", packed) == b"abc" * 100


@pytest.mark.parametrize("wbits", [15, -15])
def test_what_is_repeated_may_be_32_kb_away(wbits: int) -> None:
    noise = random.Random(0).randbytes(32_000)  # noqa: S311  # no secret
    assert read("deflate", _deflated(wbits)(noise * 2)) == noise * 2


def test_what_looks_like_half_a_header_is_none() -> None:
    # A block that is stored as it is, with a bit in its padding.
    stored = b"\x08" + (3).to_bytes(2, "little") + (0xFFFF - 3).to_bytes(2, "little") + b"abc"
    assert read("deflate", stored + b"\x01\x00\x00\xff\xff") == b"abc"


def test_with_packages_br_and_zstd_are_asked_for() -> None:
    pytest.importorskip("brotli")
    pytest.importorskip("backports.zstd")
    for function in (codings._known, codings.accepted):
        function.cache_clear()
    assert codings.accepted() == "gzip, deflate, br, zstd"


def test_without_packages_br_and_zstd_are_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("brotli", "brotlicffi", "backports.zstd", "compression.zstd"):
        monkeypatch.setitem(__import__("sys").modules, name, None)
    for function in (codings._known, codings.accepted):
        function.cache_clear()
    try:
        assert codings.accepted() == "gzip, deflate"
        assert codings.unpacker("br") is codings.unpacker("zstd") is None
    finally:
        monkeypatch.undo()
        for function in (codings._known, codings.accepted):
            function.cache_clear()


def test_a_brotli_without_bounds_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    class Old:
        class Decompressor:
            def process(self, data: bytes) -> bytes:
                raise AssertionError(data)

    monkeypatch.setattr(codings, "_module", lambda *names: Old if "brotli" in names else None)
    codings._known.cache_clear()
    try:
        assert codings.unpacker("br") is None
    finally:
        codings._known.cache_clear()


def test_of_an_error_a_megabyte_is_read() -> None:
    content = Content("", "", 64 * MB, is_error=True)
    assert content.add(b"x" * MB)
    assert not content.add(b"x")
    assert content.whole() == b"x" * MB


@pytest.mark.parametrize("length", ["1000000000", "9" * 30])
def test_an_error_is_read_whatever_length_it_claims(length: str) -> None:
    content = Content("", length, 64 * MB, is_error=True)
    assert content.add(b"{}")
    assert content.whole() == b"{}"


@pytest.mark.parametrize("length", ["\u00b2", "\u0663" * 12, "-1", "", "9.5", "abc"])
def test_a_length_that_is_none_says_nothing(length: str) -> None:
    assert read("", b"{}", length=length) == b"{}"


def test_a_coding_that_nobody_asked_for_cuts_an_error_short() -> None:
    content = Content("unheard-of", "", 64 * MB, is_error=True)
    assert not content.add(b"x")
    assert content.whole() == b""


def test_what_is_packed_counts_even_where_nothing_comes_out_of_it() -> None:
    with pytest.raises(TooLargeError):
        read("gzip", gzip.compress(b""), most=19)


@each_coding
def test_over_the_wire(connect: Connect, serve: Serve, coding: str, pack: Pack) -> None:
    server = serve(answer(200, pack(FOUND), Content_Encoding=coding))
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert coding in server.requests[0].headers["accept-encoding"].split(", ")


def test_a_cut_body_without_a_length_is_asked_for_again(connect: Connect, serve: Serve, clock: Clock) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
    server = serve(head + gzip.compress(FOUND)[:-9], head + gzip.compress(FOUND))
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(FOUND)[:-6] + b"\0" * 6, "gzip"),
        (FOUND, "gzip"),
        (FOUND, "rot13"),
        (gzip.compress(FOUND) + b"more", "gzip"),
    ],
    ids=["sum", "plain", "unknown", "more"],
)
def test_a_damaged_body_is_not_asked_for_again(
    connect: Connect, serve: Serve, clock: Clock, body: bytes, coding: str
) -> None:
    server = serve(answer(200, body, Content_Encoding=coding))
    with pytest.raises((InvalidBodyError, TransportError)):
        connect(base_url=server.base_url).files.get(HASH)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(b" " * 3 * MB), "gzip"),
        (b" " * 3 * MB, "identity"),
        (b"no gzip", "gzip"),
        (gzip.compress(b"Not found" * 100)[:-20], "gzip"),
        (b"", "gzip"),
        (b"x", "rot13"),
    ],
    ids=["bomb", "large", "corrupt", "cut", "empty", "unknown"],
)
def test_the_status_of_an_error_counts_whatever_its_body(
    connect: Connect, serve: Serve, body: bytes, coding: str
) -> None:
    server = serve(answer(404, body, Content_Encoding=coding))
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url).files.get(HASH)
    assert caught.value.status == 404
    assert len(server.requests) == 1


def test_a_transport_that_unpacks_by_itself(connect: Connect) -> None:
    transport = httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"content-encoding": "gzip"}, content=gzip.compress(FOUND))
    )
    assert connect(base_url="https://vt.example/api/v3", transport=transport).files.get(HASH).id == HASH


def test_a_transport_that_streams(connect: Connect) -> None:
    class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
        closed = 0

        def __iter__(self):
            yield from (packed[:5], packed[5:])

        async def __aiter__(self):
            for piece in (packed[:5], packed[5:]):
                yield piece

        def close(self) -> None:
            self.closed += 1

        async def aclose(self) -> None:
            self.closed += 1

    packed, stream = gzip.compress(FOUND), Stream()
    headers = {"content-encoding": "gzip"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=stream))
    assert connect(base_url="https://vt.example/api/v3", transport=transport).files.get(HASH).id == HASH
    assert stream.closed == 1
