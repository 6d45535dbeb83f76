from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from generator.output import bundle_text

from .small import Spec

FILE_ID = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"]
        for item in value.values():
            yield from references(item)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def operation(spec: Spec, operation_id: str) -> dict[str, Any]:
    return next(content for _, _, content in spec.bundle().operations() if content["operationId"] == operation_id)


def answer(spec: Spec, operation_id: str) -> dict[str, Any]:
    """Schema of the successful answer."""
    content = spec.bundle().content["components"]
    name = operation(spec, operation_id)["responses"]["200"]["$ref"].rpartition("/")[2]
    schema = content["responses"][name]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    found: dict[str, Any] = content["schemas"][schema]
    return found


def test_every_reference_leads_to_a_component_of_the_bundle(spec: Spec) -> None:
    content = spec.bundle().content
    found = set(references(content))
    assert len(found) > 30
    for reference in found:
        start, components, section, name = reference.split("/")
        assert (start, components) == ("#", "components")
        assert name in content["components"][section]


def test_components_stand_in_order_of_their_names(spec: Spec) -> None:
    schemas = list(spec.bundle().content["components"]["schemas"])
    assert schemas == sorted(schemas)


def test_a_component_that_nothing_uses_stays_out(spec: Spec) -> None:
    spec.append("schemas/url.yaml", "Unused:\n  description: Used nowhere.\n  type: string\n")
    assert "Unused" not in spec.bundle().content["components"]["schemas"]


def test_a_reference_in_an_example_becomes_the_value(spec: Spec) -> None:
    examples = spec.bundle().content["components"]["examples"]
    assert examples["FileReport"]["value"]["data"]["id"] == FILE_ID


def test_an_attribute_may_be_called_example(spec: Spec) -> None:
    spec.edit("schemas/url.yaml", "    url:\n", "    example:\n      $ref: 'file.yaml#/Threat'\n    url:\n")
    attributes = spec.bundle().content["components"]["schemas"]["UrlAttributes"]
    assert attributes["properties"]["example"] == {"$ref": "#/components/schemas/Threat"}


def test_extensions_of_the_root_stay_out(spec: Spec) -> None:
    assert not [key for key in spec.bundle().content if key.startswith("x-")]


def test_the_text_of_a_bundle_reads_back_as_the_bundle_without_anchors(spec: Spec) -> None:
    text = bundle_text(spec.bundle())
    assert yaml.safe_load(text) == spec.bundle().content
    assert not any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text))


