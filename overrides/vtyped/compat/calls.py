"""Requests by path, and the objects in their answers."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn, Self
from urllib.request import getproxies

from ..client import AsyncClient
from ..client import Client as TypedClient
from ..secret import Secret
from .object import Object
from .requests import Asked, answered, data_in, error_in, formatted, headers_of, parsed
from .response import ClientResponse

if TYPE_CHECKING:
    import ssl

    from ..quota import Governor, Limits
    from .error import APIError

_HOST = "https://www.virustotal.com"
_PREFIX = "/api/v3"


class Calls:
    """The part of a client that asks by path."""

    def __init__(  # noqa: PLR0917  # as vt-py has them
        self,
        apikey: str,
        agent: str = "unknown",
        host: str | None = None,
        trust_env: bool = False,
        timeout: float = 300,
        proxy: str | None = None,
        headers: Mapping[str, str] | None = None,
        verify_ssl: bool | ssl.SSLContext = True,
        connector: None = None,
        *,
        retries: int = 3,
        quota: Governor | Limits | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            apikey: The key.
            agent: Name of the calling program.
            host: Scheme and host of the service, for tests.
            trust_env: Whether to take the proxy of the environment.
            timeout: Seconds that a call may take; for uploads and downloads, seconds without progress.
            proxy: Address of a proxy.
            headers: Further headers of requests. `x-tool` is sent with all of them.
            verify_ssl: An `ssl.SSLContext`, in place of the public authorities; `False` on this machine only.
            connector: There is none.
            retries: Further tries of a call after a passing failure.
            quota: Keeps the calls within limits, as `vtyped.Client` takes it.

        Raises:
            ValueError: An argument cannot be used.
        """
        if not isinstance(apikey, str):
            raise ValueError("API key must be a string")
        if not apikey:
            raise ValueError("API key can not be an empty string")
        if connector is not None:
            raise ValueError("connector: expected none; proxy= and verify_ssl= say how to connect")
        self._headers = headers_of(agent, headers)
        self._apikey = Secret(apikey)
        base_url = f"{(host or _HOST).rstrip('/')}{_PREFIX}"
        self._settings: dict[str, Any] = {
            "base_url": base_url,
            "tool": self._headers.get("x-tool"),
            "timeout": timeout,
            "retries": retries,
            "quota": quota,
            "proxy": proxy or (getproxies().get(base_url.partition(":")[0]) if trust_env else None),
            "verify": verify_ssl,
        }
        self._typed: TypedClient | None = TypedClient(apikey, **self._settings)
        self._awaited: tuple[asyncio.AbstractEventLoop, AsyncClient] | None = None

    @property
    def typed(self) -> TypedClient:
        """The client of `vtyped` underneath, for what comes next."""
        if self._typed is None:
            self._typed = TypedClient(self._apikey.reveal(), **self._settings)
        return self._typed

    @property
    def typed_async(self) -> AsyncClient:
        """The same for the running event loop."""
        loop = asyncio.get_running_loop()
        if self._awaited is None or self._awaited[0] is not loop:
            self._awaited = loop, AsyncClient(self._apikey.reveal(), **self._settings)
        return self._awaited[1]

    def close(self) -> None:
        """Close every connection. The next call opens new ones."""
        if self._typed is not None:
            self._typed.close()
            self._typed = None

    async def close_async(self) -> None:
        """Close every connection. The next call opens new ones."""
        self.close()
        if self._awaited is not None and self._awaited[0] is asyncio.get_running_loop():
            await self._awaited[1].close()
        self._awaited = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close_async()

    def get(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> ClientResponse:
        """Send a `GET` and give its answer, also one that says what went wrong."""
        return self._answer(Asked("GET", formatted(path, path_args), params))

    async def get_async(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> ClientResponse:
        """As `get`, awaited."""
        return await self._answer_awaited(Asked("GET", formatted(path, path_args), params))

    def post(self, path: str, *path_args: Any, data: Any = None, json_data: Any = None) -> ClientResponse:
        """Send a `POST` and give its answer, also one that says what went wrong.

        Args:
            path: Path below the address of the API, with placeholders such as `{}`.
            path_args: What to put into them.
            data: The body: text, bytes, or a dict for a form.
            json_data: The body as JSON values.
        """
        return self._answer(Asked("POST", formatted(path, path_args), None, data, json_data))

    async def post_async(self, path: str, *path_args: Any, data: Any = None, json_data: Any = None) -> ClientResponse:
        """As `post`, awaited."""
        return await self._answer_awaited(Asked("POST", formatted(path, path_args), None, data, json_data))

    def patch(self, path: str, *path_args: Any, data: Any = None, json_data: Any = None) -> ClientResponse:
        """Send a `PATCH` and give its answer: as `post`."""
        return self._answer(Asked("PATCH", formatted(path, path_args), None, data, json_data))

    async def patch_async(self, path: str, *path_args: Any, data: Any = None, json_data: Any = None) -> ClientResponse:
        """As `patch`, awaited."""
        return await self._answer_awaited(Asked("PATCH", formatted(path, path_args), None, data, json_data))

    def delete(self, path: str, *path_args: Any, data: Any = None, json_data: Any = None) -> ClientResponse:
        """Send a `DELETE` and give its answer: as `post`."""
        return self._answer(Asked("DELETE", formatted(path, path_args), None, data, json_data))

    async def delete_async(self, path: str, *path_args: Any, data: Any = None, json_data: Any = None) -> ClientResponse:
        """As `delete`, awaited."""
        return await self._answer_awaited(Asked("DELETE", formatted(path, path_args), None, data, json_data))

    async def get_error_async(self, response: ClientResponse) -> APIError | None:
        """The error of an answer; `None` where it is none."""
        return error_in(response)

    def get_json(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> Any:
        """Send a `GET` and give the JSON of its answer.

        Raises:
            APIError: The service refused.
        """
        return self._parsed(Asked("GET", formatted(path, path_args), params))

    async def get_json_async(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> Any:
        """As `get_json`, awaited."""
        return await self._parsed_awaited(Asked("GET", formatted(path, path_args), params))

    def get_data(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> Any:
        """Send a `GET` and give what stands in `data` of its answer.

        Raises:
            APIError: The service refused.
            ValueError: There is no `data`.
        """
        return data_in(self.get_json(path, *path_args, params=params))

    async def get_data_async(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> Any:
        """As `get_data`, awaited."""
        return data_in(await self.get_json_async(path, *path_args, params=params))

    def get_object(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> Object:
        """Get an object.

        Raises:
            APIError: The service refused.
            ValueError: The answer is no object.
        """
        return object_in(self.get_json(path, *path_args, params=params))

    async def get_object_async(self, path: str, *path_args: Any, params: Mapping[str, Any] | None = None) -> Object:
        """As `get_object`, awaited."""
        return object_in(await self.get_json_async(path, *path_args, params=params))

    def post_object(self, path: str, *path_args: Any, obj: Object) -> Object:
        """Create an object, and give what the service has made of it.

        Raises:
            APIError: The service refused.
        """
        return object_in(self._parsed(_created(formatted(path, path_args), obj)))

    async def post_object_async(self, path: str, *path_args: Any, obj: Object) -> Object:
        """As `post_object`, awaited."""
        return object_in(await self._parsed_awaited(_created(formatted(path, path_args), obj)))

    def patch_object(self, path: str, *path_args: Any, obj: Object) -> Object:
        """Send the attributes of an object that were changed, and give the object as it is now.

        Raises:
            APIError: The service refused.
        """
        return object_in(self._parsed(_changed(formatted(path, path_args), obj)))

    async def patch_object_async(self, path: str, *path_args: Any, obj: Object) -> Object:
        """As `patch_object`, awaited."""
        return object_in(await self._parsed_awaited(_changed(formatted(path, path_args), obj)))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and a key: it cannot be pickled or copied")

    def _answer(self, asked: Asked) -> ClientResponse:
        session = self.typed._session
        return session.run(answered(session.policy, self._headers, asked))

    async def _answer_awaited(self, asked: Asked) -> ClientResponse:
        session = self.typed_async._session
        return await session.run(answered(session.policy, self._headers, asked))

    def _parsed(self, asked: Asked) -> Any:
        session = self.typed._session
        return session.run(parsed(session.policy, self._headers, asked))

    async def _parsed_awaited(self, asked: Asked) -> Any:
        session = self.typed_async._session
        return await session.run(parsed(session.policy, self._headers, asked))


def object_in(body: Any) -> Object:
    try:
        return Object.from_dict(data_in(body))
    except ValueError as error:
        raise ValueError(f"response is not an object: {error}") from error


def _created(path: str, obj: Object) -> Asked:
    return Asked("POST", path, json_data={"data": obj.to_dict()})


def _changed(path: str, obj: Object) -> Asked:
    return Asked("PATCH", path, json_data={"data": obj.to_dict(modified_attributes_only=True)})
