"""The one error that vt-py has for everything that the service refuses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Self

from vtyped_api.runtime.errors import VirusTotalError

from ..errors import ApiError

__all__ = ["APIError"]


class APIError(VirusTotalError):
    """The service answered with an error. `code` names it, such as `NotFoundError`; `message` explains it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    @classmethod
    def from_dict(cls, dict_error: Mapping[str, Any]) -> Self:
        """The error that an answer describes."""
        return cls(dict_error["code"], str(dict_error.get("message")))


def error_of(status: int, body: Any, text: str) -> APIError | None:
    """The error of an answer, as vt-py names it; `None` where it is none."""
    if 200 <= status < 300:
        return None
    if not 400 <= status < 500:
        return APIError("ServerError", text)
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, dict) and isinstance(error.get("code"), str):
        return APIError.from_dict(error)
    return APIError("ClientError", text)


@contextmanager
def renamed() -> Iterator[None]:
    """Raise what the service refused as `APIError`."""
    try:
        yield
    except ApiError as error:
        described = {"error": {"code": error.code, "message": error.message}} if error.code else None
        refused = error_of(error.status, described, error.response.excerpt)
        raise refused or APIError("ServerError", error.message) from error
