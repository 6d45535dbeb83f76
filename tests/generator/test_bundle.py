from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from generator.document import DocumentError
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


def schema_of(spec: Spec, name: str) -> dict[str, Any]:
    found: dict[str, Any] = spec.bundle().content["components"]["schemas"][name]
    return found


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


class TestBoilerplate:
    """What every operation has, and none says."""

    ALWAYS = ("400", "401", "429", "503", "504")

    @pytest.mark.parametrize(
        ("name", "others"),
        [
            ("urls.scan", []),
            ("files.get", ["404"]),
            ("private.files.list", ["403"]),
            ("files.download", ["403", "404"]),
            ("files.dropped_files", ["403", "404"]),
            ("files.relationships.comments", ["404"]),
        ],
    )
    def test_is_the_key_and_the_errors_that_a_caller_meets(self, spec: Spec, name: str, others: list[str]) -> None:
        found = operation(spec, name)
        assert found["security"] == [{"apiKey": []}]
        (success, *errors) = sorted(found["responses"])
        assert success in ("200", "302")
        assert errors == sorted([*self.ALWAYS, *others])
        assert found["responses"]["429"] == {"$ref": "#/components/responses/QuotaExceeded"}

    def test_gives_way_to_what_is_written(self, spec: Spec) -> None:
        written = "    responses:\n      '429':\n        $ref: '../responses/errors.yaml#/Transient'\n"
        spec.edit("paths/urls.yaml", "    responses:\n", written)
        spec.edit("paths/urls.yaml", "    x-retry: safe\n", "    x-retry: safe\n    security: []\n")
        found = operation(spec, "urls.scan")
        assert found["responses"]["429"] == {"$ref": "#/components/responses/Transient"}
        assert found["security"] == []


class TestAnswer:
    """What `x-answer` asks for."""

    def test_is_an_object(self, spec: Spec) -> None:
        schema = answer(spec, "private.files.get")
        assert schema["properties"].keys() == {"data", "links"}
        assert schema["properties"]["data"]["oneOf"] == [ref("File"), ref("Comment")]
        assert schema["description"] == "A file or a comment."

    def test_is_a_list_without_pages(self, spec: Spec) -> None:
        schema = answer(spec, "private.files.recent")
        assert schema["properties"].keys() == {"data", "links"}
        assert schema["properties"]["data"]["items"] == {"oneOf": [ref("File"), ref("Comment")]}

    def test_is_a_page_of_objects_that_are_there(self, spec: Spec) -> None:
        schema = answer(spec, "private.files.list")
        assert schema["properties"].keys() == {"data", "links", "meta"}
        assert schema["properties"]["data"]["items"] == ref("File")

    def test_is_that_of_a_table_where_it_asks_for_the_same(self, spec: Spec) -> None:
        spec.edit("paths/private_files.yaml", "{page: File}", "{page: [File, MissingObject]}")
        assert operation(spec, "private.files.list")["responses"]["200"] == {"$ref": "#/components/responses/FilePage"}
        assert operation(spec, "files.dropped_files")["responses"]["200"] == {"$ref": "#/components/responses/FilePage"}
        assert answer(spec, "files.dropped_files")["properties"]["data"]["items"]["oneOf"][1] == ref("MissingObject")

    def test_is_a_descriptor(self, spec: Spec) -> None:
        assert answer(spec, "private.files.analyse")["properties"]["data"] == ref("CommentDescriptor")
        assert schema_of(spec, "CommentDescriptor")["properties"]["type"]["enum"] == ["comment"]

    def test_is_a_page_of_descriptors(self, spec: Spec) -> None:
        items = answer(spec, "private.files.viewers")["properties"]["data"]["items"]
        assert items == {"oneOf": [ref("CommentDescriptor"), ref("FileDescriptor")]}

    def test_is_nothing(self, spec: Spec) -> None:
        assert operation(spec, "private.files.clear")["responses"]["200"] == {"$ref": "#/components/responses/Nothing"}
        assert spec.bundle().content["components"]["responses"]["Nothing"].keys() == {"description"}

    def test_has_the_example_of_its_first_object(self, spec: Spec) -> None:
        responses = spec.bundle().content["components"]["responses"]
        example = responses["FileOrCommentAnswer"]["content"]["application/json"]["example"]
        assert example["data"]["type"] == "file"

    def test_leaves_no_trace(self, spec: Spec) -> None:
        assert not [each for _, _, each in spec.bundle().operations() if "x-answer" in each]

    def test_of_an_object_that_nobody_describes_is_any(self, spec: Spec) -> None:
        spec.edit("paths/private_files.yaml", "{descriptor: Comment}\nviewer:", "{descriptor: UnknownObject}\nviewer:")
        spec.append("examples/objects.yaml", "UnknownObject:\n  type: rumour\n  id: abc\n")
        unknown = "UnknownObject:\n  description: Any.\n  x-runtime: UnknownObject\n  type: object\n"
        spec.append("schemas/envelope.yaml", unknown)
        assert answer(spec, "private.files.analyse")["properties"]["data"] == ref("Descriptor")
        assert answer(spec, "private.files.analyse")["description"] == "An object: its type and id."


