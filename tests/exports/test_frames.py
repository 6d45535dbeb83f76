"""Objects as data frames."""

from __future__ import annotations

import io
import sys
from typing import Any

import pandas
import polars
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.samples import EVERYTHING, HOSTILE, SUBJECTS
from tests.faces import Connect
from vtyped.exports import flatten, to_misp, to_pandas, to_polars, to_stix
from vtyped.indicators import MissingExtraError
from vtyped_mock import MockServer

DATE = "attributes.last_analysis_date"
SIZE = "attributes.size"
FRAMES = {"pandas": to_pandas, "polars": to_polars}
MIXED: list[Any] = [
    {"type": "file", "id": "a", "attributes": {"size": 2**70, "reputation": 1, "magic": "m", "last_analysis_date": 0}},
    {"type": "file", "id": "b", "attributes": {"size": 1, "reputation": 1.5, "magic": True, "last_analysis_date": "x"}},
]


def records(frame: Any) -> list[dict[str, Any]]:
    """The rows of a frame, less what is missing in them."""
    if isinstance(frame, polars.DataFrame):
        rows = frame.to_dicts()
    else:
        rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return [{name: value for name, value in row.items() if value is not None} for row in rows]


@pytest.mark.parametrize("kind", FRAMES)
def test_a_frame_has_the_rows_of_flatten_with_times_as_times(kind: str) -> None:
    found = records(FRAMES[kind](EVERYTHING))
    for row, item in zip(found, EVERYTHING, strict=True):
        flat = {name: value for name, value in flatten(item).items() if value is not None}
        assert row.keys() == flat.keys()
        for name, value in row.items():
            if hasattr(value, "isoformat"):
                assert value.isoformat().replace("+00:00", "Z") == flat[name]
            else:
                assert value == flat[name]


def test_columns_have_types_that_know_of_what_is_missing() -> None:
    frame = to_pandas(SUBJECTS)
    assert list(frame.columns[:2]) == ["type", "id"]
    assert [str(frame[name].dtype) for name in ("id", DATE, SIZE)] == ["string", "datetime64[us, UTC]", "Int64"]
    other = to_polars(SUBJECTS)
    assert list(other.columns) == list(frame.columns)
    assert [other.schema[name] for name in (DATE, SIZE)] == [polars.Datetime("us", "UTC"), polars.Int64]


@pytest.mark.parametrize("kind", FRAMES)
def test_a_column_of_several_types_is_text(kind: str) -> None:
    first, second = records(FRAMES[kind](MIXED))
    assert (first[SIZE], second[SIZE]) == (str(2**70), "1")
    assert (first["attributes.reputation"], second["attributes.reputation"]) == (1.0, 1.5)
    assert (first["attributes.magic"], second["attributes.magic"]) == ("m", "true")
    assert (first[DATE], second[DATE]) == ("1970-01-01T00:00:00Z", "x")


@pytest.mark.parametrize("kind", FRAMES)
def test_no_objects_are_a_frame_without_rows(kind: str) -> None:
    frame = FRAMES[kind]([])
    assert (list(frame.columns), len(frame)) == (["type", "id"], 0)


@given(st.lists(HOSTILE, max_size=4))
def test_any_objects_are_frames_that_can_be_written(objects: list[Any]) -> None:
    assert len(to_pandas(objects)) == len(objects)
    to_polars(objects).write_parquet(io.BytesIO())


def test_a_collection_is_a_frame(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    frame = to_pandas(vt.files.contacted_domains("44d88612fea8a8f36de82e1278abb02f"))
    assert set(frame["type"]) == {"domain"}
    assert frame["attributes.last_analysis_stats.malicious"].max() >= 0
    assert isinstance(frame, pandas.DataFrame)


@pytest.mark.parametrize(
    ("module", "extra", "function"),
    [
        ("pandas", "pandas", to_pandas),
        ("polars", "polars", to_polars),
        ("stix2", "stix", to_stix),
        ("pymisp", "misp", to_misp),
    ],
)
def test_what_is_not_installed_is_named_with_its_extra(
    monkeypatch: pytest.MonkeyPatch, module: str, extra: str, function: Any
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"needs {module}: pip install 'vtyped\[{extra}\]'"):
        function([])
