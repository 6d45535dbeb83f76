"""One call of an operation, with what handlers need to answer it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote

from starlette.requests import Request

from .accounts import Account
from .catalog import Catalog
from .document import Document, Json, Operation
from .errors import BadRequestError
from .forms import read_body
from .paths import object_type
from .related import Related
from .request_rules import RequestRules
from .state import State
from .stores import Store

BASE_PATH = "/api/v3"
DIRECT_UPLOAD_LIMIT = 32 * 1024 * 1024
_JSON_TYPES = ("application/json", "text/plain", "")


@dataclass(slots=True)
class Service:
    """The parts of a mock that its handlers share."""

    document: Document
    rules: RequestRules
    state: State
    catalog: Catalog
    related: Related
    storage_url: str


@dataclass
class Call:
    """A request that has passed the checks of key, quota, access and parameters.

    `upload_limit` is how many bytes a body with a file may have. `empty_page` says that a page is to be without items.
    """

    service: Service
    request: Request
    operation: Operation
    path: dict[str, str]
    query: Json
    account: Account
    upload_limit: int = DIRECT_UPLOAD_LIMIT
    empty_page: bool = False

    @property
    def state(self) -> State:
        """The state of the mock."""
        return self.service.state

    @cached_property
    def origin(self) -> str:
        """Scheme and host at which the client has called the mock."""
        return f"{self.request.url.scheme}://{self.request.url.netloc}"

    @property
    def base(self) -> str:
        """The base address of the API as the client sees it."""
        return self.origin + BASE_PATH

    @property
    def address(self) -> str:
        """The address of this call, without its query."""
        path = self.operation.path
        for name, value in self.path.items():
            path = path.replace("{" + name + "}", quote(value, safe="=:"))
        return self.base + path

    @cached_property
    def object_type(self) -> str:
        """The API type of the collection that the path begins with."""
        return object_type(self.operation.path)

    @property
    def object_id(self) -> str:
        """The first identifier in the path, as the client wrote it."""
        return next(iter(self.path.values()))

    @property
    def store(self) -> Store:
        """The store of the objects that the path begins with."""
        return self.state.stores[self.object_type]

    def require(self) -> str:
        """The id that answers give to the thing in the path; not found if the caller may not see it."""
        return self.service.catalog.require(self.object_type, self.object_id, self.account)

    async def json(self) -> Json:
        """The body, which is JSON whatever the method and even as `text/plain`, held against the document."""
        content_type = self.request.headers.get("content-type", "")
        body = await read_body(self.request.stream())
        if content_type.partition(";")[0].strip().lower() not in _JSON_TYPES:
            raise BadRequestError(f"The request body must be application/json, not {content_type}")
        return self.service.rules.json_body(self.operation, body)

    async def data(self) -> Any:
        """The member `data` of the body."""
        return (await self.json())["data"]
