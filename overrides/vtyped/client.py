"""The clients."""

from __future__ import annotations

import re
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING, NoReturn, Self

import attrs

from vtyped_api.client import ApiClient, AsyncApiClient
from vtyped_api.runtime.errors import InvalidInputError

from .calls import Policy, positive, whole
from .http import async_connection, connection
from .sessions import AsyncSession, Session
from .settings import find_api_key, find_base_url
from .workflows import AsyncWorkflows, Workflows

if TYPE_CHECKING:
    import ssl

    import httpx

    from .addresses import Address
    from .analyses import Analyses, AsyncAnalyses
    from .dtm import AsyncDtm, Dtm
    from .feeds import AsyncFeeds, Feeds
    from .files import AsyncFiles, Files
    from .monitor import AsyncMonitor, Monitor
    from .private import AsyncPrivate, Private
    from .quota import Governor, Limits
    from .secret import Secret
    from .zip_files import AsyncZipFiles, ZipFiles


_TOOL = re.compile(r"[!-~](?:[ -~]*[!-~])?")


class Client(ApiClient, Workflows):
    """A client of the VirusTotal API v3.

    Use it as a context manager, or call `close()`. Threads may share one.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        tool: str | None = None,
        timeout: float = 120.0,
        retries: int = 3,
        quota: Governor | Limits | None = None,
        transport: httpx.BaseTransport | None = None,
        proxy: str | None = None,
        verify: bool | str | ssl.SSLContext = True,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            api_key: The key; when left out, that of the environment (`VT_API_KEY`, `VTCLI_APIKEY`,
                `VIRUSTOTAL_API_KEY` or `VT_APIKEY`) or of `~/.vt.toml`.
            base_url: Address of the API; when left out, `VT_BASE_URL` or the service's own. Has to be https, unless
                it is on this machine.
            tool: Name of the calling program, sent as `x-tool`. Without it no report has a `gti_assessment`.
            timeout: Seconds that a call may take, further tries included; for uploads and downloads, seconds
                without progress. Waiting for the quota does not count.
            retries: Further tries of a call after a passing failure: 408, 429, 503 and no connection; also 500, 502,
                504 and a broken connection where a repetition does no harm.
            quota: Keeps the calls within limits: `Limits.public()` for a free key, or a `Governor`, which threads,
                clients, processes and machines can share. When left out, only the service says when it is enough.
            transport: An httpx transport to send over, such as one for tests.
            proxy: Address of a proxy. The environment's proxies are not used.
            verify: Path of a file with the certificates to trust, or an `ssl.SSLContext`, in place of the public
                authorities.

        Raises:
            MissingApiKeyError: No key was given, and none was found.
            InvalidInputError: An argument cannot be used; the message says why, and never shows the key.
        """
        key = find_api_key(api_key)
        policy = _policy(base_url, tool, key, timeout=timeout, retries=retries, quota=quota)
        link = connection(policy.api, key, transport, proxy, verify)
        self._session = Session(policy, link)
        super().__init__(self._session)

    @cached_property
    def files(self) -> Files:
        """Upload files, read their reports, scan them again, comment, vote and download."""
        from .files import Files

        return Files(self._session)

    @cached_property
    def analyses(self) -> Analyses:
        """Follow a scan from the queue to its results."""
        from .analyses import Analyses

        return Analyses(self._session)

    @cached_property
    def zip_files(self) -> ZipFiles:
        """Have archives built of files, and download them."""
        from .zip_files import ZipFiles

        return ZipFiles(self._session)

    @cached_property
    def private(self) -> Private:
        """Scan files and URLs that nobody else may see."""
        from .private import Private

        return Private(self._session)

    @cached_property
    def feeds(self) -> Feeds:
        """Everything that comes in, minute by minute: files, sandbox reports, URLs, domains, IP addresses."""
        from .feeds import Feeds

        return Feeds(self._session)

    @cached_property
    def monitor(self) -> Monitor:
        """Have your own software scanned regularly, and see who detects it by mistake."""
        from .monitor import Monitor

        return Monitor(self._session)

    @cached_property
    def dtm(self) -> Dtm:
        """Digital Threat Monitoring, what is said and sold about a company in the open, deep and dark web."""
        from .dtm import Dtm

        return Dtm(self._session)

    @property
    def quota(self) -> Governor | None:
        """What keeps the calls of this client within the quota of its key; `None` where nothing does.

        `quota.learn_figures(users.quotas(name))` tells it the real limits, `quota.remaining()` what is left.
        """
        return self._session.policy.governor

    def close(self) -> None:
        """Close every connection."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Client(base_url={self._session.policy.api.text!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and a key: it cannot be pickled or copied")


class AsyncClient(AsyncApiClient, AsyncWorkflows):
    """A client of the VirusTotal API v3 whose calls are awaited.

    Use it as an asynchronous context manager, or await `close()`. Tasks may share one.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        tool: str | None = None,
        timeout: float = 120.0,
        retries: int = 3,
        quota: Governor | Limits | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | None = None,
        verify: bool | str | ssl.SSLContext = True,
    ) -> None:
        """Make a client; nothing is sent yet. Takes what `Client` takes."""
        key = find_api_key(api_key)
        policy = _policy(base_url, tool, key, timeout=timeout, retries=retries, quota=quota)
        link = async_connection(policy.api, key, transport, proxy, verify)
        self._session = AsyncSession(policy, link)
        super().__init__(self._session)

    @cached_property
    def files(self) -> AsyncFiles:
        """Upload files, read their reports, scan them again, comment, vote and download."""
        from .files import AsyncFiles

        return AsyncFiles(self._session)

    @cached_property
    def analyses(self) -> AsyncAnalyses:
        """Follow a scan from the queue to its results."""
        from .analyses import AsyncAnalyses

        return AsyncAnalyses(self._session)

    @cached_property
    def zip_files(self) -> AsyncZipFiles:
        """Have archives built of files, and download them."""
        from .zip_files import AsyncZipFiles

        return AsyncZipFiles(self._session)

    @cached_property
    def private(self) -> AsyncPrivate:
        """Scan files and URLs that nobody else may see."""
        from .private import AsyncPrivate

        return AsyncPrivate(self._session)

    @cached_property
    def feeds(self) -> AsyncFeeds:
        """Everything that comes in, minute by minute: files, sandbox reports, URLs, domains, IP addresses."""
        from .feeds import AsyncFeeds

        return AsyncFeeds(self._session)

    @cached_property
    def monitor(self) -> AsyncMonitor:
        """Have your own software scanned regularly, and see who detects it by mistake."""
        from .monitor import AsyncMonitor

        return AsyncMonitor(self._session)

    @cached_property
    def dtm(self) -> AsyncDtm:
        """Digital Threat Monitoring, what is said and sold about a company in the open, deep and dark web."""
        from .dtm import AsyncDtm

        return AsyncDtm(self._session)

    @property
    def quota(self) -> Governor | None:
        """What keeps the calls of this client within the quota of its key; `None` where nothing does.

        `quota.learn_figures(await users.quotas(name))` tells it the real limits, `quota.remaining()` what is left.
        """
        return self._session.policy.governor

    async def close(self) -> None:
        """Close every connection."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"AsyncClient(base_url={self._session.policy.api.text!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and a key: it cannot be pickled or copied")


def _policy(
    base_url: str | None,
    tool: str | None,
    key: Secret,
    *,
    timeout: float,
    retries: int,
    quota: Governor | Limits | None,
) -> Policy:
    if tool is not None and (not isinstance(tool, str) or not _TOOL.fullmatch(tool)):
        raise InvalidInputError(f"tool={tool!r}: expected printable ASCII text without spaces at its ends")
    api = find_base_url(base_url)
    policy = Policy(api, tool, positive("timeout", timeout), whole("retries", retries), account=_account(api, key))
    return policy if quota is None else attrs.evolve(policy, governor=_governor(quota, key))


def _account(api: Address, key: Secret) -> str:
    text = f"{api.text} {key.reveal()}".encode()
    return blake2b(text, digest_size=16, person=b"vtyped.account").hexdigest()


def _governor(quota: object, key: Secret) -> Governor:
    from .quota import Governor, Limits

    if isinstance(quota, Limits):
        quota = Governor(quota)
    if not isinstance(quota, Governor):
        raise InvalidInputError(f"quota={quota!r}: expected Limits or a Governor")
    return quota.for_key(key.reveal())
