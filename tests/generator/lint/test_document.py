from __future__ import annotations

import pytest

from tests.generator.small import Spec

from .broken import Broken

RETRY = "    x-access: all\n    x-retry: safe\n"
COUNTER = "      description: A counter that is left out when it is zero.\n"

BROKEN = [
    *(
        Broken(
            "version",
            "openapi.yaml",
            "  version: 1.0.0",
            f"  version: {version}",
            "  version:",
            "expected three numbers, such as 1.2.3",
        )
        for version in ("'1.0'", "1.0.0-rc1", "next")
    ),
    Broken(
        "unused",
        "schemas/url.yaml",
        "UrlAttributes:\n",
        "Unused:\n  type: string\nUrlAttributes:\n",
        "Unused:",
        "Unused is used nowhere: expected a reference to it",
    ),
    Broken("unused", "examples/objects.yaml", "Comment:\n", "Url:\n  id: x\nComment:\n", "Url:", "Url is used nowhere"),
    Broken("unused", "paths/urls.yaml", "scan:\n", "other: {}\nscan:\n", "other:", "other is used nowhere"),
    Broken(
        "extension",
        "paths/urls.yaml",
        "    x-retry: safe\n",
        "    x-retry: safe\n    x-acess: all\n",
        "    x-acess:",
        "unknown key x-acess: expected one of x-access, x-content-hash, x-relationship, x-retry, x-stream",
    ),
    Broken(
        "extension",
        "schemas/file.yaml",
        "      x-python-name: type_unsupported_camel\n",
        "      x-python-name: type_unsupported_camel\n      x-name: other\n",
        "      x-name:",
        "unknown key x-name: expected one of x-also-sent, x-from-path, x-object, x-python-name, x-runtime",
    ),
    Broken(
        "extension",
        "parameters/graphs.yaml",
        "GraphId:\n",
        "GraphId:\n  x-python-name: graph\n",
        "  x-python-name:",
        "unknown key x-python-name: expected none here",
    ),
    Broken(
        "relationship",
        "paths/urls.yaml",
        RETRY,
        RETRY + "    x-relationship: {name: scan, object: url, returns: [url], cardinality: one, form: objects}\n",
        "    x-relationship:",
        "urls.scan: expected a GET of a path that ends in /scan",
    ),
    Broken(
        "openapi-form",
        "openapi.yaml",
        "  version: 1.0.0\n",
        "",
        "info:",
        'OpenAPI 3.0 refuses this: "version" is a required property',
    ),
    Broken(
        "openapi",
        "schemas/file.yaml",
        COUNTER,
        COUNTER + "      minimum: 1\n",
        "openapi: 3.0.3",
        "OpenAPI 3.0 refuses this: 0 is less than the minimum of 1",
        "openapi.yaml",
    ),
    Broken(
        "openapi-form",
        "schemas/url.yaml",
        "      description: The URL itself.\n",
        "      description: The URL itself.\n      minLength: few\n",
        "      minLength: few",
        'OpenAPI 3.0 refuses this: "few" is not of type "integer"',
    ),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.rule}: {broken.message}")
def test_the_broken_rule_fires_at_its_place_and_no_other(spec: Spec, broken: Broken) -> None:
    broken.check(spec)


def test_a_relationship_that_contradicts_its_operation_is_told_of_each_contradiction(spec: Spec) -> None:
    facts = "{name: scanned, object: archive, returns: [file, rumour], cardinality: many, form: objects}"
    spec.edit("paths/urls.yaml", RETRY, f"{RETRY}    x-relationship: {facts}\n")
    place = spec.place("paths/urls.yaml", "    x-relationship:")
    assert set(spec.lint()) == {
        f"{place}: urls.scan: {message} [relationship]"
        for message in [
            "expected a GET of a path that ends in /scanned",
            "cardinality many: expected limit and cursor",
            "cardinality many: expected the answer to hold a list",
            "no object has the type archive",
            "no object has the type rumour",
            "expected one operation for objects and one for descriptors",
        ]
    }
