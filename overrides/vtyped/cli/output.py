"""What the commands print: records as tables, JSON, CSV, YAML or Parquet."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import attrs
import click

from vtyped_api.runtime.html import visible

from .remarks import Advance, Remarks

if TYPE_CHECKING:
    from vtyped_api.runtime.model import Model

FORMATS = ("table", "json", "jsonl", "csv", "yaml", "parquet")


@attrs.frozen
class Record:
    """An object, and what the command line says of it. Its own members come first."""

    own: Mapping[str, Any]
    object: Model | None = None

    def to_json(self) -> dict[str, Any]:
        """JSON with the object as it was sent."""
        return dict(self.own) | (self.object.to_dict() if self.object is not None else {})

    def to_row(self) -> dict[str, Any]:
        """A flat row: dotted paths and plain values."""
        from ..exports import flatten

        return dict(self.own) | (flatten(self.object) if self.object is not None else {})


def value_at(record: Any, path: str) -> Any:
    """The value at a dotted path, `None` where there is none. A name may have dots itself; numbers count in lists."""
    if isinstance(record, list):
        head, _, rest = path.partition(".")
        inside = head.isdecimal() and int(head) < len(record)
        return (value_at(record[int(head)], rest) if rest else record[int(head)]) if inside else None
    if not isinstance(record, dict):
        return None
    if path in record:
        return record[path]
    dots = [place for place, each in enumerate(path) if each == "."]
    return next((value_at(record[path[:dot]], path[dot + 1 :]) for dot in dots if path[:dot] in record), None)


@attrs.frozen
class Output:
    """Where records go, and how."""

    format: str
    fields: Sequence[str]
    path: str | None
    remarks: Remarks

    @contextmanager
    def progress(self, what: str, total: int | None) -> Iterator[Advance]:
        """Tell how far it is; not between lines that come on the terminal one by one, and say it themselves."""
        if self.format == "jsonl" and self.path is None and sys.stdout.isatty():
            yield lambda done, total=None, /: None
        else:
            with self.remarks.progress(what, total) as advance:
                yield advance

    def write(self, records: Iterable[Record], columns: Sequence[str], details: Sequence[str] = ()) -> None:
        """Write records; JSON lines while they come, all else at the end.

        Args:
            records: What to write.
            columns: Paths that a table shows unless fields were chosen.
            details: Further paths for a table of one record, which then has a line for each.
        """
        if self.path is None:
            if self.format == "parquet" and sys.stdout.isatty():
                raise click.UsageError("Parquet is not for a terminal: give --output FILE")
            self._write_to(sys.stdout, records, columns, details)
        else:
            with Path(self.path).open("w", encoding="utf-8", newline="") as file:
                self._write_to(file, records, columns, details)

    def _write_to(
        self, file: IO[str], records: Iterable[Record], columns: Sequence[str], details: Sequence[str]
    ) -> None:
        if self.format == "jsonl":
            for record in records:
                print(json.dumps(self._json(record)), file=file, flush=True)
        elif self.format == "json":
            print(json.dumps([self._json(record) for record in records], indent=2), file=file)
        elif self.format == "yaml":
            import yaml

            yaml.safe_dump([self._json(record) for record in records], file, sort_keys=False)
        elif self.format == "csv":
            _write_csv(file, self._rows(records))
        elif self.format == "parquet":
            _write_parquet(file, self._rows(records))
        else:
            self._draw(file, list(records), columns, details)

    def _draw(self, file: IO[str], records: list[Record], columns: Sequence[str], details: Sequence[str]) -> None:
        from .tables import draw_list, draw_one

        if not records:
            self.remarks.say("there is nothing")
        elif len(records) == 1 and details and not self.fields:
            draw_one(file, _cells(records[0], [*columns, *details]))
        else:
            draw_list(file, [_cells(record, self.fields or columns) for record in records], keep=bool(self.fields))

    def _json(self, record: Record) -> dict[str, Any]:
        whole = record.to_json()
        return {path: value_at(whole, path) for path in self.fields} if self.fields else whole

    def _rows(self, records: Iterable[Record]) -> list[dict[str, Any]]:
        if not self.fields:
            return [record.to_row() for record in records]
        return [{path: _plain(value) for path, value in self._json(record).items()} for record in records]


def _plain(value: Any) -> Any:
    return json.dumps(value, separators=(",", ":")) if isinstance(value, dict | list) else value


def _cells(record: Record, paths: Sequence[str]) -> dict[str, Any]:
    """What a table shows: times as people read them, lists and maps of words without brackets."""
    whole, row = record.to_json(), record.to_row()
    return {path: _cell(value_at(whole, path), row.get(path)) for path in paths}


def _cell(value: Any, flat: Any) -> Any:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    if isinstance(value, dict) and not any(isinstance(each, dict | list) for each in value.values()):
        return ", ".join(f"{name}: {each}" for name, each in value.items())
    return _plain(value) if flat is None else flat


def _write_csv(file: IO[str], rows: list[dict[str, Any]]) -> None:
    import csv

    if file.isatty():
        rows = [
            {key: visible(str(value)) if isinstance(value, str) else value for key, value in row.items()}
            for row in rows
        ]
    writer = csv.DictWriter(file, list(dict.fromkeys(path for row in rows for path in row)), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def _write_parquet(file: IO[str], rows: list[dict[str, Any]]) -> None:
    try:
        import polars
    except ModuleNotFoundError:
        raise click.UsageError("Parquet is not installed: pip install 'vtyped[polars]'") from None
    from io import BytesIO

    columns = list(dict.fromkeys(path for row in rows for path in row))
    packed = BytesIO()  # polars writes to files and to memory, not to pipes
    frame = {path: [row.get(path) for row in rows] for path in columns}
    polars.DataFrame(frame, strict=False).write_parquet(packed)
    file.buffer.write(packed.getvalue())  # type: ignore[attr-defined]
