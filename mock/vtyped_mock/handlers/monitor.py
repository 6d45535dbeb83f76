"""VirusTotal Monitor, for owners of software and for antivirus partners."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

from starlette.responses import Response

from ..answers import (
    JsonResponse,
    data_answer,
    descriptor_answer,
    empty_answer,
    page,
    page_answer,
    redirect_answer,
    shown,
    storage_address,
    upload_address,
)
from ..calls import Call
from ..dice import DAY
from ..errors import BadRequestError, NotFoundError
from ..forms import MULTIPART, URLENCODED, limited, read_form
from ..monitor import PARTNER_ENGINE, MonitorItem
from ..monitor_objects import comment, event, hash_, item, partner_statistics, statistics
from ..offers import Offer
from ..paths import object_address

_DAYS = 30


async def items(call: Call) -> Response:
    """The items of the collection that a filter names."""
    monitor = call.state.monitor
    return page_answer(call, [item(monitor, each) for each in monitor.items(call.account, call.query.get("filter"))])


async def upload(call: Call) -> Response:
    """Put a file into the collection, by the API or by an upload address, or make a folder."""
    content_type = call.request.headers.get("content-type")
    body = limited(call.request.stream(), call.upload_limit)
    form = await read_form(body, content_type, (MULTIPART, URLENCODED))
    call.service.rules.form(call.operation, MULTIPART, form.fields)
    file = form.files.get("file")
    path = form.fields.get("path")
    if path is None:
        if "item" not in form.fields:
            raise BadRequestError("The form has neither a path nor an item")
        path = call.state.monitor.path_of(call.account, form.fields["item"])
    if (file is None) != path.endswith("/"):
        raise BadRequestError("A file has a path without a slash at its end, a folder one with it")
    made = call.state.monitor.put(call.account, path, file)
    return descriptor_answer(call, "monitor_item", made.id)


async def upload_url(call: Call) -> Response:
    """An address for one large upload."""
    return data_answer(upload_address(call, "monitor.items.upload"))


async def get(call: Call) -> Response:
    """One item."""
    found = call.state.monitor.item(call.account, call.object_id)
    return data_answer(shown(call, item(call.state.monitor, found)))


async def delete(call: Call) -> Response:
    """Take an item out."""
    call.state.monitor.remove(call.account, call.object_id)
    return empty_answer()


async def configure(call: Call) -> Response:
    """Set the details of a file."""
    data = await call.data()
    changed = call.state.monitor.describe(call.account, call.object_id, data["attributes"]["details"])
    return data_answer(shown(call, item(call.state.monitor, changed)))


async def download(call: Call) -> Response:
    """Lead to the bytes of a file."""
    return redirect_answer(call, *_bytes(call, call.state.monitor.item(call.account, call.object_id)))


async def download_url(call: Call) -> Response:
    """A signed address of the bytes of a file."""
    return data_answer(storage_address(call, *_bytes(call, call.state.monitor.item(call.account, call.object_id))))


async def collection_statistics(call: Call) -> Response:
    """Figures of the past days, and how things stand now."""
    monitor, account = call.state.monitor, call.account
    found = monitor.items(account)
    owner = account.group or account.user
    entries = [statistics(monitor, found, owner, day) for day in _past_days(call)]
    answer = page(call, "monitor statistics", entries, call.query, call.address, descriptors=False)
    tags = [monitor.tags(each) for each in found]
    counts = {f"{tag.replace('-', '_')}_count": sum(tag in each for each in tags) for tag in _CHANGES}
    detected = sum("detected" in each for each in tags)
    answer["meta"]["realtime"] = counts | {"items_detected_count": detected}
    return JsonResponse(answer)


async def events(call: Call) -> Response:
    """What has happened in the collection."""
    query = {key: text for key, text in call.query.items() if key != "job_id"}
    name, colon, value = query.get("filter", "").partition(":")
    if name and (not colon or name not in _FILTERS):
        raise BadRequestError(f'Invalid filter "{query["filter"]}"')
    entries = [event(each) for each in call.state.monitor.events(call.account)]
    wanted = [entry for entry in entries if not name or str(entry.shown().get(name)) == value]
    answer = page(call, "monitor events", wanted, query, call.address, descriptors=False)
    # Events are no objects, and come without a type and an id.
    answer["data"] = [each["attributes"] for each in answer["data"]]
    del answer["meta"]["count"]
    answer["meta"]["job_id"] = call.state.world.digest("md5", "monitor events", name, value)
    return JsonResponse(answer)


async def hashes(call: Call) -> Response:
    """The files that the partner's engine detects."""
    monitor = call.state.monitor
    text = call.query.get("filter", f"engine:{PARTNER_ENGINE}")
    if text not in ("tag:ignored", f"engine:{PARTNER_ENGINE}"):
        raise BadRequestError(f'Invalid filter "{text}"')
    found = {each.file.hashes.sha256: each for each in monitor.watched() if each.file}
    wanted = {sha256: each for sha256, each in found.items() if monitor.is_confirmed(sha256) == (text == "tag:ignored")}
    return page_answer(call, [hash_(monitor, each) for each in wanted.values()])


