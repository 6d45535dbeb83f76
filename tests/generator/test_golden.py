"""What the generator prints of a small document, kept as files: a reviewer reads a change of the printer there."""

from __future__ import annotations

import shutil

import pytest

from .small import GOLDEN, Spec, printed

KEPT = GOLDEN / "generated"


def test_the_printed_text_is_the_kept_one(spec: Spec, request: pytest.FixtureRequest) -> None:
    made = spec.make()
    if request.config.getoption("--update-golden", default=False):
        shutil.rmtree(KEPT, ignore_errors=True)
        shutil.copytree(made, KEPT, ignore=shutil.ignore_patterns("runtime", "py.typed"))
    assert printed(made) == printed(KEPT)
    for name in ("openapi.yaml", "api.md"):
        assert (made / name).read_text(encoding="utf-8") == (KEPT / name).read_text(encoding="utf-8")


def test_the_golden_document_breaks_no_rule(spec: Spec) -> None:
    assert spec.lint() == []
