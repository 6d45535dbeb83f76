"""Where the key comes from, and what `init` and `doctor` make of it."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Program, Vtyped, posix, read_terminal
from vtyped.settings import KEY_VARIABLES
from vtyped_mock import MockServer

PLACES = [*KEY_VARIABLES, "~/.vt.toml"]


@pytest.mark.parametrize("place", PLACES)
def test_a_key_from_each_place_goes_before_those_after_it(
    place: str, vtyped: Vtyped, vt_mock: MockServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VT_API_KEY")
    for other in PLACES[PLACES.index(place) :]:
        key = vt_mock.api_key if other == place else "of-nobody"
        if other in KEY_VARIABLES:
            monkeypatch.setenv(other, key)
        else:
            store(tmp_path, key)
    assert vtyped("domain", "example.com").code == 0
    assert checks(vtyped)["key"] == {"check": "key", "ok": True, "detail": f"from {place}"}


def test_a_key_that_is_wrong_is_not_passed_over(vtyped: Vtyped, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VTCLI_APIKEY", os.environ["VT_API_KEY"])
    monkeypatch.setenv("VT_API_KEY", "of-nobody")
    assert vtyped("domain", "example.com").code == 7


@posix
def test_a_key_file_that_others_can_read(vtyped: Vtyped, vt_mock: MockServer, tmp_path: Path) -> None:
    path = store(tmp_path, vt_mock.api_key, 0o644)
    del os.environ["VT_API_KEY"]
    done = vtyped("domain", "example.com")
    assert done.code == 0
    assert done.err == f"vtyped: {path} holds an API key and others can read it: chmod 600 {path}\n"
    doctor = vtyped("doctor")
    assert (doctor.code, doctor.err) == (8, "")
    assert checks(vtyped)["key file"]["detail"] == "others can read it: chmod 600 ~/.vt.toml"
    path.chmod(0o600)
    assert vtyped("doctor").code == 0
    assert checks(vtyped)["key file"]["detail"] == "used, mode 0600"


@posix
def test_init_keeps_the_key_to_its_owner(vtyped: Vtyped, tmp_path: Path) -> None:
    key = "0123456789abcdef" * 4
    done = vtyped("init", stdin=f"{key}\n")
    path = tmp_path / ".vt.toml"
    assert (done.code, done.out, done.err) == (0, "", f"vtyped: written to {path}\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key in path.read_text(encoding="utf-8")
    again = vtyped("init", stdin="other\n")
    assert again.code == 2
    assert "--replace" in again.err
    assert key in path.read_text(encoding="utf-8")
    wrong = vtyped("init", "--replace", stdin="not a key\n")
    assert wrong.code == 2
    assert "not a key" not in wrong.err
    assert key in path.read_text(encoding="utf-8")


@posix
def test_init_on_a_terminal_shows_nothing_of_the_key(program: Program) -> None:
    key = "0123456789abcdef" * 4
    process, terminal = program.start_on_terminal("init")
    shown = b""
    while b"API key: " not in shown:
        shown += os.read(terminal, 1024)
    os.write(terminal, f"{key}\n".encode())
    told = read_terminal(terminal)
    assert process.wait() == 0
    assert key not in told
    assert key in (program.folder / ".vt.toml").read_text(encoding="utf-8")


def test_the_doctor_of_what_is_in_order(vtyped: Vtyped, vt_mock: MockServer) -> None:
    done = vtyped("doctor", "--format", "table")
    assert done.code == 0
    assert vt_mock.api_key not in done.out + done.err
    found = checks(vtyped)
    assert all(check["ok"] for check in found.values())
    assert found["HTTP library"]["detail"].startswith("httpx")
    assert "Python 3." in found["version"]["detail"]
    assert found["address"]["detail"] == vt_mock.base_url
    assert found["key file"]["detail"] == "there is none"
    assert "the service answers" in found["connection"]["detail"]


@pytest.mark.parametrize(
    ("variable", "value", "code", "failing"),
    [
        ("VT_API_KEY", "", 7, ["key", "connection"]),
        ("VT_API_KEY", "of-nobody", 7, ["connection"]),
        ("VT_API_KEY", "two words", 2, ["key", "connection"]),
        ("VT_BASE_URL", "http://vt.example/api/v3", 2, ["address", "connection"]),
    ],
)
def test_the_doctor_says_what_is_wrong(
    variable: str, value: str, code: int, failing: list[str], vtyped: Vtyped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    assert vtyped("doctor").code == code
    assert [name for name, check in checks(vtyped).items() if not check["ok"]] == failing


def test_quotas_of_user_and_group(vtyped: Vtyped, vt_mock: MockServer) -> None:
    vt_mock.set_quota({"day": 500}, {"day": 1000})
    vtyped("domain", "example.com")
    heading, _, *lines = vtyped("quota", "--format", "table").out.splitlines()
    assert heading.split() == ["quota", "scope", "used", "allowed", "left"]
    assert ["api_requests_daily", "user", "2", "500", "498"] in [line.split() for line in lines]
    assert ["api_requests_daily", "group", "2", "1000", "998"] in [line.split() for line in lines]


def store(home: Path, key: str, mode: int = 0o600) -> Path:
    path = home / ".vt.toml"
    path.write_text(f'apikey = "{key}"\n', encoding="utf-8")
    path.chmod(mode)
    return path


def checks(vtyped: Vtyped) -> dict[str, dict[str, Any]]:
    found = [json.loads(line) for line in vtyped("doctor").out.splitlines()]
    return {check["check"]: check for check in found}
