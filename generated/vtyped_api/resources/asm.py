"""Attack Surface Management, what a company shows to the Internet.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .asm_entities import AsmEntities, AsyncAsmEntities
    from .asm_issues import AsmIssues, AsyncAsmIssues
    from .asm_projects import AsmProjects, AsyncAsmProjects


class Asm(Resource):
    """Attack Surface Management, what a company shows to the Internet."""

    @cached_property
    def projects(self) -> AsmProjects:
        """The parts in which an attack surface is looked at."""
        from .asm_projects import AsmProjects

        return AsmProjects(self._transport)

    @cached_property
    def issues(self) -> AsmIssues:
        """Find and read weaknesses that are seen from outside, and say what has become of them."""
        from .asm_issues import AsmIssues

        return AsmIssues(self._transport)

    @cached_property
    def entities(self) -> AsmEntities:
        """Find and read what can be seen from outside, such as domains."""
        from .asm_entities import AsmEntities

        return AsmEntities(self._transport)


class AsyncAsm(AsyncResource):
    """Attack Surface Management, what a company shows to the Internet."""

    @cached_property
    def projects(self) -> AsyncAsmProjects:
        """The parts in which an attack surface is looked at."""
        from .asm_projects import AsyncAsmProjects

        return AsyncAsmProjects(self._transport)

    @cached_property
    def issues(self) -> AsyncAsmIssues:
        """Find and read weaknesses that are seen from outside, and say what has become of them."""
        from .asm_issues import AsyncAsmIssues

        return AsyncAsmIssues(self._transport)

    @cached_property
    def entities(self) -> AsyncAsmEntities:
        """Find and read what can be seen from outside, such as domains."""
        from .asm_entities import AsyncAsmEntities

        return AsyncAsmEntities(self._transport)
