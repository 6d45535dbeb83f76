"""Read indicators of a kind of threat, hour by hour.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.indicators import IndicatorType
    from ..models.threat_list import ThreatList, ThreatListId

LIST: Operation[list[Any]] = Operation("threat_lists.list", "/threat_lists", {}, read=answers.Data("list[Any]"))
LATEST: Operation[ThreatList] = Operation(
    "threat_lists.latest",
    "/threat_lists/{threat_list_id}/latest",
    {"threat_list_id": "text"},
    read=answers.Whole("ThreatList"),
)
GET: Operation[ThreatList] = Operation(
    "threat_lists.get",
    "/threat_lists/{threat_list_id}/{time}",
    {"threat_list_id": "text", "time": "opaque-id"},
    read=answers.Whole("ThreatList"),
)


class ThreatLists(Resource):
    """Read indicators of a kind of threat, hour by hour."""

    def list(self, **options: Unpack[Options]) -> builtins.list[Any]:
        """List the threat lists of the licence.

        The lists that the account may read. No public source tells what an entry looks like, so each is given as it was
        sent.

        Needs Google Threat Intelligence.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /threat_lists`, https://gtidocs.virustotal.com/reference/list-provisioned-threat-lists
        """
        return self._send(LIST, {}, options)

    def latest(
        self,
        threat_list_id: ThreatListId
        | Literal[
            "ransomware",
            "malicious-network-infrastructure",
            "malware",
            "threat-actor",
            "trending",
            "mobile",
            "osx",
            "linux",
            "iot",
            "cryptominer",
            "phishing",
            "first-stage-delivery-vectors",
            "vulnerability-weaponization",
            "infostealer",
        ],
        *,
        type: IndicatorType | Literal["file", "url", "domain", "ip_address"] | None = None,
        query: str | None = None,
        limit: int | None = None,
        **options: Unpack[Options],
    ) -> ThreatList:
        """Get the newest batch of a threat list.

        Indicators of the last complete hour. The attributes are a choice of those in a report.

        Needs Google Threat Intelligence: every licence reads `ransomware` and `malicious-network-infrastructure`, the
        other lists need more.

        Args:
            threat_list_id: Which threat list.
            type: Kind of indicator to give; all kinds of the list when it is absent.
            query: Further terms that an indicator has to meet, such as `gti_score:60+`.
            limit: How many indicators to give, at most 4000.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_lists/{threat_list_id}/latest`, https://gtidocs.virustotal.com/reference/get-latest-threat-list
        """
        return self._send(
            LATEST,
            {
                "threat_list_id": inputs.choice(
                    "threat_list_id",
                    threat_list_id,
                    known=[
                        "ransomware",
                        "malicious-network-infrastructure",
                        "malware",
                        "threat-actor",
                        "trending",
                        "mobile",
                        "osx",
                        "linux",
                        "iot",
                        "cryptominer",
                        "phishing",
                        "first-stage-delivery-vectors",
                        "vulnerability-weaponization",
                        "infostealer",
                    ],
                )
            },
            options,
            query={
                "type": inputs.optional(inputs.choice, "type", type, known=["file", "url", "domain", "ip_address"]),
                "query": inputs.optional(inputs.text, "query", query, least=1, most=4096),
                "limit": inputs.optional(inputs.integer, "limit", limit, least=1, most=4000),
            },
        )

    def get(
        self,
        threat_list_id: ThreatListId
        | Literal[
            "ransomware",
            "malicious-network-infrastructure",
            "malware",
            "threat-actor",
            "trending",
            "mobile",
            "osx",
            "linux",
            "iot",
            "cryptominer",
            "phishing",
            "first-stage-delivery-vectors",
            "vulnerability-weaponization",
            "infostealer",
        ],
        time: str,
        *,
        type: IndicatorType | Literal["file", "url", "domain", "ip_address"] | None = None,
        query: str | None = None,
        limit: int | None = None,
        **options: Unpack[Options],
    ) -> ThreatList:
        """Get one batch of a threat list.

        Indicators of one hour. The attributes are a choice of those in a report.

        Needs Google Threat Intelligence: every licence reads `ransomware` and `malicious-network-infrastructure`, the
        other lists need more.

        Args:
            threat_list_id: Which threat list.
            time: The hour of the batch in UTC, as `YYYYMMDDhh`.
            type: Kind of indicator to give; all kinds of the list when it is absent.
            query: Further terms that an indicator has to meet, such as `gti_score:60+`.
            limit: How many indicators to give, at most 4000.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_lists/{threat_list_id}/{time}`, https://gtidocs.virustotal.com/reference/get-hourly-threat-list
        """
        return self._send(
            GET,
            {
                "threat_list_id": inputs.choice(
                    "threat_list_id",
                    threat_list_id,
                    known=[
                        "ransomware",
                        "malicious-network-infrastructure",
                        "malware",
                        "threat-actor",
                        "trending",
                        "mobile",
                        "osx",
                        "linux",
                        "iot",
                        "cryptominer",
                        "phishing",
                        "first-stage-delivery-vectors",
                        "vulnerability-weaponization",
                        "infostealer",
                    ],
                ),
                "time": time,
            },
            options,
            query={
                "type": inputs.optional(inputs.choice, "type", type, known=["file", "url", "domain", "ip_address"]),
                "query": inputs.optional(inputs.text, "query", query, least=1, most=4096),
                "limit": inputs.optional(inputs.integer, "limit", limit, least=1, most=4000),
            },
        )


class AsyncThreatLists(AsyncResource):
    """Read indicators of a kind of threat, hour by hour."""

    async def list(self, **options: Unpack[Options]) -> builtins.list[Any]:
        """List the threat lists of the licence.

        The lists that the account may read. No public source tells what an entry looks like, so each is given as it was
        sent.

        Needs Google Threat Intelligence.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /threat_lists`, https://gtidocs.virustotal.com/reference/list-provisioned-threat-lists
        """
        return await self._send(LIST, {}, options)

    async def latest(
        self,
        threat_list_id: ThreatListId
        | Literal[
            "ransomware",
            "malicious-network-infrastructure",
            "malware",
            "threat-actor",
            "trending",
            "mobile",
            "osx",
            "linux",
            "iot",
            "cryptominer",
            "phishing",
            "first-stage-delivery-vectors",
            "vulnerability-weaponization",
            "infostealer",
        ],
        *,
        type: IndicatorType | Literal["file", "url", "domain", "ip_address"] | None = None,
        query: str | None = None,
        limit: int | None = None,
        **options: Unpack[Options],
    ) -> ThreatList:
        """Get the newest batch of a threat list.

        Indicators of the last complete hour. The attributes are a choice of those in a report.

        Needs Google Threat Intelligence: every licence reads `ransomware` and `malicious-network-infrastructure`, the
        other lists need more.

        Args:
            threat_list_id: Which threat list.
            type: Kind of indicator to give; all kinds of the list when it is absent.
            query: Further terms that an indicator has to meet, such as `gti_score:60+`.
            limit: How many indicators to give, at most 4000.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_lists/{threat_list_id}/latest`, https://gtidocs.virustotal.com/reference/get-latest-threat-list
        """
        return await self._send(
            LATEST,
            {
                "threat_list_id": inputs.choice(
                    "threat_list_id",
                    threat_list_id,
                    known=[
                        "ransomware",
                        "malicious-network-infrastructure",
                        "malware",
                        "threat-actor",
                        "trending",
                        "mobile",
                        "osx",
                        "linux",
                        "iot",
                        "cryptominer",
                        "phishing",
                        "first-stage-delivery-vectors",
                        "vulnerability-weaponization",
                        "infostealer",
                    ],
                )
            },
            options,
            query={
                "type": inputs.optional(inputs.choice, "type", type, known=["file", "url", "domain", "ip_address"]),
                "query": inputs.optional(inputs.text, "query", query, least=1, most=4096),
                "limit": inputs.optional(inputs.integer, "limit", limit, least=1, most=4000),
            },
        )

    async def get(
        self,
        threat_list_id: ThreatListId
        | Literal[
            "ransomware",
            "malicious-network-infrastructure",
            "malware",
            "threat-actor",
            "trending",
            "mobile",
            "osx",
            "linux",
            "iot",
            "cryptominer",
            "phishing",
            "first-stage-delivery-vectors",
            "vulnerability-weaponization",
            "infostealer",
        ],
        time: str,
        *,
        type: IndicatorType | Literal["file", "url", "domain", "ip_address"] | None = None,
        query: str | None = None,
        limit: int | None = None,
        **options: Unpack[Options],
    ) -> ThreatList:
        """Get one batch of a threat list.

        Indicators of one hour. The attributes are a choice of those in a report.

        Needs Google Threat Intelligence: every licence reads `ransomware` and `malicious-network-infrastructure`, the
        other lists need more.

        Args:
            threat_list_id: Which threat list.
            time: The hour of the batch in UTC, as `YYYYMMDDhh`.
            type: Kind of indicator to give; all kinds of the list when it is absent.
            query: Further terms that an indicator has to meet, such as `gti_score:60+`.
            limit: How many indicators to give, at most 4000.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_lists/{threat_list_id}/{time}`, https://gtidocs.virustotal.com/reference/get-hourly-threat-list
        """
        return await self._send(
            GET,
            {
                "threat_list_id": inputs.choice(
                    "threat_list_id",
                    threat_list_id,
                    known=[
                        "ransomware",
                        "malicious-network-infrastructure",
                        "malware",
                        "threat-actor",
                        "trending",
                        "mobile",
                        "osx",
                        "linux",
                        "iot",
                        "cryptominer",
                        "phishing",
                        "first-stage-delivery-vectors",
                        "vulnerability-weaponization",
                        "infostealer",
                    ],
                ),
                "time": time,
            },
            options,
            query={
                "type": inputs.optional(inputs.choice, "type", type, known=["file", "url", "domain", "ip_address"]),
                "query": inputs.optional(inputs.text, "query", query, least=1, most=4096),
                "limit": inputs.optional(inputs.integer, "limit", limit, least=1, most=4000),
            },
        )
