"""Archives that the service builds, and waiting for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vtyped_api.resources import private_zip_files as generated_private
from vtyped_api.resources import zip_files as generated
from vtyped_api.runtime.objects import ApiObject
from vtyped_api.runtime.operation import Operation

from .calls import Policy
from .errors import ZipFileError
from .steps import Steps
from .waiting import Waiting, id_of, until_finished

if TYPE_CHECKING:
    from vtyped_api.models import ZipFile

    from .sessions import AsyncSession, Session

Progress = Callable[["ZipFile"], None]
_UNFINISHED = ("starting", "creating")


def _wait_steps(
    policy: Policy,
    operation: Operation[ZipFile],
    zip_file: str | ApiObject,
    *,
    timeout: float,
    interval: float | None,
    progress: Progress | None,
) -> Steps[ZipFile]:
    id_ = id_of("zip_file", zip_file, "zip_file")
    waiting = Waiting("zip_file", operation, id_, _UNFINISHED, timeout, interval, progress)
    ended = yield from until_finished(policy, waiting)
    if ended.attributes.status != "finished":
        raise ZipFileError(f"zip_file {id_} ended as {ended.attributes.status}", ended)
    return ended


class ZipFiles(generated.ZipFiles):
    """Have archives built of files, and download them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def wait(
        self,
        zip_file: str | ApiObject,
        *,
        timeout: float = 600.0,
        interval: float | None = None,
        progress: Progress | None = None,
    ) -> ZipFile:
        """Wait until an archive is built, and give it. Each look costs one request of the quota.

        Args:
            zip_file: Id of the archive, or what `create` gave.
            timeout: Seconds to wait at most.
            interval: Seconds between two looks; from 5 growing to 20 when left out.
            progress: Called with the archive after each look.

        Raises:
            ZipFileError: The service could not build it.
            WaitTimeoutError: It is not built in time; the error holds its latest state.
            NotFoundError: There is no such archive.

        `GET /intelligence/zip_files/{id}`, https://docs.virustotal.com/reference/get-zip-file
        """
        steps = _wait_steps(
            self._session.policy, generated.GET, zip_file, timeout=timeout, interval=interval, progress=progress
        )
        return self._session.run(steps)


class AsyncZipFiles(generated.AsyncZipFiles):
    """Have archives built of files, and download them; awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def wait(
        self,
        zip_file: str | ApiObject,
        *,
        timeout: float = 600.0,
        interval: float | None = None,
        progress: Progress | None = None,
    ) -> ZipFile:
        """Wait until an archive is built, and give it: as `ZipFiles.wait`, awaited."""
        steps = _wait_steps(
            self._session.policy, generated.GET, zip_file, timeout=timeout, interval=interval, progress=progress
        )
        return await self._session.run(steps)


class PrivateZipFiles(generated_private.PrivateZipFiles):
    """Have archives built of private files, and download them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def wait(
        self,
        zip_file: str | ApiObject,
        *,
        timeout: float = 600.0,
        interval: float | None = None,
        progress: Progress | None = None,
    ) -> ZipFile:
        """Wait until an archive of private files is built, and give it: as `ZipFiles.wait`."""
        steps = _wait_steps(
            self._session.policy, generated_private.GET, zip_file, timeout=timeout, interval=interval, progress=progress
        )
        return self._session.run(steps)


class AsyncPrivateZipFiles(generated_private.AsyncPrivateZipFiles):
    """Have archives built of private files, and download them; awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def wait(
        self,
        zip_file: str | ApiObject,
        *,
        timeout: float = 600.0,
        interval: float | None = None,
        progress: Progress | None = None,
    ) -> ZipFile:
        """Wait until an archive of private files is built, and give it: as `ZipFiles.wait`, awaited."""
        steps = _wait_steps(
            self._session.policy, generated_private.GET, zip_file, timeout=timeout, interval=interval, progress=progress
        )
        return await self._session.run(steps)
