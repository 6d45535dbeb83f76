"""Made from spec/schemas/code_insights_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class CodeType(OpenEnum):
    """Which form of code a block has."""

    DISASSEMBLED = "disassembled"
    DECOMPILED = "decompiled"


@model
class CodeQuestionHistory(Model):
    """An earlier question about the same or a related block of code, and its answer."""

    request: str
    """The code of that question, in Base64."""
    response: CodeQuestionResponse
    """What is held to be true of a block of code."""


@model
class CodeQuestionResponse(Model):
    """What is held to be true of a block of code."""

    summary: str | None = None
    """What the service said about the block."""
    description: str | None = None
    """What the analyst remarks on that."""
