"""Whatever a server answers becomes a value or one of our errors."""

from __future__ import annotations

import json
import pickle
from importlib import import_module
from pathlib import Path

import httpx
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import vtyped
from tests.client.conftest import Serve
from tests.client.raw import answer
from tests.faces import KEY, Connect
from vtyped import (
    AnalysisTimeoutError,
    ApiError,
    CallTimeoutError,
    Client,
    InvalidBodyError,
    RequestInfo,
    ResponseInfo,
    UnexpectedAnswerError,
    VirusTotalError,
)
from vtyped.errors import api_error

BASE = "https://vt.example/api/v3"
HASH = "44d88612fea8a8f36de82e1278abb02f"
BUNDLE = Path(__file__).parents[2] / "generated" / "openapi.yaml"
CODES = {
    "BadRequestError": 400,
    "InvalidArgumentError": 400,
    "NotAvailableYet": 400,
    "NotAvailableYetError": 400,
    "UnselectiveContentQueryError": 400,
    "UnsupportedContentQueryError": 400,
    "AuthenticationRequiredError": 401,
    "UserNotActiveError": 401,
    "WrongCredentialsError": 401,
    "ForbiddenError": 403,
    "NotFoundError": 404,
    "AlreadyExistsError": 409,
    "FailedDependencyError": 424,
    "QuotaExceededError": 429,
    "TooManyRequestsError": 429,
    "TransientError": 503,
    "DeadlineExceededError": 504,
}


def always(status: int, body: bytes, **headers: str) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(status, content=body, headers=headers))


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_class(connect: Connect, code: str) -> None:
    status = CODES[code]
    body = b'{"error": {"code": "%s", "message": "why"}}' % code.encode()
    client = connect(base_url=BASE, retries=0, transport=always(status, body, **{"X-Trace": "7"}))
    with pytest.raises(ApiError) as caught:
        client.files.get(HASH)
    error = caught.value
    assert type(error).__name__ == code.removesuffix("Error") + "Error"
    assert type(error) is getattr(vtyped, type(error).__name__)
    assert (error.status, error.code, error.message) == (status, code, "why")
    assert error.request == RequestInfo("GET", f"{BASE}/files/{HASH}", "files.get")
    assert error.response.status == status
    assert error.response.headers["x-trace"] == "7"
    assert error.response.excerpt == body.decode()
    assert str(error) == f"{code}: why (files.get)"


def test_an_error_shows_neither_cookies_nor_where_it_would_lead(connect: Connect, serve: Serve) -> None:
    told = {"Set_Cookie": "a=b", "Location": "https://storage.example/file?Signature=secret", "X_Trace": "7"}
    with pytest.raises(ApiError) as caught:
        connect(base_url=serve(answer(403, **told)).base_url).files.get(HASH)
    assert set(caught.value.response.headers) == {"content-length", "connection", "x-trace"}


@pytest.mark.parametrize("status", [400, 404, 500])
@pytest.mark.parametrize(
    "rest",
    [
        b"Content-Encoding: gzip\r\nContent-Length: 7\r\n\r\nno gzip",
        b"Transfer-Encoding: chunked\r\n\r\nno chunk\r\n",
    ],
)
def test_an_error_whose_body_is_damaged_is_one_of_its_status(
    connect: Connect, serve: Serve, status: int, rest: bytes
) -> None:
    server = serve(b"HTTP/1.1 %d Reason\r\nConnection: close\r\n%s" % (status, rest))
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url, retries=0).files.get(HASH)
    assert (caught.value.status, caught.value.code) == (status, "")


@pytest.mark.parametrize(
    "rest",
    [
        b"Content-Encoding: gzip\r\nContent-Length: 7\r\n\r\nno gzip",
        b"Content-Encoding: rot13\r\nContent-Length: 7\r\n\r\nab zipp",
        b"Content-Length: 999999999999\r\n\r\n{",
    ],
)
def test_what_is_known_of_an_answer_that_cannot_be_read(connect: Connect, serve: Serve, rest: bytes) -> None:
    server = serve(b"HTTP/1.1 203 Reason\r\nX-Trace: 7\r\nConnection: close\r\n" + rest)
    with pytest.raises(InvalidBodyError) as caught:
        connect(base_url=server.base_url, retries=0).files.get(HASH)
    assert (caught.value.response.status, caught.value.response.headers["x-trace"]) == (203, "7")
    assert caught.value.request.operation == "files.get"


