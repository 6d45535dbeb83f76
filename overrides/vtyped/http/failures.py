"""What went wrong on the way, in a few words that say what to do about it."""

from __future__ import annotations

import socket
import ssl
from types import ModuleType
from typing import TYPE_CHECKING

from ..frames import causes
from ..steps import BrokenError, CorruptError, ExchangeError, NotSentError, Response, Send, TooLargeError
from .replies import HeadTooLargeError, MalformedError

if TYPE_CHECKING:
    import httpx

# X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH of OpenSSL.
_OTHER_HOST = {62, 64}
_NO_TLS = {"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST"}
_HEAD_TOO_LARGE = 431
_CUT = "without sending complete message body"


def not_sent(library: ModuleType, error: httpx.HTTPError, peer: str) -> NotSentError | None:
    """The failure of a request that was not sent; `None` where it may have been.

    Args:
        library: The one that the error is of.
        error: What the transport raised.
        peer: Host and port that the connection was to be made to.
    """
    if not isinstance(error, library.ConnectError | library.ConnectTimeout | library.PoolTimeout | library.ProxyError):
        return None
    reason, lasting = _reason(library, error, peer)
    return NotSentError(f"{type(error).__name__}: {reason}", lasting)


def _reason(library: ModuleType, error: httpx.HTTPError, peer: str) -> tuple[str, bool]:
    """Why there is no connection, and whether there will be none next time."""
    if isinstance(error, library.PoolTimeout):
        return "all connections were in use all the time", False
    if isinstance(error, library.ConnectTimeout):
        return f"{peer} does not answer", False
    if isinstance(error, library.ProxyError):
        return f"{error}: the proxy refused the connection", str(error).startswith("407")
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate(cause, peer), True
        if isinstance(cause, ssl.SSLError) and cause.reason in _NO_TLS:
            return f"{peer} does not speak TLS; is it http?", True
        if isinstance(cause, socket.gaierror):
            return f"the address of {peer} was not found ({cause.strerror}; check the name and the network)", False
        if isinstance(cause, ConnectionRefusedError):
            return f"nobody listens at {peer}", False
    return str(error) or f"{peer} broke the connection off", False


def lost(library: ModuleType, error: httpx.HTTPError, send: Send, response: Response | None) -> ExchangeError:
    """The failure of a request that may have been sent.

    Args:
        library: The one that the error is of.
        error: What the transport raised.
        send: The request.
        response: Its response, where the head of it came.
    """
    text = f"{type(error).__name__}: {error}"
    if isinstance(error, library.TimeoutException):
        return BrokenError(f"{too_slow(send)} ({text})", timed_out=True)
    if isinstance(error, library.DecodingError):
        return CorruptError(f"the packed answer is damaged: {error}", response)
    for cause in causes(error):
        if isinstance(cause, HeadTooLargeError) or getattr(cause, "error_status_hint", 0) == _HEAD_TOO_LARGE:
            return TooLargeError("the head of the answer is larger than any real one", response)
        # A head that is none may come from what stands in between, and only once.
        if response is not None and _is_malformed(cause):
            return CorruptError(f"the answer breaks the rules of HTTP: {str(error)[:200]}", response)
    return BrokenError(text)


def too_slow(send: Send) -> str:
    """What a timeout means."""
    if send.is_whole:
        return f"no whole answer within {round(send.timeout, 3):g} s"
    return f"nothing moved for {round(send.timeout, 3):g} s"


def _is_malformed(cause: BaseException) -> bool:
    """Whether an answer breaks the rules; also as h11 says so, which reads those that come through a proxy."""
    if type(cause).__module__.partition(".")[0] == "h11":
        return _CUT not in str(cause)
    return isinstance(cause, MalformedError)


def _certificate(error: ssl.SSLCertVerificationError, peer: str) -> str:
    if error.verify_code in _OTHER_HOST:
        return f"{peer} shows the certificate of another host"
    return (
        f"the certificate of {peer} is not trusted: {error.verify_message};"
        " if an authority of your own signed it, name the file of its certificate in verify=,"
        " or in VT_CA_FILE for the command line"
    )
