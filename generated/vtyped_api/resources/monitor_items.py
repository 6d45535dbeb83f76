"""Files and folders of a Monitor collection.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.monitor_analysis import MonitorAnalysis
    from ..models.monitor_hash_comment import MonitorHashComment
    from ..models.monitor_item import MonitorItem
    from ..models.user import User
    from ..runtime.downloads import Download, Progress, Target
    from ..runtime.objects import Descriptor
    from .monitor_items_relationships import AsyncMonitorItemsRelationships, MonitorItemsRelationships

LIST: Operation[MonitorItem] = Operation("monitor.items.list", "/monitor/items", {}, page_size=40)
UPLOAD: Operation[Descriptor] = Operation(
    "monitor.items.upload", "/monitor/items", {}, method="POST", repeatable=False, body="multipart/form-data"
)
UPLOAD_URL: Operation[str] = Operation(
    "monitor.items.upload_url", "/monitor/items/upload_url", {}, read=answers.Data("str")
)
GET: Operation[MonitorItem] = Operation("monitor.items.get", "/monitor/items/{id}", {"id": "opaque-id"})
DELETE: Operation[None] = Operation(
    "monitor.items.delete", "/monitor/items/{id}", {"id": "opaque-id"}, method="DELETE", read=answers.nothing
)
CONFIGURE: Operation[MonitorItem] = Operation(
    "monitor.items.configure",
    "/monitor/items/{id}/config",
    {"id": "opaque-id"},
    method="PATCH",
    repeatable=False,
    body="application/json",
)
DOWNLOAD: Operation[Download] = Operation("monitor.items.download", "/monitor/items/{id}/download", {"id": "opaque-id"})
DOWNLOAD_URL: Operation[str] = Operation(
    "monitor.items.download_url", "/monitor/items/{id}/download_url", {"id": "opaque-id"}, read=answers.Data("str")
)
ANALYSES: Operation[MonitorAnalysis] = Operation(
    "monitor.items.analyses", "/monitor/items/{id}/analyses", {"id": "opaque-id"}, page_size=40
)
COMMENTS: Operation[MonitorHashComment] = Operation(
    "monitor.items.comments", "/monitor/items/{id}/comments", {"id": "opaque-id"}, page_size=40
)
OWNER: Operation[User | None] = Operation(
    "monitor.items.owner", "/monitor/items/{id}/owner", {"id": "opaque-id"}, read=answers.one_or_none
)


class MonitorItems(Resource):
    """Files and folders of a Monitor collection."""

    @cached_property
    def relationships(self) -> MonitorItemsRelationships:
        """Types and ids of what is related to monitor items, without attributes."""
        from .monitor_items_relationships import MonitorItemsRelationships

        return MonitorItemsRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> Collection[MonitorItem]:
        """List items of your Monitor collection.

        Files and folders of the collection. `filter` narrows the list: `path:/folder/` for the content of a folder,
        `item:` with the id of a folder for the same, `tag:` with words separated by spaces for files whose last scans
        had an outcome: `detected`, `new-detections`, `increasing-detections`, `decreasing-detections`,
        `solved-detections`, `swapped-detections` or the name of an engine. Needs VirusTotal Monitor.

        Args:
            filter: What to list: `path:` and a folder, `item:` and the id of a folder, or `tag:` and words separated by
                spaces.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/items`, https://docs.virustotal.com/reference/monitor-items-filter
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )

    def upload_url(self, **options: Unpack[Options]) -> str:
        """Get a one-time address for uploading a large file to Monitor.

        Gives the address that takes one file too large for `monitor.items.upload`, in the same form. Each address works
        once: ask for a new one for every attempt.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/items/upload_url`, https://docs.virustotal.com/reference/monitor-items-upload-url
        """
        return self._send(UPLOAD_URL, {}, options)

    def get(self, id: str, **options: Unpack[Options]) -> MonitorItem:
        """Get an item of Monitor.

        A file or folder of the collection; for a file with its last scan.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor/items/{id}`, https://docs.virustotal.com/reference/monitor-items-stat
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete an item of Monitor.

        Takes a file, or a folder with all that is in it, out of the collection.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /monitor/items/{id}`, https://docs.virustotal.com/reference/monitor-items-delete
        """
        self._send(DELETE, {"id": id}, options)

    def configure(self, id: str, details: str | None, **options: Unpack[Options]) -> MonitorItem:
        """Say more about a file in Monitor.

        Sets the `details` of a file, which antivirus partners read when their engine detects it. Folders have none.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.
            details: What antivirus partners are to know of the file; null takes it back.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /monitor/items/{id}/config`, https://docs.virustotal.com/reference/monitor-items-config
        """
        return self._send(
            CONFIGURE,
            {"id": id},
            options,
            body={
                "data": {
                    "id": id,
                    "type": "monitor_item",
                    "attributes": {"details": inputs.optional(inputs.text, "details", details)},
                }
            },
        )

    def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file of your Monitor collection.

        Redirects to a signed address on a storage host, which holds the bytes of the file. Follow the redirect without
        the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor/items/{id}/download`, https://docs.virustotal.com/reference/monitor-items-download
        """
        return self._download(DOWNLOAD, {"id": id}, options, target, progress)

    def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a file of your Monitor collection.

        Gives an address from which the file can be downloaded. Whoever has it can fetch the file, so do not log it.
        Send no API key to it.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor/items/{id}/download_url`, https://docs.virustotal.com/reference/monitor-items-download-url
        """
        return self._send(DOWNLOAD_URL, {"id": id}, options)

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[MonitorAnalysis]:
        """Scans of the file in Monitor, the latest first. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/analyses`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[MonitorHashComment]:
        """What antivirus partners say of the file in Monitor. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/comments`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user whom the item of Monitor belongs to. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/owner`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._send(OWNER, {"id": id}, options)


