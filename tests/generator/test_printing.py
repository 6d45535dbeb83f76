"""The printed client at work, and texts of the document inside of it."""

from __future__ import annotations

import ast
import importlib.util
import inspect
import keyword
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.models import python_name
from generator.text import docstring

from .small import Spec

PACKAGE = "small_api"
FILE = {
    "data": {
        "type": "file",
        "id": "abc",
        "attributes": {
            "sha256": "abc",
            "size": None,
            "first_submission_date": 1767225600,
            "results": {"Northlight": {"category": "malicious"}},
            "threat": {"parent": {"label": "eicar"}},
            "section": [{"category": "rare"}],
            "user-agent": "curl",
            "typeUnsupported": 3,
        },
        "links": {"self": "https://example.com/"},
    }
}


class Recorder:
    """A transport that keeps the calls and gives one answer."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.calls: list[Any] = []
        self.downloads: list[tuple[Any, Any, Any]] = []

    def download(self, call: Any, target: Any, progress: Any) -> Any:
        self.downloads.append((call, target, progress))
        return self.answer

    def send(self, call: Any) -> Any:
        self.calls.append(call)
        return self.answer


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The client of the small document, imported under a name of its own."""
    folder = Spec(tmp_path_factory.mktemp("document")).make() / "vtyped_api"
    where = importlib.util.spec_from_file_location(
        PACKAGE, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert where is not None
    assert where.loader is not None
    package = importlib.util.module_from_spec(where)
    sys.modules[PACKAGE] = package
    where.loader.exec_module(package)
    yield package
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def client(recorder: Recorder) -> Any:
    return importlib.import_module(f"{PACKAGE}.client").ApiClient(recorder)


@pytest.mark.usefixtures("api")
class TestClient:
    def test_reads_what_the_document_describes(self) -> None:
        attributes = client(Recorder(FILE)).files.get("abc").attributes
        assert attributes.first_submission_date == datetime(2026, 1, 1, tzinfo=UTC)
        assert attributes.size is None
        assert attributes.times_submitted == 0
        assert attributes.results["Northlight"].category == "malicious"
        assert attributes.threat.parent.label == "eicar"
        assert attributes.section[0].category == "rare"
        assert attributes.user_agent == "curl"
        assert (attributes.type_unsupported, attributes.type_unsupported_camel) == (0, 3)

    def test_reads_a_key_that_no_constructor_can_have(self) -> None:
        assert client(Recorder(FILE)).files.get("abc").links.self_ == "https://example.com/"

    def test_sends_a_query_only_where_it_is_given(self) -> None:
        recorder = Recorder(FILE)
        client(recorder).files.get("abc", relationships=["comments", "source"])
        client(recorder).files.get("abc")
        assert [call.query for call in recorder.calls] == [{"relationships": "comments,source"}, {}]

    def test_sends_a_new_object_less_what_is_left_out(self) -> None:
        recorder = Recorder({"data": {"type": "comment", "id": "1", "attributes": {"text": "hi"}}})
        client(recorder).files.add_comment("abc", "hi", "harmless")
        client(recorder).files.add_comment("abc", "hi", "harmless", in_reply_to="2")
        assert [call.body["data"] for call in recorder.calls] == [
            {"type": "comment", "attributes": {"text": "hi", "verdict": "harmless"}},
            {"type": "comment", "attributes": {"text": "hi", "verdict": "harmless", "in-reply-to": "2"}},
        ]

    def test_sends_a_form(self) -> None:
        recorder = Recorder({"data": {"type": "analysis", "id": "1"}})
        assert client(recorder).urls.scan("https://example.com/").id == "1"
        assert recorder.calls[0].body == {"url": "https://example.com/"}

    def test_gives_nothing_where_nothing_is_related(self) -> None:
        assert client(Recorder({"data": None})).files.source("abc") is None

    def test_goes_through_a_collection_of_a_group_within_a_group(self) -> None:
        recorder = Recorder({"data": [{"type": "comment", "id": "1", "attributes": {"text": "hi"}}]})
        assert [note.attributes.text for note in client(recorder).files.notes.list("abc")] == ["hi"]

    def test_gives_a_list_where_there_are_no_pages(self) -> None:
        recent = client(Recorder({"data": [FILE["data"]]})).private.files.recent()
        assert [file.id for file in recent] == ["abc"]

    def test_gives_nothing_where_nothing_is_answered(self) -> None:
        recorder = Recorder(None)
        assert client(recorder).private.files.clear(filter="name:a") is None
        assert recorder.calls[0].query == {"filter": "name:a"}

    def test_sends_the_query_of_a_collection_in_its_form_on_the_wire(self) -> None:
        recorder = Recorder({"data": []})
        found = client(recorder).private.files.list(
            filter="name:a",
            order="newest",
            count_limit=0,
            score=0.5,
            descriptors_only=False,
            since=datetime(2026, 1, 1, tzinfo=UTC),
            relationships=["comments", "notes"],
            page_size=5,
        )
        assert list(found) == []
        assert recorder.calls[0].query == {
            "filter": "name:a",
            "order": "newest",
            "count_limit": "0",
            "score": "0.5",
            "descriptors-only": "false",
            "since": "1767225600",
            "relationships": "comments,notes",
            "limit": "5",
        }

    @pytest.mark.parametrize(
        "wrong", [{"order": "date"}, {"count_limit": -1}, {"since": 5}, {"descriptors_only": "no"}]
    )
    def test_refuses_a_query_before_anything_is_sent(self, wrong: dict[str, Any]) -> None:
        recorder = Recorder({"data": []})
        with pytest.raises(ValueError, match=f"^{next(iter(wrong))}="):
            client(recorder).private.files.list(filter="name:a", **wrong)
        assert recorder.calls == []

    def test_fills_a_path_with_what_is_no_text(self) -> None:
        recorder = Recorder({"data": []})
        assert list(client(recorder).private.files.viewers("abc", "user", 5)) == []
        assert recorder.calls[0].path == {"id": "abc", "kind": "user", "number": "5"}

    def test_creates_an_object_of_values_of_every_type(self) -> None:
        models = importlib.import_module(f"{PACKAGE}.models")
        recorder = Recorder({"data": {"type": "graph", "id": "1", "attributes": {}}})
        client(recorder).graphs.create(
            "A graph",
            [models.GraphNode(x=1.5), {"x": 2}],
            size=0,
            weight=0.5,
            private=False,
            kind="user",
            date=datetime(2026, 1, 1, tzinfo=UTC),
            tags={"a": 1}.keys(),
            owners=[models.Kind.USER, "group"],
            counts={"a": 1},
            layout={"x": [1, None]},
            limit=3,
            relationships=models.GraphNode.from_dict({"x": 1, "new": 2}),
            raw_items="some text",
        )
        assert recorder.calls[0].body == {
            "data": {
                "type": "graph",
                "attributes": {
                    "name": "A graph",
                    "nodes": [{"x": 1.5}, {"x": 2}],
                    "size": 0,
                    "weight": 0.5,
                    "private": False,
                    "kind": "user",
                    "date": 1767225600,
                    "tags": ["a"],
                    "owners": ["user", "group"],
                    "counts": {"a": 1},
                    "layout": {"x": [1, None]},
                    "limit": 3,
                },
                "relationships": {"x": 1, "new": 2},
                "raw_items": "some text",
            }
        }

    def test_sends_of_a_new_object_only_what_is_given(self) -> None:
        recorder = Recorder({"data": {"type": "graph", "id": "1", "attributes": {}}})
        client(recorder).graphs.create("A graph", [])
        assert recorder.calls[0].body == {"data": {"type": "graph", "attributes": {"name": "A graph", "nodes": []}}}

    @pytest.mark.parametrize(
        ("given", "changes"),
        [
            ({}, {"details": "Lorem"}),
            ({"name": "B"}, {"details": "Lorem", "name": "B"}),
            ({"kind": None, "nodes": None}, {"details": "Lorem", "kind": None, "nodes": None}),
            ({"kind": "user", "nodes": [{"x": 1}]}, {"details": "Lorem", "kind": "user", "nodes": [{"x": 1}]}),
        ],
    )
    def test_changes_an_object_under_the_id_of_the_path(self, given: dict[str, Any], changes: dict[str, Any]) -> None:
        recorder = Recorder({"data": {"type": "graph", "id": "g1", "attributes": {}}})
        client(recorder).graphs.update("g1", "Lorem", **given)
        assert recorder.calls[0].body == {"data": {"type": "graph", "id": "g1", "attributes": changes}}

    def test_takes_a_needed_value_back(self) -> None:
        recorder = Recorder({"data": {"type": "graph", "id": "g1", "attributes": {}}})
        client(recorder).graphs.update("g1", None)
        assert recorder.calls[0].body["data"]["attributes"] == {"details": None}

    def test_sends_one_parameter_as_the_whole_of_data(self) -> None:
        recorder = Recorder({"data": []})
        assert client(recorder).graphs.add_viewers("g1", [{"type": "user", "id": "somebody"}]) == []
        recorder.answer = {"data": {"user": 2}}
        assert client(recorder).graphs.vote("g1", "user").user == 2
        assert [call.body for call in recorder.calls] == [
            {"data": [{"type": "user", "id": "somebody"}]},
            {"data": "user"},
        ]

    def test_sends_and_reads_a_list_of_one_object(self) -> None:
        recorder = Recorder({"data": [{"type": "comment", "id": "1", "attributes": {"text": "Lorem"}}]})
        assert client(recorder).graphs.remark("g1", "Lorem").attributes.text == "Lorem"
        attributes = {"text": "Lorem", "graph": "g1"}
        assert recorder.calls[0].body == {"data": [{"type": "remark", "attributes": attributes}]}

    def test_sends_and_reads_bodies_without_data(self) -> None:
        hit = {"data": {"type": "comment", "id": "1", "attributes": {"text": "Lorem"}}}
        recorder = Recorder({"hits": [hit], "next": "a"})
        found = client(recorder).graphs.search("name:a")
        assert recorder.calls[0].body == {"query": "name:a"}
        assert found.hits[0].data.attributes.text == "Lorem"
        assert found.next == "a"

    def test_sends_headers(self) -> None:
        recorder = Recorder(None)
        client(recorder).graphs.clear("somebody")
        client(recorder).graphs.clear("somebody", x_reason="old")
        assert [call.headers for call in recorder.calls] == [
            {"x-force": "yes-do-it", "x-confirm-delete": "somebody"},
            {"x-force": "yes-do-it", "x-confirm-delete": "somebody", "x-reason": "old"},
        ]
        assert "somebody" not in repr(recorder.calls[0])

    def test_sends_a_form_of_fields_of_every_type(self) -> None:
        recorder = Recorder({"data": {"type": "comment", "id": "1"}})
        client(recorder).private.urls.scan(
            "https://example.com/", sandboxes=["a", "b"], retention_period_days=5, enable_internet=True, kind="group"
        )
        assert recorder.calls[0].body == {
            "url": "https://example.com/",
            "sandboxes": "a,b",
            "retention_period_days": "5",
            "enable_internet": "true",
            "kind": "group",
        }

    def test_gives_a_truth_value(self) -> None:
        assert client(Recorder({"data": True})).graphs.is_viewer("g1", "somebody") is True

    def test_goes_through_a_collection_of_plain_models(self) -> None:
        recorder = Recorder({"data": [{"date": 1767225600}]})
        assert [event.date for event in client(recorder).graphs.events("g1")] == [datetime(2026, 1, 1, tzinfo=UTC)]
        assert recorder.calls[0].query == {}

    def test_has_methods_of_its_own(self) -> None:
        recorder = Recorder({"data": {"engines": {"a": {"name": "A"}}}})
        assert client(recorder).metadata().engines["a"].name == "A"
        recorder.answer = {"data": ["a", "b"]}
        assert client(recorder).words() == ["a", "b"]
        recorder.answer = {"data": {"a": [{"name": "A"}]}}
        assert client(recorder).counts()["a"][0].name == "A"
        recorder.answer = {"data": []}
        assert list(client(recorder).find("name:a", limit=5)) == []
        assert recorder.calls[-1].query == {"query": "name:a", "limit": "5"}

    def test_has_no_method_for_an_upload_or_a_feed(self) -> None:
        found = client(Recorder(None))
        assert not hasattr(found.files, "upload")
        assert not hasattr(found.feeds, "minute")
        assert importlib.import_module(f"{PACKAGE}.resources.files").UPLOAD.body == "multipart/form-data"
        assert importlib.import_module(f"{PACKAGE}.resources.feeds").MINUTE.path == "/feeds/{time}"

    def test_downloads(self) -> None:
        recorder, progress = Recorder("done"), object()
        assert client(recorder).files.download("abc", "target", progress=progress, timeout=5) == "done"
        ((call, *given),) = recorder.downloads
        assert given == ["target", progress]
        assert (call.path, call.options, call.operation.content_hash) == ({"id": "abc"}, {"timeout": 5}, "id")

    def test_downloads_with_a_query_and_headers(self) -> None:
        recorder = Recorder("done")
        client(recorder).graphs.picture("g1", "jpeg", "target", count_limit=5, x_reason="show")
        ((call, *given),) = recorder.downloads
        assert given == ["target", None]
        assert (call.path, call.query) == ({"id": "g1", "form": "jpeg"}, {"count_limit": "5"})
        assert call.headers == {"x-reason": "show"}
        assert call.operation.content_hash == ""
        with pytest.raises(TypeError, match="timeuot"):
            client(recorder).graphs.picture("g1", "jpeg", "target", timeuot=5)

    def test_knows_every_model_by_name(self) -> None:
        models = importlib.import_module(f"{PACKAGE}.models")
        for name in models.__all__:
            assert getattr(models, name) is not None

    @pytest.mark.parametrize(
        "resource", ["files", "files_notes", "files_relationships", "urls", "private", "private_files", "graphs"]
    )
    def test_awaits_the_same_methods(self, resource: str) -> None:
        module = importlib.import_module(f"{PACKAGE}.resources.{resource}")
        classes = [
            value for value in vars(module).values() if inspect.isclass(value) and value.__module__ == module.__name__
        ]
        plain, awaited = sorted(classes, key=lambda cls: cls.__name__.startswith("Async"))
        assert awaited.__name__ == f"Async{plain.__name__}"
        for name, method in vars(plain).items():
            if inspect.isfunction(method):
                twin = getattr(awaited, name)
                assert inspect.signature(twin).parameters == inspect.signature(method).parameters
                assert twin.__doc__ == method.__doc__


def test_a_required_query_parameter_has_to_be_given(spec: Spec) -> None:
    spec.edit(
        "parameters/report.yaml",
        "  name: relationships\n  in: query\n",
        "  name: relationships\n  in: query\n  required: true\n",
    )
    text = (spec.make() / "vtyped_api/resources/files.py").read_text(encoding="utf-8")
    assert "def get(self, id: str, relationships: str | Iterable[str], **options: Unpack[Options]) -> File:" in text


def test_an_arm_of_a_union_may_be_null_and_a_union_itself(spec: Spec) -> None:
    spec.edit(
        "schemas/url.yaml",
        "      description: The URL itself.\n      type: string\n",
        "      description: Several.\n      oneOf:\n"
        "        - type: string\n          nullable: true\n"
        "        - $ref: '#/Several'\n",
    )
    spec.append(
        "schemas/url.yaml", "Several:\n  description: Two.\n  oneOf:\n    - type: number\n    - type: boolean\n"
    )
    text = (spec.make() / "vtyped_api/models/url.py").read_text(encoding="utf-8")
    assert "    url: str | float | bool | None = None" in text


words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)
paragraphs = st.lists(words | st.sampled_from(['"', '"""', "\\", "\\n", 'a "quoted" end"', "x" * 130]), min_size=1)


