"""Prints the client: openapi-python-client parses the bundle, templates of our own give the text."""

from __future__ import annotations

import copy
import json
import re
import subprocess
from pathlib import Path
from typing import Any

from openapi_python_client import Project, parser
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import GeneratorData
from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .bundle import Bundle, is_map
from .document import DocumentError, escaped
from .models import Models
from .resources import Resources
from .text import docstring, method_docstring

HERE = Path(__file__).parent
PACKAGE = "vtyped_api"
_NOT_PARSED = {"example", "examples", "nullable"}
RUFF_RULES = ["--isolated", "--line-length", "120", "--target-version", "py311"]


class ClientProject(Project):
    """The package `vtyped_api`, in a folder that does not exist yet."""

    def __init__(self, bundle: Bundle, folder: Path) -> None:
        config = _config(bundle, folder)
        parsed = parse(bundle, config)
        super().__init__(openapi=parsed, config=config, custom_template_path=HERE / "templates")
        self.models = Models(bundle, parsed)
        self.resources = Resources(bundle, self.models)
        self.env.filters.update(docstring=docstring, method_docstring=method_docstring, quoted=json.dumps)
        self.env.globals.update(models=self.models, resources=self.resources)

    def build(self) -> list[GeneratorError]:
        """Print the package.

        Raises:
            DocumentError: Something in the document cannot be printed.
        """
        self.package_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_api()
        _tidy(self.package_dir)
        return []

    def _create_package(self) -> None:
        self._print("package.py.jinja", "__init__.py")
        (self.package_dir / "py.typed").touch()
        runtime = self.package_dir / "runtime"
        runtime.mkdir()
        for source in sorted((HERE / "runtime").glob("*.py")):
            made_from = f"# Copied from generator/runtime/{source.name} by `python -m generator`; do not edit.\n"
            (runtime / source.name).write_text(made_from + source.read_text(encoding="utf-8"), encoding="utf-8")

    def _build_models(self) -> None:
        self._print("models.py.jinja", "models/__init__.py")
        for module in self.models.modules:
            self._print("model_module.py.jinja", f"models/{module.name}.py", module=module)

    def _build_api(self) -> None:
        self._print("resources.py.jinja", "resources/__init__.py")
        for resource in self.resources.all.values():
            folder = "resources/" if resource.path else ""
            self._print("resource.py.jinja", f"{folder}{resource.module}.py", resource=resource)

    def _print(self, template: str, name: str, **values: Any) -> None:
        path = self.package_dir / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8")


def parse(bundle: Bundle, config: Config) -> GeneratorData:
    """The bundle as openapi-python-client reads it.

    Raises:
        DocumentError: It warns of anything, or leaves an operation out.
    """
    # The parser copies everything it knows with each operation, which takes most of its time. It replaces
    # what it changes, so copies that share their parts give the same result.
    setattr(parser.openapi, "deepcopy", copy.copy)  # noqa: B010  # mypy: the types of the two differ
    parsed = GeneratorData.from_dict(_for_parser(bundle.content), config=config)
    if isinstance(parsed, GeneratorError):
        raise DocumentError(bundle.place(""), f"{parsed.header}: {parsed.detail}")
    for error in parsed.errors:
        raise _parser_error(bundle, error)
    for collection in parsed.endpoint_collections_by_tag.values():
        for error in collection.parse_errors:
            raise _parser_error(bundle, error)
    _check_complete(bundle, parsed)
    return parsed


def _parser_error(bundle: Bundle, error: ParseError) -> DocumentError:
    text = f"{error.header.rstrip()} {error.detail}"
    pointer = ""
    if operation := re.search(r"parsing ([A-Z]+) (/\S*) within", text):
        pointer = f"/paths/{escaped(operation[2])}/{operation[1].lower()}"
    elif component := re.search(r"/components/\w+/\w+", text):
        pointer = component.group()
    return DocumentError(bundle.place(pointer), text)


def _check_complete(bundle: Bundle, parsed: GeneratorData) -> None:
    read = {
        (endpoint.method, str(endpoint.name))
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    for path, method, operation in bundle.operations():
        if (method, operation["operationId"].replace(".", "_")) not in read:
            place = bundle.place(f"/paths/{escaped(path)}/{method}")
            raise DocumentError(place, f"openapi-python-client lost the operation {operation['operationId']}")


def _for_parser(content: dict[str, Any]) -> dict[str, Any]:
    """The bundle less what the parser would make classes of its own for.

    Examples, constants and `nullable` are left out; maps are shown as arrays.
    """

    def plain(value: Any, named: bool = False) -> Any:
        if isinstance(value, list):
            return [plain(item) for item in value]
        if not isinstance(value, dict):
            return value
        if named:
            return {key: plain(item) for key, item in value.items()}
        kept = {key: plain(item, key == "properties") for key, item in value.items() if key not in _NOT_PARSED}
        if isinstance(kept.get("enum"), list) and len(kept["enum"]) == 1:
            del kept["enum"]
        if is_map(kept):
            values = kept.pop("additionalProperties")
            del kept["type"]
            if isinstance(values, dict):
                kept |= {"type": "array", "items": values}
        return kept

    plained: dict[str, Any] = plain(content)
    return plained


def _config(bundle: Bundle, folder: Path) -> Config:
    file = ConfigFile(
        package_name_override=PACKAGE,
        use_path_prefixes_for_title_model_names=False,
        field_prefix="field_",
        post_hooks=[],
        content_type_overrides=dict.fromkeys(_downloads(bundle), "application/octet-stream"),
    )
    return Config.from_sources(
        file,
        MetaType.NONE,
        document_source=folder,
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / PACKAGE,
    )


def _downloads(bundle: Bundle) -> set[str]:
    """The media types that answers have beside JSON. All of them are bytes to a client."""
    responses = [response for _, _, operation in bundle.operations() for response in operation["responses"].values()]
    found = {media for response in responses for media in bundle.resolved(response).get("content", {})}
    return found - {"application/json"}


def _tidy(folder: Path) -> None:
    """Sort imports, drop those that a template brought in vain, and lay the text out."""
    ruff = find_ruff_bin()
    rules = [*RUFF_RULES, "--quiet", "--no-cache", str(folder)]
    for command in (["check", "--select", "I,F401,RUF022", "--fix"], ["format"]):
        done = subprocess.run([ruff, *command, *rules], capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise RuntimeError(f"ruff {command[0]} failed on the printed client:\n{done.stdout}{done.stderr}")
