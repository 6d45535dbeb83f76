"""The list of suffixes, which is optional, and never fetched."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from vtyped.indicators import MissingExtraError, detect, extract
from vtyped.indicators.domains import _suffixes

HASH = "44d88612fea8a8f36de82e1278abb02f"


@pytest.fixture
def without_list(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "publicsuffixlist", None)
    _suffixes.cache_clear()
    yield
    _suffixes.cache_clear()


@pytest.mark.usefixtures("without_list")
def test_without_it_hashes_and_addresses_are_told() -> None:
    assert [found.type for found in extract(f"{HASH} 192.0.2.1 2001:db8::1")] == ["file", "ip_address", "ip_address"]
    for text in ("example.com", "https://example.com/"):
        with pytest.raises(MissingExtraError, match=r"pip install 'vtyped\[enrich\]'"):
            detect(text)


def test_it_is_never_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("nothing is to be asked for")

    monkeypatch.setattr(socket, "create_connection", refused)
    monkeypatch.setattr(socket.socket, "connect", refused)
    _suffixes.cache_clear()
    assert detect("example.co.uk") is not None
    assert detect("setup.exe") is None


def test_the_client_does_not_need_it() -> None:
    script = (
        "import sys; sys.modules['publicsuffixlist'] = None; import vtyped; vtyped.Client('k'); import vtyped.cache"
    )
    subprocess.run([sys.executable, "-c", script], check=True)  # noqa: S603
