"""Archives that the service builds of files, public and private ones."""

from __future__ import annotations

from starlette.responses import Response

from ..answers import data_answer, redirect_answer, storage_address
from ..calls import Call
from ..errors import NotFoundError
from ..offers import Offer
from ..paths import object_address
from ..resources.zip_files import ending
from ..stores import Stored
from ..zip_archives import archive


async def create(call: Call) -> Response:
    """Start building an archive."""
    data = await call.data()
    hashes = list(dict.fromkeys(each.lower() for each in data["hashes"]))
    known = [each for each in hashes if _is_known(call, each)]
    held = [each for each in known if _content(call, each) is not None]
    given = {
        "hashes": hashes,
        "password": data.get("password"),
        "held": len(held),
        "ending": ending(len(hashes), len(known), len(held)),
    }
    return _shown(call, call.store.create(call.account, given))


async def get(call: Call) -> Response:
    """How far an archive is."""
    return _shown(call, call.store.get(call.object_id, call.account))


async def download_url(call: Call) -> Response:
    """A signed address of a finished archive."""
    return data_answer(storage_address(call, *_archive(call)))


async def download(call: Call) -> Response:
    """Lead to a finished archive."""
    return redirect_answer(call, *_archive(call))


def _shown(call: Call, stored: Stored) -> Response:
    links = {"self": object_address(call.base, stored.type, stored.id)}
    # Archives of private files have the same type as others.
    attributes = call.store.attributes(stored)
    return data_answer({"id": stored.id, "type": "zip_file", "links": links, "attributes": attributes})


def _archive(call: Call) -> tuple[str, Offer]:
    stored = call.store.get(call.object_id, call.account)
    if call.store.attributes(stored)["status"] != "finished":
        raise NotFoundError(f'The ZIP file "{stored.id}" is not finished')
    path = f"{stored.type}/{stored.id}"
    offer = call.state.offers.get(path)
    if offer is None:
        found = {each: _content(call, each) for each in stored.facts["hashes"]}
        files = {_sha256(call, each): content for each, content in found.items() if content is not None}
        offer = Offer(archive(files, stored.facts["password"]), "application/zip")
    return path, offer


def _is_private(call: Call) -> bool:
    return call.object_type == "private_zip_file"


def _sha256(call: Call, any_hash: str) -> str:
    return call.state.items.hashes(any_hash).sha256


def _is_known(call: Call, any_hash: str) -> bool:
    sha256 = _sha256(call, any_hash)
    if _is_private(call):
        return call.state.private.holds(call.account, "private_file", sha256)
    return call.state.items.holds("file", sha256)


def _content(call: Call, any_hash: str) -> bytes | None:
    sha256 = _sha256(call, any_hash)
    if _is_private(call):
        return call.state.private.content(call.account, sha256)
    return call.state.contents.get(sha256)


HANDLERS = {
    f"{group}zip_files.{name}": handler
    for group in ("", "private.")
    for name, handler in {
        "create": create,
        "get": get,
        "download_url": download_url,
        "download": download,
    }.items()
}
