"""JSON is read the same way, whichever parser is there."""

from __future__ import annotations

import json
import math
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped import parsing
from vtyped.parsing import UnreadableError, read_json, read_recorded_json


@pytest.fixture(params=["msgspec", "json"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    if request.param == "msgspec":
        pytest.importorskip("msgspec")
    else:
        monkeypatch.setattr(parsing, "_fast", lambda: None)
    return request.param


READ: list[tuple[bytes, Any]] = [
    (b"null", None),
    (b' {"a": [1, 2.5, true, "x"]}\r\n', {"a": [1, 2.5, True, "x"]}),
    (b'{"a": 1, "b": 2, "a": 3}', {"a": 3, "b": 2}),
    (b'{"": {"": []}}', {"": {"": []}}),
    (b'"\\ud800"', "\ud800"),
    (b'["\\udc00\\ud83d", "\\ud83d\\ude00"]', ["\udc00\ud83d", "😀"]),
    ('"ü \u2028 \U0001f600"'.encode(), "ü \u2028 \U0001f600"),
    (b'"a\\u0000b\\/\\n\x7f"', "a\0b/\n\x7f"),
    (b"-0.0", -0.0),
    (b"[-0, 1E2, 1e-400]", [0, 100.0, 0.0]),
    (b"[9223372036854775807, -9223372036854775808, 18446744073709551615]", [2**63 - 1, -(2**63), 2**64 - 1]),
    (b"[18446744073709551616, -9223372036854775809]", [2**64, -(2**63) - 1]),
    (b"-9999999999999999999", -9999999999999999999),
    (b"1" * 4000, int("1" * 4000)),
    (b"0.1234567890123456789012345678901234567890", 0.12345678901234568),
    (b"[" * 500 + b"]" * 500, json.loads("[" * 500 + "]" * 500)),
]
REFUSED = [
    b"",
    b" ",
    b"<html>",
    b"{",
    b"[1,]",
    b"x[1]",
    b"{'a': 1}",
    b'{"a": 1} {}',
    b"01",
    b".5",
    b"+1",
    b"NaN",
    b"[-Infinity]",
    b'{"a": Infinity}',
    b"1e400",
    b"[-1e999]",
    b"1" * 5000,
    b'{"a": -%s}' % (b"9" * 5000),
    b"[" * 100_000,
    b"[" * 100_000 + b"]" * 100_000,
    b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    b'"\xff"',
    b'"\xed\xa0\x80"',
    b'"\xc0\x80"',
    b"\xef\xbb\xbf{}",
    "{}".encode("utf-16"),
    "{}".encode("utf-16-le"),
    "{}".encode("utf-32"),
    b'"\x01"',
    b'"\n"',
    b'"\\x41"',
    b'"\\ud8"',
    b"True",
    b"// comment\n{}",
]


@pytest.mark.parametrize(("body", "value"), READ, ids=lambda each: repr(each)[:30])
def test_what_is_read(parser: str, body: bytes, value: Any) -> None:
    got = read_json(body)
    assert got == value
    assert type(got) is type(value)
    if isinstance(value, float):
        assert math.copysign(1, got) == math.copysign(1, value)


@pytest.mark.parametrize("body", REFUSED, ids=lambda body: repr(body[:30]))
def test_what_is_refused(parser: str, body: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_json(body)
    assert isinstance(caught.value, ValueError)
    assert len(str(caught.value)) <= 200
    assert caught.value.__context__ is None


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(2**62, 2**65)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES, st.booleans())
def test_nothing_is_changed(value: Any, ascii_only: bool) -> None:
    body = json.dumps(value, ensure_ascii=ascii_only)
    try:
        encoded = body.encode()
    except UnicodeEncodeError:
        encoded = json.dumps(value).encode()
    assert read_json(encoded) == value


RECORDED = [
    b"\xef\xbb\xbf[1]",
    b" \t\r\n[1] \t\r\n",
    b'"\xed\xa0\x80"',
    b"[NaN, Infinity, -Infinity]",
    b"1e400",
    b"[1.5, -2e3]",
    *('{"a": ["\U0001f600", 2]}'.encode(encoding) for encoding in ("utf-16", "utf-16-be", "utf-32", "utf-32-le")),
    b"\xa0[1]",
    b"\x0b[1]",
    "\u2003[1]".encode(),
    b"[1] 2",
    b"[1],",
    b" ",
    b"",
    b'"\xff"',
]


@pytest.mark.parametrize("body", RECORDED, ids=repr)
def test_a_recorded_body_is_what_python_makes_of_it(parser: str, body: bytes) -> None:
    def read() -> str:
        try:
            return repr(read_recorded_json(body))
        except UnreadableError:
            return "refused"

    try:
        expected = repr(json.loads(body))
    except ValueError:
        expected = "refused"
    assert read() == expected


@given(st.binary(max_size=60) | st.text('[]{}",:0123456789.eE-+\\u dtrfNaln', max_size=40).map(str.encode))
def test_both_parsers_agree(body: bytes) -> None:
    pytest.importorskip("msgspec")

    def outcome() -> str:
        try:
            return repr(read_json(body))
        except UnreadableError:
            return "refused"

    first = outcome()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing, "_fast", lambda: None)
        assert outcome() == first


def test_without_msgspec_the_standard_library_parses(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("msgspec", "msgspec.json"):
        monkeypatch.setitem(sys.modules, module, None)
    parsing._fast.cache_clear()
    try:
        assert parsing._fast() is None
        assert read_json(b'{"a": [1]}') == {"a": [1]}
    finally:
        parsing._fast.cache_clear()
