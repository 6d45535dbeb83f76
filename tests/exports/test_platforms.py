"""Objects for STIX and MISP."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any, NoReturn

import pytest
import stix2
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.samples import ADDRESS, COMMENT, DOMAIN, EVERYTHING, FILE, HOSTILE, RESOLUTION, SUBJECTS, URL
from vtyped.exports import to_misp, to_stix
from vtyped.pivoting import Edge, Node, Pivot
from vtyped_api.runtime.objects import decode_object


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any) -> NoReturn:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)


def all_of(bundle: Any, type_: str) -> list[Any]:
    return [item for item in bundle.get("objects", []) if item.type == type_]


def chosen(item: Any) -> bool:
    return True


def pivot() -> Pivot:
    found = Pivot()
    for item in (FILE, DOMAIN, COMMENT):
        found.add_node(Node(item.type, item.id, 0, item))
    found.add_edge(Edge(found.nodes[0].key, found.nodes[1].key, "contacted_domains"))
    found.add_edge(Edge(found.nodes[1].key, found.nodes[2].key, "comments"))
    return found


def test_a_bundle_has_an_observable_for_each() -> None:
    bundle = to_stix(EVERYTHING)
    [file], [url], [domain] = (all_of(bundle, name) for name in ("file", "url", "domain-name"))
    assert file.hashes["MD5"] == "44d88612fea8a8f36de82e1278abb02f"
    assert (file.name, file.size) == ("eicar.com", 68)
    assert url.value == "https://example.com/"
    assert domain.value == "example.com"
    [address] = all_of(bundle, "ipv4-addr")
    [system] = all_of(bundle, "autonomous-system")
    assert address.belongs_to_refs == [system.id]
    [resolution] = all_of(bundle, "relationship")
    assert (resolution.relationship_type, resolution.source_ref, resolution.target_ref) == (
        "resolves-to",
        domain.id,
        address.id,
    )


def test_what_engines_say_is_told_with_its_denominator_and_never_as_clean() -> None:
    bundle = to_stix(SUBJECTS)
    assert {note.abstract for note in all_of(bundle, "note")} == {"VirusTotal: 2/3", "VirusTotal: 0/2"}
    [analysis] = all_of(bundle, "malware-analysis")
    assert (analysis.product, analysis.result) == ("virustotal", "suspicious")
    clean = FILE.to_dict() | {"id": "1" * 64}
    clean["attributes"] = clean["attributes"] | {"last_analysis_stats": {"undetected": 70}, "sha256": "1" * 64}
    [analysis] = all_of(to_stix([clean]), "malware-analysis")
    assert analysis.result == "unknown"


def test_indicators_are_made_of_what_was_chosen_only() -> None:
    assert not all_of(to_stix(SUBJECTS), "indicator")
    assert len(all_of(to_stix(SUBJECTS, indicators=chosen), "indicator")) == 4
    [indicator] = all_of(to_stix(SUBJECTS, indicators=lambda item: item.type == "file"), "indicator")
    assert indicator.pattern == f"[file:hashes.'SHA-256' = '{FILE.id}']"
    quoted = decode_object(
        {"type": "url", "id": "0" * 64, "attributes": {"url": "https://example.com/'] OR [a:b = '\\"}}
    )
    [indicator] = all_of(to_stix([quoted], indicators=chosen), "indicator")
    assert indicator.pattern == "[url:value = 'https://example.com/\\'] OR [a:b = \\'\\\\']"


def test_the_same_objects_give_the_same_bundle() -> None:
    first, second = (to_stix(EVERYTHING, indicators=chosen).serialize() for _ in range(2))
    assert first == second
    assert to_stix(reversed(EVERYTHING), indicators=chosen).id == json.loads(first)["id"]


def test_the_id_of_a_file_is_the_same_whatever_is_known_of_it() -> None:
    short = decode_object({"type": "file", "id": FILE.id})
    [bare], [whole] = all_of(to_stix([short]), "file"), all_of(to_stix([FILE]), "file")
    assert bare.id == whole.id
    [both] = all_of(to_stix([short, FILE, short]), "file")
    assert both.name == "eicar.com"


def test_edges_of_a_pivot_are_relationships() -> None:
    bundle = to_stix(pivot())
    [edge] = all_of(bundle, "relationship")
    assert (edge.relationship_type, edge.description) == ("related-to", "VirusTotal: contacted_domains")
    assert edge.source_ref == all_of(bundle, "file")[0].id


@given(st.lists(HOSTILE, max_size=5))
def test_any_objects_are_a_bundle_that_the_library_reads(objects: list[Any]) -> None:
    bundle = to_stix(objects, indicators=chosen)
    if "objects" not in bundle:
        return  # the library cannot read one without
    read = stix2.parse(bundle.serialize(), allow_custom=False)
    assert len(read.objects) == len(bundle.objects)


def misp(objects: Any, **more: Any) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for made in to_misp(objects, **more):
        found.setdefault(made.name, []).append(made)
    return found


def values(made: Any, relation: str) -> list[Any]:
    return [attribute.value for attribute in made.get_attributes_by_relation(relation)]


def test_misp_gets_an_object_for_each_and_a_report() -> None:
    found = misp(EVERYTHING)
    assert {name: len(made) for name, made in found.items()} == {
        "file": 1,
        "url": 1,
        "domain-ip": 3,
        "virustotal-report": 4,
    }
    [file] = found["file"]
    assert values(file, "sha256") == [FILE.id]
    assert values(file, "filename") == ["eicar.com"]
    reports = {report.uuid: report for report in found["virustotal-report"]}
    [reference] = file.references
    assert reference.relationship_type == "analysed-with"
    assert values(reports[reference.referenced_uuid], "detection-ratio") == ["2/3"]
    assert values(found["domain-ip"][2], "domain") == ["example.com"]
    assert values(found["domain-ip"][2], "ip") == ["192.0.2.44"]


def test_misp_is_to_look_for_what_was_chosen_only() -> None:
    def flags(**more: Any) -> Iterator[bool]:
        return (
            a.to_ids
            for name, made in misp(SUBJECTS, **more).items()
            if "report" not in name
            for o in made
            for a in o.attributes
        )

    assert not any(flags())
    assert all(flags(to_ids=chosen))


def test_uuids_of_misp_follow_from_what_they_are_of() -> None:
    first, second = ([made.to_json() for made in to_misp(pivot())] for _ in range(2))
    assert first == second
    alone = misp([FILE])["file"][0]
    assert alone.uuid == misp(EVERYTHING)["file"][0].uuid


def test_edges_of_a_pivot_are_references() -> None:
    found = misp(pivot())
    references = [r for r in found["file"][0].references if r.relationship_type == "related-to"]
    assert [(r.referenced_uuid, r.comment) for r in references] == [(found["domain-ip"][0].uuid, "contacted_domains")]


@given(st.lists(HOSTILE, max_size=4))
def test_any_objects_are_objects_of_misp(objects: list[Any]) -> None:
    for made in to_misp(objects):
        json.loads(made.to_json())


def test_addresses_of_both_kinds() -> None:
    six = decode_object({"type": "ip_address", "id": "2001:db8::1"})
    assert len(all_of(to_stix([six, ADDRESS], indicators=chosen), "ipv6-addr")) == 1
    assert len(misp([six, RESOLUTION, URL])["domain-ip"]) == 2
