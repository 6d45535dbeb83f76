"""Refusals that are missing, or not in the form of the service."""

from __future__ import annotations

import json

from ...document import JSON
from ...promises.refusals import unknown_ids
from ...service import Answer
from .choosing import gives_data, takes_json
from .defect import Ask, Call, Where, defect, said, with_json

UNKNOWN = Where(lambda operation: bool(unknown_ids(operation)))
GIVES_UNKNOWN = Where(lambda operation: bool(unknown_ids(operation)) and gives_data(operation))
ANY = Where(lambda operation: True)
BODY = Where(takes_json)


@defect("not found", "200 and null for the unknown", "What nobody has heard of is 404.", GIVES_UNKNOWN)
async def null_for_unknown(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return with_json(Answer(200, {}, b""), {"data": None}) if answer.status == 404 else answer


@defect("not found", "another object for the unknown", "What nobody has heard of is 404.", GIVES_UNKNOWN)
async def other_for_unknown(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if answer.status != 404 or call.operation is None:
        return answer
    known = call.operation.path
    for name, each in call.operation.named("path").items():
        known = known.replace(f"{{{name}}}", str(each["example"]))
    return await ask(call.but(path="/api/v3" + known))


@defect("not found", "400 for the unknown", "What nobody has heard of is 404.", UNKNOWN)
async def bad_request_for_unknown(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(400, "InvalidArgumentError") if answer.status == 404 else answer


@defect("not found", "410 for the unknown", "What nobody has heard of is 404.", UNKNOWN)
async def gone_for_unknown(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(410, answer.headers, answer.content) if answer.status == 404 else answer


@defect("not found", "the wrong code for the unknown", "404 is `NotFoundError`.", UNKNOWN)
async def wrong_code_for_unknown(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(404, "BadRequestError") if answer.status == 404 else answer


@defect(
    "malformed",
    "404 for the malformed",
    "An id that cannot be one is 400.",
    Where(lambda operation: any("pattern" in operation.schema(each) for each in operation.named("path").values())),
)
async def not_found_for_malformed(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(404, "NotFoundError") if answer.status == 400 else answer


@defect("malformed", "a body that nobody reads", "A body has the form that the document gives it.", BODY)
async def unread_body(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if answer.status != 400 or call.operation is None or call.operation.body is None:
        return answer
    media = call.operation.body[1]
    shown = next(iter(media["examples"].values())) if media.get("examples") else {"value": media.get("example")}
    value = call.operation.document.resolved(shown)["value"]
    return await ask(call.but(body=json.dumps(value).encode(), headers={**call.headers, "content-type": JSON}))


@defect("malformed", "422 for a wrong body", "What is wrong with a call is 400.", BODY)
async def unprocessable(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(422, answer.headers, answer.content) if answer.status == 400 else answer


@defect("malformed", "500 for a wrong body", "What is wrong with a call is 400.", BODY)
async def crash_on_body(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(500, answer.headers, answer.content) if answer.status == 400 else answer


@defect("malformed", "unknown parameters refused", "A parameter that nobody has heard of does no harm.", ANY)
async def unknown_refused(call: Call, ask: Ask) -> Answer:
    known = call.operation.named("query").keys() if call.operation else set()
    return said(400, "InvalidArgumentError") if call.query.keys() - known else await ask(call)


@defect("envelope", "an error without message", "An error has a code and a message.", ANY)
async def without_message(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return answer if answer.good or not answer.code else with_json(answer, {"error": {"code": answer.code}})


@defect("envelope", "the status as code", "The code of an error is a name, not the status.", ANY)
async def status_as_code(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return answer if answer.good else said(answer.status, str(answer.status))


@defect("envelope", "detail in place of error", "A failed call holds `error`.", ANY)
async def detail(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return answer if answer.good else with_json(answer, {"detail": "Something is wrong"})


@defect("envelope", "data beside the error", "A failed call has no data.", ANY)
async def data_beside(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return answer if answer.good or not answer.code else with_json(answer, {**answer.json, "data": None})


@defect("envelope", "an error as a page", "The API tells errors in JSON.", ANY)
async def as_page(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return answer if answer.good else Answer(answer.status, {"content-type": "text/html"}, b"<html>Sorry</html>")


@defect("envelope", "an error without a body", "The API tells errors in JSON.", ANY)
async def without_body(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return answer if answer.good else Answer(answer.status, {}, b"")


@defect("method", "405 without Allow", "405 names the methods that there are.", Where(lambda _: True, everywhere=True))
async def without_allow(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(answer.status, {n: v for n, v in answer.headers.items() if n != "allow"}, answer.content)


@defect("method", "404 for a wrong method", "A wrong method is 405.", Where(lambda _: True, everywhere=True))
async def not_found_for_method(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(404, "NotFoundError") if answer.status == 405 else answer


@defect(
    "method", "every method reads", "A wrong method is 405.", Where(lambda each: each.method == "get", everywhere=True)
)
async def every_method_reads(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return await ask(call.but(method="GET")) if answer.status == 405 else answer
