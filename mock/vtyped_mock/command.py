"""The mock as a program."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from .accounts import full_accounts
from .faults import Fault
from .quotas import WINDOWS
from .scenario import ScenarioError, read_fault, read_scenario
from .server import MockServer
from .settings import Settings

_QUOTA_WINDOWS = ("minute", "day", "month")


def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    storage_port: int = 0,
    scenario: Path | None = None,
    seed: int | None = None,
    speed: float | None = None,
    quota: Mapping[str, int] | None = None,
    faults: Sequence[Fault] = (),
    api_keys: Sequence[str] = (),
    proxy_folder: Path | None = None,
    proxy_port: int = 0,
) -> int:
    """Run the mock until SIGINT or SIGTERM comes. Call it from the main thread.

    What is given here goes before what the scenario says; faults and keys are added to those of the scenario, or are
    in place of the default keys.
    """
    try:
        settings = read_scenario(scenario) if scenario is not None else Settings()
    except (OSError, ScenarioError) as error:
        print(f"vtyped_mock: {error}", file=sys.stderr)
        return 1
    given: dict[str, Any] = {"seed": seed, "speed": speed, "quota": quota}
    given |= {"accounts": full_accounts(api_keys) or None, "faults": (*settings.faults, *faults)}
    settings = replace(settings, **{name: value for name, value in given.items() if value is not None})
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    server = MockServer(
        settings, host=host, port=port, storage_port=storage_port, proxy_folder=proxy_folder, proxy_port=proxy_port
    )
    try:
        server.start()
    except OSError as error:
        print(f"vtyped_mock: cannot listen on {host}: {error.strerror or error}", file=sys.stderr)
        return 1
    except ModuleNotFoundError:
        print("vtyped_mock: a proxy needs certificates: pip install 'vtyped[mock,proxy]'", file=sys.stderr)
        return 1
    except ValueError as error:
        print(f"vtyped_mock: {error}", file=sys.stderr)
        return 1
    print(f"VirusTotal mock: {server.base_url}")
    print(f"Storage: {server.storage_url}")
    print(f"Control: {server.control_url}")
    print(f"API keys: {', '.join(account.key for account in settings.accounts)}", flush=True)
    if proxy_folder is not None:
        print(f"Proxy: HTTPS_PROXY={server.proxy_url}")
        print(f"Certificate to trust: {server.ca_file}", flush=True)
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
    made.add_argument("--scenario", type=Path, metavar="FILE", help="settings, items and faults in YAML, TOML or JSON")
    made.add_argument("--seed", type=int, help="seed of everything invented (default: 0)")
    made.add_argument("--speed", type=_speed, help="virtual seconds a real second; 0 stops the clock (default: 1)")
    made.add_argument(
        "--quota",
        type=read_quota,
        metavar="MINUTE,DAY,MONTH",
        help="requests a minute, day and month for each user; an empty place is unlimited (default: no limits)",
    )
    made.add_argument(
        "--fault",
        dest="faults",
        action="append",
        type=_fault,
        default=[],
        metavar="KEY=VALUE,...",
        help="what goes wrong, such as effect=error,status=429,operation=files.get,times=2; may be repeated",
    )
    made.add_argument(
        "--api-key",
        dest="api_keys",
        action="append",
        default=[],
        metavar="KEY",
        help="a key with every right, in place of the default keys; may be repeated",
    )
    made.add_argument(
        "--as-proxy",
        dest="proxy_folder",
        type=Path,
        metavar="FOLDER",
        help="be a proxy for the service's real name, too, and write the certificate to trust into the folder",
    )
    made.add_argument("--proxy-port", type=int, default=0, help="port of the proxy; 0 takes a free one")


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


def _fault(text: str) -> Fault:
    pairs = [part.partition("=") for part in text.split(",")]
    texts = {"operation", "method", "path", "code", "message"}
    try:
        # Numbers are read as in a scenario.
        source = {key.strip(): value if key.strip() in texts else yaml.safe_load(value) for key, _, value in pairs}
        return read_fault(source)
    except (ScenarioError, yaml.YAMLError) as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 <= speed < float("inf"):
        raise argparse.ArgumentTypeError("the speed is 0 or more")
    return speed
