"""The errors of the service, as exceptions that carry their HTTP status."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A request that the service refuses. Shown as `{"error": {"code", "message"}}`."""

    status = 400
    code = "BadRequestError"

    def __init__(self, message: str, **headers: str) -> None:
        super().__init__(message)
        self.message = message
        self.headers = headers

    def body(self) -> dict[str, Any]:
        """The body of the answer."""
        return {"error": {"code": self.code, "message": self.message}}


class BadRequestError(ApiError):
    """The request is malformed."""


class InvalidArgumentError(ApiError):
    """One argument has a wrong value."""

    code = "InvalidArgumentError"


class UnselectiveContentQueryError(ApiError):
    """A search for content that would match too much."""

    code = "UnselectiveContentQueryError"


class UnsupportedContentQueryError(ApiError):
    """A search for content in a way that is not possible."""

    code = "UnsupportedContentQueryError"


class NotAvailableYetError(ApiError):
    """It will be there later."""

    code = "NotAvailableYet"


class AuthenticationRequiredError(ApiError):
    """The request has no key."""

    status = 401
    code = "AuthenticationRequiredError"


class WrongCredentialsError(ApiError):
    """The key is not known."""

    status = 401
    code = "WrongCredentialsError"


class ForbiddenError(ApiError):
    """The key is good, but its plan does not cover the operation."""

    status = 403
    code = "ForbiddenError"


class NotFoundError(ApiError):
    """There is no such object, or no such path."""

    status = 404
    code = "NotFoundError"


class MethodNotAllowedError(ApiError):
    """The path is known, but not with this method."""

    status = 405
    code = "MethodNotAllowedError"

    def __init__(self, message: str, allow: str) -> None:
        super().__init__(message, allow=allow)


class AlreadyExistsError(ApiError):
    """The object exists already."""

    status = 409
    code = "AlreadyExistsError"


class QuotaExceededError(ApiError):
    """A quota of the key is used up."""

    status = 429
    code = "QuotaExceededError"


class TooManyDeletionsError(ApiError):
    """A deletion in bulk is still going on. The code lacks the ending that all others have."""

    status = 429
    code = "TooManyRequests"


class PayloadTooLargeError(Exception):
    """A body over the limit of the front end, which answers in HTML and not with an `ApiError`."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The request is larger than {limit} bytes.")
        self.limit = limit