async def add_comment(call: Call) -> Response:
    """Say something of a file."""
    [given] = await call.data()
    if given["attributes"]["sha256"].lower() != call.object_id.lower():
        raise BadRequestError("The hash in the body is not the one in the path")
    made = call.state.monitor.add_comment(call.object_id, given["attributes"])
    return data_answer([shown(call, comment(made))])


async def get_comment(call: Call) -> Response:
    """What a partner says."""
    return data_answer([shown(call, comment(call.state.monitor.comment(call.object_id)))])


async def change_comment(call: Call) -> Response:
    """Say something else."""
    [given] = await call.data()
    changed = call.state.monitor.change_comment(call.object_id, given["attributes"])
    return data_answer([shown(call, comment(changed))])


async def delete_comment(call: Call) -> Response:
    """Take a comment back."""
    call.state.monitor.remove_comment(call.object_id)
    return empty_answer()


async def partner_download(call: Call) -> Response:
    """Lead to the bytes of a file that the engine detects."""
    return redirect_answer(call, *_bytes(call, call.state.monitor.partner_file(call.object_id)))


async def partner_download_url(call: Call) -> Response:
    """A signed address of the bytes of a file that the engine detects."""
    return data_answer(storage_address(call, *_bytes(call, call.state.monitor.partner_file(call.object_id))))


async def bundle(call: Call) -> Response:
    """Lead to the list of the day."""
    return redirect_answer(call, *_bundle(call))


async def bundle_url(call: Call) -> Response:
    """A signed address of the list of the day."""
    return data_answer(storage_address(call, *_bundle(call)))


async def engine_statistics(call: Call) -> Response:
    """Figures of the past days about the engine."""
    return page_answer(call, [partner_statistics(call.state.monitor, day) for day in _past_days(call)])


def _past_days(call: Call) -> list[int]:
    today = call.state.clock.timestamp() // DAY * DAY
    return [today - number * DAY for number in range(1, _DAYS + 1)]


def _bytes(call: Call, found: MonitorItem) -> tuple[str, Offer]:
    if found.file is None or found.file.body is None:
        raise NotFoundError(f'The mock has no bytes of "{found.id}"; it keeps files of up to 1 MiB')
    return found.file.hashes.sha256, Offer(found.file.body)


def _bundle(call: Call) -> tuple[str, Offer]:
    if call.object_id != PARTNER_ENGINE:
        raise NotFoundError(f'There is no engine "{call.object_id}"')
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    for each in call.state.monitor.watched():
        address = object_address(call.base, "monitor_hash", hash_(call.state.monitor, each).id)
        sha256 = address.rpartition("/")[2]
        file = f"{call.base}/monitor_partner/files/{sha256}/download"
        rows.writerow((each.owner, sha256, f"{address}/analyses", file))
    day = datetime.fromtimestamp(call.state.clock.now(), UTC).strftime("%Y-%m-%d")
    return f"detections/{PARTNER_ENGINE}-{day}.csv", Offer(text.getvalue().encode(), "text/csv")


_CHANGES = (
    "new-detections",
    "increasing-detections",
    "decreasing-detections",
    "swapped-detections",
    "solved-detections",
)
_FILTERS = ("action", "creator_id", "level", "monitor_key", "owner_id", "source", "timestamp")

HANDLERS = {
    "monitor.items.list": items,
    "monitor.items.upload": upload,
    "monitor.items.upload_url": upload_url,
    "monitor.items.get": get,
    "monitor.items.delete": delete,
    "monitor.items.configure": configure,
    "monitor.items.download": download,
    "monitor.items.download_url": download_url,
    "monitor.statistics": collection_statistics,
    "monitor.events": events,
    "monitor_partner.hashes.list": hashes,
    "monitor_partner.hashes.add_comment": add_comment,
    "monitor_partner.comments.get": get_comment,
    "monitor_partner.comments.update": change_comment,
    "monitor_partner.comments.delete": delete_comment,
    "monitor_partner.files.download": partner_download,
    "monitor_partner.files.download_url": partner_download_url,
    "monitor_partner.detections_bundle.download": bundle,
    "monitor_partner.detections_bundle.download_url": bundle_url,
    "monitor_partner.statistics": engine_statistics,
}
