"""The face of the library: its types, and what importing it brings along."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import vtyped
from vtyped import AsyncClient, Client, models
from vtyped.http.library import chosen
from vtyped.models import File
from vtyped_api.runtime.resource import Resource

PROGRAM = Path(__file__).with_name("typing_face.py")
ROOT = Path(__file__).parents[2]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False, cwd=ROOT)  # noqa: S603


def test_a_users_program_passes_mypy() -> None:
    done = run("-m", "mypy", "--strict", str(PROGRAM))
    assert done.returncode == 0, done.stdout


def test_a_users_program_passes_pyright() -> None:
    done = run("-m", "pyright", "--pythonpath", sys.executable, str(PROGRAM))
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("checker", [("mypy", "--strict"), ("pyright", "--pythonpath", sys.executable)])
def test_type_checkers_see_misspelt_attributes(tmp_path: Path, checker: tuple[str, ...]) -> None:
    program = tmp_path / "misspelt.py"
    program.write_text(
        "from vtyped.models import File\n\n\ndef size(file: File) -> object:\n    return file.attributes.sise\n"
    )
    done = run("-m", *checker, str(program))
    assert done.returncode == 1, done.stdout
    assert "sise" in done.stdout


def test_the_program_needs_no_help() -> None:
    program = PROGRAM.read_text()
    assert "cast(" not in program
    assert "ignore" not in program


IMPORTED = """
import sys, attrs, {library}
{library}.Client()
before = set(sys.modules)
import pytest

import vtyped
vtyped.{kind}(api_key="k", base_url="https://vt.example").files
print(" ".join(sorted(set(sys.modules) - before)))
"""


def test_what_the_first_call_does_not_need_is_not_imported() -> None:
    for kind in ("Client", "AsyncClient"):
        done = run("-c", IMPORTED.format(library=chosen().__name__, kind=kind))
        assert done.returncode == 0, done.stderr
        modules = set(done.stdout.split())
        assert {"vtyped.files", "vtyped_api.resources.files"} <= modules
        unwanted = {"asyncio", "tempfile", "tomllib", "anyio.to_thread", "vtyped_api.models", "vtyped.analyses"}
        assert not modules & unwanted
        assert not [name for name in modules if name.startswith(("vtyped_api.models.", "vtyped_mock", "rich"))]


def test_both_clients_have_the_same_face() -> None:
    clients = [Client("k"), AsyncClient("k")]
    faces = [{name for name in dir(client) if not name.startswith("_")} for client in clients]
    assert faces[0] == faces[1]
    for name in faces[0] - {"close"}:
        first, second = (
            {method for method in dir(getattr(client, name)) if not method.startswith("_")} for client in clients
        )
        assert first == second


def test_the_page_of_methods_names_every_method_and_no_other() -> None:
    page = (ROOT / "generated" / "api.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^- `(vt\.[\w.]+)\(", page, re.MULTILINE)) == set(methods(Client("k"), "vt"))


def methods(resource: Resource, path: str) -> Iterator[str]:
    for name in dir(resource):
        if not name.startswith("_"):
            member = getattr(resource, name)
            if isinstance(member, Resource):
                yield from methods(member, f"{path}.{name}")
            elif inspect.ismethod(member):
                yield f"{path}.{name}"


def test_every_public_name_is_there() -> None:
    assert [name for name in vtyped.__all__ if not hasattr(vtyped, name)] == []
    assert vtyped.__all__ == sorted(vtyped.__all__, key=lambda name: (not name[0].isupper(), name))


def test_the_models() -> None:
    assert File.__name__ in dir(models)
    assert models.File is File
