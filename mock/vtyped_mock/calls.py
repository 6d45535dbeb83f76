"""One call of an operation, with what handlers need to answer it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from .catalog import Catalog
from .document import Document, Json, Operation
from .related import Related
from .request_rules import RequestRules
from .state import State

BASE_PATH = "/api/v3"


@dataclass(slots=True)
class Service:
    """The parts of a mock that its handlers share."""

    document: Document
    rules: RequestRules
    state: State
    catalog: Catalog
    related: Related
    storage_url: str


class JsonResponse(Response):
    """A JSON answer."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode("ascii")


@dataclass
class Call:
    """A request that has passed the checks of key, quota, access and parameters."""

    service: Service
    request: Request
    operation: Operation
    path: dict[str, str]
    query: Json
    key: str
    access: str

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

    @property
    def object_type(self) -> str:
        """The API type of the collection that the path begins with."""
        return OBJECT_TYPES[self.operation.path.split("/")[1]]

    @property
    def object_id(self) -> str:
        """The identifier in the path, as the client wrote it."""
        return next(iter(self.path.values()))


OBJECT_TYPES = {
    "files": "file",
    "urls": "url",
    "domains": "domain",
    "ip_addresses": "ip_address",
    "analyses": "analysis",
}
