"""The bundle: the whole document in one, every reference inside it, every table expanded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from .answers import Answers
from .boilerplate import completed
from .document import Document, DocumentError, Place, escaped, split_pointer
from .relationships import TableReader, expand

# What a folder of the document holds, in the words of OpenAPI's components.
SECTIONS = ("schemas", "parameters", "responses", "examples")
_ROOT_EXTENSIONS = {"x-missing", "x-relationships"}
Refusal: TypeAlias = Callable[[str], NoReturn]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Bundle:
    """An OpenAPI document in one piece that remembers where its parts came from."""

    def __init__(self, content: dict[str, Any], document: Document, origins: dict[str, tuple[str, str]]) -> None:
        self.content = content
        self._document = document
        self._origins = origins

    def place(self, pointer: str) -> Place:
        """Where what stands at a pointer of the bundle was written."""
        head, tail = pointer, ""
        while head not in self._origins:
            head, slash, last = head.rpartition("/")
            tail = slash + last + tail
            if not slash:
                return self._document.place("openapi.yaml", pointer)
        file, origin = self._origins[head]
        return self._document.place(file, origin + tail)

    def file_of(self, section: str, name: str) -> str:
        """Name, without folder and ending, of the file that a component was written in."""
        file, _ = self._origins.get(f"/components/{section}/{escaped(name)}", ("", ""))
        return Path(file).stem

    def written_order(self, file: str) -> list[str]:
        """Names of the schemas of one file, in the order they are written in."""
        return list(self._document.file(f"schemas/{file}.yaml"))

    def resolved(self, value: Any) -> Any:
        """What stands at the end of a reference; anything else is itself."""
        while "$ref" in value:
            section, name = value["$ref"].split("/")[2:]
            value = self.content["components"][section][name]
        return value

    def unnamed(self, folder: str) -> list[tuple[str, Place]]:
        """What stands in the files of a folder under a name that nothing refers to."""
        return self._document.unnamed(folder)

    def refusal(self, path: str, method: str, operation: dict[str, Any]) -> Refusal:
        """What raises an error that names an operation and its place."""

        def refuse(message: str) -> NoReturn:
            raise DocumentError(
                self.place(f"/paths/{escaped(path)}/{method}"), f"{operation['operationId']}: {message}"
            )

        return refuse

    def operations(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Path, method and operation, for all."""
        return [
            (path, method, item[method])
            for path, item in self.content["paths"].items()
            for method in METHODS
            if method in item
        ]


def bundle(folder: Path) -> Bundle:
    """Read the document in a folder and make it one.

    Raises:
        DocumentError: The document has a mistake; the error names the file and the place.
    """
    return _Bundler(Document(folder)).run()


def is_map(schema: dict[str, Any]) -> bool:
    """Whether a schema describes an object whose keys are data."""
    return schema.get("type") == "object" and "additionalProperties" in schema and not schema.get("properties")


