"""One of two HTTP libraries carries the requests; transports of both are taken."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from importlib.util import find_spec
from types import ModuleType
from typing import Any

import pytest

from tests.faces import KEY, Connect, transport_of
from vtyped.http.library import chosen, library_of

HASH = "44d88612fea8a8f36de82e1278abb02f"
BASE = "https://vt.example/api/v3"
PROGRAM = """
import sys
for name in {hidden!r}:
    sys.modules[name] = None
import vtyped
before = [name for name in ("httpx", "httpx2") if sys.modules.get(name)]
try:
    vtyped.{kind}("k", base_url="https://vt.example")
except vtyped.InvalidInputError as error:
    print(error)
else:
    print(before, [name for name in ("httpx", "httpx2", "httpcore", "httpcore2") if sys.modules.get(name)])
"""
each_kind = pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
with_both = pytest.mark.skipif(find_spec("httpx2") is None, reason="httpx2 is not installed")


def run(kind: str, forced: str, *hidden: str) -> str:
    program = PROGRAM.format(kind=kind, hidden=hidden)
    environment = {**os.environ, "VTYPED_HTTP": forced}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout.strip()


@each_kind
@with_both
def test_httpx2_is_used_where_it_is_installed(kind: str) -> None:
    assert run(kind, "") == "[] ['httpcore2']"
    assert run(kind, "", "httpx2") == "[] ['httpcore']"


@each_kind
def test_the_environment_decides(kind: str) -> None:
    assert run(kind, "httpx") == "[] ['httpcore']"
    if find_spec("httpx2"):
        assert run(kind, "httpx2") == "[] ['httpcore2']"


@each_kind
def test_what_cannot_be_used_is_said(kind: str) -> None:
    assert run(kind, "requests") == "VTYPED_HTTP='requests': expected httpx or httpx2"
    assert run(kind, "httpx2", "httpx2") == "httpx2 is not installed: pip install httpx2"
    assert run(kind, "httpx2", "httpcore2") == "httpx2 is not installed: pip install httpx2"
    assert run(kind, "httpx", "httpx") == "httpx is not installed: pip install httpx"


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_transports_of_both_are_taken(connect: Connect, name: str) -> None:
    module = pytest.importorskip(name)
    seen: list[Any] = []

    def handle(request: Any) -> Any:
        seen.append(request)
        if len(seen) == 1:
            raise module.ConnectError("not yet")
        return module.Response(200, json={"data": {"type": "file", "id": HASH, "attributes": {}}})

    client = connect(base_url=BASE, transport=module.MockTransport(handle))
    assert client.files.get(HASH).id == HASH
    assert [type(request) for request in seen] == [module.Request] * 2
    assert seen[1].headers["x-apikey"] == KEY


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_real_transports_of_both_are_taken(connect: Connect, name: str, vt_mock: Any) -> None:
    module: ModuleType = pytest.importorskip(name)

    client = connect(vt_mock.api_key, base_url=vt_mock.base_url, transport=transport_of(module))
    assert client.files.get(HASH).id
    assert client.files.upload(b"content").id


def test_a_transport_of_no_library() -> None:
    class Own:
        pass

    assert library_of(Own()) is chosen()
    for name in ("httpx", "httpx2"):
        if find_spec(name):
            module = importlib.import_module(name)

            class Derived(module.HTTPTransport):  # type: ignore[name-defined,misc]
                pass

            assert library_of(Derived()) is module


def test_the_authorities_are_read_once_for_all_clients(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    own = chosen().create_ssl_context
    monkeypatch.setattr(chosen(), "create_ssl_context", lambda **options: made.append(options) or own(**options))
    for _ in range(3):
        connect(base_url=BASE)
    assert len(made) <= 1
