"""The printed client grows slowly, and what is not called costs nothing. Modules and lines are counted, not seconds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import yaml

from .small import ROOT, Spec, printed

GENERATED = ROOT / "generated"
LINES_PER_OPERATION = 120
LOADED = """
import sys
sys.path.insert(0, {folder!r})
{program}
print(" ".join(sorted(name for name in sys.modules if name.startswith("vtyped_api."))))
"""
CLIENT = """
class Transport:
    def send(self, call):
        return {"data": {"type": "domain", "id": "example.com", "attributes": {"last_dns_records": [{"type": "A"}]}}}

from vtyped_api.client import ApiClient
client = ApiClient(Transport())
"""


def loaded(program: str, folder: Path = GENERATED) -> set[str]:
    """Modules of the printed package that a program has loaded in the end."""
    script = LOADED.format(folder=str(folder), program=program)
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return {name.removeprefix("vtyped_api.") for name in done.stdout.split()}


def test_an_operation_takes_few_lines() -> None:
    document = yaml.load((GENERATED / "openapi.yaml").read_bytes(), yaml.CSafeLoader)
    operations = [method for item in document["paths"].values() for method in item]
    lines = sum(text.count("\n") for text in printed(GENERATED).values())
    assert lines / len(operations) < LINES_PER_OPERATION


def test_a_client_loads_no_model_and_no_resource() -> None:
    modules = loaded(CLIENT)
    assert "client" in modules
    assert not [name for name in modules if name.startswith(("models", "resources"))]


def test_what_a_client_loads_does_not_depend_on_the_document(spec: Spec) -> None:
    assert loaded(CLIENT, spec.make()) == loaded(CLIENT)


def test_a_call_loads_its_resource_and_the_model_of_its_answer() -> None:
    more = loaded(CLIENT + "domain = client.domains.get('example.com')") - loaded(CLIENT)
    assert more == {"models", "models.domain", "resources", "resources.domains"}


def test_an_attribute_loads_its_model_when_it_is_read() -> None:
    read = "domain = client.domains.get('example.com')\n"
    assert loaded(CLIENT + read + "domain.attributes.last_dns_records[0].type") - loaded(CLIENT + read) == {
        "models.dns_record"
    }


def test_a_group_loads_those_below_it_when_they_are_used() -> None:
    assert not [name for name in loaded(CLIENT + "client.domains.get") if name.endswith("_relationships")]
    assert "resources.domains_relationships" in loaded(CLIENT + "client.domains.relationships.comments")
