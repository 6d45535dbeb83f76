"""A made-up type of objects that users create, with the document that describes it: the recipe of docs/mock.md."""

from __future__ import annotations

from starlette.responses import Response

from vtyped_mock import Account, MockApp, Settings, State, create_app
from vtyped_mock.answers import bytes_answer, redirect_answer
from vtyped_mock.calls import Call
from vtyped_mock.document import Document, Json, load_document
from vtyped_mock.handlers import HANDLERS, Handler, objects
from vtyped_mock.offers import Offer
from vtyped_mock.stages import Stages
from vtyped_mock.stores import Making, Resource, Stored

STAGES = Stages((("starting", 0), ("creating", 2), ("finished", 10)))


def complete(given: Json, making: Making) -> Json:
    made = {"creation_date": making.now, "private": True, "title": "", **given}
    return made | {"last_modification_date": making.now, "length": len(made["title"])}


def present(stored: Stored, now: float) -> Json:
    elapsed = now - stored.created
    return stored.attributes | {"status": STAGES.at(elapsed), "progress": STAGES.progress(elapsed)}


EXAMPLE = "notebook-1"
NOTEBOOK = Resource(
    type="graph",
    identify=lambda dice: f"notebook-{dice.hex(8)}",
    complete=complete,
    present=present,
    public=lambda attributes: not attributes["private"],
    viewers=("viewers",),
    editors=("editors",),
    examples={EXAMPLE: {"title": "An example"}},
)


async def printed(call: Call) -> Response:
    return redirect_answer(call, f"prints/{call.require()}.html", Offer(b"<p>It.</p>", "text/html"))


async def plain(call: Call) -> Response:
    return bytes_answer(Offer(call.require().encode(), "text/plain"))


_VIEWERS, _EDITORS, _ITEMS = (objects.linking(name) for name in ("viewers", "editors", "items"))
TABLE: dict[str, Handler] = {
    "notebooks.list": objects.page,
    "notebooks.create": objects.create,
    "notebooks.get": objects.get,
    "notebooks.update": objects.patch,
    "notebooks.delete": objects.delete,
    "notebooks.add_viewers": _VIEWERS["add"],
    "notebooks.has_viewer": _VIEWERS["has"],
    "notebooks.remove_viewer": _VIEWERS["remove_one"],
    "notebooks.add_editors": _EDITORS["add"],
    "notebooks.add_items": _ITEMS["add"],
    "notebooks.remove_items": _ITEMS["remove"],
    "notebooks.printed": printed,
    "notebooks.plain": plain,
}


def _operation(name: str, *, body: bool = False, query: tuple[str, ...] = ()) -> Json:
    made: Json = {"operationId": f"notebooks.{name}", "responses": {"200": {"description": "-"}}}
    made["parameters"] = [{"name": each, "in": "query", "schema": {"type": "string"}} for each in query]
    if "limit" in query:
        made["parameters"].append({"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 40}})
    if body:
        schema = {"type": "object", "required": ["data"], "properties": {"data": {}}}
        made["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return made


def _row(name: str, returns: list[str], cardinality: str, path: str, of: str = "graph") -> dict[str, Json]:
    """The two operations of a row of a relationship table."""
    return {
        f"{path}/{form}{name}": {
            "get": {
                "operationId": f"{of}.{form.replace('/', '.')}{name}",
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"description": "-"}},
                "x-relationship": {
                    "name": name,
                    "object": of,
                    "returns": returns,
                    "cardinality": cardinality,
                    "form": "descriptors" if form else "objects",
                },
            }
        }
        for form in ("", "relationships/")
    }


def document() -> Document:
    """The document of the package with notebooks, which stand where graphs do, in place of its graphs."""
    source = load_document().source
    shared = "/graphs/{id}/relationships"
    rows = [
        _row("items", ["file", "url", "domain", "ip_address"], "many", "/graphs/{id}"),
        _row("viewers", ["user", "group"], "many", "/graphs/{id}"),
        _row("editors", ["user", "group"], "many", "/graphs/{id}"),
        _row("owner", ["user"], "one", "/graphs/{id}"),
        _row("group", ["group"], "one", "/graphs/{id}"),
        _row("comments", ["comment"], "many", "/graphs/{id}"),
        _row("riddles", [], "many", "/graphs/{id}"),
        _row("graphs", ["graph"], "many", "/users/{id}", of="user"),
    ]
    own: dict[str, Json] = {path: item for row in rows for path, item in row.items()}
    own[f"{shared}/viewers"]["post"] = _operation("add_viewers", body=True)
    own[f"{shared}/editors"]["post"] = _operation("add_editors", body=True)
    own["/graphs/{id}/items"] |= {
        "post": _operation("add_items", body=True),
        "delete": _operation("remove_items", body=True),
    }
    own |= {
        f"{shared}/viewers/{{user_or_group_id}}": {
            "get": _operation("has_viewer"),
            "delete": _operation("remove_viewer"),
        },
        "/graphs": {
            "get": _operation("list", query=("order", "filter", "cursor", "limit")),
            "post": _operation("create", body=True),
        },
        "/graphs/{id}": {
            "get": _operation("get", query=("relationships", "attributes", "exclude_attributes")),
            "patch": _operation("update", body=True),
            "delete": _operation("delete"),
        },
        "/graphs/{id}/print": {"get": _operation("printed")},
        "/graphs/{id}/plain": {"get": _operation("plain")},
    }
    paths = {path: item for path, item in source["paths"].items() if not path.startswith(("/graphs", "/users"))}
    return Document({**source, "paths": paths | own})


OWNER, COLLEAGUE, STRANGER = (
    Account("k1", "owner", "team"),
    Account("k2", "colleague", "team"),
    Account("k3", "stranger"),
)


def app(resource: Resource = NOTEBOOK) -> MockApp:
    """A mock of notebooks with three accounts, whose clock stands still."""
    state = State(Settings(speed=0, accounts=(OWNER, COLLEAGUE, STRANGER)), {"graph": resource})
    return create_app(state=state, document=document(), handlers={**HANDLERS, **TABLE})
