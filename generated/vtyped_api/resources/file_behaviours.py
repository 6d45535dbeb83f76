"""What a file did when one sandbox ran it.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from ..runtime.operation import Operation
from ..runtime.resource import AsyncResource, Resource

PCAP: Operation[bytes] = Operation(
    "file_behaviours.pcap", "/file_behaviours/{sandbox_id}/pcap", {"sandbox_id": "opaque-id"}
)


class FileBehaviours(Resource):
    """What a file did when one sandbox ran it."""


class AsyncFileBehaviours(AsyncResource):
    """What a file did when one sandbox ran it."""
