from __future__ import annotations

import pytest

from tests.generator.small import Spec

from .broken import Broken

SCAN_OK = "      '200':\n        $ref: '../responses/answers.yaml#/ScanQueued'\n"

BROKEN = [
    Broken(
        "operation-id",
        "paths/urls.yaml",
        "urls.scan",
        "urls.scanIt",
        "    operationId: urls.scanIt",
        "operationId 'urls.scanIt': expected identifiers joined by dots, as in files.get",
    ),
    Broken(
        "operation-id",
        "paths/metadata.yaml",
        "operationId: words",
        "operationId: close",
        "    operationId: close",
        "operationId close: the client has 'close' already, of its own",
    ),
    Broken(
        "operation-id",
        "paths/urls.yaml",
        "urls.scan",
        "urls.import",
        "    operationId: urls.import",
        "operationId 'urls.import': expected identifiers",
    ),
    Broken(
        "operation-id",
        "paths/urls.yaml",
        "urls.scan",
        "urls.links.scan",
        "    tags: [urls]",
        "urls.links.scan: expected the tag of its group, urls_links",
    ),
    Broken(
        "operation-id",
        "paths/files.yaml",
        "files.analyse",
        "files.download",
        "    operationId: files.download",
        "operationId files.download stands at 2 operations: expected one",
    ),
    Broken(
        "operation-id",
        "paths/files.yaml",
        "files.analyse",
        "files.notes",
        "    operationId: files.notes\n",
        "operationId files.notes is a group of other operations: expected another name",
    ),
    Broken(
        "operation-id",
        "paths/urls.yaml",
        "urls.scan",
        "files_notes.scan",
        "    operationId: files_notes.scan",
        "operationId files_notes.scan: another group has the module files_notes, too",
    ),
    Broken(
        "tag",
        "openapi.yaml",
        "- name: files_notes",
        "- name: Files notes",
        "  - name: Files notes",
        "tag 'Files notes': expected an identifier, as in ip_addresses",
    ),
    Broken(
        "tag",
        "openapi.yaml",
        "    description: Submit URLs.\n",
        "",
        "  - name: urls",
        "tag urls: expected a description",
    ),
    Broken(
        "tag",
        "openapi.yaml",
        "  - name: urls\n    description: Submit URLs.\n",
        "",
        "    tags: [urls]",
        "urls.scan: the tag urls is not in the list of tags",
        "paths/urls.yaml",
    ),
    Broken(
        "tag",
        "paths/urls.yaml",
        "tags: [urls]",
        "tags: [urls, files]",
        ":urls.scan",
        "urls.scan has 2 tags: expected one",
    ),
    Broken(
        "operation-texts",
        "paths/urls.yaml",
        "    summary: Submit a URL for scanning\n",
        "",
        ":urls.scan",
        "urls.scan: expected a summary",
    ),
    Broken(
        "operation-texts",
        "paths/urls.yaml",
        "    description: Puts a scan of the URL in the queue.\n",
        "",
        ":urls.scan",
        "urls.scan: expected a description",
    ),
    Broken(
        "operation-texts",
        "paths/urls.yaml",
        "https://docs",
        "http://docs",
        ":urls.scan",
        "urls.scan: expected the address of its page in externalDocs.url",
    ),
    Broken(
        "security",
        "openapi.yaml",
        "security:\n  - apiKey: []\n",
        "",
        ":urls.scan",
        "urls.scan: expected security with one of apiKey",
    ),
    *(
        Broken(
            "security",
            "paths/urls.yaml",
            "    x-retry: safe\n",
            f"    x-retry: safe\n    security: {written}\n",
            ":urls.scan",
            "urls.scan: expected security with one of apiKey",
        )
        for written in ("[]", "[{}]", "[{oauth: []}]")
    ),
    Broken(
        "access",
        "paths/urls.yaml",
        "    x-access: all\n",
        "",
        ":urls.scan",
        "urls.scan: x-access None: expected one of all, special, enterprise, threat_landscape",
    ),
    Broken(
        "retry",
        "paths/urls.yaml",
        "x-retry: safe",
        "x-retry: never",
        "    x-retry: never",
        "urls.scan: expected x-retry only at a POST, and only safe",
    ),
    Broken(
        "retry",
        "paths/files.yaml",
        "    operationId: files.get\n",
        "    operationId: files.get\n    x-retry: safe\n",
        "    x-retry: safe",
        "files.get: expected x-retry only at a POST",
    ),
    *(
        Broken(
            "stream",
            file,
            old,
            old + f"    {written}\n",
            f"    {written}",
            message,
        )
        for file, old, written, message in [
            (
                "paths/files.yaml",
                "    operationId: files.download_url\n",
                "x-stream: feed",
                "files.download_url: expected x-stream only at an answer that is no JSON, and only feed",
            ),
            (
                "paths/files.yaml",
                "    operationId: files.download\n",
                "x-stream: lines",
                "files.download: expected x-stream only at an answer that is no JSON, and only feed",
            ),
            (
                "paths/files.yaml",
                "    operationId: files.download_url\n",
                "x-content-hash: none",
                "files.download_url: expected x-content-hash only at a download, as the name of a parameter of format",
            ),
            (
                "paths/graphs.yaml",
                "    operationId: graphs.picture\n",
                "x-content-hash: id",
                "graphs.picture: expected x-content-hash only at a download, as the name of a parameter of format",
            ),
            (
                "paths/graphs.yaml",
                "    operationId: graphs.picture\n",
                "x-content-hash: nobody",
                "graphs.picture: expected x-content-hash only at a download, as the name of a parameter of format",
            ),
        ]
    ),
    Broken(
        "answers",
        "paths/urls.yaml",
        SCAN_OK,
        SCAN_OK.replace("200", "409"),
        ":urls.scan",
        "urls.scan has 0 successful answers: expected one",
    ),
    Broken(
        "answers",
        "paths/urls.yaml",
        SCAN_OK,
        SCAN_OK + SCAN_OK.replace("200", "201"),
        ":urls.scan",
        "urls.scan has 2 successful answers",
    ),
    Broken(
        "path-item",
        "paths/urls.yaml",
        "scan:\n",
        "scan:\n  parameters: []\n",
        "  parameters: []",
        "'parameters' stands below /urls: expected it in each operation",
    ),
    Broken(
        "path-parameters",
        "openapi.yaml",
        "  /files/{id}/download_url:",
        "  /files/{file}/download_url:",
        ":files.download_url",
        "files.download_url: file is in the path, but no parameter",
        "paths/files.yaml",
    ),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.rule}: {broken.message}")
def test_the_broken_rule_fires_at_its_place_and_no_other(spec: Spec, broken: Broken) -> None:
    broken.check(spec)
