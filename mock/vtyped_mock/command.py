"""The mock as a program."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Mapping, Sequence

from .accounts import DEFAULT_ACCOUNTS, full_accounts
from .quotas import WINDOWS
from .server import MockServer
from .settings import Settings

_QUOTA_WINDOWS = ("minute", "day", "month")


def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    storage_port: int = 0,
    seed: int = 0,
    speed: float = 1.0,
    quota: Mapping[str, int] | None = None,
    api_keys: Sequence[str] = (),
) -> int:
    """Run the mock until SIGINT or SIGTERM comes. Call it from the main thread."""
    accounts = full_accounts(api_keys) if api_keys else DEFAULT_ACCOUNTS
    settings = Settings(seed=seed, speed=speed, quota=dict(quota or {}), accounts=accounts)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        server = MockServer(settings, host=host, port=port, storage_port=storage_port).start()
    except OSError as error:
        print(f"vtyped_mock: cannot listen on {host}: {error.strerror or error}", file=sys.stderr)
        return 1
    print(f"VirusTotal mock: {server.base_url}")
    print(f"Storage: {server.storage_url}")
    print(f"Control: {server.control_url}")
    print(f"API keys: {', '.join(account.key for account in accounts)}", flush=True)
    while not stop.wait(0.5):
        pass
    server.stop()
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Read the command line and run the mock."""
    options = vars(parser().parse_args(argv))
    return serve(**options)


def parser() -> argparse.ArgumentParser:
    """The options of the program."""
    made = argparse.ArgumentParser(prog="vtyped_mock", description="A stateful mock of the VirusTotal API v3.")
    add_options(made)
    return made


def add_options(made: argparse.ArgumentParser) -> None:
    """Add the options of `serve` to a parser, under the names that `serve` gives them."""
    made.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    made.add_argument("--port", type=int, default=0, help="port of the API; 0 takes a free one (default)")
    made.add_argument("--storage-port", type=int, default=0, help="port of the storage origin; 0 takes a free one")
    made.add_argument("--seed", type=int, default=0, help="seed of everything invented (default: %(default)s)")
    made.add_argument(
        "--speed", type=_speed, default=1.0, help="virtual seconds a real second; 0 stops the clock (default: 1)"
    )
    made.add_argument(
        "--quota",
        type=read_quota,
        metavar="MINUTE,DAY,MONTH",
        help="requests a minute, day and month for each key; an empty place is unlimited (default: no limits)",
    )
    made.add_argument(
        "--api-key",
        dest="api_keys",
        action="append",
        default=[],
        metavar="KEY",
        help="a key with every right, in place of the default keys; may be repeated",
    )


def read_quota(text: str) -> dict[str, int]:
    """Quotas out of `minute,day,month` such as `4,500,15500`, or of pairs such as `hour=240,day=500`."""
    limits: dict[str, int] = {}
    for place, part in enumerate(text.split(",")):
        window, equals, number = part.partition("=")
        if not equals:
            window, number = _QUOTA_WINDOWS[place] if place < len(_QUOTA_WINDOWS) else "", part
        if not number.strip():
            continue
        if window.strip() not in WINDOWS or not number.strip().isdecimal():
            raise argparse.ArgumentTypeError(f'"{part}" is no quota; write for example 4,500,15500 or hour=240')
        limits[window.strip()] = int(number)
    return limits


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 <= speed < float("inf"):
        raise argparse.ArgumentTypeError("the speed is 0 or more")
    return speed
