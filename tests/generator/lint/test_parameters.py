from __future__ import annotations

import pytest

from tests.generator.small import Spec

from .broken import Broken

FILE_EXAMPLE = "  example: 275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f\n"

BROKEN = [
    Broken(
        "parameter-description",
        "parameters/paging.yaml",
        "  description: Items per page.\n",
        "",
        "Limit:",
        "parameter limit: expected a description",
    ),
    Broken(
        "parameter-default",
        "parameters/paging.yaml",
        "    maximum: 40\n",
        "    maximum: 40\n    default: 10\n",
        "    default: 10",
        "parameter limit has a default: expected it in the description",
    ),
    Broken(
        "path-parameter-bounds",
        "parameters/graphs.yaml",
        "  description: Name of the user.\n  schema:\n    type: string\n    minLength: 1\n",
        "  description: Name of the user.\n  schema:\n    type: string\n",
        "UserId:",
        "path parameter user: expected a format, a pattern or bounds",
    ),
    Broken(
        "path-parameter-example",
        "parameters/ids.yaml",
        FILE_EXAMPLE,
        "",
        "FileId:",
        "path parameter id: expected an example",
    ),
    Broken("example", "parameters/ids.yaml", "'^[0-9a-f]{64}$'", "'^[0-9a-f]{32}$'", "  example:", "does not match"),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.rule}: {broken.message}")
def test_the_broken_rule_fires_at_its_place_and_no_other(spec: Spec, broken: Broken) -> None:
    broken.check(spec)
