"""Relationship tables: each row becomes an operation for whole objects and one for descriptors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .answers import Answers, Components
from .document import Document, DocumentError, Place

_TABLE_TEXTS = {"resource", "title", "object", "path", "docs"}
_TABLE_KEYS = _TABLE_TEXTS | {"parameters", "relationships"}
_OPTIONAL_TABLE_KEYS = {"segment"}
_ROW_KEYS = {"name", "summary", "returns", "cardinality", "access"}
_OPTIONAL_ROW_KEYS = {"deprecated", "renamed_from", "note"}
_ACCESS = {
    "all": "",
    "enterprise": "Needs VirusTotal Enterprise.",
    "threat_landscape": "Needs VirusTotal Enterprise with the Threat Landscape module.",
    "special": "Needs a privilege or a product of its own.",
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
    segment: str
    """Part of the path between the object and a relationship, for descriptors."""
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
        self._keys(content, _TABLE_KEYS, _OPTIONAL_TABLE_KEYS, "")
        for key in content.keys() & (_TABLE_TEXTS | _OPTIONAL_TABLE_KEYS):
            self._text(content[key], f"/{key}")
        rows = [self._row(row, f"/relationships/{index}") for index, row in enumerate(content["relationships"])]
        names = [row.name for row in rows]
        for row in rows:
            if names.count(row.name) > 1:
                raise DocumentError(row.place, f"the relationship {row.name} stands in the table twice")
        texts = {key: content[key] for key in _TABLE_TEXTS}
        segment = content.get("segment", "relationships")
        parameters = [self._parameter(ref, f"/parameters/{index}") for index, ref in enumerate(content["parameters"])]
        place = self._document.place(self._file)
        return Table(**texts, segment=segment, parameters=parameters, rows=rows, place=place)

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


def expand(table: Table, components: Components, answers: Answers) -> Iterator[tuple[str, Expanded]]:
    """Path and GET operation of each row, for whole objects and for descriptors."""
    object_type = components.schema(table.object).get("x-object")
    if object_type is None:
        raise DocumentError(table.place, f"{table.object} is no object of the API: its schema has no x-object")
    parameters = [components.component("parameters", *parameter) for parameter in table.parameters]
    paging = [components.component("parameters", name, "parameters/paging.yaml") for name in ("Limit", "Cursor")]
    for row in table.rows:
        for descriptors in (False, True):
            content: dict[str, Any] = {
                "tags": [table.resource.replace(".", "_")],
                "operationId": f"{table.resource}.{'relationships.' if descriptors else ''}{row.name}",
                "summary": _summary(row, descriptors),
                "description": _description(row, descriptors),
                "externalDocs": {"description": "VirusTotal's table of relationships.", "url": table.docs},
                "parameters": parameters + (paging if row.many else []),
                "responses": {"200": _answer(row, descriptors, components, answers)},
                "x-access": row.access,
                "x-relationship": {
                    "name": row.name,
                    "object": object_type,
                    "returns": _types(row, components),
                    "cardinality": "many" if row.many else "one",
                    "form": "descriptors" if descriptors else "objects",
                },
            }
            if row.deprecated:
                content["deprecated"] = True
            path = f"{table.path}/{table.segment}/{row.name}" if descriptors else f"{table.path}/{row.name}"
            yield path, Expanded(content, row.place)


def _answer(row: Row, descriptors: bool, components: Components, answers: Answers) -> dict[str, str]:
    if descriptors:
        return (answers.descriptors if row.many else answers.related_descriptor)(row.returns, row.place)
    if not row.many:
        return answers.related(row.returns, row.place)
    if not answers.may_miss(row.returns):
        return answers.page(row.returns, row.place)
    components.component("schemas", "MissingObject", "schemas/envelope.yaml")
    return answers.page([*row.returns, "MissingObject"], row.place)


def _types(row: Row, components: Components) -> list[str]:
    types = [components.schema(name).get("x-object") for name in row.returns]
    return [name for name in types if name]


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
