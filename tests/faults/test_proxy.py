"""A proxy in the environment sees nothing."""

from __future__ import annotations

import pytest

from tests.faces import Connect
from tests.faults.bodies import FOUND, HASH
from tests.faults.conftest import Serve, Web

NAMES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"]


@pytest.mark.parametrize("name", [*NAMES, *map(str.lower, NAMES)])
def test_f105_a_proxy_in_the_environment(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    proxy, server = serve(FOUND), serve(FOUND)
    monkeypatch.setenv(name, proxy.origin)
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert (proxy.connections, len(server.requests)) == (0, 1)


def test_f105_certificates_and_passwords_of_the_environment(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch, home: object
) -> None:
    server = serve(FOUND)
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file")
    monkeypatch.setenv("SSL_CERT_DIR", "/no/such/folder")
    with open(f"{home}/.netrc", "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write("machine 127.0.0.1 login somebody password something\n")
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert "authorization" not in server.requests[0].headers


def test_f105_a_proxy_that_is_given(web: Web, monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
    other = serve(FOUND)
    monkeypatch.setenv("HTTPS_PROXY", other.origin)
    api = web.serve("www.vt.example:443", FOUND)
    assert web.client().files.get(HASH).id == HASH
    assert web.asked == ["www.vt.example:443"]
    assert (len(api.requests), other.connections) == (1, 0)
