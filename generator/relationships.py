"""Relationship tables: each row becomes an operation for whole objects and one for descriptors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from .document import Document, DocumentError, Place

_TABLE_TEXTS = {"resource", "title", "object", "path", "docs"}
_TABLE_KEYS = _TABLE_TEXTS | {"parameters", "relationships"}
_ROW_KEYS = {"name", "summary", "returns", "cardinality", "access"}
_OPTIONAL_ROW_KEYS = {"deprecated", "renamed_from", "note"}
_ACCESS = {
    "all": "",
    "enterprise": "Needs VirusTotal Enterprise.",
    "threat_landscape": "Needs VirusTotal Enterprise with the Threat Landscape module.",
}


@dataclass(frozen=True)
class Row:
    """One relationship."""

    name: str
    summary: str
    returns: list[str]
    """Names of the schemas of what is related."""
    many: bool
    access: str
    deprecated: str
    renamed_from: str
    note: str
    place: Place


@dataclass(frozen=True)
class Table:
    """The relationships of one type of object."""

    resource: str
    title: str
    object: str
    path: str
    parameters: list[tuple[str, str]]
    """Name and file of each."""
    docs: str
    rows: list[Row]
    place: Place


@dataclass(frozen=True)
class Expanded:
    """An operation made from a row."""

    content: dict[str, Any]
    place: Place


class Components(Protocol):
    """What the expansion asks of the bundle."""

    def component(self, section: str, name: str, file: str) -> dict[str, str]: ...
    def schema(self, name: str) -> dict[str, Any]: ...
    def example(self, name: str, place: Place) -> Any: ...
    def made(self, section: str, name: str, content: dict[str, Any], place: Place) -> dict[str, str]: ...


class TableReader:
    """Reads a table and checks its form."""

    def __init__(self, document: Document, file: str) -> None:
        self._document = document
        self._file = file

    def read(self) -> Table:
        """The table.

        Raises:
            DocumentError: A key is missing or unknown, or a value is none of those that it may have.
        """
        content = self._document.file(self._file)
        self._keys(content, _TABLE_KEYS, set(), "")
        for key in _TABLE_TEXTS:
            self._text(content[key], f"/{key}")
        rows = [self._row(row, f"/relationships/{index}") for index, row in enumerate(content["relationships"])]
        names = [row.name for row in rows]
        for row in rows:
            if names.count(row.name) > 1:
                raise DocumentError(row.place, f"the relationship {row.name} stands in the table twice")
        texts = {key: content[key] for key in _TABLE_TEXTS}
        parameters = [self._parameter(ref, f"/parameters/{index}") for index, ref in enumerate(content["parameters"])]
        return Table(**texts, parameters=parameters, rows=rows, place=self._document.place(self._file))

    def _parameter(self, ref: Any, pointer: str) -> tuple[str, str]:
        self._keys(ref, {"$ref"}, set(), pointer)
        file, target = self._document.target(ref["$ref"], self._file)
        return target.removeprefix("/"), file

    def _row(self, row: dict[str, Any], pointer: str) -> Row:
        place = self._document.place(self._file, pointer)
        self._keys(row, _ROW_KEYS, _OPTIONAL_ROW_KEYS, pointer)
        for key in row.keys() - {"returns"}:
            self._text(row[key], f"{pointer}/{key}")
        returns = row["returns"] if isinstance(row["returns"], list) else [row["returns"]]
        if not returns:
            raise DocumentError(place, "`returns` names no schema")
        for index, name in enumerate(returns):
            self._text(name, f"{pointer}/returns/{index}")
        if row["cardinality"] not in ("one", "many"):
            raise DocumentError(place, f"cardinality {row['cardinality']!r}: expected one or many")
        if row["access"] not in _ACCESS:
            raise DocumentError(place, f"access {row['access']!r}: expected one of {', '.join(_ACCESS)}")
        return Row(
            name=row["name"],
            summary=row["summary"].strip(),
            returns=returns,
            many=row["cardinality"] == "many",
            access=row["access"],
            deprecated=row.get("deprecated", "").strip(),
            renamed_from=row.get("renamed_from", ""),
            note=row.get("note", "").strip(),
            place=place,
        )

    def _text(self, value: Any, pointer: str) -> None:
        if not isinstance(value, str):
            raise DocumentError(self._document.place(self._file, pointer), f"expected a text, got {value!r}")

    def _keys(self, value: Any, required: set[str], optional: set[str], pointer: str) -> None:
        place = self._document.place(self._file, pointer)
        if not isinstance(value, dict):
            raise DocumentError(place, f"expected the keys {', '.join(sorted(required))}")
        for key in sorted(required - value.keys()):
            raise DocumentError(place, f"the key {key!r} is missing")
        for key in sorted(value.keys() - required - optional):
            raise DocumentError(self._document.place(self._file, f"{pointer}/{key}"), f"unknown key {key!r}")


def expand(table: Table, components: Components, missing: list[str]) -> Iterator[tuple[str, Expanded]]:
    """Path and GET operation of each row, for whole objects and for descriptors.

    `missing` names the schemas of objects that an answer may name although the service does not hold them.
    """
    object_type = components.schema(table.object).get("x-object")
    if object_type is None:
        raise DocumentError(table.place, f"{table.object} is no object of the API: its schema has no x-object")
    parameters = [components.component("parameters", *parameter) for parameter in table.parameters]
    paging = [components.component("parameters", name, "parameters/paging.yaml") for name in ("Limit", "Cursor")]
    for row in table.rows:
        answers = _Answers(row, components, missing)
        for descriptors in (False, True):
            part = "relationships/" if descriptors else ""
            content: dict[str, Any] = {
                "tags": [table.resource],
                "operationId": f"{table.resource}.{part.replace('/', '.')}{row.name}",
                "summary": _summary(row, descriptors),
                "description": _description(row, descriptors),
                "externalDocs": {"description": "VirusTotal's table of relationships.", "url": table.docs},
                "parameters": parameters + (paging if row.many else []),
                "responses": {
                    "200": answers.descriptors() if descriptors else answers.objects(),
                    **_errors(row, components),
                },
                "security": [{"apiKey": []}],
                "x-access": row.access,
                "x-relationship": {
                    "name": row.name,
                    "object": object_type,
                    "returns": answers.types,
                    "cardinality": "many" if row.many else "one",
                    "form": "descriptors" if descriptors else "objects",
                },
            }
            if row.deprecated:
                content["deprecated"] = True
            yield f"{table.path}/{part}{row.name}", Expanded(content, row.place)


def _summary(row: Row, descriptors: bool) -> str:
    text = row.summary.removesuffix(".")
    return f"{text} (descriptors)" if descriptors else text


def _description(row: Row, descriptors: bool) -> str:
    first = [row.summary]
    if descriptors:
        first.append("Types and ids only.")
    if row.access != "all":
        first.append(_ACCESS[row.access])
    parts = [" ".join(first)]
    if row.deprecated:
        parts.append(f"Deprecated: {row.deprecated}")
    if row.renamed_from:
        parts.append(f"Formerly `{row.renamed_from}`.")
    if row.note and not descriptors:
        parts.append(row.note)
    return "\n\n".join(parts)


def _errors(row: Row, components: Components) -> dict[str, Any]:
    names = {"400": "BadRequest", "401": "Unauthorized", "403": "Forbidden", "404": "NotFound"}
    names |= {"429": "QuotaExceeded", "503": "Transient", "504": "DeadlineExceeded"}
    if row.access == "all":
        del names["403"]
    return {status: components.component("responses", name, "responses/errors.yaml") for status, name in names.items()}


class _Answers:
    """The successful answers of one row."""

    def __init__(self, row: Row, components: Components, missing: list[str]) -> None:
        self._row = row
        self._components = components
        self._name = "Or".join(row.returns)
        self._missing = any(name in missing for name in row.returns)
        types = [components.schema(name).get("x-object") for name in row.returns]
        self.types = [name for name in types if name]

    def objects(self) -> dict[str, str]:
        arms = [{"$ref": f"#/components/schemas/{name}"} for name in self._row.returns]
        if self._row.many and self._missing:
            arms.append(self._components.component("schemas", "MissingObject", "schemas/envelope.yaml"))
        example = self._components.example(self._row.returns[0], self._row.place)
        return self._answer("", arms, "whole objects" if self._row.many else "the whole object", example)

    def descriptors(self) -> dict[str, str]:
        arms = [self._descriptor(name) for name in self._row.returns]
        whole = self._components.example(self._row.returns[0], self._row.place)
        example = {key: whole[key] for key in ("type", "id") if key in whole}
        words = "the types and ids of the objects" if self._row.many else "the type and id of the object"
        return self._answer("Descriptor", arms, words, example)

    def _descriptor(self, name: str) -> dict[str, str]:
        schema = self._components.schema(name)
        any_descriptor = self._components.component("schemas", "Descriptor", "schemas/envelope.yaml")
        if "x-object" not in schema:
            return any_descriptor
        written = self._components.schema("Descriptor")
        properties = dict(written["properties"])
        properties["type"] = schema["properties"]["type"]
        if "context_attributes" in schema["properties"]:
            properties["context_attributes"] = schema["properties"]["context_attributes"]
        content = {**written, "description": f"The id of {_article(schema['x-object'])}.", "properties": properties}
        return self._components.made("schemas", f"{name}Descriptor", content, self._row.place)

    def _answer(self, suffix: str, arms: list[dict[str, str]], words: str, example: Any) -> dict[str, str]:
        one = arms[0] if len(arms) == 1 else {"oneOf": arms}
        name = f"{self._name}{suffix}"
        if self._row.many:
            name += "Page"
            data: dict[str, Any] = {"description": "The items of the page.", "type": "array", "items": one}
            text = f"A page of a collection: {words}."
        else:
            name = f"Related{name}"
            data = {"description": "What is related, or null.", "nullable": True, "oneOf": arms}
            text = f"What is related: {words}, or null where there is none."
        schema = self._components.made("schemas", name, self._envelope(text, data), self._row.place)
        content = {"schema": schema, "example": self._example(example)}
        response = {"description": text, "content": {"application/json": content}}
        return self._components.made("responses", name, response, self._row.place)

    def _envelope(self, text: str, data: dict[str, Any]) -> dict[str, Any]:
        properties = {
            "data": data,
            "links": self._components.component("schemas", "CollectionLinks", "schemas/envelope.yaml"),
        }
        if self._row.many:
            properties["meta"] = self._components.component("schemas", "CollectionMeta", "schemas/envelope.yaml")
        return {"description": text, "type": "object", "required": ["data"], "properties": properties}

    def _example(self, example: Any) -> Any:
        return {"data": [example], "meta": {"count": 1}} if self._row.many else {"data": example}


def _article(type_name: str) -> str:
    words = type_name.replace("_", " ").replace("ip ", "IP ").replace("url", "URL")
    return f"{'an' if words[0] in 'aeioI' else 'a'} {words}"