@given(paragraphs, st.sampled_from([0, 4, 8]))
def test_a_docstring_reads_back_as_the_words_of_the_text(parts: list[str], indent: int) -> None:
    text = "\n\n".join(parts)
    assume(text.split())
    assert ast.literal_eval(docstring(text, indent)).split() == text.split()


@given(
    st.lists(st.sampled_from(["word", "longer-word", "`code`", "a"]), min_size=1, max_size=80),
    st.sampled_from([0, 4, 8]),
)
def test_a_docstring_stays_within_the_width(parts: list[str], indent: int) -> None:
    lines = docstring(" ".join(parts), indent).split("\n")
    assert len(lines[0]) + indent <= 120
    assert all(len(line) <= 120 for line in lines[1:])


@given(st.text())
def test_every_key_has_a_name_in_python(key: str) -> None:
    name = python_name(key)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("size", "size"),
        ("user-agent", "user_agent"),
        ("User Agent", "user_agent"),
        ("typeUnsupported", "type_unsupported"),
        ("class", "class_"),
        ("self", "self_"),
        ("from_dict", "from_dict_"),
        ("list", "list_"),
        ("field", "field_"),
        ("3d", "field_3d"),
        ("id", "id"),
        ("type", "type"),
    ],
)
def test_a_key_gives_a_name_that_nothing_else_has(key: str, name: str) -> None:
    assert python_name(key) == name