def test_every_code_of_the_document_has_a_class() -> None:
    examples = yaml.safe_load(BUNDLE.read_bytes())["components"]["examples"]
    codes = {value["value"]["error"]["code"] for value in examples.values() if "error" in (value.get("value") or {})}
    assert len(codes) >= 10
    assert codes <= CODES.keys()


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "ForbiddenError"),
        (404, "NotFoundError"),
        (409, "AlreadyExistsError"),
        (413, "PayloadTooLargeError"),
        (418, "ClientError"),
        (424, "FailedDependencyError"),
        (429, "TooManyRequestsError"),
        (500, "ServerError"),
        (502, "ServerError"),
        (503, "TransientError"),
        (504, "DeadlineExceededError"),
        (520, "ServerError"),
        (999, "ServerError"),
        (302, "ApiError"),
        (304, "ApiError"),
    ],
)
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><h1>Bad gateway</h1></html>",
        b"null",
        b"[]",
        b'"text"',
        b'{"error": "text"}',
        b'{"error": null}',
        b'{"error": {}}',
        b'{"error": {"code": 5, "message": ["x"]}}',
        b'{"error": {"code": "BrandNewError", "message": "m"}}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
    ids=lambda body: repr(body[:30]),
)
def test_without_a_known_code_the_status_decides(
    connect: Connect, serve: Serve, status: int, name: str, body: bytes
) -> None:
    server = serve(answer(status, b"" if status == 304 else body, Location="https://elsewhere.example/"))
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url, retries=0).files.get(HASH)
    assert type(caught.value) is getattr(vtyped, name)
    assert caught.value.status == status
    assert len(caught.value.response.excerpt) <= 500
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"<html>log in to the network</html>",
        b"{",
        b"[" * 100_000,
        b'{"data": NaN}',
        b'{"data": Infinity}',
        b'{"data": ' + b"1" * 5000 + b"}",
        b'{"data": "\xff"}',
    ],
    ids=lambda body: repr(body[:30]),
)
def test_a_success_without_json(connect: Connect, serve: Serve, body: bytes) -> None:
    with pytest.raises(InvalidBodyError, match=r"no JSON.*\(files.get\)") as caught:
        connect(base_url=serve(answer(200, body)).base_url).files.get(HASH)
    assert caught.value.request.url.endswith(f"/files/{HASH}")
    assert caught.value.response.status == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"5",
        b"{}",
        b'{"data": null}',
        b'{"data": []}',
        b'{"data": "text"}',
        b'{"data": {"id": "x"}}',
    ],
)
def test_a_success_of_another_shape(connect: Connect, serve: Serve, body: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected an object"):
        connect(base_url=serve(answer(200, body)).base_url).files.get(HASH)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["data", "error", "code", "type", "id", "x"]), inner)
    ),
)


@given(status=st.integers(200, 999), body=st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_no_answer_is_an_untyped_error(status: int, body: bytes) -> None:
    with Client(KEY, base_url=BASE, retries=0, transport=always(status, body)) as client:
        for call in (client.files.get, lambda id_: list(client.files.comments(id_))):
            outcome: object = None
            try:
                call(HASH)
            except VirusTotalError as error:
                outcome = error
            assert isinstance(outcome, ApiError) == (status >= 300)
            assert isinstance(outcome, ApiError | UnexpectedAnswerError | None)


def _errors() -> list[VirusTotalError]:
    request, response = RequestInfo("GET", BASE, "files.get"), ResponseInfo(404, {"a": "b"}, "text")
    transport = [vtyped.TransportError, CallTimeoutError, vtyped.ConnectError, vtyped.OutcomeUnknownError]
    return [
        *(api_error(status, code, "why", request, response) for code, status in CODES.items()),
        *(cls("why", request) for cls in transport),
        InvalidBodyError("why", request, response),
        AnalysisTimeoutError("why", None),
        vtyped.HashMismatchError("why"),
        vtyped.MissingApiKeyError("why"),
        vtyped.UnsafeAddressError("why"),
        vtyped.FileTooLargeError("why"),
    ]


@pytest.mark.parametrize("error", _errors(), ids=lambda error: type(error).__name__)
def test_errors_survive_being_sent_to_another_process(error: VirusTotalError) -> None:
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)


def test_the_name_of_every_error_is_public() -> None:
    """In `vtyped`, or in the part that raises it, such as `vtyped.cache`."""
    parts = [import_module(f"vtyped.{name}") for name in ("cache", "compat", "enrichment", "indicators", "quota")]
    public = {getattr(module, name) for module in (vtyped, *parts) for name in module.__all__}

    def known(cls: type[Exception]) -> set[type[Exception]]:
        below = [each for each in cls.__subclasses__() if each.__module__.startswith("vtyped")]
        return {cls}.union(*map(known, below))

    assert {error.__name__ for error in known(VirusTotalError) - public} == set()
