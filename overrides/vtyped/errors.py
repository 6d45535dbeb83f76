"""What can go wrong: one tree below `VirusTotalError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Self, cast

import attrs

from vtyped_api.runtime.answers import UnexpectedAnswerError
from vtyped_api.runtime.errors import CursorLoopError, InvalidInputError, VirusTotalError

from .addresses import UnsafeAddressError
from .settings import MissingApiKeyError

if TYPE_CHECKING:
    from vtyped_api.models import Analysis, PrivateAnalysis, ZipFile
    from vtyped_api.runtime.objects import ApiObject


@attrs.frozen
class RequestInfo:
    """The request that an error came from; without headers, so without the key."""

    method: str
    url: str
    """Scheme and host only, where the rest is a permission of its own: addresses of uploads and of stored files."""
    operation: str
    """The operationId of the document."""


@attrs.frozen
class ResponseInfo:
    """The answer that an error came with."""

    status: int
    """0 where its head could not be read."""
    headers: Mapping[str, str] = attrs.field(repr=False, factory=dict)
    excerpt: str = ""
    """The beginning of the body."""
    retry_after: float | None = None
    """Seconds that the service asks to wait."""


class ApiError(VirusTotalError):
    """The service answered with an error.

    Attributes:
        status: HTTP status.
        code: Name of the error that the service gave; empty where it gave none.
        message: Explanation that the service gave.
        request: What was asked.
        response: What was answered.
    """

    def __init__(self, status: int, code: str, message: str, request: RequestInfo, response: ResponseInfo) -> None:
        super().__init__(f"{code or f'HTTP {status}'}: {message or 'no explanation given'} ({request.operation})")
        self.status = status
        self.code = code
        self.message = message
        self.request = request
        self.response = response

    @property
    def retry_after(self) -> float | None:
        """Seconds that the service asks to wait before the next request; `None` where it does not say."""
        return self.response.retry_after

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.status, self.code, self.message, self.request, self.response)


class ClientError(ApiError):
    """A status from 400 to 499."""


class ServerError(ApiError):
    """A status from 500 on."""


class BadRequestError(ClientError):
    """400: the request breaks a rule of the operation."""


class InvalidArgumentError(BadRequestError):
    """400: an argument has a value that the service refuses, such as a URL that it cannot canonicalise."""


class NotAvailableYetError(BadRequestError):
    """400: it will exist later; ask again in a minute."""


class UnselectiveContentQueryError(BadRequestError):
    """400: a content search would match too much."""


class UnsupportedContentQueryError(BadRequestError):
    """400: a content search of a kind that is not supported."""


class AuthenticationError(ClientError):
    """401: the service does not know who is asking."""


class AuthenticationRequiredError(AuthenticationError):
    """401: no key arrived."""


class UserNotActiveError(AuthenticationError):
    """401: the account has not been activated."""


class WrongCredentialsError(AuthenticationError):
    """401: the key is unknown."""


class ForbiddenError(ClientError):
    """403: the key lacks the licence or the right."""


class NotFoundError(ClientError):
    """404: the service holds nothing under this id."""


class AlreadyExistsError(ClientError):
    """409: it exists already, such as a second vote on an item."""


class PayloadTooLargeError(ClientError):
    """413: the body is larger than the operation takes."""


class FailedDependencyError(ClientError):
    """424: a request that this one needs has failed."""


class TooManyRequestsError(ClientError):
    """429: too many requests in a short time."""


class QuotaExceededError(TooManyRequestsError):
    """429: a quota of the minute, hour, day or month is used up."""


class TransientError(ServerError):
    """503: a passing failure of the service."""


class DeadlineExceededError(ServerError):
    """504: the service gave up on a slow operation; what was asked may have happened."""


class TransportError(VirusTotalError):
    """No answer came through."""

    def __init__(self, message: str, request: RequestInfo) -> None:
        super().__init__(f"{message} ({request.operation})")
        self.message = message
        self.request = request

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.message, self.request)


class ConnectError(TransportError):
    """No connection could be made; nothing was sent."""

    def __init__(self, message: str, request: RequestInfo, lasting: bool = False) -> None:
        super().__init__(message, request)
        self.lasting = lasting
        """Whether another try would end the same way, as with a certificate that is not trusted."""

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.message, self.request, self.lasting)


class CallTimeoutError(TransportError, TimeoutError):
    """The call took longer than its `timeout`."""


class OutcomeUnknownError(TransportError):
    """The connection broke after a request that must not be sent twice: it may have been carried out."""


class InvalidBodyError(UnexpectedAnswerError):
    """The body of an answer cannot be read: damaged, larger than any real one, or no JSON."""

    def __init__(self, message: str, request: RequestInfo, response: ResponseInfo) -> None:
        super().__init__(f"{message} ({request.operation})")
        self.message = message
        self.request = request
        self.response = response

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.message, self.request, self.response)


class FileTooLargeError(InvalidInputError):
    """The service takes no file of this size."""


class HashMismatchError(VirusTotalError):
    """A download, or an analysis, is of another file than the hash asked for. No file was put in place."""


class WaitTimeoutError(VirusTotalError, TimeoutError):
    """What was waited for did not end in time. `latest` is its latest state, `None` if it was never seen."""

    def __init__(self, message: str, latest: ApiObject | None) -> None:
        super().__init__(message)
        self.message = message
        self.latest = latest

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.message, self.latest)


class AnalysisTimeoutError(WaitTimeoutError):
    """An analysis did not end in time."""

    @property
    def analysis(self) -> Analysis | PrivateAnalysis | None:
        """Its latest state, `None` if it was never seen."""
        return cast("Analysis | PrivateAnalysis | None", self.latest)


class ZipFileError(VirusTotalError):
    """The service could not build an archive. `zip_file` is its last state, which says how far it came."""

    def __init__(self, message: str, zip_file: ZipFile) -> None:
        super().__init__(message)
        self.message = message
        self.zip_file = zip_file

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.message, self.zip_file)


class DamagedFeedError(VirusTotalError):
    """A minute or an hour of a feed cannot be unpacked to its end. What was given before is good."""


class FeedGapError(VirusTotalError):
    """The service lacks so many minutes of a feed in a row that there is no use in going on by itself."""


_BY_CODE: dict[str, type[ApiError]] = {
    cls.__name__: cls
    for cls in (
        BadRequestError,
        InvalidArgumentError,
        NotAvailableYetError,
        UnselectiveContentQueryError,
        UnsupportedContentQueryError,
        AuthenticationRequiredError,
        UserNotActiveError,
        WrongCredentialsError,
        ForbiddenError,
        NotFoundError,
        AlreadyExistsError,
        FailedDependencyError,
        QuotaExceededError,
        TooManyRequestsError,
        TransientError,
        DeadlineExceededError,
    )
}
# The one code without the ending that all others have.
_BY_CODE["NotAvailableYet"] = NotAvailableYetError

_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    409: AlreadyExistsError,
    413: PayloadTooLargeError,
    424: FailedDependencyError,
    429: TooManyRequestsError,
    503: TransientError,
    504: DeadlineExceededError,
}


def api_error(status: int, code: str, message: str, request: RequestInfo, response: ResponseInfo) -> ApiError:
    """The error of an answer: of its code, else of its status."""
    general = ServerError if status >= 500 else ClientError if status >= 400 else ApiError
    cls = _BY_CODE.get(code) or _BY_STATUS.get(status, general)
    return cls(status, code, message, request, response)


__all__ = [
    "AlreadyExistsError",
    "AnalysisTimeoutError",
    "ApiError",
    "AuthenticationError",
    "AuthenticationRequiredError",
    "BadRequestError",
    "CallTimeoutError",
    "ClientError",
    "ConnectError",
    "CursorLoopError",
    "DamagedFeedError",
    "DeadlineExceededError",
    "FailedDependencyError",
    "FeedGapError",
    "FileTooLargeError",
    "ForbiddenError",
    "HashMismatchError",
    "InvalidArgumentError",
    "InvalidBodyError",
    "InvalidInputError",
    "MissingApiKeyError",
    "NotAvailableYetError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PayloadTooLargeError",
    "QuotaExceededError",
    "RequestInfo",
    "ResponseInfo",
    "ServerError",
    "TooManyRequestsError",
    "TransientError",
    "TransportError",
    "UnexpectedAnswerError",
    "UnsafeAddressError",
    "UnselectiveContentQueryError",
    "UnsupportedContentQueryError",
    "UserNotActiveError",
    "VirusTotalError",
    "WaitTimeoutError",
    "WrongCredentialsError",
    "ZipFileError",
]
