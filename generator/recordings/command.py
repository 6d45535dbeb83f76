"""`python -m generator recordings`: hold recorded answers of the service against the document."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import yaml

from ..bundle import bundle
from ..document import DocumentError
from ..lint.walk import named_schemas
from .findings import examine
from .report import Reasons, as_json, as_text, is_drift
from .schemas import Schemas
from .sources import RecordingError, recordings

_REASONS = "undescribed.yaml"


def main(argv: list[str], spec: Path) -> int:
    """Run the command; gives the exit code: 0, 1 where service and document differ, 2 where nothing can be read."""
    arguments = _parser(spec).parse_args(argv)
    try:
        made = bundle(arguments.spec)
        found = recordings(arguments.folder)
        reasons = _reasons(arguments.spec / _REASONS)
    except (DocumentError, RecordingError) as error:
        print(error, file=sys.stderr)
        return 2
    if not found:
        print(f"no recordings below {arguments.folder}", file=sys.stderr)
        return 2
    findings, schemas = examine(made, found), Schemas(named_schemas(made))
    if arguments.json:
        arguments.json.write_text(json.dumps(as_json(findings, schemas, reasons), indent=1) + "\n", encoding="utf-8")
    print(*as_text(findings, schemas, reasons), sep="\n")
    return 1 if is_drift(findings, reasons) else 0


def _reasons(path: Path) -> Reasons:
    if not path.exists():
        return {}
    reasons: Reasons = yaml.safe_load(path.read_text(encoding="utf-8"))
    return reasons


def _parser(spec: Path) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator recordings",
        description="Hold recorded answers of the service against the document.",
        epilog=(
            'The folder holds bodies listed in a manifest.jsonl ({"file": ..., "endpoint": "GET /files/{id}", '
            '"http_status": 200} a line), HAR files, cassettes of vcrpy or VCR, or bare bodies (*.json), whose '
            "operation is found by the type of their object."
        ),
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder of the recordings")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the findings to this file, too")
    parser.add_argument("--spec", type=Path, default=spec, help="folder of the document")
    return parser
