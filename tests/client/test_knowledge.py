"""ATT&CK, rules, records, sandbox reports and names through the typed client."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faces import Connect
from vtyped_api.models import (
    Analysis,
    AttackTactic,
    AttackTechnique,
    BehaviourSummary,
    FileBehaviour,
    Metadata,
    MitreTree,
    Resolution,
    ServerOperationStatus,
    SigmaRule,
    SslCert,
    Submission,
    WhoisRecord,
    YaraRule,
    YaraRuleset,
)
from vtyped_mock import MockServer

EICAR = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"


@pytest.fixture
def vt(connect: Connect, vt_mock: MockServer) -> object:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


def test_attack(vt) -> None:  # type: ignore[no-untyped-def]  # either client
    tactic = vt.attack_tactics.get("TA0005")
    assert type(tactic) is AttackTactic
    assert tactic.attributes.creation_date < datetime.now(UTC)
    techniques = list(vt.attack_tactics.attack_techniques("TA0005"))
    assert {type(technique) for technique in techniques} == {AttackTechnique}
    assert vt.attack_techniques.parent_technique("T1055.001").id == "T1055"
    assert vt.attack_techniques.parent_technique("T1055") is None
    assert vt.attack_techniques.get("T1055").attributes.info.x_mitre_platforms == ["Linux", "macOS", "Windows"]


def test_rules(vt) -> None:  # type: ignore[no-untyped-def]  # either client
    rule = vt.sigma_rules.get("3c5f9d0f4b9a6f0d7f3c65b4f6d4e5a9a70a3a6f6b0d5c1e9e8f7a6b5c4d3e2f")
    assert type(rule) is SigmaRule
    assert rule.attributes.detection.details
    assert type(vt.yara_rulesets.get("00a1b2c3d4")) is YaraRuleset
    [only] = vt.yara_rulesets.yara_rules("00a1b2c3d4")
    assert type(only) is YaraRule
    assert vt.yara_rules.get(only.id).to_dict() == only.to_dict()
    assert len(list(vt.yara_rules.list(order="matches-"))) > 40
    assert [found.attributes.name for found in vt.yara_rules.list(filter="name:Macro_AutoOpen")] == ["Macro_AutoOpen"]


def test_records(vt) -> None:  # type: ignore[no-untyped-def]  # either client
    for record, type_ in (
        (vt.resolutions.get("192.0.2.44example.com"), Resolution),
        (vt.whois.get(next(iter(vt.domains.historical_whois("example.com"))).id), WhoisRecord),
        (vt.ssl_certs.get(next(iter(vt.domains.historical_ssl_certificates("example.com"))).id), SslCert),
        (vt.submissions.get(next(iter(vt.files.submissions(EICAR))).id), Submission),
    ):
        assert type(record) is type_
        assert record.attributes.to_dict()
    assert vt.operations.get("5d0f2ab4c3e87196").attributes.status is ServerOperationStatus.FINISHED


def test_sandbox_reports(vt, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # either client
    report = vt.file_behaviours.get(f"{EICAR}_Zenbox")
    assert type(report) is FileBehaviour
    assert vt.file_behaviours.file(report.id).id == EICAR
    assert vt.file_behaviours.get(f"{EICAR}_VirusTotal Jujubox").attributes.sandbox_name == "VirusTotal Jujubox"
    summary = vt.files.behaviour_summary(EICAR)
    assert type(summary) is BehaviourSummary
    assert set(report.attributes.modules_loaded) <= set(summary.modules_loaded)
    trees = vt.files.behaviour_mitre_trees(EICAR)
    assert {type(tree) for tree in trees.values()} == {MitreTree}
    assert trees["Zenbox"].tactics[0].techniques[0].signatures[0].severity == "INFO"
    for name in ("html", "evtx", "pcap", "memdump"):
        download = getattr(vt.file_behaviours, name)(report.id, tmp_path / name)
        assert download.size == (tmp_path / name).stat().st_size > 0


def test_hosts_are_scanned_again(vt, vt_mock: MockServer) -> None:  # type: ignore[no-untyped-def]  # either client
    for queued in (vt.domains.analyse("example.com"), vt.ip_addresses.analyse("192.0.2.44")):
        vt_mock.clock.advance(10)
        done = vt.analyses.wait(queued)
        assert type(done) is Analysis
        assert done.attributes.status == "completed"
        assert vt.analyses.item(done.id).attributes.last_analysis_date == done.attributes.date


def test_names(vt) -> None:  # type: ignore[no-untyped-def]  # either client
    names = vt.metadata()
    assert type(names) is Metadata
    assert "Kaspersky" in names.engines
    assert "author" in [row.name for row in names.relationships["comment"]]
    assert "phising" in vt.popular_threat_categories()


def test_code_is_explained(vt) -> None:  # type: ignore[no-untyped-def]  # either client
    code = base64.b64encode(b"xor eax, eax; ret").decode()
    text = vt.code_insights.analyse_binary(code, "disassembled")
    assert "disassembled" in base64.b64decode(text).decode()
    history = [{"request": code, "response": {"summary": "It clears a register.", "description": "Right."}}]
    text = vt.code_insights.analyse_binary(code, "decompiled", history=history)
    assert "It clears a register." in base64.b64decode(text).decode()
