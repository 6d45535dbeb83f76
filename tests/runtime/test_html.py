"""What notebooks show of objects and collections."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.runtime.json_values import MODELS, bodies
from vtyped import Client
from vtyped.models import File, User
from vtyped.pivoting import Node, Pivot
from vtyped_api.runtime.collection import Page
from vtyped_api.runtime.model import Model
from vtyped_api.runtime.objects import decode_object
from vtyped_mock import MockServer

OWN = {"table", "caption", "thead", "tbody", "tr", "th", "td", "p"}
ATTACK = "<img src=http://192.0.2.1/x onerror=alert(1)>\u202egpj.exe"


class Tags(HTMLParser):
    """The elements of a page, their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str | None]] = set()
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= set(attrs)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_a_file_shows_its_attributes() -> None:
    html = File.from_dict(
        {"type": "file", "id": "f", "attributes": {"size": 68, "last_analysis_date": 0}}
    )._repr_html_()
    assert '<th scope="row">size</th><td style="text-align:left">68</td>' in html
    assert "1970-01-01 00:00:00+00:00" in html


def test_names_of_strangers_are_text_that_can_be_seen() -> None:
    found = Tags(
        File.from_dict({"type": "file", "id": ATTACK, "attributes": {"meaningful_name": ATTACK}})._repr_html_()
    )
    assert found.tags <= OWN
    assert ATTACK.replace("\u202e", "\\u{202e}") in found.texts


def test_a_key_is_not_shown() -> None:
    user = User.from_dict({"type": "user", "id": "u", "attributes": {"apikey": "0" * 64}})
    assert "0" * 64 not in user._repr_html_() + Page([user], None, {})._repr_html_()
    assert "***" in user._repr_html_()


def test_a_page_has_a_row_for_each_item() -> None:
    items = [
        decode_object({"type": "domain", "id": f"{n}.example.com", "attributes": {"tld": "com"}}) for n in range(3)
    ]
    html = Page([*items, 5], "next", {})._repr_html_()
    assert len(re.findall("<tr>", html)) == 5
    assert "<th>tld</th>" in html


def test_a_collection_asks_for_nothing(vt_mock: MockServer) -> None:
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as vt:
        found = vt.files.comments("44d88612fea8a8f36de82e1278abb02f")
        assert "files.comments" in found._repr_html_()
        assert '<th scope="row">items</th>' in found._repr_html_()
        assert '<th scope="row">cursor</th>' in found._repr_html_()
        assert not list(vt_mock.requests)
        next(iter(found))
        assert str(found.cursor)[:20] in found._repr_html_()
        list(found)
        assert found.cursor is None
        assert "None" not in found._repr_html_()


def test_a_pivot_shows_its_nodes() -> None:
    pivot = Pivot()
    pivot.add_node(Node("file", ATTACK, 0, decode_object({"type": "file", "id": ATTACK})))
    assert Tags(pivot._repr_html_()).tags <= OWN


@pytest.mark.parametrize("model", MODELS, ids=lambda cls: cls.__name__)
@settings(max_examples=5)
@given(data=st.data())
def test_any_body_of_any_model_is_shown_in_a_few_kilobytes(model: type[Model], data: st.DataObject) -> None:
    made = model.from_dict(data.draw(bodies(model)))
    for html in (made._repr_html_(), Page([made, made], None, {})._repr_html_()):
        found = Tags(html)
        assert found.tags <= OWN
        assert found.attributes <= {("scope", "row"), ("style", "text-align:left")}
        assert all(text.isprintable() or not text.strip() for text in found.texts)
        assert len(html) < 200_000


def test_long_values_and_many_attributes_are_cut() -> None:
    attributes: dict[str, Any] = {f"name {number}": "x" * 100_000 for number in range(1000)}
    html = decode_object({"type": "novelty", "id": "n", "attributes": attributes})._repr_html_()
    assert len(html) < 50_000
    assert "and 942 more" in html
