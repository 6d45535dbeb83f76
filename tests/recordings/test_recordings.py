from __future__ import annotations

import os
from pathlib import Path

import pytest

from .__main__ import main
from .walk import Tally, read, recordings

NAMED = os.environ.get("VTYPED_RECORDINGS")
FOLDER = Path(NAMED or "")

needs_recordings = pytest.mark.skipif(not NAMED, reason="set VTYPED_RECORDINGS to a folder of recorded bodies")


@needs_recordings
def test_there_are_recordings() -> None:
    assert recordings(FOLDER)


@needs_recordings
@pytest.mark.parametrize(
    "path", recordings(FOLDER) if NAMED else [], ids=lambda path: path.relative_to(FOLDER).as_posix()
)
def test_is_read_to_the_last_attribute_and_kept(path: Path) -> None:
    tally = Tally()
    read(path.read_bytes(), tally)
    assert tally.bodies == 1
    assert tally.models.total() >= 1


def test_the_command_says_what_was_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = '{"data": {"type": "file", "id": "1", "attributes": {"size": 1, "new": [], "trid": [{"file_type": "x"}]}}}'
    (tmp_path / "one.json").write_text(body, encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("1 bodies, 4 models of 4 classes, ")
    assert out.endswith("sent but not described (1):\n  FileAttributes['new']: 1\n")


def test_the_command_names_a_body_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.json").write_text("[", encoding="utf-8")
    (tmp_path / "good.json").write_text('{"data": []}', encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("bad.json: UnexpectedAnswerError: ")
    assert captured.out.startswith("1 bodies, ")


def test_the_command_refuses_a_folder_without_bodies(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 2
