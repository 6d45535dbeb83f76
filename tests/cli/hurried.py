"""The command line on the clock of a mock: `python -m tests.cli.hurried CONTROL PAUSED_WAIT ARGUMENT...`.

Waits take no time: they move the clock of the mock. In the one numbered PAUSED_WAIT the program stands still.
"""

from __future__ import annotations

import sys
import time

from tests.clocks import MockClock
from vtyped.cli import main
from vtyped.quota import Governor


def run(control: str, paused_wait: int, arguments: list[str]) -> int:
    clock = MockClock(control, paused_wait)
    time.sleep = clock.wait  # type: ignore[assignment]
    Governor.__init__.__kwdefaults__["clock"] = clock.now  # type: ignore[index]
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
