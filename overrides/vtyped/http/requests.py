"""Requests and responses, as steps have them and as transports take them. The key goes to the API alone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..addresses import Address, UnsafeAddressError, shown
from ..secret import LONGEST, Secret
from ..steps import Body, Response, Send
from ..version import __version__
from .codings import accepted
from .heads import Answer, Head, Library

if TYPE_CHECKING:
    import httpx

# The service packs answers only where the name of the client has the word gzip in it.
USER_AGENT = f"vtyped/{__version__} (gzip)"
_CONNECT_TIMEOUT = 10.0
# Part of the time that may go by before anything is sent: who waits longer learns that nothing was.
_EARLY = 0.9
_EXCERPT = 500
_PLAIN = re.compile(r"/[A-Za-z0-9_.~%/?=&+,:@-]*")
# Other names cannot be looked up, and fail in ways of their own.
_LABELS = re.compile(r"[^.]{1,63}(?:\.[^.]{1,63})*\.?")


class Requests:
    """Makes requests of one client."""

    def __init__(self, api: Address, key: Secret, library: Library) -> None:
        self._api = api
        self._key = key
        self._library = library
        scheme, _, rest = api.text.partition("://")
        # What every address of the API begins with.
        self._root = f"{scheme}://{rest.partition('/')[0]}"
        self._of_all: dict[str, str] = {"user-agent": USER_AGENT, "accept-encoding": accepted()}
        self._of_api = {"host": _checked(api).authority, **self._of_all}

    def head(self, send: Send) -> Head:
        """The head of the request of a step, with the key if it goes to the API.

        Raises:
            UnsafeAddressError: Its address is none, or not the same one to everybody.
        """
        target = send.url[len(self._root) :]
        if send.url.startswith(self._root) and _PLAIN.fullmatch(target) and "/." not in target:
            # No parser can read these in another way than the address of the API itself.
            api = self._api
            address = Address(send.url, api.scheme, api.host, api.port)
            headers = {**self._of_api, **send.headers}
        else:
            address, url = self._same(send.url)
            target = url.raw_path.decode("ascii")
            headers = {"host": address.authority, **self._of_all, **send.headers}
        if not isinstance(send.body, bytes):
            headers["content-length"] = str(send.body.length)
            headers["content-type"] = send.body.content_type
        elif send.body or send.info.method == "POST":
            headers["content-length"] = str(len(send.body))
        if address.origin == self._api.origin:
            headers["x-apikey"] = self._key.reveal()
        fields = [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
        early = _EARLY * send.timeout
        timeouts = {"connect": min(early, _CONNECT_TIMEOUT), "pool": early, "read": send.timeout, "write": send.timeout}
        is_passed_on = send.sink is not None
        return Head(send.info.method, address, target.encode("ascii"), fields, timeouts, send.is_whole, is_passed_on)

    def response(self, answer: Answer, body: bytes = b"") -> Response:
        """A response as steps take it. What an error may show of it does not repeat the key."""
        headers = answer.headers
        if self._key.occurs_in("\n".join(headers.values())):
            headers = {name: self.redacted(value) for name, value in headers.items()}
        if not answer.is_success:
            body = self._key.redacted(body)
        # A key that begins in the excerpt ends in here: half of one could stay if it were cut first.
        beginning = body[: _EXCERPT + LONGEST]
        if self._key.redacted(beginning) != beginning:
            beginning = self._key.redacted(body)
        return Response(answer.status, headers, body, beginning[:_EXCERPT].decode("utf-8", "replace"))

    def redacted(self, text: str) -> str:
        """A text without the key."""
        return self._key.redacted(text)

    def _same(self, text: str) -> tuple[Address, httpx.URL]:
        """An address as we read it and as the library does."""
        address = Address.parse(text)
        try:
            url = None if address is None else self._library().URL(address.text)
        except self._library().InvalidURL:
            url = None
        if address is None or url is None or not address.is_read_by(url.scheme, url.host, url.port):
            raise UnsafeAddressError(f"nothing can be sent to {shown(text)!r}")
        return _checked(address), url


def _checked(address: Address) -> Address:
    if not _LABELS.fullmatch(address.host):
        raise UnsafeAddressError(f"nothing can be sent to {shown(address.text)!r}")
    return address


def chunks(body: Body) -> Iterator[bytes]:
    """The pieces of an upload."""
    for chunk in body.chunks():
        yield chunk
        body.report()


async def chunks_awaited(body: Body) -> AsyncIterator[bytes]:
    """The same, awaited. A thread reads the file, so that a slow disk does not hold up other tasks."""
    from anyio import to_thread  # only where calls are awaited

    pieces = body.chunks()
    while chunk := await to_thread.run_sync(next, pieces, b""):
        yield chunk
        body.report()
