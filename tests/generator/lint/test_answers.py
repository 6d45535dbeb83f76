from __future__ import annotations

import pytest

from tests.generator.small import Spec

from .broken import Broken

COMMENTS_LINK = "      operationId: files.comments\n      parameters:\n        id: '$response.body#/data/id'\n"
REDIRECT = (
    "DownloadRedirect:\n"
    "  description: The file is at the address in `Location`.\n"
    "  headers:\n"
    "    Location:\n"
    "      description: Signed address of the file.\n"
    "      schema:\n"
    "        type: string\n"
)
ADDED_LINK = "        id: '$request.path.id'\n"
ADDRESS = "      example:\n        data: https://storage.example.com/abc\n"

BROKEN = [
    Broken(
        "response-reference",
        "paths/urls.yaml",
        "    responses:\n",
        "    responses:\n      '401':\n        description: Inline.\n",
        "      '401':",
        "urls.scan, 401: expected a reference to a response with a name",
    ),
    Broken(
        "response-reference",
        "responses/answers.yaml",
        REDIRECT,
        "DownloadRedirect:\n  $ref: '#/DownloadAddress'\n",
        "      '302':",
        "files.download, 302: expected one reference, found two in a row",
        "paths/files.yaml",
    ),
    Broken(
        "link-target",
        "responses/answers.yaml",
        COMMENTS_LINK,
        COMMENTS_LINK.replace("files.comments", "files.remarks"),
        "    comments:",
        "no operation is called 'files.remarks'",
    ),
    Broken(
        "link-target",
        "responses/answers.yaml",
        COMMENTS_LINK,
        COMMENTS_LINK + "        name: '$response.body#/data/id'\n",
        "        name:",
        "files.comments has no parameter 'name'",
    ),
    Broken(
        "link-target",
        "responses/answers.yaml",
        COMMENTS_LINK,
        "      operationId: files.comments\n",
        "    comments:",
        "files.comments needs the parameter 'id': expected a value for it",
    ),
    Broken(
        "link-expression",
        "responses/answers.yaml",
        "$response.body#/data/id",
        "$response.body#/data/ids",
        "        id: '$response",
        "$response.body#/data/ids: the answer has nothing there",
    ),
    Broken(
        "link-expression",
        "responses/answers.yaml",
        ADDED_LINK,
        "        id: '$request.path.domain'\n",
        "        id: '$request",
        "$request.path.domain: files.add_comment has no domain in its path",
    ),
    Broken(
        "link-expression",
        "responses/answers.yaml",
        ADDED_LINK,
        "        id: '$request.body#/id'\n",
        "        id: '$request",
        "$request.body#/id: expected an expression that begins with $response.body# or $request.path.",
    ),
    Broken(
        "response-example",
        "responses/answers.yaml",
        ADDRESS,
        "",
        "    application/json:\n      schema:\n        $ref: '../schemas/answers.yaml#/TextAnswer'",
        "expected an example of the answer",
    ),
    Broken(
        "request-example",
        "paths/urls.yaml",
        "          example:\n            url: https://example.com/\n",
        "",
        ":urls.scan",
        "urls.scan: expected an example of the body",
    ),
    Broken(
        "example",
        "responses/answers.yaml",
        ADDRESS,
        ADDRESS.replace("https://storage.example.com/abc", "5"),
        "        data: 5",
        'the example is not what its schema says: 5 is not of type "string"',
    ),
    Broken(
        "example",
        "responses/answers.yaml",
        ADDRESS,
        ADDRESS + "        more: 5\n",
        "      example:\n        data: https",
        "Additional properties are not allowed ('more' was unexpected)",
    ),
    Broken(
        "example",
        "paths/urls.yaml",
        "url: https://example.com/\n",
        "url: ''\n",
        "            url: ''",
        "shorter than 1 character",
    ),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.rule}: {broken.message}")
def test_the_broken_rule_fires_at_its_place_and_no_other(spec: Spec, broken: Broken) -> None:
    broken.check(spec)
