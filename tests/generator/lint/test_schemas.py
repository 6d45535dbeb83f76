from __future__ import annotations

import pytest

from tests.generator.small import Spec

from .broken import Broken

ID = "      description: SHA-256 of the file.\n      type: string\n"
LABEL = (
    "    label:\n"
    '      description: Name of the threat, with a "quote", a \\backslash and three quotes """ in its description.\n'
    "      type: string\n"
)
ANYTHING = "      description: A value of any type.\n"
CATEGORY = "  enum: [harmless, malicious, type-unsupported]"

BROKEN = [
    Broken(
        "schema-name",
        "schemas/file.yaml",
        "      $ref: '#/FileContextAttributes'\nFileContextAttributes:",
        "      $ref: '#/fileContext'\nfileContext:",
        "fileContext:",
        "schema fileContext would become FileContext: expected such a name",
    ),
    Broken(
        "free-name",
        "schemas/file.yaml",
        "      $ref: '#/FileContextAttributes'\nFileContextAttributes:",
        "      $ref: '#/Files'\nFiles:",
        "Files:",
        "schema Files: the class of the group files has this name",
    ),
    Broken(
        "schema-name",
        "schemas/file.yaml",
        "      $ref: '#/FileContextAttributes'\nFileContextAttributes:",
        "      $ref: '#/Progress'\nProgress:",
        "Progress:",
        "schema Progress: the client has a class of that name already",
    ),
    Broken(
        "object-type",
        "schemas/graph.yaml",
        "x-object: graph",
        "x-object: comment",
        "  x-object: comment",
        "Graph: objects of the type comment are described by Comment already",
    ),
    Broken(
        "description",
        "schemas/url.yaml",
        "  description: What the service knows of a URL.\n",
        "",
        "UrlAttributes:",
        "schema UrlAttributes: expected a description",
    ),
    Broken(
        "description",
        "schemas/url.yaml",
        "      description: The URL itself.\n",
        "",
        "    url:",
        "url of UrlAttributes: expected a description",
    ),
    Broken(
        "description",
        "schemas/requests.yaml",
        "      description: The bytes to scan.\n",
        "",
        "    file:",
        "file of FileForm: expected a description",
    ),
    Broken(
        "schema-default",
        "schemas/file.yaml",
        LABEL,
        LABEL + "      default: x\n",
        "      default: x",
        "Threat.label: expected a default only at an integer",
    ),
    Broken(
        "enum",
        "schemas/file.yaml",
        CATEGORY,
        "  nullable: true\n  enum: [harmless, malicious, null]",
        "  enum: [harmless, malicious, null]",
        "Category: null in an enum",
    ),
    Broken(
        "enum",
        "schemas/file.yaml",
        "      type: number\n",
        "      type: number\n      enum: [1.5]\n",
        "      enum: [1.5]",
        "FileAttributes.entropy: expected an enum of text, of type string",
    ),
    Broken(
        "enum",
        "schemas/file.yaml",
        LABEL,
        LABEL + "      enum: [eicar, test]\n",
        "      enum: [eicar, test]",
        "Threat.label: expected an enum to be a schema with a name of its own",
    ),
    Broken(
        "composition",
        "schemas/file.yaml",
        "      nullable: true\n      oneOf:\n",
        "      nullable: true\n      discriminator:\n        propertyName: category\n      oneOf:\n",
        "      discriminator:",
        "FileAttributes.section: discriminator is not supported; expected oneOf, or one schema",
    ),
    Broken(
        "composition",
        "schemas/file.yaml",
        "      nullable: true\n      oneOf:\n",
        "      nullable: true\n      anyOf:\n",
        "      anyOf:",
        "FileAttributes.section: anyOf is not supported",
    ),
    Broken(
        "inline-object",
        "schemas/file.yaml",
        ANYTHING,
        ANYTHING + "      properties:\n        inner:\n          description: Inner.\n",
        "    anything:",
        "FileAttributes.anything: expected properties only in a schema with a name of its own",
    ),
    Broken(
        "time-format",
        "schemas/file.yaml",
        LABEL,
        LABEL + "      format: date-time\n",
        "      format: date-time",
        "Threat.label: format date-time; expected text without a format",
    ),
    Broken(
        "time-format",
        "schemas/file.yaml",
        LABEL,
        LABEL + "      format: unix-time\n",
        "      format: unix-time\n    parent",
        "Threat.label: expected the format unix-time only at an integer",
    ),
    *(
        Broken(
            "python-name",
            "schemas/graph_requests.yaml",
            "x-python-name: vote",
            f"x-python-name: {name}",
            f"      x-python-name: {name}",
            "expected a name in lower case that Python does not use",
        )
        for name in ("theVote", "class", "list", "'2nd'", "the vote")
    ),
    Broken(
        "also-sent",
        "schemas/file.yaml",
        LABEL,
        LABEL + "      x-also-sent: [integer]\n",
        "      x-also-sent",
        "Threat.label: expected x-also-sent only at an id of type string, and only [integer]",
    ),
    *(
        Broken(
            "also-sent",
            "schemas/file.yaml",
            ID,
            f"{ID}      x-also-sent: {types}\n",
            "      x-also-sent",
            "File.id: expected x-also-sent only at an id of type string, and only [integer]",
        )
        for types in ("integer", "[boolean]", "[]")
    ),
    Broken(
        "required",
        "schemas/url.yaml",
        "  description: What the service knows of a URL.\n",
        "  description: What the service knows of a URL.\n  required: [uri]\n",
        "  required: [uri]",
        "UrlAttributes: uri is required, but no property",
    ),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.rule}: {broken.message}")
def test_the_broken_rule_fires_at_its_place_and_no_other(spec: Spec, broken: Broken) -> None:
    broken.check(spec)
