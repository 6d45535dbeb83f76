"""The command line at the time of a mock: `python -m tests.screens.program CONTROL PAUSED_WAIT ARGUMENT...`.

Waits take no time: they move the clock of the mock. In the one numbered PAUSED_WAIT the program stands still.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, tzinfo
from typing import Self

import rich.console

from tests.clocks import MockClock
from vtyped.cli import main
from vtyped.quota import Governor
from vtyped.verdicts import verdict


def run(control: str, paused_wait: int, arguments: list[str]) -> int:
    clock = MockClock(control, paused_wait)
    time.sleep = clock.wait  # type: ignore[assignment]
    time.monotonic = rich.console.monotonic = clock.now  # type: ignore[assignment,attr-defined]

    class Datetime(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(clock.now(), tz or UTC)

    Governor.__init__.__kwdefaults__["clock"] = clock.now  # type: ignore[index]
    sys.modules[verdict.__module__].datetime = Datetime  # type: ignore[attr-defined]
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