class TestRow:
    """A row of a relationship table."""

    def test_gives_an_operation_for_objects_and_one_for_descriptors(self, spec: Spec) -> None:
        paths = spec.bundle().content["paths"]
        assert paths["/files/{id}/dropped_files"]["get"]["operationId"] == "files.dropped_files"
        assert (
            paths["/files/{id}/relationships/dropped_files"]["get"]["operationId"]
            == "files.relationships.dropped_files"
        )

    def test_joins_a_path_that_has_another_operation(self, spec: Spec) -> None:
        assert set(spec.bundle().content["paths"]["/files/{id}/comments"]) == {"get", "post"}

    def test_says_what_it_is(self, spec: Spec) -> None:
        assert operation(spec, "files.relationships.source")["x-relationship"] == {
            "name": "source",
            "object": "file",
            "returns": ["file", "url"],
            "cardinality": "one",
            "form": "descriptors",
        }

    @pytest.mark.parametrize(
        ("name", "parameters"), [("comments", ["FileId", "Limit", "Cursor"]), ("source", ["FileId"])]
    )
    def test_has_the_parameters_of_its_table_and_pages_where_there_are_many(
        self, spec: Spec, name: str, parameters: list[str]
    ) -> None:
        given = operation(spec, f"files.{name}")["parameters"]
        assert given == [{"$ref": f"#/components/parameters/{each}"} for each in parameters]

    @pytest.mark.parametrize(("name", "forbidden"), [("comments", False), ("dropped_files", True)])
    def test_can_be_forbidden_where_a_licence_is_needed(self, spec: Spec, name: str, forbidden: bool) -> None:
        assert ("403" in operation(spec, f"files.{name}")["responses"]) is forbidden

    def test_tells_its_history_in_the_description(self, spec: Spec) -> None:
        dropped = operation(spec, "files.dropped_files")
        assert dropped["deprecated"] is True
        assert dropped["description"].split("\n\n") == [
            "Files that the file wrote to disk. Needs VirusTotal Enterprise.",
            "Deprecated: Read the sandbox reports.",
            "Formerly `written_files`.",
        ]

    def test_gives_its_note_to_the_objects_only(self, spec: Spec) -> None:
        assert "Newest first." in operation(spec, "files.comments")["description"]
        assert "Newest first." not in operation(spec, "files.relationships.comments")["description"]

    def test_answers_with_a_page_of_objects(self, spec: Spec) -> None:
        schema = answer(spec, "files.comments")
        assert schema["properties"]["data"]["items"] == {"$ref": "#/components/schemas/Comment"}
        assert schema["properties"].keys() == {"data", "links", "meta"}

    def test_answers_with_missing_objects_where_they_may_be_missing(self, spec: Spec) -> None:
        assert answer(spec, "files.dropped_files")["properties"]["data"]["items"]["oneOf"] == [
            {"$ref": "#/components/schemas/File"},
            {"$ref": "#/components/schemas/MissingObject"},
        ]

    def test_answers_with_an_object_or_null(self, spec: Spec) -> None:
        data = answer(spec, "files.source")["properties"]["data"]
        assert data["nullable"] is True
        assert data["oneOf"] == [{"$ref": "#/components/schemas/File"}, {"$ref": "#/components/schemas/Url"}]
        assert answer(spec, "files.source")["properties"].keys() == {"data", "links"}

    def test_answers_with_descriptors_of_its_own_types(self, spec: Spec) -> None:
        arms = answer(spec, "files.relationships.source")["properties"]["data"]["oneOf"]
        assert arms == [
            {"$ref": "#/components/schemas/FileDescriptor"},
            {"$ref": "#/components/schemas/UrlDescriptor"},
        ]
        descriptor = spec.bundle().content["components"]["schemas"]["FileDescriptor"]
        assert descriptor["properties"]["type"]["enum"] == ["file"]
        assert descriptor["properties"]["context_attributes"] == {"$ref": "#/components/schemas/FileContextAttributes"}

    def test_has_the_example_of_its_first_object(self, spec: Spec) -> None:
        responses = spec.bundle().content["components"]["responses"]
        example = responses["CommentDescriptorPage"]["content"]["application/json"]["example"]
        assert example == {"data": [{"type": "comment", "id": "f-abc-12345678"}], "meta": {"count": 1}}

    def test_leaves_an_answer_that_is_written_by_hand_as_it_is(self, spec: Spec) -> None:
        page = "CommentPage:\n  description: Mine.\n  type: object\n  properties: {}\n"
        spec.append("schemas/answers.yaml", page)
        spec.edit("responses/answers.yaml", "answers.yaml#/NotesAnswer", "answers.yaml#/CommentPage")
        assert answer(spec, "files.comments")["description"] == "Mine."


class TestPlace:
    """Where a part of the bundle was written."""

    @pytest.mark.parametrize(
        ("pointer", "file", "text"),
        [
            ("/components/schemas/Threat/properties/parent", "schemas/file.yaml", "    parent:"),
            ("/components/schemas/CommentPage/properties/data", "relationships/files.yaml", "- name: comments"),
            ("/components/examples/FileReport/value/data/id", "examples/answers.yaml", "    data:"),
            ("/paths/~1files~1{id}/get/summary", "paths/files.yaml", "Get the report of a file"),
            ("/paths/~1files~1{id}~1source/get/summary", "relationships/files.yaml", "What the file came from."),
            ("/paths/~1files~1{id}~1comments/post/operationId", "paths/files.yaml", "files.add_comment"),
            ("/tags/1", "openapi.yaml", "- name: files_notes"),
            ("/nowhere/at/all", "openapi.yaml", "openapi: 3.0.3"),
        ],
    )
    def test_is_a_file_and_a_line(self, spec: Spec, pointer: str, file: str, text: str) -> None:
        assert str(spec.bundle().place(pointer)) == spec.place(file, text)
