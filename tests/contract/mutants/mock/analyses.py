"""Analyses that do not end, go back, or are about something else."""

from __future__ import annotations

from ...document import Json
from ...service import Answer
from .choosing import named, starters
from .defect import Ask, Behaviour, Call, Where, defect, remembering, with_json

ANALYSIS = Where(named("analyses.get"), tried=starters)


def _changed(answer: Answer, **attributes: object) -> Answer:
    body: Json = answer.json
    body["data"]["attributes"] |= attributes
    return with_json(answer, body)


@defect("analysis", "an analysis that stays in the queue", "An analysis is completed in the end.", ANALYSIS)
async def stays_queued(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return _changed(answer, status="queued") if answer.good else answer


@remembering("analysis", "an analysis that goes back", "An analysis goes forward only.", ANALYSIS)
def goes_back() -> Behaviour:
    seen: list[str] = []

    async def behave(call: Call, ask: Ask) -> Answer:
        answer = await ask(call)
        if not answer.good:
            return answer
        seen.append(answer.data["attributes"]["status"])
        return _changed(answer, status="queued") if seen.count("in-progress") == 2 else answer

    return behave


@defect("analysis", "completed at once", "An analysis begins in the queue.", ANALYSIS)
async def at_once(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return _changed(answer, status="completed") if answer.good else answer


@defect("analysis", "a verdict while queued", "An analysis in the queue has no result yet.", ANALYSIS)
async def early_verdict(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good or answer.data["attributes"]["status"] != "queued":
        return answer
    stats = dict.fromkeys(answer.data["attributes"]["stats"], 1)
    return _changed(answer, stats=stats)


@defect("analysis", "wrong sums", "The counters of an analysis count its results.", ANALYSIS)
async def wrong_sums(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good:
        return answer
    stats = answer.data["attributes"]["stats"]
    return _changed(answer, stats={**stats, "malicious": stats["malicious"] + 1})


@defect("analysis", "no result in the end", "A completed analysis has results.", ANALYSIS)
async def no_result(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good:
        return answer
    return _changed(answer, results={}, stats=dict.fromkeys(answer.data["attributes"]["stats"], 0))


@defect("analysis", "404 for a new analysis", "An analysis can be asked for by the id that was given.", ANALYSIS)
async def unknown(call: Call, ask: Ask) -> Answer:
    return await ask(call.but(path="/api/v3/analyses/" + "A" * 20))


@defect(
    "analysis",
    "the item of another analysis",
    "The item of an analysis is what was handed in.",
    Where(
        named("analyses.item"),
        tried=lambda each: starters(each.document.operations[each.id.replace("item", "get")]),
    ),
)
async def other_item(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good:
        return answer
    return await ask(call.but(path=call.path.partition("analyses/")[0] + "files/" + "ab" * 32))


@defect(
    "analysis",
    "meta of another file",
    "`meta` of an analysis says what it is about.",
    Where(
        named("analyses.get"),
        tried=lambda each: [each.document.operations[each.id.replace("analyses.get", "files.analyse")]],
    ),
)
async def other_meta(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good or "file_info" not in answer.json.get("meta", {}):
        return answer
    body = answer.json
    body["meta"]["file_info"]["sha256"] = "ab" * 32
    return with_json(answer, body)
