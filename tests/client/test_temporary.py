"""Temporary files: parts of downloads, and pipes on their way."""

from __future__ import annotations

import os
import sys
import tempfile
from io import FileIO
from pathlib import Path

import pytest

from vtyped.targets import place_of
from vtyped.temporary import part_beside, spool

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="names are random where there are no such locks")


def test_a_part_is_hidden_and_for_its_owner_alone(tmp_path: Path) -> None:
    file, path = part_beside(tmp_path / ("日" * 80))
    with file:
        assert path.parent == tmp_path
        assert path.name.startswith(".vtyped-")
        assert path.name.endswith(".part")
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_part_is_taken_until_it_has_another_name_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_kept: bool
) -> None:
    import fcntl

    taken: list[bool] = []

    def look(path: Path) -> None:
        with path.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                taken.append(True)
            else:
                taken.append(False)

    for name in ("replace", "unlink"):
        act = getattr(Path, name)
        monkeypatch.setattr(Path, name, lambda path, *args, act=act, **more: (look(path), act(path, *args, **more))[1])
    place = place_of(tmp_path / "sample")
    place.open()
    place.write(b"content")
    if is_kept:
        assert place.keep() == tmp_path / "sample"
    place.close()
    assert taken == [True]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == (["sample"] if is_kept else [])


def test_what_is_over_leaves_the_part_of_the_next_alone(tmp_path: Path) -> None:
    over, running = (place_of(tmp_path / "sample") for _ in range(2))
    over.open()
    over.close()
    running.open()
    [part] = tmp_path.glob(".vtyped-*.part")
    over.close()
    assert part.exists()
    running.close()


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_part_that_is_over_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_kept: bool) -> None:
    files: list[FileIO] = []

    def part(target: Path) -> tuple[FileIO, Path]:
        file, path = part_beside(target)
        files.append(file)
        return file, path

    monkeypatch.setattr("vtyped.targets.part_beside", part)
    place = place_of(tmp_path / "sample")
    place.open()
    if is_kept:
        place.keep()
    else:
        place.close()
    assert [file.closed for file in files] == [True]


@pytest.mark.parametrize(
    ("variable", "own", "is_folder", "is_writable", "expected"),
    [
        (None, None, True, True, Path("/var/tmp")),  # noqa: S108  # nothing is written
        ("TMPDIR", None, True, True, None),
        ("TEMP", None, True, True, None),
        ("TMP", None, True, True, None),
        (None, "named", True, True, None),
        (None, None, False, True, None),
        (None, None, True, False, None),
    ],
)
def test_where_pipes_are_kept(
    monkeypatch: pytest.MonkeyPatch,
    variable: str | None,
    own: str | None,
    is_folder: bool,
    is_writable: bool,
    expected: Path | None,
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.delenv(name, raising=False)
    if variable is not None:
        monkeypatch.setenv(variable, "folder")
    folders: list[Path | None] = []
    monkeypatch.setattr(tempfile, "tempdir", own)
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda dir: folders.append(dir))  # noqa: A006, PLW0108  # it is given by name
    monkeypatch.setattr(Path, "is_dir", lambda _: is_folder)
    monkeypatch.setattr(os, "access", lambda path, mode: is_writable and mode == os.W_OK)
    spool()
    assert folders == [expected]


def test_two_at_once_have_parts_of_their_own(tmp_path: Path) -> None:
    target = tmp_path / "sample"
    opened = [part_beside(target) for _ in range(12)]
    assert len({path for _, path in opened}) == 12
    for file, _ in opened:
        file.close()


def test_targets_do_not_share_parts(tmp_path: Path) -> None:
    with part_beside(tmp_path / "a")[0], part_beside(tmp_path / "b")[0]:
        assert len(list(tmp_path.glob(".vtyped-*"))) == 2


def test_what_was_left_behind_is_taken_over_empty(tmp_path: Path) -> None:
    target = tmp_path / "sample"
    file, left = part_beside(target)
    file.write(b"half a file")
    left.chmod(0o666)
    file.close()
    file, path = part_beside(target)
    with file:
        assert path == left
        assert path.stat().st_size == 0
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("trap", ["symbolic link", "dangling link", "hard link", "folder", "pipe"])
def test_what_others_put_there_is_left_alone(tmp_path: Path, trap: str) -> None:
    target = tmp_path / "sample"
    file, first = part_beside(target)
    file.close()
    first.unlink()
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    match trap:
        case "symbolic link":
            first.symlink_to(victim)
        case "dangling link":
            first.symlink_to(tmp_path / "nowhere")
        case "hard link":
            os.link(victim, first)
        case "folder":
            first.mkdir()
        case _:
            os.mkfifo(first)
    file, path = part_beside(target)
    with file:
        file.write(b"sample")
        assert path != first
    assert victim.read_bytes() == b"precious"
    assert not (tmp_path / "nowhere").exists()


def test_a_file_of_another_owner_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "sample"
    file, first = part_beside(target)
    file.write(b"theirs")
    file.close()
    owner = os.geteuid()
    monkeypatch.setattr("os.geteuid", lambda: owner + 1)
    file, path = part_beside(target)
    file.close()
    assert path != first
    assert first.read_bytes() == b"theirs"


def test_a_part_that_was_put_in_its_place_is_not_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    target = tmp_path / "sample"
    file, first = part_beside(target)
    file.write(b"whole")
    flock = fcntl.flock

    def finished_meanwhile(descriptor: int, how: int) -> None:
        if not target.exists():
            first.replace(target)
            file.close()
            first.touch()
        flock(descriptor, how)

    monkeypatch.setattr("fcntl.flock", finished_meanwhile)
    other, _ = part_beside(target)
    with other:
        other.write(b"half")
    assert target.read_bytes() == b"whole"


def test_without_locks_names_are_random(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(_descriptor: int, _how: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", unsupported)
    with part_beside(tmp_path / "sample")[0] as one, part_beside(tmp_path / "sample")[0] as two:
        assert os.fstat(one.fileno()).st_ino != os.fstat(two.fileno()).st_ino


@pytest.mark.parametrize("variable", ["TMPDIR", "TEMP", "TMP"])
def test_a_pipe_is_kept_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    with spool() as file:
        assert os.fstat(file.fileno()).st_dev == tmp_path.stat().st_dev
        assert os.fstat(file.fileno()).st_nlink == 0
        assert tempfile.gettempdir() == str(tmp_path)


def test_a_pipe_is_kept_on_disk_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path | None] = []

    def remember(**where: Path | None) -> None:
        asked.append(where["dir"])

    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "TemporaryFile", remember)
    spool()
    assert asked == [Path("/var/tmp") if os.access("/var/tmp", os.W_OK) else None]  # noqa: S108
