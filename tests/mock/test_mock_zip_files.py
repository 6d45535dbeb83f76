"""Archives: built along with the clock, in all the ways that they can end."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_mock import MockApp
from vtyped_mock.identifiers import EICAR_MD5, EICAR_SHA256
from vtyped_mock.zip_archives import archive

pytestmark = pytest.mark.anyio
Check = Callable[[str, int, Any], None]
GROUPS = {"zip_files": "intelligence/zip_files", "private.zip_files": "private/zip_files"}
UNKNOWN = "0000" + "a" * 60


async def create(api: httpx.AsyncClient, path: str, hashes: list[str], password: str | None = None) -> str:
    data = {"hashes": hashes} | ({"password": password} if password else {})
    answer = await api.post(path, json={"data": data})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["id"])


@pytest.mark.parametrize("group", GROUPS)
async def test_an_archive_goes_along_with_the_clock(
    app: MockApp, api: httpx.AsyncClient, check: Check, group: str
) -> None:
    id_ = await create(api, GROUPS[group], [EICAR_MD5, UNKNOWN], "infected")
    seen = []
    for _ in range(3):
        body = (await api.get(f"{GROUPS[group]}/{id_}")).json()
        check(f"{group}.get", 200, body)
        assert body["data"]["type"] == "zip_file"
        seen.append(tuple(body["data"]["attributes"].values()))
        app.state.clock.advance(3)
    assert [each[0] for each in seen] == ["starting", "creating", "finished"]
    assert seen[0][1:] == (0, 0, 0)
    assert seen[2][1:] == (100, 1, 1)


@pytest.mark.parametrize(
    ("hashes", "states"),
    [
        ([UNKNOWN], ["starting", "error-starting", "error-starting"]),
        (["a" * 64], ["starting", "creating", "error-creating"]),
        ([f"{number:064x}" for number in range(201)], ["starting", "creating", "timeout"]),
    ],
)
async def test_ways_to_fail(app: MockApp, api: httpx.AsyncClient, hashes: list[str], states: list[str]) -> None:
    id_ = await create(api, "intelligence/zip_files", hashes)
    found = []
    for wait in (0, 3, 1000):
        app.state.clock.advance(wait)
        found.append((await api.get(f"intelligence/zip_files/{id_}")).json()["data"]["attributes"]["status"])
    assert found == states
    for path in ("download", "download_url"):
        assert (await api.get(f"intelligence/zip_files/{id_}/{path}")).status_code == 404


async def test_private_files_go_into_private_archives_alone(app: MockApp, api: httpx.AsyncClient) -> None:
    body = next(b"%d" % number for number in range(10**6) if _hash(b"%d" % number).startswith("0000"))
    await api.post("private/files", files={"file": ("a", body)})
    ids = {path: await create(api, path, [_hash(body)]) for path in GROUPS.values()}
    app.state.clock.advance(60)
    states = {
        path: (await api.get(f"{path}/{id_}")).json()["data"]["attributes"]["status"] for path, id_ in ids.items()
    }
    assert states == {"intelligence/zip_files": "error-starting", "private/zip_files": "finished"}


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


async def test_an_archive_belongs_to_who_asked_for_it(app: MockApp, api: httpx.AsyncClient) -> None:
    assert (await api.get("intelligence/zip_files/1234567890")).status_code == 404
    assert (
        await api.get(f"private/zip_files/{await create(api, 'intelligence/zip_files', [EICAR_SHA256])}")
    ).status_code == 404


@pytest.mark.parametrize("data", [{}, {"hashes": []}, {"hashes": ["x"]}, {"hashes": [EICAR_MD5], "password": ""}])
async def test_what_is_no_order_is_refused(api: httpx.AsyncClient, data: dict[str, Any]) -> None:
    for path in GROUPS.values():
        assert (await api.post(path, json={"data": data})).status_code == 400


@given(
    st.dictionaries(st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1), st.binary(), max_size=3)
)
def test_an_archive_opens_with_its_password(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(archive(files, "infected"))) as packed:
        assert {name: packed.read(name, pwd=b"infected") for name in packed.namelist()} == files
        for name in files:
            with pytest.raises((RuntimeError, zipfile.BadZipFile, OSError)):
                packed.read(name)
    with zipfile.ZipFile(io.BytesIO(archive(files, None))) as packed:
        assert {name: packed.read(name) for name in packed.namelist()} == files
