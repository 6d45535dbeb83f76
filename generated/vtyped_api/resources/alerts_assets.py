"""What VT Alerts watches.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.alerting_asset import AlertingAsset, AssetInfo, AssetType

LIST: Operation[AlertingAsset] = Operation("alerts.assets.list", "/alerts/assets", {}, read=answers.items)
CREATE: Operation[AlertingAsset] = Operation(
    "alerts.assets.create", "/alerts/assets", {}, method="POST", repeatable=False, body="application/json"
)
GET: Operation[AlertingAsset] = Operation("alerts.assets.get", "/alerts/assets/{id}", {"id": "text"})
DELETE: Operation[None] = Operation(
    "alerts.assets.delete", "/alerts/assets/{id}", {"id": "text"}, method="DELETE", read=answers.nothing
)


class AlertsAssets(Resource):
    """What VT Alerts watches."""

    def list(
        self, *, type: AssetType | Literal["domain", "ip range", "brand"] | None = None, **paging: Unpack[Paging]
    ) -> Collection[AlertingAsset]:
        """List watched assets.

        Domains, ranges of addresses and brands that VT Alerts watches for the account.

        Args:
            type: Kind of assets to give; all when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /alerts/assets`, https://docs.virustotal.com/reference/assets
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={"type": inputs.optional(inputs.choice, "type", type, known=["domain", "ip range", "brand"])},
        )

    def create(
        self,
        asset_type: AssetType | Literal["domain", "ip range", "brand"],
        value: str,
        *,
        asset_info: AssetInfo | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> AlertingAsset:
        """Watch an asset.

        VT Alerts reports from then on what it notices about the asset.

        Args:
            asset_type: Kind of thing that is watched.
            value: The domain, the range in CIDR notation, or, for a brand, a description.
            asset_info: What is looked for on behalf of a brand.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /alerts/assets`, https://docs.virustotal.com/reference/watchlists-assets-create
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "alerting_asset",
                    "attributes": {
                        "asset_type": inputs.choice("asset_type", asset_type, known=["domain", "ip range", "brand"]),
                        "value": inputs.text("value", value, least=1),
                        **inputs.given(
                            {"asset_info": inputs.optional(inputs.typed, "asset_info", asset_info, like="AssetInfo")}
                        ),
                    },
                }
            },
        )

    def get(self, id: int, **options: Unpack[Options]) -> AlertingAsset:
        """Get a watched asset.

        What is watched.

        Args:
            id: Number of the asset.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /alerts/assets/{id}`, https://docs.virustotal.com/reference/assetsid
        """
        return self._send(GET, {"id": str(inputs.integer("id", id, least=1, most=2147483647))}, options)

    def delete(self, id: int, **options: Unpack[Options]) -> None:
        """Stop watching an asset.

        Deletes the asset, and after it all notifications about it.

        Args:
            id: Number of the asset.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /alerts/assets/{id}`, https://docs.virustotal.com/reference/watchlists-assetsid-delete
        """
        self._send(DELETE, {"id": str(inputs.integer("id", id, least=1, most=2147483647))}, options)


class AsyncAlertsAssets(AsyncResource):
    """What VT Alerts watches."""

    def list(
        self, *, type: AssetType | Literal["domain", "ip range", "brand"] | None = None, **paging: Unpack[Paging]
    ) -> AsyncCollection[AlertingAsset]:
        """List watched assets.

        Domains, ranges of addresses and brands that VT Alerts watches for the account.

        Args:
            type: Kind of assets to give; all when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /alerts/assets`, https://docs.virustotal.com/reference/assets
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={"type": inputs.optional(inputs.choice, "type", type, known=["domain", "ip range", "brand"])},
        )

    async def create(
        self,
        asset_type: AssetType | Literal["domain", "ip range", "brand"],
        value: str,
        *,
        asset_info: AssetInfo | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> AlertingAsset:
        """Watch an asset.

        VT Alerts reports from then on what it notices about the asset.

        Args:
            asset_type: Kind of thing that is watched.
            value: The domain, the range in CIDR notation, or, for a brand, a description.
            asset_info: What is looked for on behalf of a brand.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /alerts/assets`, https://docs.virustotal.com/reference/watchlists-assets-create
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "alerting_asset",
                    "attributes": {
                        "asset_type": inputs.choice("asset_type", asset_type, known=["domain", "ip range", "brand"]),
                        "value": inputs.text("value", value, least=1),
                        **inputs.given(
                            {"asset_info": inputs.optional(inputs.typed, "asset_info", asset_info, like="AssetInfo")}
                        ),
                    },
                }
            },
        )

    async def get(self, id: int, **options: Unpack[Options]) -> AlertingAsset:
        """Get a watched asset.

        What is watched.

        Args:
            id: Number of the asset.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /alerts/assets/{id}`, https://docs.virustotal.com/reference/assetsid
        """
        return await self._send(GET, {"id": str(inputs.integer("id", id, least=1, most=2147483647))}, options)

    async def delete(self, id: int, **options: Unpack[Options]) -> None:
        """Stop watching an asset.

        Deletes the asset, and after it all notifications about it.

        Args:
            id: Number of the asset.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /alerts/assets/{id}`, https://docs.virustotal.com/reference/watchlists-assetsid-delete
        """
        await self._send(DELETE, {"id": str(inputs.integer("id", id, least=1, most=2147483647))}, options)
