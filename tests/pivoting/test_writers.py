"""Pivots in the formats of others, read by others."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import networkx
import pydot
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pivoting.browsers import needs_browser, tab
from vtyped import InvalidInputError, TransportError
from vtyped.errors import RequestInfo
from vtyped.pivoting import Cut, Edge, Failure, Node, Pivot
from vtyped.pivoting.texts import visible
from vtyped_api.runtime.objects import decode_object

HOSTILE = [
    "</script><script>document.title='owned'</script>",
    '"];n0 -> n1 [label="\\',
    '\\N \\" &amp; &lt; #quot; ```',
    "invoice\u202efdp.exe\x00\x1b[31m",
    '<img src="http://192.0.2.1/x" onerror="document.title=1">',
    "%%DATA%%",
    "end; subgraph x; click n0 href",
    "\ud800 half",
]
TEXTS = st.sampled_from(HOSTILE) | st.text(min_size=1)
TYPES = st.sampled_from(["file", "url", "domain", "ip_address", "collection"]) | TEXTS


def graph(names: list[tuple[str, str, str]]) -> Pivot:
    """A start and what is related to it: type, id and name of each."""
    pivot = Pivot(requests=1)
    for type_, id_, name in names:
        source = {"type": type_, "id": id_, "attributes": {"meaningful_name": name}}
        if type_ == "file":
            source["attributes"]["last_analysis_stats"] = {"malicious": 5}
        node = pivot.add_node(Node(type_, id_, min(len(pivot.nodes), 1), decode_object(source)))
        pivot.add_edge(Edge(pivot.nodes[0].key, node.key, name or "related"))
    error = TransportError(f"broken {names[0][2]}", RequestInfo("GET", "https://example.com", "files.get"))
    pivot.failures.append(Failure(pivot.nodes[0].key, "contacted_ips", error))
    pivot.cuts.append(Cut(pivot.nodes[-1].key, "subdomains", "budget"))
    return pivot


PIVOTS = st.lists(st.tuples(TYPES, TEXTS, TEXTS), min_size=1, max_size=6).map(graph)
WORST = graph([("file", f"{number}{text}", text) for number, text in enumerate(HOSTILE)])


@given(PIVOTS)
def test_networkx_reads_the_graphml(pivot: Pivot) -> None:
    read = networkx.read_graphml(BytesIO(pivot.to_graphml().encode("utf-8")), force_multigraph=True)
    found = [(data["type"], data["id"], data["label"], data["depth"]) for _, data in read.nodes(data=True)]
    # XML has one form for all ends of lines; here none is left to it.
    assert found == [(visible(n.type), visible(n.id), visible(n.label), n.depth) for n in pivot.nodes]
    names = [data["relationship"] for *_, data in read.edges(data=True)]
    assert sorted(names) == sorted(visible(edge.relationship) for edge in pivot.edges)
    assert read.number_of_edges() == len(pivot.edges)


@given(PIVOTS)
@settings(max_examples=30)
def test_pydot_reads_the_dot(pivot: Pivot) -> None:
    [read] = pydot.graph_from_dot_data(pivot.to_dot())
    assert len(read.get_edges()) == len(pivot.edges)
    assert len([node for node in read.get_nodes() if re.fullmatch(r"n\d+", node.get_name())]) == len(pivot.nodes)


@pytest.mark.skipif(shutil.which("dot") is None, reason="no Graphviz here: apt-get install graphviz")
@pytest.mark.parametrize("text", [text for text in HOSTILE if len(visible(text)) <= 48])
def test_graphviz_shows_the_very_text(text: str) -> None:
    drawn = subprocess.run(
        ["dot", "-Tplain"],  # noqa: S607
        input=graph([("domain", "a", text)]).to_dot().encode(),
        capture_output=True,
        check=True,
    )
    labels = [line for line in drawn.stdout.decode().splitlines() if line.startswith("node n0")]
    shown = visible(text).replace("\\", "\\\\").replace('"', '\\"')
    assert len(labels) == 1
    assert not drawn.stderr
    assert shown in labels[0] or shown.replace("\\\\", "\\") in labels[0]


@given(PIVOTS)
def test_nothing_of_a_text_means_anything_to_mermaid(pivot: Pivot) -> None:
    lines = pivot.to_mermaid().splitlines()
    assert lines[0] == "flowchart LR"
    plain = r'"[A-Za-z0-9 .:/_#;-]*"'
    node = rf"  n\d+(\[{plain}\]|\[/{plain}/\]|\({plain}\)|\{{\{{{plain}\}}\}}|\(\[{plain}\]\))"
    edge = rf"  n\d+ -->\|{plain}\| n\d+"
    rest = r"  class(Def detected stroke:#c00,stroke-width:3px| n\d+(,n\d+)* detected)"
    assert all(re.fullmatch(f"{node}|{edge}|{rest}", line) for line in lines[1:])
    count = sum(bool(re.fullmatch(node, line)) for line in lines)
    assert count == len(pivot.nodes)


@given(PIVOTS)
def test_json_has_everything(pivot: Pivot) -> None:
    read = json.loads(pivot.to_json())
    assert [(node["type"], node["id"]) for node in read["nodes"]] == [node.key for node in pivot.nodes]
    assert [node["object"] for node in read["nodes"]] == [node.object.to_dict() for node in pivot.nodes]
    assert [(tuple(e["source"]), tuple(e["target"]), e["relationship"]) for e in read["edges"]] == [
        (edge.source, edge.target, edge.relationship) for edge in pivot.edges
    ]
    assert read["failures"][0]["error"] == "TransportError"
    assert read["cuts"][0]["reason"] == "budget"


@given(PIVOTS)
def test_the_page_has_its_own_elements_only(pivot: Pivot) -> None:
    page = pivot.to_html()
    page.encode("utf-8")
    assert page.count("<script") == page.count("</script") == 2
    assert not re.search(
        r"(src|href)\s*=|@import|url\((?!#arrow)", page.partition('<script type="application/json"')[0]
    )


@needs_browser
def test_a_browser_shows_the_page_and_runs_and_loads_nothing_of_strangers(tmp_path: Path) -> None:
    place = tmp_path / "pivot.html"
    WORST.save(place)
    asked: list[str] = []
    said: list[str] = []
    with tab() as page:
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        page.goto(place.as_uri())
        page.wait_for_selector("body[data-ready]")
        assert page.locator(".point").count() == len(HOSTILE)
        assert page.locator("#lines line").count() == len(WORST.edges)
        assert page.locator("#rows td:nth-child(2)").all_text_contents() == [visible(text) for text in HOSTILE]
        page.locator(".point").last.press("Enter")
        assert page.locator("#about h2").text_content() == HOSTILE[0]
        page.fill("#find", "invoice")
        assert page.locator(".point:not(.faint)").count() == 1
        assert "Failed: 1" in str(page.locator("#gaps summary").text_content())
        assert page.title() == "Pivot"
        assert page.evaluate("document.scripts.length") == 2
        # What the policy forbids also a script that got in.
        assert page.evaluate("fetch('http://127.0.0.1:9/').then(() => 'loaded', () => 'refused')") == "refused"
    assert asked == [place.as_uri()]
    assert all("Content Security Policy" in text and "127.0.0.1:9" in text for text in said)


@needs_browser
def test_a_large_graph_is_drawn(tmp_path: Path) -> None:
    place = tmp_path / "pivot.html"
    graph([("domain", f"{number}.example.com", "") for number in range(1000)]).save(place)
    with tab() as page:
        page.goto(place.as_uri())
        page.wait_for_selector("body[data-ready]")
        assert page.locator(".point").count() == 1000


@pytest.mark.parametrize("name", ["a.json", "a.graphml", "a.dot", "a.gv", "a.mmd", "a.HTML"])
def test_a_file_has_the_format_of_its_name(tmp_path: Path, name: str) -> None:
    WORST.save(tmp_path / name)
    assert (tmp_path / name).stat().st_size > 100


def test_a_name_of_no_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"\.graphml"):
        WORST.save(tmp_path / "a.pdf")
    assert not list(tmp_path.iterdir())
