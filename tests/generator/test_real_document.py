"""The document of the API: its client is current, and a small change of it is a small change of the client."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

import vtyped
from generator.__main__ import main
from generator.lint.operations import OF_THE_CLIENT
from vtyped import Client
from vtyped_api.client import ApiClient

from .small import ROOT, Spec, printed

ATTRIBUTE = """    planted_attribute:
      description: An attribute that was not there before.
      type: {type}
"""
ROW = """  - name: planted_relationship
    summary: What was not related before.
    returns: {returns}
    cardinality: {cardinality}
    access: {access}
"""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the document prints as it is."""
    return printed(Spec(tmp_path_factory.mktemp("before"), ROOT / "spec").make())


@pytest.fixture
def real(tmp_path: Path) -> Spec:
    return Spec(tmp_path, ROOT / "spec")


def changed_lines(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Lines of the printed Python that one has and the other has not."""
    lines: list[str] = []
    for name in sorted(before.keys() | after.keys()):
        compared = difflib.ndiff(before.get(name, "").splitlines(), after.get(name, "").splitlines())
        lines += [line for line in compared if line[0] in "+-"]
    return lines


def plant(real: Spec, file: str, schema: str, kind: str) -> None:
    """Give a schema one more attribute."""
    head, found, tail = real.read(f"schemas/{file}").partition(f"{schema}:\n")
    start, properties, rest = tail.partition("  properties:\n")
    assert found
    assert properties
    real.write(f"schemas/{file}", f"{head}{found}{start}{properties}{ATTRIBUTE.format(type=kind)}{rest}")


def test_the_client_is_current() -> None:
    assert main(["--check"]) == 0


def test_its_version_is_that_of_the_client(real: Spec) -> None:
    assert real.bundle().content["info"]["version"] == vtyped.__version__


def test_the_names_of_the_client_itself_are_known() -> None:
    own = {name for name in vars(Client) if not name.startswith("_")}
    assert own - vars(ApiClient).keys() == OF_THE_CLIENT


@pytest.mark.parametrize(
    ("file", "schema", "kind"),
    [
        ("file.yaml", "FileAttributes", "string"),
        ("url.yaml", "UrlAttributes", "boolean"),
        ("vote.yaml", "VoteAttributes", "integer\n      format: unix-time"),
        ("pe_info.yaml", "PeInfo", "array\n      items:\n        type: string"),
        (
            "collection.yaml",
            "IndicatorCollectionAttributes",
            "object\n      additionalProperties:\n        type: integer",
        ),
    ],
)
def test_one_more_attribute_is_a_few_more_lines(
    real: Spec, before: dict[str, str], file: str, schema: str, kind: str
) -> None:
    plant(real, file, schema, kind)
    lines = changed_lines(before, printed(real.make()))
    # Two lines in its class, and two in that of a private object which has the same attributes.
    classes = 2 if schema in ("FileAttributes", "UrlAttributes") else 1
    assert sum("planted_attribute" in line for line in lines) == classes
    assert len(lines) <= 2 * classes + 1, lines


def test_a_type_that_is_new_to_a_module_changes_an_import_beside(real: Spec, before: dict[str, str]) -> None:
    plant(real, "domain.yaml", "DomainAttributes", "object\n      additionalProperties: true")
    lines = changed_lines(before, printed(real.make()))
    assert [line[2:].split(" ")[0] for line in lines] == ["from", "from", "", ""]


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("files", {"returns": "Domain", "cardinality": "many", "access": "all"}),
        ("urls", {"returns": "File", "cardinality": "many", "access": "enterprise"}),
        ("domains", {"returns": "Url", "cardinality": "one", "access": "all"}),
        ("analyses", {"returns": "[File, Url]", "cardinality": "one", "access": "all"}),
        ("ip_addresses", {"returns": "Comment", "cardinality": "many", "access": "threat_landscape"}),
    ],
)
def test_one_more_relationship_is_a_few_dozen_more_lines(
    real: Spec, before: dict[str, str], table: str, row: dict[str, str]
) -> None:
    real.append(f"relationships/{table}.yaml", ROW.format(**row))
    lines = changed_lines(before, printed(real.make()))
    assert any("def planted_relationship(" in line for line in lines)
    assert len(lines) <= 40, lines
