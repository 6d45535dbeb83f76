"""Calls that change something, and do not, or change something else."""

from __future__ import annotations

import json

from ...document import Operation
from ...promises.lifecycle import home_of, reader_of
from ...service import Answer, Service, example
from .choosing import named
from .defect import Ask, Behaviour, Call, Where, ask_of, defect, remembering, said, with_json

COMMENT = Where(named("add_comment"))
VOTE = Where(lambda operation: operation.method == "post" and operation.path.endswith("/votes"))


def _makes(operation: Operation) -> bool:
    """Whether an operation makes an object that has an address of its own."""
    types = operation.types()
    home = home_of(operation, next(iter(types))) if len(types) == 1 else None
    return operation.method == "post" and home is not None and bool(operation.data.get("x-object"))


def _deletes(operation: Operation) -> bool:
    shown = operation.document.at("get", operation.path)
    return operation.method == "delete" and shown is not None and shown.data.get("type") == "object"


def _deletes_what_is_made(operation: Operation) -> bool:
    return _deletes(operation) and operation.document.at("post", operation.path.rpartition("/")[0]) is not None


def _changes(operation: Operation) -> bool:
    shown = operation.document.at("get", operation.path)
    return operation.method == "patch" and shown is not None and shown.data.get("type") == "object"


def _adds(operation: Operation) -> bool:
    shown = reader_of(operation)
    return operation.method == "post" and shown is not None and shown.pages and _names_several(operation)


def _takes_out(operation: Operation) -> bool:
    added = operation.document.at("post", operation.path)
    return operation.method == "delete" and added is not None and _adds(added) and operation.body is not None


def _names_several(operation: Operation) -> bool:
    body = example(operation).body
    return isinstance(body, dict) and isinstance(body.get("data"), list)


def _adder(operation: Operation) -> list[Operation]:
    added = operation.document.at("post", operation.path)
    return [added] if added else []


def _lost() -> Behaviour:
    """Carries calls out on another mock, so that this one never hears of them."""
    others: list[Service] = []

    async def behave(call: Call, ask: Ask) -> Answer:
        if not others:
            others.append(Service(seed=call.state.settings.seed))
        other = others[0].fresh()
        other.state.quotas = call.state.quotas
        return await ask_of(other.app, call)

    return behave


remembering("write", "a comment that is not kept", "A comment can be read once it is published.", COMMENT)(_lost)
remembering("write", "a vote that is not counted", "A vote counts.", VOTE)(_lost)
remembering("write", "a change that is not kept", "What was changed stays changed.", Where(_changes))(_lost)
remembering("write", "a member that is not kept", "What was added is in the relationship.", Where(_adds))(_lost)
remembering(
    "write", "a member that stays", "What was taken out is not in the relationship.", Where(_takes_out, tried=_adder)
)(_lost)
remembering("write", "an object that is not kept", "What was made can be asked for.", Where(_makes))(_lost)


@defect(
    "write",
    "a comment on something else",
    "A comment is on what it was published on.",
    Where(named("files.add_comment")),
)
async def comment_elsewhere(call: Call, ask: Ask) -> Answer:
    elsewhere = await _is_known(call, ask)
    return await ask(call.but(path="/api/v3/files/" + "ab" * 32 + "/comments") if elsewhere else call)


@defect("write", "a vote on something else", "A vote is on what it was cast on.", Where(named("files.vote")))
async def vote_elsewhere(call: Call, ask: Ask) -> Answer:
    elsewhere = await _is_known(call, ask)
    return await ask(call.but(path="/api/v3/files/" + "ab" * 32 + "/votes") if elsewhere else call)


async def _is_known(call: Call, ask: Ask) -> bool:
    """Whether the file that a call is about exists, so that the call would not be refused."""
    head, _, _ = call.path.rpartition("/")
    return (await ask(call.but(method="GET", path=head, body=b""))).good


@defect("write", "the opposite vote", "A vote has the verdict that was cast.", VOTE)
async def opposite(call: Call, ask: Ask) -> Answer:
    swapped = (
        call.body.replace(b'"malicious"', b'"#"').replace(b'"harmless"', b'"malicious"').replace(b'"#"', b'"harmless"')
    )
    answer = await ask(call.but(body=swapped))
    if not answer.good:
        return answer
    body = answer.json
    body["data"]["attributes"]["verdict"] = json.loads(call.body)["data"]["attributes"]["verdict"]
    return with_json(answer, body)


@defect("write", "two votes accepted", "An account votes once on an item.", VOTE)
async def two_votes(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if answer.status != 409:
        return answer
    return await ask(call.but(headers={**call.headers, "x-apikey": "mock-public-key"}))


@defect("write", "400 for the second vote", "A second vote is 409.", VOTE)
async def bad_second_vote(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(400, "BadRequestError") if answer.status == 409 else answer


@defect("write", "the wrong code for the second vote", "A second vote is `AlreadyExistsError`.", VOTE)
async def wrong_code_second_vote(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(409, "ConflictError") if answer.status == 409 else answer


@defect("write", "an id that leads nowhere", "What was made can be asked for by its id.", Where(_makes))
async def leads_nowhere(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good:
        return answer
    body = answer.json
    body["data"]["id"] = body["data"]["id"][:-4] + "0f0f"
    return with_json(answer, body)


@defect("write", "everything made twice", "A call makes one thing.", COMMENT)
async def made_twice(call: Call, ask: Ask) -> Answer:
    await ask(call)
    return await ask(call)


@remembering("write", "a deleted thing that stays", "What was deleted is 404.", Where(_deletes, everywhere=True))
def stays() -> Behaviour:
    kept: dict[str, Answer] = {}

    async def behave(call: Call, ask: Ask) -> Answer:
        if call.method == "DELETE" and (shown := await ask(call.but(method="GET", body=b""))).good:
            kept[call.path] = shown
        answer = await ask(call)
        return kept[call.path] if call.method == "GET" and answer.status == 404 and call.path in kept else answer

    return behave


@remembering("write", "a thing deleted again and again", "What was deleted is 404.", Where(_deletes))
def again() -> Behaviour:
    done: dict[str, Answer] = {}

    async def behave(call: Call, ask: Ask) -> Answer:
        answer = await ask(call)
        if answer.good:
            done[call.path] = answer
        return done.get(call.path, answer) if answer.status == 404 else answer

    return behave


@remembering(
    "write",
    "another thing deleted",
    "Nothing else goes with what is deleted.",
    Where(_deletes_what_is_made, everywhere=True),
)
def another() -> Behaviour:
    made: list[str] = []

    async def behave(call: Call, ask: Ask) -> Answer:
        answer = await ask(call)
        if call.method == "POST" and answer.good and answer.content and isinstance(answer.json.get("data"), dict):
            made.append(str(answer.data.get("id")))
        head, _, last = call.path.rpartition("/")
        others = [each for each in made if each != last]
        if call.method == "DELETE" and last in made and others:
            await ask(call.but(path=f"{head}/{others[-1]}"))
        return answer

    return behave
