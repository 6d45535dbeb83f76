"""A typed client of the VirusTotal API v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .client import AsyncClient, Client
from .decoding import Answer, decode
from .errors import (
    AlreadyExistsError,
    AnalysisTimeoutError,
    ApiError,
    AuthenticationError,
    AuthenticationRequiredError,
    BadRequestError,
    CallTimeoutError,
    ClientError,
    ConnectError,
    CursorLoopError,
    DamagedFeedError,
    DeadlineExceededError,
    FailedDependencyError,
    FeedGapError,
    FileTooLargeError,
    ForbiddenError,
    HashMismatchError,
    InvalidArgumentError,
    InvalidBodyError,
    InvalidInputError,
    MissingApiKeyError,
    NotAvailableYetError,
    NotFoundError,
    OutcomeUnknownError,
    PayloadTooLargeError,
    QuotaExceededError,
    RequestInfo,
    ResponseInfo,
    ServerError,
    TooManyRequestsError,
    TransientError,
    TransportError,
    UnexpectedAnswerError,
    UnsafeAddressError,
    UnselectiveContentQueryError,
    UnsupportedContentQueryError,
    UserNotActiveError,
    VirusTotalError,
    WaitTimeoutError,
    WrongCredentialsError,
    ZipFileError,
)
from .ids import url_id
from .version import __version__

if TYPE_CHECKING:
    from .feeds import BrokenLine
    from .quota import QuotaExhausted, QuotaStoreError

__all__ = [
    "AlreadyExistsError",
    "AnalysisTimeoutError",
    "Answer",
    "ApiError",
    "AsyncClient",
    "AuthenticationError",
    "AuthenticationRequiredError",
    "BadRequestError",
    "BrokenLine",
    "CallTimeoutError",
    "Client",
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
    "QuotaExhausted",
    "QuotaStoreError",
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
    "__version__",
    "decode",
    "url_id",
]


def __getattr__(name: str) -> object:
    # Only who keeps a quota needs what keeps it, and only who reads feeds what reads them.
    if name in ("QuotaExhausted", "QuotaStoreError"):
        from . import quota

        return getattr(quota, name)
    if name == "BrokenLine":
        from .feeds import BrokenLine

        return BrokenLine
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
