"""Every example of docs/enrichment.md is run, and so is that of the README; what they say they print, they print."""

from __future__ import annotations

import contextlib
import io
import json
import re
from pathlib import Path

import pytest

from vtyped.enrichment import Source
from vtyped.quota import Governor
from vtyped.submission import Action
from vtyped.verdicts import VerdictValue
from vtyped_mock import MockServer

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "enrichment.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8").partition("## A list of indicators")[2].partition("\n## ")[0]


def blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def promised(block: str) -> list[str]:
    """What comments behind, or below, a `print` say that it prints, up to an explanation."""
    comments = re.findall(r"print\(.*\)(?:\n#| *  #) (.+)$", block, re.MULTILINE)
    return [re.split(r"; |: (?=[a-z])", comment)[0] for comment in comments]


EXAMPLES = [*blocks(GUIDE), *blocks(README)]


def test_there_are_examples() -> None:
    assert len(blocks(GUIDE)) == 5
    assert len(blocks(README)) == 1
    assert sum(len(promised(block)) for block in EXAMPLES) >= 10


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_an_example(number: int, vt_mock: MockServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    # Waits move the clock of the mock, so that the quota goes by it, too.
    monkeypatch.setitem(Governor.__init__.__kwdefaults__, "clock", vt_mock.clock.now)
    monkeypatch.setenv("VT_BASE_URL", vt_mock.base_url)
    monkeypatch.setenv("VT_API_KEY", vt_mock.api_key)
    (tmp_path / "alerts.csv").write_text("when,ioc\n1,example.com\n")
    (tmp_path / "events.json").write_text(json.dumps({"events": [{"ioc": {"value": "192.0.2.7"}}]}))
    (tmp_path / "iocs.txt").write_text("example[.]com\nno indicator\n")
    (tmp_path / "sample.bin").write_bytes(b"a sample")
    (tmp_path / "attachments").mkdir()
    (tmp_path / "attachments" / "mail.eml").write_bytes(b"a mail")
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(EXAMPLES[number], "example", "exec"), {"__name__": "example"})  # noqa: S102
    printed = output.getvalue()
    assert printed
    for text in promised(EXAMPLES[number]):
        assert text in printed


def test_every_word_of_the_tables_is_one_of_the_library() -> None:
    for words in (Source, VerdictValue, Action):
        assert {f"`{word.value}`" for word in words} <= set(re.findall(r"`[a-z_]+`", GUIDE))


def test_what_is_installed_exists() -> None:
    (extra,) = set(re.findall(r"pip install 'vtyped\[([a-z,]+)\]'", GUIDE))
    assert f"\n{extra} = [" in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
