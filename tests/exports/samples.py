"""Objects to be exported: the examples of the document, and hostile ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

from vtyped_api.runtime.objects import ApiObject, decode_object

_EXAMPLES = yaml.safe_load((Path(__file__).parents[2] / "spec" / "examples" / "objects.yaml").read_text())

FILE, URL, DOMAIN, ADDRESS = (decode_object(_EXAMPLES[name]) for name in ("File", "Url", "Domain", "IpAddress"))
RESOLUTION = decode_object(
    {"type": "resolution", "id": "r", "attributes": {"host_name": "example.com", "ip_address": "192.0.2.44"}}
)
COMMENT = decode_object({"type": "comment", "id": "c", "attributes": {"text": "hello"}})
SUBJECTS: list[ApiObject] = [FILE, URL, DOMAIN, ADDRESS]
EVERYTHING = [*SUBJECTS, RESOLUTION, COMMENT, decode_object({"type": "url", "id": "0" * 64})]

_VALUES = st.none() | st.booleans() | st.integers() | st.text() | st.just([]) | st.just({})
_NAMES = ["url", "md5", "sha1", "size", "meaningful_name", "asn", "as_owner", "last_analysis_date", "reputation"]
_IDS = st.sampled_from(["0" * 64, "example.com", "192.0.2.1", "2001:db8::1"]) | st.text() | st.integers()


def _object(type_: str, id_: Any, attributes: dict[str, Any], stats: Any) -> ApiObject:
    return decode_object({"type": type_, "id": id_, "attributes": {**attributes, "last_analysis_stats": stats}})


HOSTILE = st.builds(
    _object,
    st.sampled_from(["file", "url", "domain", "ip_address", "resolution", "comment"]),
    _IDS,
    st.dictionaries(st.sampled_from(_NAMES), _VALUES, max_size=6),
    _VALUES | st.just({"malicious": 3, "undetected": 1}),
)
