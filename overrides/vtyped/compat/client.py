"""The client as vt-py has it: every call twice, the second one to be awaited."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import IO, Any

from vtyped_api.resources import files, zip_files
from vtyped_api.runtime.operation import Call

from ..calls import Policy
from ..files import ROUTE
from ..multipart import FileForm
from ..private import ROUTE as PRIVATE_ROUTE
from ..steps import Sleep, Steps
from ..uploads import Route, delivered, delivered_awaited
from .calls import Calls, object_in
from .error import APIError, renamed
from .feed import Feed, FeedType
from .iterator import Iterator
from .object import Object
from .requests import Asked, formatted, parsed
from .response import ClientResponse

__all__ = ["Client", "ClientResponse", "url_id"]

_PAUSE = 20.0
_UNFINISHED = ("starting", "creating")


def url_id(url: str) -> str:
    """The id of a URL that can be made without asking."""
    return base64.urlsafe_b64encode(url.encode()).decode().strip("=")


class Client(Calls):
    """A client of the VirusTotal API with vt-py's methods.

    Each has a twin whose name ends in `_async`, to be awaited; the others have no event loop, so that they work in
    notebooks, threads and web servers. Further tries, the quota, and the rules for the key are those of `vtyped`.
    """

    def iterator(
        self,
        path: str,
        *path_args: Any,
        params: Mapping[str, Any] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        batch_size: int = 0,
    ) -> Iterator:
        """The objects of a collection, for `for` and for `async for`.

        Args:
            path: Path below the address of the API, with placeholders such as `{}`.
            path_args: What to put into them.
            params: Parameters of the query.
            cursor: `cursor` of an earlier iterator, to go on behind the last object that it gave.
            limit: Objects to give at most; all when left out.
            batch_size: Objects to ask for at once; what the service likes when left out.

        Raises:
            ValueError: The cursor is none.
        """
        path = formatted(path, path_args)
        return Iterator(self, path, params=params, cursor=cursor, limit=limit, batch_size=batch_size)

    def feed(self, feed_type: FeedType, cursor: str | None = None) -> Feed:
        """Everything that comes in, for `for` and for `async for`; from 70 minutes ago on when there is no cursor.

        Args:
            feed_type: Which feed.
            cursor: A minute, such as `202603160700` (UTC), or `cursor` of an earlier feed.
        """
        return Feed(self, feed_type, cursor)

    def scan_file(self, file: IO[bytes], wait_for_completion: bool = False) -> Object:
        """Upload a file, under its base name, and give its analysis.

        Args:
            file: A file open in binary mode, which is sent whole.
            wait_for_completion: Whether to look every 20 seconds until the analysis has ended.

        Raises:
            APIError: The service refused.
            TypeError: It is no file.
        """
        return self._scanned(self._delivered(ROUTE, _checked(file)), "/analyses/{}", wait_for_completion)

    async def scan_file_async(self, file: IO[bytes], wait_for_completion: bool = False) -> Object:
        """As `scan_file`, awaited."""
        body = await self._delivered_awaited(ROUTE, _checked(file))
        return await self._scanned_awaited(body, "/analyses/{}", wait_for_completion)

    def scan_file_private(self, file: IO[bytes] | str, wait_for_completion: bool = False) -> Object:
        """Upload a file that only your group sees, given as file or path, and give its analysis."""
        return self._scanned(self._delivered(PRIVATE_ROUTE, file), "/private/analyses/{}", wait_for_completion)

    async def scan_file_private_async(self, file: IO[bytes] | str, wait_for_completion: bool = False) -> Object:
        """As `scan_file_private`, awaited."""
        body = await self._delivered_awaited(PRIVATE_ROUTE, file)
        return await self._scanned_awaited(body, "/private/analyses/{}", wait_for_completion)

    def scan_url(self, url: str, wait_for_completion: bool = False) -> Object:
        """Have a URL scanned, and give its analysis.

        Raises:
            APIError: The service refused.
        """
        return self._scanned(self._parsed(_submitted("/urls", url)), "/analyses/{}", wait_for_completion)

    async def scan_url_async(self, url: str, wait_for_completion: bool = False) -> Object:
        """As `scan_url`, awaited."""
        body = await self._parsed_awaited(_submitted("/urls", url))
        return await self._scanned_awaited(body, "/analyses/{}", wait_for_completion)

    def scan_url_private(self, url: str, wait_for_completion: bool = False) -> Object:
        """Have a URL scanned that only your group sees, and give its analysis."""
        body = self._parsed(_submitted("/private/urls", url))
        return self._scanned(body, "/private/analyses/{}", wait_for_completion)

    async def scan_url_private_async(self, url: str, wait_for_completion: bool = False) -> Object:
        """As `scan_url_private`, awaited."""
        body = await self._parsed_awaited(_submitted("/private/urls", url))
        return await self._scanned_awaited(body, "/private/analyses/{}", wait_for_completion)

    async def wait_for_analysis_completion(self, analysis: Object, private_path: bool = False) -> Object:
        """Look every 20 seconds until an analysis has ended, and give it."""
        path = "/private/analyses/{}" if private_path else "/analyses/{}"
        session = self.typed_async._session
        return await session.run(_completed(session.policy, self._headers, path.format(analysis.id)))

    def download_file(self, file_hash: str, file: IO[bytes]) -> None:
        """Write a file that VirusTotal has to a file open in binary mode. Its bytes are held against the hash."""
        with renamed():
            self.typed._session.download(Call(files.DOWNLOAD, {"id": file_hash}), file, None)

    async def download_file_async(self, file_hash: str, file: IO[bytes]) -> None:
        """As `download_file`, awaited."""
        with renamed():
            await self.typed_async._session.download(Call(files.DOWNLOAD, {"id": file_hash}), file, None)

    def download_zip_files(
        self, hashes: Sequence[str], zipfile: IO[bytes], password: str | None = None, sleep_time: float = 20
    ) -> None:
        """Have an archive of files built, wait for it, and write it to a file open in binary mode.

        Raises:
            APIError: The service refused, or could not build it.
        """
        session = self.typed._session
        id_ = session.run(_archived(session.policy, self._headers, hashes, password, sleep_time))
        with renamed():
            session.download(Call(zip_files.DOWNLOAD, {"id": id_}), zipfile, None)

    async def download_zip_files_async(
        self, hashes: Sequence[str], zipfile: IO[bytes], password: str | None = None, sleep_time: float = 20
    ) -> None:
        """As `download_zip_files`, awaited."""
        session = self.typed_async._session
        id_ = await session.run(_archived(session.policy, self._headers, hashes, password, sleep_time))
        with renamed():
            await session.download(Call(zip_files.DOWNLOAD, {"id": id_}), zipfile, None)

    def _delivered(self, route: Route, file: IO[bytes] | str) -> Any:
        with renamed():
            return delivered(self.typed._session, route, FileForm(file), {})

    async def _delivered_awaited(self, route: Route, file: IO[bytes] | str) -> Any:
        with renamed():
            return await delivered_awaited(self.typed_async._session, route, FileForm(file), {})

    def _scanned(self, body: Any, path: str, wait: bool) -> Object:
        analysis = object_in(body)
        if not wait:
            return analysis
        session = self.typed._session
        return session.run(_completed(session.policy, self._headers, path.format(analysis.id)))

    async def _scanned_awaited(self, body: Any, path: str, wait: bool) -> Object:
        analysis = object_in(body)
        if not wait:
            return analysis
        session = self.typed_async._session
        return await session.run(_completed(session.policy, self._headers, path.format(analysis.id)))


def _submitted(path: str, url: str) -> Asked:
    return Asked("POST", path, data={"url": url})


def _checked(file: IO[bytes]) -> IO[bytes]:
    if not isinstance(file, io.IOBase):
        raise TypeError(f"Expected a file to be a file object, got {type(file)}")
    return file


def _completed(policy: Policy, headers: Mapping[str, str], path: str) -> Steps[Object]:
    while True:
        analysis = object_in((yield from parsed(policy, headers, Asked("GET", path))))
        if analysis.get("status") == "completed":
            return analysis
        yield Sleep(_PAUSE)


def _archived(
    policy: Policy, headers: Mapping[str, str], hashes: Sequence[str], password: str | None, pause: float
) -> Steps[str]:
    """Have an archive built; gives its id when it is finished."""
    wanted = {"hashes": list(hashes)} | ({"password": password} if password else {})
    body = yield from parsed(policy, headers, Asked("POST", "/intelligence/zip_files", json_data={"data": wanted}))
    archive = object_in(body)
    while archive.get("status") in _UNFINISHED:
        yield Sleep(pause)
        path = f"/intelligence/zip_files/{archive.id}"
        archive = object_in((yield from parsed(policy, headers, Asked("GET", path))))
    if archive.get("status") != "finished":
        raise APIError("ServerError", f"Error when creating zip file: {archive.get('status')}")
    return str(archive.id)
