"""Sigma rules of the community.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.sigma_rule import SigmaRule

GET: Operation[SigmaRule] = Operation("sigma_rules.get", "/sigma_rules/{id}", {"id": "opaque-id"})


class SigmaRules(Resource):
    """Sigma rules of the community."""

    def get(self, id: str, **options: Unpack[Options]) -> SigmaRule:
        """Get a Sigma rule of the community.

        A rule that VirusTotal runs over the event logs of sandbox reports. Its id is the `rule_id` of the matches in
        reports of files and sandboxes.

        Args:
            id: SHA-256 of the rule, as `rule_id` of `sigma_analysis_results` gives it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /sigma_rules/{id}`, https://docs.virustotal.com/reference/get-sigma-rules
        """
        return self._send(GET, {"id": id}, options)


class AsyncSigmaRules(AsyncResource):
    """Sigma rules of the community."""

    async def get(self, id: str, **options: Unpack[Options]) -> SigmaRule:
        """Get a Sigma rule of the community.

        A rule that VirusTotal runs over the event logs of sandbox reports. Its id is the `rule_id` of the matches in
        reports of files and sandboxes.

        Args:
            id: SHA-256 of the rule, as `rule_id` of `sigma_analysis_results` gives it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /sigma_rules/{id}`, https://docs.virustotal.com/reference/get-sigma-rules
        """
        return await self._send(GET, {"id": id}, options)
