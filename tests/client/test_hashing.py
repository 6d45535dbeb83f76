"""Hashes are those of hashlib, whichever thread makes them."""

from __future__ import annotations

import hashlib
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped import hashing
from vtyped.hashing import Hashes


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256"])
@given(pieces=st.lists(st.binary(max_size=40)), much=st.integers(1, 200), block=st.integers(1, 50))
def test_of_any_pieces(algorithm: str, pieces: list[bytes], much: int, block: int) -> None:
    whole = b"".join(pieces)
    hashes = Hashes(algorithm)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hashing, "_MUCH", much)
        patch.setattr(hashing, "_BLOCK", block)
        for piece in pieces:
            again = bytearray(piece)
            hashes.add(memoryview(again))
            again[:] = bytes(len(again))
    expected = hashlib.sha256(whole).hexdigest(), hashlib.new(algorithm, whole, usedforsecurity=False).hexdigest()
    assert hashes.digests() == expected
    assert hashes.digests() == expected


def test_no_thread_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashing, "_MUCH", 1)
    # Those of other tests may come to their end meanwhile.
    before = set(threading.enumerate())
    hashes = Hashes()
    hashes.add(b"a")
    [own] = set(threading.enumerate()) - before
    hashes.close()
    assert not own.is_alive()
