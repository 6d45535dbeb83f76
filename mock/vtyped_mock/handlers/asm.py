"""Attack Surface Management. Searches go by terms in the path, `key:value`, which all have to hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from starlette.responses import Response

from ..answers import JsonResponse
from ..asm import PROJECTS, AsmEntity, AsmIssue
from ..calls import Call
from ..document import Json
from ..errors import BadRequestError, NotFoundError
from ..filters import Condition
from ..times import unix_time

_PROJECT = "project-id"
_SIZE = 50
_HIGH = 2
_LAST_REFRESH = "last_refresh"


async def projects(call: Call) -> Response:
    """The projects."""
    return _answer([{"id": int(number), "name": name} for number, name in PROJECTS.items()])


async def search_issues(call: Call) -> Response:
    """The issues of a project that all terms hold for."""
    project, asm = _project(call), call.state.asm
    issues = [issue for issue in asm.issues.values() if issue.entity.project == project]
    return _hits(call, [issue.shown() for issue in issues if _holds(call, _of_issue(issue, asm.last_refresh))])


async def get_issue(call: Call) -> Response:
    """One issue."""
    return _answer(call.state.asm.issue(call.object_id).shown())


async def set_status(call: Call) -> Response:
    """Change the status of an issue."""
    status = (await call.json())["status"]
    issue = call.state.asm.issue(call.object_id)
    issue.status = status
    return _answer(issue.shown())


async def search_entities(call: Call) -> Response:
    """The entities of a project that all terms hold for."""
    project, asm = _project(call), call.state.asm
    found = [
        {"id": entity.id, "name": entity.name}
        for entity in asm.entities.values()
        if entity.project == project and _holds(call, _of_entity(entity, asm.issues_of(entity), asm.last_refresh))
    ]
    return _hits(call, found)


async def raw_entity(call: Call) -> Response:
    """All that is known of one entity."""
    asm = call.state.asm
    entity = asm.entity(call.object_id)
    known = {"id": entity.id, "name": entity.name, "type": "dns_record", "tags": entity.tags}
    return _answer({**known, "issue_count": len(asm.issues_of(entity))})


def _project(call: Call) -> str:
    project = call.request.headers.get(_PROJECT) or next(iter(PROJECTS))
    if project not in PROJECTS:
        raise NotFoundError(f'Project "{project}" not found')
    return project


def _of_issue(issue: AsmIssue, refreshed: int) -> Mapping[str, Condition]:
    return {
        "id": issue.id.__eq__,
        "entity_name": issue.entity.name.__eq__,
        "entity_uid": issue.entity.id.__eq__,
        "tag": issue.entity.tags.__contains__,
        "severity": lambda value: issue.severity == _number(value),
        "severity_lte": lambda value: issue.severity <= _number(value),
        "status_new": issue.status.__eq__,
        "first_seen_after": lambda value: issue.first_seen >= _time(value, refreshed),
        "first_seen_before": lambda value: issue.first_seen <= _time(value, refreshed),
        "last_seen_after": lambda value: issue.last_seen >= _time(value, refreshed),
        "last_seen_before": lambda value: issue.last_seen <= _time(value, refreshed),
    }


def _of_entity(entity: AsmEntity, issues: Sequence[AsmIssue], refreshed: int) -> Mapping[str, Condition]:
    weak = sum(issue.category == "vulnerability" for issue in issues)
    urgent = any(issue.severity <= _HIGH for issue in issues)
    return {
        "name": entity.name.__eq__,
        "tag": entity.tags.__contains__,
        "vuln_count_gte": lambda value: weak >= _number(value),
        "issue_count_gte": lambda value: len(issues) >= _number(value),
        "critical_or_high": lambda value: urgent == (value == "true"),
        "last_seen_after": lambda value: entity.last_seen >= _time(value, refreshed),
    }


def _holds(call: Call, conditions: Mapping[str, Condition]) -> bool:
    for term in call.path["search_string"].split():
        key, colon, value = term.partition(":")
        if not colon or key not in conditions:
            raise BadRequestError(f'Invalid term "{term}"')
        if not conditions[key](value):
            return False
    return True


def _number(text: str) -> int:
    if not text.isdecimal():
        raise BadRequestError(f'"{text}" is no number')
    return int(text)


def _time(text: str, refreshed: int) -> float:
    found = float(refreshed) if text == _LAST_REFRESH else unix_time(text)
    if found is None:
        raise BadRequestError(f'"{text}" is no time')
    return found


def _hits(call: Call, found: Sequence[Json]) -> Response:
    size = call.query.get("page_size", _SIZE)
    start = call.query.get("page", 0) * size
    end = start + size
    return JsonResponse({"success": True, "result": {"hits": found[start:end], "more": end < len(found)}})


def _answer(result: Any) -> Response:
    return JsonResponse({"success": True, "message": "Success", "result": result})


HANDLERS = {
    "asm.entities.get_raw": raw_entity,
    "asm.entities.search": search_entities,
    "asm.issues.get": get_issue,
    "asm.issues.search": search_issues,
    "asm.issues.set_status": set_status,
    "asm.projects.list": projects,
}
