"""Run YARA rules over files that VirusTotal has stored.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .retrohunt_jobs import AsyncRetrohuntJobs, RetrohuntJobs


class Retrohunt(Resource):
    """Run YARA rules over files that VirusTotal has stored."""

    @cached_property
    def jobs(self) -> RetrohuntJobs:
        """Start, follow and stop Retrohunt jobs, and read what they have found."""
        from .retrohunt_jobs import RetrohuntJobs

        return RetrohuntJobs(self._transport)


class AsyncRetrohunt(AsyncResource):
    """Run YARA rules over files that VirusTotal has stored."""

    @cached_property
    def jobs(self) -> AsyncRetrohuntJobs:
        """Start, follow and stop Retrohunt jobs, and read what they have found."""
        from .retrohunt_jobs import AsyncRetrohuntJobs

        return AsyncRetrohuntJobs(self._transport)
