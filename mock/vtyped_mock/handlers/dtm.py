"""Digital Threat Monitoring."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from ..answers import JsonResponse, empty_answer
from ..calls import Call
from ..document import Json
from ..dtm import DtmAlert
from ..errors import BadRequestError
from ..forms import MULTIPART, limited, read_form
from ..times import unix_time

_SIZE = 10
_PAGE = "page"
_WORD = re.compile(r"[\w.-]+")
_FIELD = re.compile(r"[\w.]+:")
_JOINING = ("AND", "OR", "NOT")


async def alerts(call: Call) -> Response:
    """The alerts that all conditions hold for, the latest first unless told otherwise."""
    found = [alert for alert in call.state.dtm.alerts() if _wanted(alert, call.query)]
    if call.query.get("order") != "asc":
        found.reverse()
    refs = call.query.get("refs", False)
    return _page(call, "alerts", [{**alert.shown, "topics": alert.topics} if refs else alert.shown for alert in found])


async def update(call: Call) -> Response:
    """Change the status of an alert."""
    return JsonResponse(call.state.dtm.set_status(call.object_id, (await call.json())["status"]).shown)


async def set_analysis(call: Call) -> Response:
    """Keep the analysis of an alert."""
    text = (await call.json())["analysis"]
    call.state.dtm.alert(call.object_id).analysis = text
    return empty_answer()


async def add_attachment(call: Call) -> Response:
    """Keep files with the analysis of an alert."""
    body = limited(call.request.stream(), call.upload_limit)
    form = await read_form(body, call.request.headers.get("content-type"), (MULTIPART,))
    names = [file.name for name, file in form.every_file if name == "files"]
    if not names:
        raise BadRequestError('The form has no file "files"')
    call.service.rules.form(call.operation, MULTIPART, {**form.fields, "files": names})
    call.state.dtm.alert(call.object_id).attachments += names
    return empty_answer()


async def search_docs(call: Call) -> Response:
    """The documents that have all words of the query, the latest first."""
    query = (await call.json())["query"]
    since, until = _limit(call.query, "since"), _limit(call.query, "until")
    found = [
        alert.doc
        for alert in call.state.dtm.alerts()
        if _has_words(query, alert.doc)
        and (since is None or alert.date >= since)
        and (until is None or alert.date <= until)
    ]
    most = int(call.query["truncate"]) if "truncate" in call.query else None
    return _page(call, "docs", [_cut(doc, most) for doc in reversed(found)])


def _cut(doc: Json, most: int | None) -> Json:
    """A document with the first characters of its texts; what kind it is is no text."""
    return {key: value if key == "__type" else value[:most] for key, value in doc.items()}


def _wanted(alert: DtmAlert, query: Json) -> bool:
    shown = alert.shown
    since = _limit(query, "since")
    return (
        (since is None or alert.date >= since)
        and shown["monitor_id"] in query.get("monitor_id", [shown["monitor_id"]])
        and shown["status"] in query.get("status", [shown["status"]])
        and shown["alert_type"] in query.get("alert_type", [shown["alert_type"]])
        and shown["severity"] in query.get("severity", [shown["severity"]])
        and ("tags" not in query or not set(query["tags"]).isdisjoint(shown["tags"]))
        and alert.match in query.get("match_value", [alert.match])
        and alert.score >= query.get("mscore_gte", 0)
        and _has_words(query.get("search", ""), {**alert.doc, "title": shown["title"]})
    )


def _has_words(query: str, doc: Json) -> bool:
    """Whether a document has all words of a query. Of Lucene's language nothing but words is understood."""
    text = " ".join(doc.values()).lower()
    words = _WORD.findall(_FIELD.sub(" ", query))
    return all(word.lower() in text for word in words if word not in _JOINING)


def _limit(query: Json, name: str) -> float | None:
    return unix_time(query[name]) if name in query else None


def _page(call: Call, name: str, items: Sequence[Any]) -> Response:
    """A page, with the address of the next one in a header."""
    tokens, token = call.state.tokens, call.request.query_params.get(_PAGE)
    position, _ = tokens.position(call.operation.id, token) if token else ([0], 0)
    start = int(position[0])
    end = start + call.query.get("size", _SIZE)
    headers = {}
    if end < len(items):
        others = [(key, value) for key, value in call.request.query_params.multi_items() if key != _PAGE]
        query = urlencode([*others, (_PAGE, tokens.cursor(call.operation.id, [end]))])
        headers["link"] = f'<{call.address}?{query}>; rel="next"'
    return JsonResponse({name: items[start:end]}, headers=headers)


HANDLERS = {
    "dtm.alerts.add_attachment": add_attachment,
    "dtm.alerts.list": alerts,
    "dtm.alerts.set_analysis": set_analysis,
    "dtm.alerts.update": update,
    "dtm.docs.search": search_docs,
}
