"""The rules as a whole."""

from __future__ import annotations

import pytest

from generator.bundle import bundle
from generator.lint import RULES, lint
from generator.lint.standard import openapi, openapi_form
from generator.lint.walk import Rule
from tests.generator.small import ROOT, Spec

from . import test_answers, test_document, test_operations, test_parameters, test_schemas

EVERY = [*RULES, openapi, openapi_form]
TOPICS = [test_answers, test_document, test_operations, test_parameters, test_schemas]


def test_every_rule_has_a_document_that_breaks_it() -> None:
    broken = {broken.rule for topic in TOPICS for broken in topic.BROKEN}
    assert broken == {rule.__name__.replace("_", "-") for rule in EVERY}


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.__name__)
def test_every_rule_tells_what_it_is_for(rule: Rule) -> None:
    assert rule.__doc__


def test_the_real_document_breaks_no_rule() -> None:
    assert lint(bundle(ROOT / "spec")) == []


def test_lines_come_in_the_order_of_the_document(spec: Spec) -> None:
    spec.edit("schemas/url.yaml", "      description: The URL itself.\n", "")
    spec.edit("schemas/url.yaml", "  description: A URL that the service has met.\n", "")
    spec.edit("paths/urls.yaml", "    summary: Submit a URL for scanning\n", "")
    found = spec.lint()
    assert [line.partition(": ")[0] for line in found] == [
        spec.operation("urls.scan"),
        spec.place("schemas/url.yaml", "Url:"),
        spec.place("schemas/url.yaml", "    url:"),
    ]