class TestRow:
    """A row of a relationship table."""

    def test_gives_an_operation_for_objects_and_one_for_descriptors(self, spec: Spec) -> None:
        paths = spec.bundle().content["paths"]
        assert paths["/files/{id}/dropped_files"]["get"]["operationId"] == "files.dropped_files"
        assert (
            paths["/files/{id}/relationships/dropped_files"]["get"]["operationId"]
            == "files.relationships.dropped_files"
        )

    def test_of_a_group_in_a_group_has_its_tag_and_a_segment_of_its_own(self, spec: Spec) -> None:
        paths = spec.bundle().content["paths"]
        objects = paths["/private/files/{id}/notes"]["get"]
        descriptors = paths["/private/files/{id}/relationship/notes"]["get"]
        assert objects["operationId"] == "private.files.notes"
        assert descriptors["operationId"] == "private.files.relationships.notes"
        assert objects["tags"] == descriptors["tags"] == ["private_files"]

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


SUMMARY = """UrlSummary:
  description: A URL in short.
  type: object
  x-properties-of:
    $ref: '#/{lender}'
  x-without: [{without}]
  properties:
    length:
      description: Length of the URL.
      type: integer
"""


def with_summary(spec: Spec, lender: str = "UrlAttributes", without: str = "url", at: str = "Url") -> Spec:
    """The document with a schema that takes over properties, and an attribute of it."""
    text = spec.read("schemas/url.yaml")
    head, found, tail = text.partition(f"{at}:\n")
    before, properties, rest = tail.partition("  properties:\n")
    attribute = "    summary:\n      $ref: '#/UrlSummary'\n"
    place = rest.index("UrlAttributes:\n") if at == "Url" else 0
    rest = rest[:place] + attribute + rest[place:]
    spec.write("schemas/url.yaml", f"{head}{found}{before}{properties}{rest}")
    spec.append("schemas/url.yaml", SUMMARY.format(lender=lender, without=without))
    return spec


def test_a_schema_takes_over_properties(spec: Spec) -> None:
    schemas = with_summary(spec).bundle().content["components"]["schemas"]
    taken, lent = schemas["UrlSummary"], schemas["UrlAttributes"]["properties"]
    assert taken["properties"] == {
        **{name: each for name, each in lent.items() if name != "url"},
        "length": {"description": "Length of the URL.", "type": "integer"},
    }
    assert taken.keys() == {"description", "type", "properties"}


def test_what_is_left_out_has_to_be_there(spec: Spec) -> None:
    with pytest.raises(DocumentError, match="the schema has no property 'no_such' to leave out"):
        with_summary(spec, without="no_such").bundle()


def test_a_schema_without_properties_lends_none(spec: Spec) -> None:
    with pytest.raises(DocumentError, match="UrlAttributes has no properties to lend, or waits for these"):
        with_summary(spec, at="UrlAttributes").bundle()