class _Bundler:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._components: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
        self._origins: dict[str, tuple[str, str]] = {}

    def run(self) -> Bundle:
        root = self._document.file("openapi.yaml")
        self._check_root(root)
        content = {key: value for key, value in root.items() if not key.startswith("x-")}
        paths = {path: self._path_item(path, item) for path, item in root.get("paths", {}).items()}
        content["paths"] = paths
        made = Bundle(content, self._document, self._origins)
        # After all that is written by hand, which goes before what is made under the same name.
        answers = Answers(self, root.get("x-missing", []))
        self._answer(made, answers)
        for name in root.get("x-relationships", []):
            self._table(name, paths, answers)
        for path, method, operation in made.operations():
            place = made.place(f"/paths/{escaped(path)}/{method}")
            paths[path][method] = completed(operation, path, root.get("security"), self, place)
        content["components"] = self._sorted_components(root.get("components", {}))
        return made

    def _answer(self, made: Bundle, answers: Answers) -> None:
        """Give the operations the answers that their `x-answer` asks for."""
        for path, method, operation in made.operations():
            if "x-answer" not in operation:
                continue
            place = made.place(f"/paths/{escaped(path)}/{method}/x-answer")
            responses = operation.setdefault("responses", {})
            if written := sorted(status for status in responses if status[0] in "23"):
                raise DocumentError(place, f"x-answer stands beside the answer {written[0]}: expected one of the two")
            responses["200"] = answers.read(operation.pop("x-answer"), place)

    def _check_root(self, root: dict[str, Any]) -> None:
        for key in root:
            if key.startswith("x-") and key not in _ROOT_EXTENSIONS:
                raise DocumentError(self._document.place("openapi.yaml", f"/{key}"), f"unknown key {key!r}")
        for section in root.get("components", {}):
            if section in SECTIONS:
                place = self._document.place("openapi.yaml", f"/components/{section}")
                raise DocumentError(place, f"{section} are written in files of their own, in {section}/")

    def _path_item(self, path: str, item: Any) -> dict[str, Any]:
        file, pointer = "openapi.yaml", f"/paths/{escaped(path)}"
        if "$ref" in item:
            named_at = self._document.place(file, pointer)
            _check_alone(item, named_at)
            file, pointer = self._document.target(item["$ref"], file)
            item = self._document.value(file, pointer, named_at)
        self._origins[f"/paths/{escaped(path)}"] = (file, pointer)
        resolved: dict[str, Any] = self._resolve(item, file, pointer)
        return resolved

    def _table(self, file: str, paths: dict[str, Any], answers: Answers) -> None:
        table = TableReader(self._document, file).read()
        self.component("schemas", table.object, self._schema_file(table.object, self._document.place(file, "/object")))
        for row in table.rows:
            for name in row.returns:
                self.object(name, row.place)
        for path, operation in expand(table, self, answers):
            item = paths.setdefault(path, {})
            if "get" in item:
                raise DocumentError(operation.place, f"GET {path} is written in the document already")
            item["get"] = operation.content
            self._origins[f"/paths/{escaped(path)}/get"] = (file, operation.place.pointer)

    def object(self, name: str, place: Place) -> None:
        """Take the schema of an object of the API into the bundle, by its name.

        Raises:
            DocumentError: There is no such schema, or it describes no object.
        """
        self.component("schemas", name, self._schema_file(name, place))
        if not {"x-object", "x-runtime"} & self.schema(name).keys():
            raise DocumentError(place, f"{name} is no object of the API: its schema has no x-object")

    def _schema_file(self, name: str, place: Place) -> str:
        for path in self._document.files_below("schemas"):
            if name in (self._document.file(path) or {}):
                return path
        raise DocumentError(place, f"no file in schemas/ has a schema {name}")

    def component(self, section: str, name: str, file: str) -> dict[str, str]:
        """A reference to a component that is written in a file; the component joins the bundle."""
        pointer = f"/{escaped(name)}"
        return self._reference(section, file, pointer, self._document.place(file))

    def schema(self, name: str) -> dict[str, Any]:
        """A schema that is in the bundle."""
        found: dict[str, Any] = self._components["schemas"][name]
        return found

    def example(self, name: str, place: Place) -> Any:
        """The example of an object, by the name of its schema: the key of that name in any file of examples."""
        files = [file for file in self._document.files_below("examples") if name in (self._document.file(file) or {})]
        if len(files) != 1:
            where = f" (in {', '.join(files)})" if files else ""
            raise DocumentError(place, f"{len(files)} files in examples/ have an example {name}{where}: expected one")
        return self._plain(self._document.value(files[0], f"/{name}", place), files[0], f"/{name}")

    def made(self, section: str, name: str, content: dict[str, Any], place: Place) -> dict[str, str]:
        """A reference to a component that a table needs; written by hand or made before, it stays as it is."""
        if name not in self._components[section]:
            self._components[section][name] = content
            self._origins[f"/components/{section}/{name}"] = (place.file, place.pointer)
        return {"$ref": f"#/components/{section}/{name}"}

    def _resolve(self, value: Any, file: str, pointer: str) -> Any:
        """A copy of a value in which every reference is one inside the bundle."""
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                return self._follow(value, file, pointer)
            return {
                key: self._plain(item, file, f"{pointer}/{escaped(key)}")
                if _is_data(key, file, pointer)
                else self._resolve(item, file, f"{pointer}/{escaped(key)}")
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self._resolve(item, file, f"{pointer}/{index}") for index, item in enumerate(value)]
        return value

    def _follow(self, value: dict[str, Any], file: str, pointer: str) -> dict[str, str]:
        place = self._document.place(file, pointer)
        _check_alone(value, place)
        target, target_pointer = self._document.target(value["$ref"], file)
        section = target.partition("/")[0]
        if section not in SECTIONS:
            raise DocumentError(place, f"{value['$ref']} leads to none of {', '.join(SECTIONS)}")
        if target_pointer.count("/") != 1:
            raise DocumentError(place, f"{value['$ref']}: expected a reference to something with a name of its own")
        return self._reference(section, target, target_pointer, place)

    def _reference(self, section: str, file: str, pointer: str, named_at: Place) -> dict[str, str]:
        name = split_pointer(pointer)[-1]
        key = f"/components/{section}/{escaped(name)}"
        if key not in self._origins:
            content = self._document.value(file, pointer, named_at)
            self._origins[key] = (file, pointer)
            self._components[section][name] = {}
            self._components[section][name] = self._with_properties(
                self._resolve(content, file, pointer), file, pointer
            )
        elif self._origins[key] != (file, pointer):
            other = self._document.place(*self._origins[key])
            raise DocumentError(self._document.place(file, pointer), f"the name {name} is taken by {other}")
        return {"$ref": f"#{key}"}

    def _with_properties(self, content: Any, file: str, pointer: str) -> Any:
        """A schema with the properties of the one that `x-properties-of` names, but for those in `x-without`."""
        if "x-properties-of" not in content:
            return content
        content = dict(content)
        lender = content.pop("x-properties-of")["$ref"].rpartition("/")[2]
        lent = self._components["schemas"][lender].get("properties")
        if lent is None:
            place = self._document.place(file, f"{pointer}/x-properties-of")
            raise DocumentError(place, f"{lender} has no properties to lend, or waits for these")
        without = content.pop("x-without", [])
        for index, name in enumerate(without):
            if name not in lent:
                place = self._document.place(file, f"{pointer}/x-without/{index}")
                raise DocumentError(place, f"the schema has no property {name!r} to leave out")
        kept = {name: schema for name, schema in lent.items() if name not in without}
        return content | {"properties": kept | content.get("properties", {})}

    def _plain(self, value: Any, file: str, pointer: str) -> Any:
        """Example data: a reference stands for the value it leads to."""
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                place = self._document.place(file, pointer)
                _check_alone(value, place)
                target, target_pointer = self._document.target(value["$ref"], file)
                return self._plain(self._document.value(target, target_pointer, place), target, target_pointer)
            return {key: self._plain(item, file, f"{pointer}/{escaped(key)}") for key, item in value.items()}
        if isinstance(value, list):
            return [self._plain(item, file, f"{pointer}/{index}") for index, item in enumerate(value)]
        return value

    def _sorted_components(self, written: dict[str, Any]) -> dict[str, Any]:
        used = {name: dict(sorted(part.items())) for name, part in self._components.items() if part}
        return {**written, **used}


def _check_alone(ref: dict[str, Any], place: Place) -> None:
    for key in ref:
        if key != "$ref":
            raise DocumentError(place, f"{key!r} stands beside a $ref, where it means nothing")


def _is_data(key: str, file: str, pointer: str) -> bool:
    """Whether a key holds example data; an attribute of a schema may be called as it likes."""
    if pointer.endswith("/properties"):
        return False
    return key == "example" or (key == "value" and file.startswith("examples/") and pointer.count("/") == 1)