WRITTEN = """
_WAIT = 600.0


class Waiting:
    def wait(self, id: str, *, timeout: float = _WAIT, **options: Unpack[Options]) -> Graph:
        '''Wait for a graph,
        however long it takes.

        Args:
            id: Its id.
        '''

    def _secret(self) -> None: ...


class Files(generated.Files, Waiting):
    pages = pages_of(generated.Files, generated.Files.get)

    def download_url(self, id: str = "x", /) -> str: ...

    def download_link(self, *ids: str, **settings: Any) -> str:
        '''The address.'''

    @cached_property
    def relationships(self) -> str: ...


class AsyncFiles(generated.AsyncFiles):
    async def other(self) -> None: ...
"""


def test_the_page_of_methods_names_what_is_written_by_hand(spec: Spec) -> None:
    overrides = spec.folder.parent / "overrides/package"
    overrides.mkdir(parents=True)
    before = (spec.make("before") / "api.md").read_text(encoding="utf-8").splitlines()
    (overrides / "files.py").write_text(WRITTEN, encoding="utf-8")
    (overrides / "of_others.py").write_text("class Files: ...", encoding="utf-8")
    after = (spec.make("after") / "api.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == [
        "- `vt.files.download_link(*ids: str, **settings: Any) -> str`",
        "  <br>The address.",
        "- `vt.files.download_url(id: str = 'x') -> str`",
        "- `vt.files.pages(...) -> Iterator[File]`",
        "  <br>Every page, one after the other: takes what `get` takes. Each page costs one request.",
        "- `vt.files.wait(id: str, *, timeout: float = 600.0) -> Graph`",
        "  <br>Wait for a graph, however long it takes.",
    ]
