"""Pages on indicators, to be shown elsewhere."""

from __future__ import annotations

import base64
import html
import ipaddress
import re

from starlette.responses import Response

from ..answers import data_answer, storage_address
from ..calls import Call
from ..document import Json
from ..errors import ApiError, BadRequestError
from ..identifiers import canonical_url
from ..offers import Offer

_HASH = re.compile(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")
_DOMAIN = re.compile(r"(?:[A-Za-z0-9_-]+\.)+[A-Za-z][A-Za-z0-9-]+")


async def url(call: Call) -> Response:
    """The address of a page on an indicator."""
    shown = _widget(call)
    if not shown.pop("found"):
        raise BadRequestError(f'Nothing is known of "{call.query["query"]}"')
    return data_answer(shown)


async def gti(call: Call) -> Response:
    """The address of a page on an indicator, whether it is known or not."""
    return data_answer(_widget(call))


def _widget(call: Call) -> Json:
    text = call.query["query"]
    type_, identifier = _indicator(call, text)
    found = call.service.catalog.holds(type_, identifier, call.account)
    detections, total = 0, 0
    if found:
        stats = call.service.catalog.attributes(type_, identifier)["last_analysis_stats"]
        detections, total = stats["malicious"] + stats["suspicious"], sum(stats.values())
    page = f"<!doctype html><title>{html.escape(text)}</title><p>{detections} of {total} engines detect it.</p>"
    token = base64.urlsafe_b64encode(f"{type_}|{identifier}".encode()).decode().rstrip("=")
    address = storage_address(call, f"widget/html/{token}", Offer(page.encode(), "text/html"))
    return {"url": address, "found": found, "detection_ratio": {"detections": detections, "total": total}}


def _indicator(call: Call, text: str) -> tuple[str, str]:
    """Type and id of what a text names."""
    items = call.state.items
    if _HASH.fullmatch(text):
        return "file", items.identify("file", text)
    try:
        return "ip_address", str(ipaddress.ip_address(text))
    except ValueError:
        pass
    if _DOMAIN.fullmatch(text):
        return "domain", text.lower()
    try:
        return "url", items.learn_url(canonical_url(text))
    except ApiError:
        raise BadRequestError(f'"{text}" is no hash, URL, domain or address') from None


HANDLERS = {
    "widgets.url": url,
    "widgets.gti": gti,
}
