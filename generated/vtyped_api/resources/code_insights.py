"""Explanations of code.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.code_insights_requests import CodeQuestionHistory, CodeType

ANALYSE_BINARY: Operation[str] = Operation(
    "code_insights.analyse_binary",
    "/codeinsights/analyse-binary",
    {},
    method="POST",
    read=answers.Data("str"),
    body="application/json",
)


class CodeInsights(Resource):
    """Explanations of code."""

    def analyse_binary(
        self,
        code: str,
        code_type: CodeType | Literal["disassembled", "decompiled"],
        *,
        history: Iterable[CodeQuestionHistory | Mapping[str, Any]] | None = None,
        **options: Unpack[Options],
    ) -> str:
        """Have a block of code explained.

        Explains what a block of disassembled or decompiled code does, with an eye to malware. The answer is the
        explanation as Base64 text; so is the code that is sent.

        `history` carries earlier questions and answers, with the analyst's corrections, so that the explanation builds
        on them. An account has 50 such calls a day.

        Args:
            code: The code in Base64.
            code_type: Which form of code a block has.
            history: Earlier questions with their answers, as corrected by the analyst; they are the context of this
                one.

        `POST /codeinsights/analyse-binary`, https://docs.virustotal.com/reference/analyse-binary
        """
        return self._send(
            ANALYSE_BINARY,
            {},
            options,
            body={
                "data": {
                    "code": inputs.text("code", code, least=4),
                    "code_type": inputs.choice("code_type", code_type, known=["disassembled", "decompiled"]),
                    **inputs.given(
                        {"history": inputs.optional(inputs.typed, "history", history, like="list[CodeQuestionHistory]")}
                    ),
                }
            },
        )


class AsyncCodeInsights(AsyncResource):
    """Explanations of code."""

    async def analyse_binary(
        self,
        code: str,
        code_type: CodeType | Literal["disassembled", "decompiled"],
        *,
        history: Iterable[CodeQuestionHistory | Mapping[str, Any]] | None = None,
        **options: Unpack[Options],
    ) -> str:
        """Have a block of code explained.

        Explains what a block of disassembled or decompiled code does, with an eye to malware. The answer is the
        explanation as Base64 text; so is the code that is sent.

        `history` carries earlier questions and answers, with the analyst's corrections, so that the explanation builds
        on them. An account has 50 such calls a day.

        Args:
            code: The code in Base64.
            code_type: Which form of code a block has.
            history: Earlier questions with their answers, as corrected by the analyst; they are the context of this
                one.

        `POST /codeinsights/analyse-binary`, https://docs.virustotal.com/reference/analyse-binary
        """
        return await self._send(
            ANALYSE_BINARY,
            {},
            options,
            body={
                "data": {
                    "code": inputs.text("code", code, least=4),
                    "code_type": inputs.choice("code_type", code_type, known=["disassembled", "decompiled"]),
                    **inputs.given(
                        {"history": inputs.optional(inputs.typed, "history", history, like="list[CodeQuestionHistory]")}
                    ),
                }
            },
        )
