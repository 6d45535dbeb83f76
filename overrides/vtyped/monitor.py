"""VirusTotal Monitor: uploads into a collection with folders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import monitor as generated
from vtyped_api.resources import monitor_items as generated_items
from vtyped_api.runtime.answers import one
from vtyped_api.runtime.errors import InvalidInputError, shown
from vtyped_api.runtime.objects import Descriptor
from vtyped_api.runtime.operation import Call, Options, refuse_unknown

from .calls import answer_of
from .multipart import FileForm, Progress, Source
from .uploads import Route, described, uploaded, uploaded_awaited

if TYPE_CHECKING:
    from .calls import Policy
    from .sessions import AsyncSession, Session
    from .steps import Steps

_ROUTE = Route(generated_items.UPLOAD, generated_items.UPLOAD_URL)


def _form(file: Source, path: str | None, item: str | None, progress: Progress | None) -> FileForm:
    if (path is None) == (item is None):
        raise InvalidInputError(f"path={shown(path)}, item={shown(item)}: expected one of the two")
    if path is not None and (not isinstance(path, str) or not path.startswith("/") or path.endswith("/")):
        raise InvalidInputError(f"path={shown(path)}: expected a place such as /folder/setup.exe")
    name = None if path is None else path
    return FileForm(file, name, {"path": path, "item": item}, progress)


def _folder_steps(policy: Policy, path: str, options: Options) -> Steps[Descriptor]:
    refuse_unknown(options, Options)
    if not isinstance(path, str) or not path.startswith("/") or not path.endswith("/") or path == "/":
        raise InvalidInputError(f"path={shown(path)}: expected a place such as /folder/")
    call = Call(generated_items.UPLOAD, {}, body={"path": path}, options=options)
    return described(one((yield from answer_of(policy, call))))


class MonitorItems(generated_items.MonitorItems):
    """Files and folders of a Monitor collection."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def upload(
        self,
        file: Source,
        path: str | None = None,
        *,
        item: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Upload a file into the collection, where engines scan it regularly. One that is there already is replaced.

        A form of up to 32 MB goes to `POST /monitor/items`, a larger one to a fresh upload URL: in the way of
        `files.upload`. Files that engines detect are shared with the antivirus vendors of these engines.

        Args:
            file: Path of the file, its bytes, or a file open in binary mode, which is sent whole. Its own folders do
                not travel.
            path: Where it goes in the collection, its name included, such as `/folder/setup.exe`.
            item: Id of the item whose place it takes, instead of `path`.
            progress: Called with the bytes sent so far and the bytes in all. Starts from 0 with each further try.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Returns:
            The descriptor of the item.

        Raises:
            InvalidInputError: There is no such file, it is open in text mode, it changed while it was sent, or it is
                not said where it goes.
            FileTooLargeError: It is larger than 650 MB.
            UnsafeAddressError: The service named an upload URL outside its own domain; nothing was sent there.
            OutcomeUnknownError: The connection broke; the file may have arrived.
            QuotaExceededError: Too many calls, or the collection is full.
            ForbiddenError: The key lacks VirusTotal Monitor.

        `POST /monitor/items`, https://docs.virustotal.com/reference/monitor-items-create
        """
        return uploaded(self._session, _ROUTE, _form(file, path, item, progress), options)

    def create_folder(self, path: str, **options: Unpack[Options]) -> Descriptor:
        """Make a folder in the collection.

        Args:
            path: Where it goes, with a slash at both ends, such as `/folder/`.
            options: `timeout`: seconds that the call may take. `retries`: further tries after a passing failure.

        Returns:
            The descriptor of the item.

        Raises:
            InvalidInputError: The path is none.
            ForbiddenError: The key lacks VirusTotal Monitor.

        `POST /monitor/items`, https://docs.virustotal.com/reference/monitor-items-create
        """
        return self._session.run(_folder_steps(self._session.policy, path, options))


class AsyncMonitorItems(generated_items.AsyncMonitorItems):
    """Files and folders of a Monitor collection, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def upload(
        self,
        file: Source,
        path: str | None = None,
        *,
        item: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Upload a file into the collection: as `MonitorItems.upload`, awaited."""
        return await uploaded_awaited(self._session, _ROUTE, _form(file, path, item, progress), options)

    async def create_folder(self, path: str, **options: Unpack[Options]) -> Descriptor:
        """Make a folder in the collection: as `MonitorItems.create_folder`, awaited."""
        return await self._session.run(_folder_steps(self._session.policy, path, options))


class Monitor(generated.Monitor):
    """Have your own software scanned regularly, and see who detects it by mistake."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    @cached_property
    def items(self) -> MonitorItems:
        """Files and folders of a Monitor collection."""
        return MonitorItems(self._session)


class AsyncMonitor(generated.AsyncMonitor):
    """Have your own software scanned regularly, and see who detects it by mistake; awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    @cached_property
    def items(self) -> AsyncMonitorItems:
        """Files and folders of a Monitor collection."""
        return AsyncMonitorItems(self._session)
