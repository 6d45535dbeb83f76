"""The calls of the document's examples over a real socket, as another program would make them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from schemathesis.hooks import HookContext

from vtyped_mock import MockServer, Settings

from .document import Document, Operation
from .runs import Record, carry_out, make_schema


def run_over_a_socket(document: Document, operations: Iterable[Operation], *, seed: int) -> Record:
    """Make the calls of the examples, with every built-in check, against a mock that listens on a port."""
    chosen = {operation.id: operation for operation in operations}
    schema = make_schema(document, chosen, seed=seed, examples=1, phases={"examples"})
    with MockServer(Settings(seed=seed, speed=0)) as server:
        schema.config.update(base_url=server.base_url)

        @schema.hook
        def after_call(context: HookContext, case: Any, response: Any) -> None:
            server.state.reset()

        return carry_out(schema, "over a socket")
