"""Whether everything is in order."""

from __future__ import annotations

import importlib.util
import os
import platform
import stat
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial

from vtyped_api.runtime.errors import VirusTotalError

from .exits import Exit, code_of
from .options import CERTIFICATES_VARIABLE, PROXY_VARIABLE, command, connected, printing
from .output import Output, Record

_EXTRAS = {"cli": "yaml", "enrich": "publicsuffixlist", "fast": "msgspec", "mock": "starlette", "polars": "polars"}
"""Extras, and a module that comes with each."""


@command("doctor", "vtyped doctor", "vtyped doctor --format json")
@printing
def doctor(output: Output) -> int:
    """Check the key, the address, the connection, the versions."""
    codes: list[Exit] = []

    def checked() -> Iterator[Record]:
        for name, check in _checks():
            try:
                ok, detail = True, check()
            except VirusTotalError as error:
                ok, detail = False, str(error)
                codes.append(code_of(error))
            yield Record({"check": name, "ok": ok, "detail": detail})

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what they say is among the checks
        output.write(checked(), ("check", "ok", "detail"))
    return codes[0] if codes else Exit.DONE


def _checks() -> Iterator[tuple[str, Callable[[], str]]]:
    yield "version", _version
    yield "HTTP library", _library
    for extra, module in _EXTRAS.items():
        yield f"vtyped[{extra}]", partial(_extra, extra, module)
    yield "key", _key
    yield "key file", _key_file
    yield "address", _address
    yield "proxy", _proxy
    yield "certificates", _certificates
    yield "connection", _connection


def _version() -> str:
    from ..version import __version__

    return f"vtyped {__version__}, Python {platform.python_version()}, {platform.system()}"


def _library() -> str:
    from ..http.library import chosen

    library = chosen()
    return f"{library.__name__} {library.__version__}"


def _extra(extra: str, module: str) -> str:
    there = importlib.util.find_spec(module) is not None
    return "installed" if there else f"not installed: pip install 'vtyped[{extra}]'"


def _key() -> str:
    from ..settings import KEY_FILE, find_api_key, key_variable

    find_api_key()
    return f"from {key_variable() or KEY_FILE}"


def _key_file() -> str:
    from ..settings import KEY_FILE, is_open_to_others, key_variable

    path = KEY_FILE.expanduser()
    if not path.exists():
        return "there is none"
    if is_open_to_others(path):
        raise VirusTotalError(f"others can read it: chmod 600 {KEY_FILE}")
    use = "not used" if key_variable() is not None else "used"
    return f"{use}, mode {stat.S_IMODE(path.stat().st_mode):04o}"


def _address() -> str:
    from ..settings import find_base_url

    return find_base_url().text


def _proxy() -> str:
    # The address may hold a password.
    return f"that of {PROXY_VARIABLE}" if os.environ.get(PROXY_VARIABLE) else f"none; {PROXY_VARIABLE} sets one"


def _certificates() -> str:
    if os.environ.get(CERTIFICATES_VARIABLE):
        return f"those of {CERTIFICATES_VARIABLE}"
    return f"of the public authorities; {CERTIFICATES_VARIABLE} names a file of others"


def _connection() -> str:
    with connected() as vt:
        began = time.monotonic()
        vt.metadata()
        return f"the service answers within {time.monotonic() - began:.2f} s and takes the key"
