"""A stateful mock of the VirusTotal API v3, for tests without network and without a key.

`create_app` makes the ASGI application, `MockServer` runs it on real ports within this process, and
`python -m vtyped_mock` runs it as a program. The pytest plugin `vtyped_mock.plugin` has the fixture `vt_mock`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounts import DEFAULT_KEY, PUBLIC_KEY, Account
    from .app import MockApp, create_app
    from .clock import Clock
    from .document import Document, load_document
    from .faults import Fault
    from .journal import SeenRequest
    from .prepared import Prepared
    from .scenario import ScenarioError, read_scenario
    from .server import MockServer
    from .settings import Settings
    from .state import State

__all__ = [
    "DEFAULT_KEY",
    "PUBLIC_KEY",
    "Account",
    "Clock",
    "Document",
    "Fault",
    "MockApp",
    "MockServer",
    "Prepared",
    "ScenarioError",
    "SeenRequest",
    "Settings",
    "State",
    "create_app",
    "load_document",
    "read_scenario",
]

_HOMES = {
    "DEFAULT_KEY": "accounts",
    "PUBLIC_KEY": "accounts",
    "Account": "accounts",
    "Clock": "clock",
    "Document": "document",
    "Fault": "faults",
    "MockApp": "app",
    "MockServer": "server",
    "Prepared": "prepared",
    "ScenarioError": "scenario",
    "SeenRequest": "journal",
    "Settings": "settings",
    "State": "state",
    "create_app": "app",
    "load_document": "document",
    "read_scenario": "scenario",
}


def __getattr__(name: str) -> Any:
    # Imported when asked for: pytest loads the plugin in every project where the package is installed, also where
    # the requirements of the mock are not.
    if name in _HOMES:
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