class AsyncMonitorItems(AsyncResource):
    """Files and folders of a Monitor collection."""

    @cached_property
    def relationships(self) -> AsyncMonitorItemsRelationships:
        """Types and ids of what is related to monitor items, without attributes."""
        from .monitor_items_relationships import AsyncMonitorItemsRelationships

        return AsyncMonitorItemsRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> AsyncCollection[MonitorItem]:
        """List items of your Monitor collection.

        Files and folders of the collection. `filter` narrows the list: `path:/folder/` for the content of a folder,
        `item:` with the id of a folder for the same, `tag:` with words separated by spaces for files whose last scans
        had an outcome: `detected`, `new-detections`, `increasing-detections`, `decreasing-detections`,
        `solved-detections`, `swapped-detections` or the name of an engine. Needs VirusTotal Monitor.

        Args:
            filter: What to list: `path:` and a folder, `item:` and the id of a folder, or `tag:` and words separated by
                spaces.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/items`, https://docs.virustotal.com/reference/monitor-items-filter
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )

    async def upload_url(self, **options: Unpack[Options]) -> str:
        """Get a one-time address for uploading a large file to Monitor.

        Gives the address that takes one file too large for `monitor.items.upload`, in the same form. Each address works
        once: ask for a new one for every attempt.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/items/upload_url`, https://docs.virustotal.com/reference/monitor-items-upload-url
        """
        return await self._send(UPLOAD_URL, {}, options)

    async def get(self, id: str, **options: Unpack[Options]) -> MonitorItem:
        """Get an item of Monitor.

        A file or folder of the collection; for a file with its last scan.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor/items/{id}`, https://docs.virustotal.com/reference/monitor-items-stat
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete an item of Monitor.

        Takes a file, or a folder with all that is in it, out of the collection.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /monitor/items/{id}`, https://docs.virustotal.com/reference/monitor-items-delete
        """
        await self._send(DELETE, {"id": id}, options)

    async def configure(self, id: str, details: str | None, **options: Unpack[Options]) -> MonitorItem:
        """Say more about a file in Monitor.

        Sets the `details` of a file, which antivirus partners read when their engine detects it. Folders have none.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.
            details: What antivirus partners are to know of the file; null takes it back.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /monitor/items/{id}/config`, https://docs.virustotal.com/reference/monitor-items-config
        """
        return await self._send(
            CONFIGURE,
            {"id": id},
            options,
            body={
                "data": {
                    "id": id,
                    "type": "monitor_item",
                    "attributes": {"details": inputs.optional(inputs.text, "details", details)},
                }
            },
        )

    async def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file of your Monitor collection.

        Redirects to a signed address on a storage host, which holds the bytes of the file. Follow the redirect without
        the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor/items/{id}/download`, https://docs.virustotal.com/reference/monitor-items-download
        """
        return await self._download(DOWNLOAD, {"id": id}, options, target, progress)

    async def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a file of your Monitor collection.

        Gives an address from which the file can be downloaded. Whoever has it can fetch the file, so do not log it.
        Send no API key to it.

        Args:
            id: Id of the item, as `monitor.items.list` gives it; an opaque text that may end in `=` signs, which have
                to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor/items/{id}/download_url`, https://docs.virustotal.com/reference/monitor-items-download-url
        """
        return await self._send(DOWNLOAD_URL, {"id": id}, options)

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[MonitorAnalysis]:
        """Scans of the file in Monitor, the latest first. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/analyses`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[MonitorHashComment]:
        """What antivirus partners say of the file in Monitor. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/comments`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user whom the item of Monitor belongs to. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/owner`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return await self._send(OWNER, {"id": id}, options)
