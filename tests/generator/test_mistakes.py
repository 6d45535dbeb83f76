"""Each mistake in a document is refused with its file and line, and with what was expected."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pytest
from openapi_python_client.config import Config
from openapi_python_client.parser.openapi import GeneratorData

from generator.document import DocumentError

from .small import Spec


class Mistake(NamedTuple):
    file: str
    old: str
    new: str
    at: str
    """Text of the line that the message names."""
    message: str
    at_file: str = ""


class Refusal(NamedTuple):
    """A mistake that is told at the operation it concerns."""

    file: str
    old: str
    new: str
    operation: str
    message: str


THREAT = "    threat:\n      $ref: '#/Threat'"

REFERENCES = {
    "nothing there": Mistake(
        "schemas/file.yaml",
        THREAT,
        "    threat:\n      $ref: '#/Treat'",
        "    threat:",
        "nothing stands at spec/schemas/file.yaml#/Treat",
    ),
    "no such file": Mistake(
        "schemas/file.yaml",
        THREAT,
        "    threat:\n      $ref: 'no.yaml#/Threat'",
        "    threat:",
        "cannot read schemas/no.yaml: No such file or directory",
    ),
    "description beside": Mistake(
        "schemas/file.yaml",
        THREAT,
        THREAT + "\n      description: Lost.",
        "    threat:",
        "'description' stands beside a $ref, where it means nothing",
    ),
    "keys beside the one of a path": Mistake(
        "openapi.yaml",
        "    $ref: 'paths/urls.yaml#/scan'",
        "    $ref: 'paths/urls.yaml#/scan'\n    summary: Lost.",
        "  /urls:",
        "'summary' stands beside a $ref, where it means nothing",
    ),
    "keys beside one in an example": Mistake(
        "examples/answers.yaml",
        "      $ref: objects.yaml#/File",
        "      $ref: objects.yaml#/File\n      id: lost",
        "    data:",
        "'id' stands beside a $ref, where it means nothing",
    ),
    "into the middle of something": Mistake(
        "schemas/file.yaml",
        THREAT,
        "    threat:\n      $ref: '#/Threat/properties/label'",
        "    threat:",
        "#/Threat/properties/label: expected a reference to something with a name of its own",
    ),
    "to a whole file": Mistake(
        "schemas/file.yaml",
        THREAT,
        "    threat:\n      $ref: 'url.yaml'",
        "    threat:",
        "url.yaml: expected a reference to something with a name of its own",
    ),
    "to what is no component": Mistake(
        "schemas/file.yaml",
        THREAT,
        "    threat:\n      $ref: '../paths/urls.yaml#/scan'",
        "    threat:",
        "../paths/urls.yaml#/scan leads to none of schemas, parameters, responses, examples",
    ),
    "path item that is not there": Mistake(
        "openapi.yaml",
        "paths/urls.yaml#/scan",
        "paths/urls.yaml#/skan",
        "  /urls:",
        "nothing stands at spec/paths/urls.yaml#/skan",
    ),
}

YAML = {
    "syntax": Mistake(
        "schemas/url.yaml",
        "      description: The URL itself.",
        "      description: The URL: itself.",
        "The URL: itself.",
        "mapping values are not allowed in this context",
    ),
    "tab": Mistake(
        "schemas/url.yaml",
        "  required: [id, type, attributes]",
        "\trequired: [id, type, attributes]",
        "\trequired",
        "found a tab character that violates indentation",
    ),
    "key twice": Mistake(
        "schemas/url.yaml",
        "      description: The URL itself.",
        "      description: The URL itself.\n      description: Again.",
        "Again.",
        "the key 'description' stands here twice",
    ),
    "schema twice": Mistake(
        "schemas/url.yaml",
        "UrlAttributes:\n",
        "Url:\n  type: array\nUrlAttributes:\n",
        "Url:\n  type: array",
        "the key 'Url' stands here twice",
    ),
    "key that is no text": Mistake(
        "schemas/url.yaml",
        "    url:\n",
        "    1:\n",
        "    1:",
        "the key 1 is no text: put it in quotes",
    ),
    "date": Mistake(
        "examples/objects.yaml",
        "date: 1767225600",
        "date: 2026-01-01",
        "date:",
        "'2026-01-01' reads as a timestamp: put it in quotes",
    ),
    "no value": Mistake(
        "examples/objects.yaml",
        "date: 1767225600",
        "date:",
        "date:",
        "expected a value",
    ),
    "endless alias": Mistake(
        "examples/objects.yaml",
        "  attributes:\n    text:",
        "  attributes: &around\n    inner: *around\n    text:",
        "attributes: &around",
        "an alias of something around it never ends",
    ),
}

NOT_AS_IN_JSON = [
    ("no", "bool"),
    ("On", "bool"),
    ("True", "bool"),
    ("~", "null"),
    ("12:30", "int"),
    ("1_000", "int"),
    ("010", "int"),
    ("0x10", "int"),
    ("+1", "int"),
    (".nan", "float"),
    (".5", "float"),
    ("1.", "float"),
    ("2026-01-01 10:00:00", "timestamp"),
]

ROW = "    returns: Comment\n    cardinality: many\n    access: all\n"

TABLES = {
    "key missing": Mistake(
        "relationships/files.yaml",
        "docs: https://docs.virustotal.com/reference/files\n",
        "",
        "resource:",
        "the key 'docs' is missing",
    ),
    "unknown key": Mistake(
        "relationships/files.yaml",
        "title: file\n",
        "title: file\nowner: me\n",
        "owner:",
        "unknown key 'owner'",
    ),
    "key of a row missing": Mistake(
        "relationships/files.yaml",
        "    summary: Comments on the file.\n",
        "",
        "- name: comments",
        "the key 'summary' is missing",
    ),
    "unknown key of a row": Mistake(
        "relationships/files.yaml",
        "    note: Newest first.",
        "    notes: Newest first.",
        "    notes:",
        "unknown key 'notes'",
    ),
    "cardinality": Mistake(
        "relationships/files.yaml",
        ROW,
        ROW.replace("many", "some"),
        "- name: comments",
        "cardinality 'some': expected one or many",
    ),
    "access": Mistake(
        "relationships/files.yaml",
        ROW,
        ROW.replace("all", "some"),
        "- name: comments",
        "access 'some': expected one of all, enterprise, threat_landscape, special",
    ),
    "two rows of a name": Mistake(
        "relationships/files.yaml",
        "  - name: dropped_files",
        "  - name: comments",
        "- name: comments",
        "the relationship comments stands in the table twice",
    ),
    "no text": Mistake(
        "relationships/files.yaml",
        "    summary: Comments on the file.",
        "    summary: 5",
        "summary: 5",
        "expected a text, got 5",
    ),
    "no text in the head": Mistake(
        "relationships/files.yaml",
        "title: file\n",
        "title: [file]\n",
        "title:",
        "expected a text, got ['file']",
    ),
    "no text among the schemas": Mistake(
        "relationships/files.yaml",
        ROW,
        ROW.replace("Comment", "[Comment, 5]"),
        "returns: [Comment, 5]",
        "expected a text, got 5",
    ),
    "returns nothing": Mistake(
        "relationships/files.yaml",
        ROW,
        ROW.replace("Comment", "[]"),
        "- name: comments",
        "`returns` names no schema",
    ),
    "row without keys": Mistake(
        "relationships/files.yaml",
        "  - name: source\n",
        "  - source\n  - name: source\n",
        "  - source",
        "expected the keys access, cardinality, name, returns, summary",
    ),
    "schema that no file has": Mistake(
        "relationships/files.yaml",
        ROW,
        ROW.replace("Comment", "Remark"),
        "- name: comments",
        "no file in schemas/ has a schema Remark",
    ),
    "object that no file has": Mistake(
        "relationships/files.yaml",
        "object: File",
        "object: Archive",
        "object:",
        "no file in schemas/ has a schema Archive",
    ),
    "object that is none": Mistake(
        "relationships/files.yaml",
        "object: File",
        "object: Threat",
        "resource:",
        "Threat is no object of the API: its schema has no x-object",
    ),
    "parameter without a reference": Mistake(
        "relationships/files.yaml",
        "  - $ref: '../parameters/ids.yaml#/FileId'",
        "  - FileId",
        "  - FileId",
        "expected the keys $ref",
    ),
    "object without an example": Mistake(
        "relationships/files.yaml",
        "returns: [File, Url]",
        "returns: [Url, File]",
        "- name: source",
        "0 files in examples/ have an example Url: expected one",
    ),
    "operation that is written, too": Mistake(
        "openapi.yaml",
        "  /files/{id}/notes:",
        "  /files/{id}/source:",
        "- name: source",
        "GET /files/{id}/source is written in the document already",
        "relationships/files.yaml",
    ),
    "limit without a maximum": Mistake(
        "parameters/paging.yaml",
        "    maximum: 40\n",
        "",
        "- name: comments",
        "files.comments: a collection needs the parameters 'limit', with a maximum, and 'cursor'",
        "relationships/files.yaml",
    ),
    "table that is not there": Mistake(
        "openapi.yaml",
        "  - relationships/files.yaml",
        "  - relationships/file.yaml",
        "",
        "cannot read relationships/file.yaml: No such file or directory",
        "relationships/file.yaml",
    ),
}

URL = "UrlAttributes:\n  description: What the service knows of a URL.\n  type: object\n  properties:\n"

COMPONENTS = {
    "name of another component": Mistake(
        "schemas/url.yaml",
        URL,
        "Threat:\n  type: string\n" + URL + "    threat:\n      $ref: '#/Threat'\n",
        "Threat:",
        "the name Threat is taken by spec/schemas/file.yaml:",
    ),
    "in the root": Mistake(
        "openapi.yaml",
        "components:\n",
        "components:\n  schemas: {}\n",
        "schemas: {}",
        "schemas are written in files of their own, in schemas/",
    ),
    "unknown extension of the root": Mistake(
        "openapi.yaml",
        "x-relationships:",
        "x-relationship:",
        "x-relationship:",
        "unknown key 'x-relationship'",
    ),
}

MODELS = {
    "members of one name": Mistake(
        "schemas/file.yaml",
        "enum: [harmless, malicious, type-unsupported]",
        "enum: ['7z', other]",
        "enum: ['7z'",
        "'7z' gives no name of its own for a member of Category",
    ),
    "attributes of one name": Mistake(
        "schemas/file.yaml",
        "      x-python-name: type_unsupported_camel\n",
        "",
        "    type-unsupported:",
        "two attributes of FileAttributes would be called type_unsupported: give one an x-python-name",
    ),
    "object of which nothing is known": Mistake(
        "schemas/url.yaml",
        "      description: The URL itself.\n      type: string",
        "      type: object",
        "    url:",
        "url of UrlAttributes: an object needs properties or additionalProperties",
    ),
    "arms that look alike": Mistake(
        "schemas/url.yaml",
        "The URL itself.\n      type: string\n",
        "Any.\n      oneOf: [{type: string}, {type: string}]\n",
        "    url:",
        "two arms of the oneOf look alike to openapi-python-client, which keeps one of them",
    ),
    "objects that nothing tells apart": Mistake(
        "schemas/url.yaml",
        "The URL itself.\n      type: string\n",
        "Any.\n      oneOf:\n        - $ref: 'file.yaml#/Threat'\n        - $ref: 'file.yaml#/EngineResult'\n",
        "    url:",
        "several arms of the oneOf are of type object, and nothing tells them apart",
    ),
    "an object that nothing tells from those of the API": Mistake(
        "schemas/url.yaml",
        "The URL itself.\n      type: string\n",
        "Any.\n      oneOf:\n        - $ref: 'file.yaml#/Threat'\n        - $ref: 'comment.yaml#/Comment'\n",
        "    url:",
        "several arms of the oneOf are of type object, and nothing tells them apart",
    ),
    "lists that nothing tells apart": Mistake(
        "schemas/url.yaml",
        "The URL itself.\n      type: string\n",
        "Any.\n      oneOf:\n        - type: array\n          items: {type: string}\n"
        "        - type: array\n          items: {type: integer}\n",
        "    url:",
        "several arms of the oneOf are of type array, and nothing tells them apart",
    ),
    "group that no tag describes": Mistake(
        "openapi.yaml",
        "  - name: files_notes\n    description: Notes on files, a group within a group.\n",
        "",
        "tags:",
        "no tag describes files.notes",
    ),
    "what the parser warns of": Mistake(
        "schemas/url.yaml",
        "      description: The URL itself.\n      type: string",
        "      type: array",
        "UrlAttributes:",
        "type array must have items or prefixItems defined",
    ),
}

ATTRIBUTES = (
    "    in-reply-to:\n      description: Id of the comment that it answers; may be left out.\n      type: string"
)
NOTES = "      - $ref: '../parameters/paging.yaml#/Limit'\n"

METHODS = {
    "body of another type": Refusal(
        "paths/urls.yaml",
        "application/x-www-form-urlencoded",
        "application/octet-stream",
        "urls.scan",
        "urls.scan: expected a body of one of application/json, application/x-www-form-urlencoded, multipart/form-data",
    ),
    "body without properties": Refusal(
        "paths/urls.yaml",
        "requests.yaml#/UrlForm",
        "private_requests.yaml#/Order",
        "urls.scan",
        "urls.scan: expected a body whose schema has properties",
    ),
    "data without a name": Refusal(
        "schemas/graph_requests.yaml",
        "      x-python-name: vote\n",
        "",
        "graphs.vote",
        "graphs.vote: `data` of the body is no object: give its schema an x-python-name, the name of the parameter",
    ),
    "id in the body that the path has not": Refusal(
        "paths/graphs.yaml",
        "schemas/graph_requests.yaml#/NewGraph'",
        "schemas/graph_requests.yaml#/GraphChanges'",
        "graphs.create",
        "graphs.create: the body needs the id of the object, but the path has no parameter `id`, nor one alone",
    ),
    "value of the body from a path that has it not": Refusal(
        "schemas/graph_requests.yaml",
        "x-from-path: id",
        "x-from-path: graph",
        "graphs.remark",
        "graphs.remark: x-from-path graph: the path has no such parameter",
    ),
    "list in a form": Refusal(
        "schemas/private_requests.yaml",
        "      type: string\n      format: comma-separated",
        "      type: array\n      items: {type: string}",
        "private.urls.scan",
        "private.urls.scan: the form field sandboxes is neither simple nor comma-separated text",
    ),
    "header that is no text": Refusal(
        "parameters/graphs.yaml",
        "  description: Why.\n  schema:\n    type: string",
        "  description: Why.\n  schema:\n    type: integer",
        "graphs.clear",
        "graphs.clear: the header x-reason is no text: expected a string, or an enum of one value",
    ),
    "collection with a header": Refusal(
        "paths/metadata.yaml",
        "      - $ref: '../parameters/graphs.yaml#/Query'\n",
        "      - $ref: '../parameters/graphs.yaml#/Reason'\n",
        "find",
        "find: a collection with a body or with headers is not supported",
    ),
    "body that the parser does not know": Refusal(
        "paths/urls.yaml",
        "application/x-www-form-urlencoded",
        "text/plain",
        "urls.scan",
        "WARNING parsing POST /urls within urls.",
    ),
    "attribute with a name of the method's own": Refusal(
        "schemas/requests.yaml",
        "in-reply-to",
        "options",
        "files.add_comment",
        "files.add_comment: the method cannot have the parameter 'options'",
    ),
    "attribute with a name of the options": Refusal(
        "schemas/requests.yaml",
        "in-reply-to",
        "timeout",
        "files.add_comment",
        "files.add_comment: the method cannot have the parameter 'timeout'",
    ),
    "parameter with a name of the paging": Refusal(
        "parameters/graphs.yaml",
        "name: query",
        "name: page_size",
        "find",
        "find: the method cannot have the parameter 'page_size'",
    ),
    "attribute with the name of a parameter": Refusal(
        "schemas/requests.yaml",
        "in-reply-to",
        "id",
        "files.add_comment",
        "files.add_comment: the method cannot have the parameter 'id'",
    ),
    "query parameter of two types": Refusal(
        "parameters/report.yaml",
        "    type: string\n    format: comma-separated",
        "    oneOf: [{type: string}, {type: boolean}]",
        "files.get",
        "files.get: relationships is of several types or of any: expected one of string, integer, number, boolean",
    ),
    "collection without a limit": Refusal(
        "paths/files.yaml",
        NOTES,
        "",
        "files.notes.list",
        "files.notes.list: a collection needs the parameters 'limit', with a maximum, and 'cursor'",
    ),
    "collection without a cursor": Refusal(
        "paths/files.yaml",
        NOTES + "      - $ref: '../parameters/paging.yaml#/Cursor'\n",
        NOTES,
        "files.notes.list",
        "files.notes.list: a collection needs the parameters 'limit', with a maximum, and 'cursor'",
    ),
    "page of its own without a cursor": Refusal(
        "paths/graphs.yaml",
        "      - $ref: '../parameters/paging.yaml#/Cursor'\n",
        "",
        "graphs.events",
        "graphs.events: a collection needs the parameters 'limit', with a maximum, and 'cursor'",
    ),
    "no successful answer": Refusal(
        "paths/urls.yaml",
        "      '200':",
        "      '201':",
        "urls.scan",
        "urls.scan: no answer with status 200 or 302",
    ),
    "answer without a name": Refusal(
        "responses/graphs.yaml",
        "        $ref: '../schemas/graph_answers.yaml#/IsViewerAnswer'",
        "        type: boolean",
        "graphs.is_viewer",
        "graphs.is_viewer: expected an answer whose schema has a name and properties, `data` among them or not",
    ),
    "answer without properties": Refusal(
        "responses/graphs.yaml",
        "graph_answers.yaml#/IsViewerAnswer",
        "private_requests.yaml#/Order",
        "graphs.is_viewer",
        "graphs.is_viewer: expected an answer whose schema has a name and properties, `data` among them or not",
    ),
}

RECENT = "    x-answer: {list: [File, Comment]}\n"

ANSWERS = {
    name: Mistake("paths/private_files.yaml", RECENT, f"    x-answer: {written}\n", "    x-answer: " + written, message)
    for name, (written, message) in {
        "another word": ("anything", "x-answer: expected `nothing`, or one of object, list, page, descriptor, "),
        "another form": ("{objects: File}", "x-answer: expected `nothing`, or one of object, list, page, descriptor, "),
        "two forms": ("{page: File, list: File}", "x-answer: expected `nothing`, or one of object, list, page, "),
        "no schema": ("{page: []}", "x-answer: expected `nothing`, or one of object, list, page, descriptor, "),
        "schema that is no text": ("{page: [5]}", "x-answer: expected `nothing`, or one of object, list, page, "),
        "schema that no file has": ("{page: Rumour}", "no file in schemas/ has a schema Rumour"),
        "schema that is no object": ("{page: Threat}", "Threat is no object of the API: its schema has no x-object"),
        "schema without an example": ("{page: Url}", "0 files in examples/ have an example Url: expected one"),
    }.items()
} | {
    "two": Mistake(
        "paths/private_files.yaml",
        RECENT,
        f"{RECENT}    responses:\n      '200':\n        $ref: '../responses/answers.yaml#/FileReport'\n",
        "    x-answer: {list",
        "x-answer stands beside the answer 200: expected one of the two",
    ),
    "example in two files": Mistake(
        "examples/answers.yaml",
        "CommentAdded:\n",
        "Comment: {}\nCommentAdded:\n",
        "    x-answer: {descriptor: Comment}",
        "2 files in examples/ have an example Comment (in examples/answers.yaml, examples/objects.yaml): expected one",
        "paths/private_files.yaml",
    ),
}

BOILERPLATE = {
    "security": Refusal(
        "paths/urls.yaml",
        "    x-retry: safe\n",
        "    x-retry: safe\n    security:\n      - apiKey: []\n",
        "urls.scan",
        "security is added to every operation: leave it out",
    ),
    "error of every operation": Refusal(
        "paths/urls.yaml",
        "    responses:\n",
        "    responses:\n      '429':\n        $ref: '../responses/errors.yaml#/QuotaExceeded'\n",
        "urls.scan",
        "the answer 429 is added to every such operation: leave it out",
    ),
    "error of an operation on an object": Refusal(
        "paths/files.yaml",
        "    x-retry: safe\n    parameters:\n      - $ref: '../parameters/ids.yaml#/FileId'\n    responses:\n",
        "    x-retry: safe\n    parameters:\n      - $ref: '../parameters/ids.yaml#/FileId'\n    responses:\n"
        "      '404':\n        $ref: '../responses/errors.yaml#/NotFound'\n",
        "files.analyse",
        "the answer 404 is added to every such operation: leave it out",
    ),
}

EVERY = {
    f"{topic}: {name}": mistake
    for topic, mistakes in {
        "reference": REFERENCES,
        "YAML": YAML,
        "table": TABLES,
        "component": COMPONENTS,
        "model": MODELS,
        "answer": ANSWERS,
    }.items()
    for name, mistake in mistakes.items()
}


@pytest.mark.parametrize("mistake", EVERY.values(), ids=EVERY.keys())
def test_is_refused_with_its_place(spec: Spec, mistake: Mistake) -> None:
    spec.edit(mistake.file, mistake.old, mistake.new)
    found = spec.mistake()
    file = mistake.at_file or mistake.file
    assert mistake.message in found
    assert found.startswith(f"{spec.place(file, mistake.at)}: " if mistake.at else f"spec/{file}: ")


@pytest.mark.parametrize("mistake", (METHODS | BOILERPLATE).values(), ids=(METHODS | BOILERPLATE).keys())
def test_what_gives_no_method_is_refused_at_its_operation(spec: Spec, mistake: Refusal) -> None:
    spec.edit(mistake.file, mistake.old, mistake.new)
    found = spec.mistake()
    assert mistake.message in found
    assert found.startswith(f"{spec.operation(mistake.operation)}: ")


@pytest.mark.parametrize(("text", "kind"), NOT_AS_IN_JSON)
def test_what_yaml_alone_reads_as_no_text_has_to_be_in_quotes(spec: Spec, text: str, kind: str) -> None:
    spec.edit("examples/objects.yaml", "date: 1767225600", f"date: {text}")
    place = spec.place("examples/objects.yaml", "date: ")
    assert spec.mistake() == f"{place}: {text!r} reads as a {kind}: put it in quotes"


@pytest.mark.parametrize("text", ["0", "-5", "1.5", "1.0e+3", "true", "false", "null", "'no'", "plain", "''"])
def test_what_json_reads_alike_is_taken(spec: Spec, text: str) -> None:
    spec.edit("schemas/file.yaml", "description: The engine's verdict.\n", f"description: Any.\n  x-any: {text}\n")
    spec.bundle()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "expected a file of keys and values"),
        (b"- a list\n", "expected a file of keys and values"),
        (b"\xff\xfe\x00", "is no UTF-8 text"),
        (b"Url: \x07\n", "control characters are not allowed"),
    ],
)
def test_a_file_that_is_none_of_the_document_is_refused(spec: Spec, content: bytes, message: str) -> None:
    (spec.folder / "schemas/url.yaml").write_bytes(content)
    found = spec.mistake()
    assert re.match(r"spec/schemas/url\.yaml(:\d+)?: ", found)
    assert message in found


def test_a_document_without_a_root_is_refused(spec: Spec) -> None:
    (spec.folder / "openapi.yaml").unlink()
    assert spec.mistake() == "spec/openapi.yaml: cannot read openapi.yaml: No such file or directory"


def test_an_operation_that_the_parser_loses_is_an_error(spec: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    read = GeneratorData.from_dict

    def forget(data: dict[str, Any], *, config: Config) -> Any:
        parsed = read(data, config=config)
        assert isinstance(parsed, GeneratorData)
        for collection in parsed.endpoint_collections_by_tag.values():
            collection.endpoints = [each for each in collection.endpoints if str(each.name) != "urls_scan"]
        return parsed

    monkeypatch.setattr(GeneratorData, "from_dict", staticmethod(forget))
    assert spec.mistake() == f"{spec.operation('urls.scan')}: openapi-python-client lost the operation urls.scan"


def test_the_place_of_an_error_can_be_read(spec: Spec) -> None:
    spec.edit("schemas/file.yaml", THREAT, "    threat:\n      $ref: '#/Treat'")
    with pytest.raises(DocumentError) as caught:
        spec.bundle()
    assert caught.value.place.file == "schemas/file.yaml"
    assert caught.value.place.pointer == "/FileAttributes/properties/threat"
