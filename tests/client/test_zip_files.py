"""Archives that the service builds: asked for, waited for, downloaded."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest

from tests.client.conftest import Clock, Serve
from tests.client.raw import answer
from tests.faces import Connect
from vtyped import ForbiddenError, InvalidInputError, NotFoundError, WaitTimeoutError, ZipFileError
from vtyped_api.models import ZipFile
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import PUBLIC_KEY, MockServer

GROUPS = ["zip_files", "private.zip_files"]
EICAR = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
UNKNOWN = "0000" + "a" * 60


def state(status: str) -> bytes:
    attributes = {"status": status, "progress": 50, "files_ok": 1, "files_error": 0}
    return answer(200, json.dumps({"data": {"type": "zip_file", "id": "7", "attributes": attributes}}).encode())


def group_of(client: Any, group: str) -> Any:
    for part in group.split("."):
        client = getattr(client, part)
    return client


@pytest.mark.parametrize("group", GROUPS)
def test_from_the_hashes_to_the_files(connect: Connect, vt_mock: MockServer, group: str) -> None:
    archives = group_of(connect(vt_mock.api_key, base_url=vt_mock.base_url), group)
    started = archives.create([EICAR, UNKNOWN], password="infected")
    assert type(started) is ZipFile
    looks: list[tuple[str, int]] = []

    def look(archive: ZipFile) -> None:
        looks.append((str(archive.attributes.status), archive.attributes.progress))
        vt_mock.clock.advance(3)

    done = archives.wait(started, interval=0.001, progress=look)
    assert [status for status, _ in looks] == ["starting", "creating", "finished"]
    assert [progress for _, progress in looks] == sorted(progress for _, progress in looks)
    assert (done.attributes.files_ok, done.attributes.files_error, done.attributes.progress) == (1, 1, 100)
    content = io.BytesIO()
    archives.download(done.id, content)
    with zipfile.ZipFile(content) as archive:
        assert archive.namelist() == [EICAR]
        assert len(archive.read(EICAR, pwd=b"infected")) == 68
    assert archives.download_url(done.id).startswith("http")
    assert not any(seen.has_key for seen in vt_mock.requests if seen.origin == "storage")


def test_an_archive_without_a_password(connect: Connect, vt_mock: MockServer) -> None:
    archives = connect(vt_mock.api_key, base_url=vt_mock.base_url).zip_files
    id_ = archives.create([EICAR]).id
    vt_mock.clock.advance(60)
    content = io.BytesIO()
    archives.download(id_, content)
    with zipfile.ZipFile(content) as archive:
        assert archive.testzip() is None


@pytest.mark.parametrize(
    ("hashes", "ending"),
    [([UNKNOWN], "error-starting"), (["a" * 64], "error-creating"), ([f"{n:064x}" for n in range(300)], "timeout")],
)
def test_what_cannot_be_built(connect: Connect, vt_mock: MockServer, hashes: list[str], ending: str) -> None:
    archives = connect(vt_mock.api_key, base_url=vt_mock.base_url).zip_files
    started = archives.create(hashes)
    vt_mock.clock.advance(1000)
    with pytest.raises(ZipFileError, match=f"zip_file {started.id} ended as {ending}") as caught:
        archives.wait(started.id)
    assert caught.value.zip_file.attributes.status == ending
    with pytest.raises(NotFoundError):
        archives.download(started.id, io.BytesIO())


@pytest.mark.parametrize("group", GROUPS)
def test_the_time_runs_out(connect: Connect, serve: Serve, clock: Clock, group: str) -> None:
    archives = group_of(connect(base_url=serve(state("starting"), state("creating")).base_url), group)
    with pytest.raises(WaitTimeoutError, match="zip_file 7 is creating after 30 s") as caught:
        archives.wait("7", timeout=30)
    assert caught.value.latest.attributes.progress == 50
    assert clock.sleeps[:2] == [5.0, 7.5]


def test_a_state_of_the_future_is_a_failure(connect: Connect, serve: Serve) -> None:
    with pytest.raises(ZipFileError, match="ended as melted"):
        connect(base_url=serve(state("melted")).base_url).zip_files.wait("7")


def test_what_is_no_archive_is_refused(connect: Connect) -> None:
    with pytest.raises(InvalidInputError, match=r"^zip_file=.*: expected an id"):
        connect().zip_files.wait(Descriptor(id="a", type="analysis"))


def test_the_right_is_missing(connect: Connect, vt_mock: MockServer) -> None:
    with pytest.raises(ForbiddenError):
        connect(PUBLIC_KEY, base_url=vt_mock.base_url).zip_files.create([EICAR])
