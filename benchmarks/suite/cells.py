"""What is measured: works, the clients that do them, and the goals of vtyped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .site import SMALL

DEFAULT, FAST, VT_PY = "vtyped", "vtyped[fast]", "vt-py"
_LARGE, _PACKED, _SLOW, _OWN_ID = ("0" * 63 + kind for kind in "bcde")
# SHA-256 of the bytes of a large download.
_ZEROS = "a08a92258f621b55d08ad1e84c90c2ea6286fc6b6c9a4dfa7156afb16c190170"


@dataclass(frozen=True)
class Cell:
    """One client doing one work."""

    name: str
    program: str
    """Module and function in `programs`, or the statements that are run."""
    peers: bool = False
    """Whether it runs in the environment of the other clients."""
    environment: Mapping[str, str] = field(default_factory=dict)
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Goal:
    """A bound of the ratio to the reference."""

    bound: float
    most: bool = True
    """Whether the ratio has to stay below, as of times, or to reach it, as of rates."""

    def __str__(self) -> str:
        return f"≤ {self.bound:.2f}" if self.most else f"≥ {self.bound:g} ×"

    def is_met(self, ratio: float) -> bool:
        """Whether a ratio, rounded as it is shown, keeps the bound."""
        return round(ratio, 2) <= self.bound if self.most else round(ratio, 2) >= self.bound


@dataclass(frozen=True)
class Work:
    """One thing to do, by several clients."""

    key: str
    title: str
    cells: tuple[Cell, ...]
    reference: str
    goals: Mapping[str, Goal]
    unit: str = ""
    """What `count` counts; figures are for each one where there are several."""
    count: int = 1
    quick: int = 0
    """Count in the short form; 0: not in it."""
    file: str = SMALL
    workers: int = 1
    tls: bool = False
    rounds: int = 5
    uploads: bool = False
    """Whether a large file has to be there."""
    by_cpu: bool = False
    """Whether processor time is compared, and not the wall clock."""

    @property
    def is_rate(self) -> bool:
        """Whether the ratio is how many times as fast, not how many times as long."""
        return not all(goal.most for goal in self.goals.values()) if self.goals else True


def _ours(function: str, *flags: str) -> tuple[Cell, Cell]:
    return (
        Cell(DEFAULT, f"ours:{function}", environment={"VTYPED_HTTP": "httpx"}, flags=("without-msgspec", *flags)),
        Cell(FAST, f"ours:{function}", environment={"VTYPED_HTTP": "httpx2"}, flags=flags),
    )


def _peers(function: str, *modules: str) -> list[Cell]:
    names = {"vt_py": VT_PY, "vtapi3_": "vtapi3", "virustotal_python_": "virustotal-python"}
    return [Cell(names[module], f"{module}:{function}", peers=True) for module in modules or names]


def _library(name: str, function: str, *, orjson: bool = False) -> Cell:
    environment = {"BENCHMARK_LIBRARY": name} | ({"BENCHMARK_ORJSON": "1"} if orjson else {})
    return Cell(f"{name} and orjson" if orjson else name, f"libraries:{function}", environment=environment)


def _floor(name: str, function: str) -> Cell:
    return Cell(name, f"floor:{function}", environment={"BENCHMARK_ORJSON": "1"})


_ORJSON = {"BENCHMARK_ORJSON": "1"}
_LOOKUPS = (
    *_ours("lookups"),
    *_peers("lookups"),
    _library("httpx", "lookups"),
    _library("httpx2", "lookups", orjson=True),
    _floor("socket and orjson", "lookups"),
)
_AT_ONCE = (
    *_ours("lookups_awaited"),
    *_peers("lookups_awaited", "vt_py"),
    _library("httpx", "lookups_awaited"),
    _library("httpx2", "lookups_awaited"),
    Cell("aiohttp and orjson", "libraries:lookups_by_aiohttp", environment=_ORJSON),
    _floor("asyncio and orjson", "lookups_awaited"),
)
# httpx and httpcore load these where they are installed, as they are for the development of vtyped.
_PLAIN = "import sys; sys.modules['rich'] = sys.modules['click'] = sys.modules['trio'] = None; "
_CLIENT = "client = vtyped.Client(api_key='k', base_url='https://api.example.com/api/v3'); client.files"


def _rates(default: float, fast: float) -> dict[str, Goal]:
    return {DEFAULT: Goal(default, most=False), FAST: Goal(fast, most=False)}


def _times(default: float, fast: float) -> dict[str, Goal]:
    return {DEFAULT: Goal(default), FAST: Goal(fast)}


WORKS = (
    Work(
        "import",
        "Import and first client, processor time beyond the bare interpreter's",
        (
            Cell(DEFAULT, f"{_PLAIN}import vtyped; {_CLIENT}", environment={"VTYPED_HTTP": "httpx"}),
            Cell(FAST, f"{_PLAIN}import vtyped; {_CLIENT}", environment={"VTYPED_HTTP": "httpx2"}),
            Cell(VT_PY, "import vt; vt.Client('k')", peers=True),
            Cell("vtapi3", "import vtapi3; vtapi3.VirusTotalAPIFiles('k')", peers=True),
            Cell("virustotal-python", "import virustotal_python; virustotal_python.Virustotal('k')", peers=True),
            Cell("httpx", f"{_PLAIN}import httpx; httpx.Client()"),
            Cell("interpreter", "pass"),
        ),
        VT_PY,
        _times(0.70, 0.70),
        quick=1,
        rounds=9,
        by_cpu=True,
    ),
    Work(
        "decode",
        "Decode a report of 45 KB and read 5 attributes, against `json.loads`",
        (
            *_ours("decoding"),
            *_peers("decoding", "vt_py"),
            Cell("json", "libraries:decoding"),
            Cell("orjson", "libraries:decoding", environment=_ORJSON),
        ),
        "json",
        _times(1.05, 0.50),
        "report",
        2000,
        quick=500,
        by_cpu=True,
    ),
    Work("lookups", "Lookups, one after another", _LOOKUPS, VT_PY, _rates(4, 5), "lookup", 1500, quick=300),
    Work("large", "The same, reports of 500 KB", _LOOKUPS, VT_PY, {}, "lookup", 200, file=_LARGE, rounds=3),
    Work(
        "gzip",
        "The same, reports of 45 KB packed with gzip",
        _LOOKUPS,
        VT_PY,
        {},
        "lookup",
        600,
        file=_PACKED,
        rounds=3,
    ),
    Work(
        "tls",
        "The same over TLS",
        tuple(cell for cell in _LOOKUPS if cell.program.partition(":")[0] not in ("vtapi3_", "virustotal_python_")),
        VT_PY,
        {},
        "lookup",
        600,
        tls=True,
        rounds=3,
    ),
    Work(
        "async",
        "10,000 lookups, 50 at a time, async",
        _AT_ONCE,
        VT_PY,
        _rates(1.5, 5),
        "lookup",
        10_000,
        quick=1000,
        workers=50,
    ),
    Work(
        "latency",
        "The same with answers 50 ms later",
        _AT_ONCE,
        VT_PY,
        _rates(1.4, 1.9),
        "lookup",
        3000,
        workers=50,
        file=_SLOW,
        rounds=3,
    ),
    Work(
        "threads",
        "Lookups from 8 threads, against vt-py's 50 at a time",
        (
            *_ours("lookups_of_threads"),
            Cell(VT_PY, "vt_py:lookups_at_once", peers=True),
            *_peers("lookups_of_threads", "vtapi3_", "virustotal_python_"),
            _library("httpx", "lookups_of_threads"),
        ),
        VT_PY,
        _rates(2, 3.3),
        "lookup",
        3000,
        quick=500,
        workers=8,
    ),
    Work(
        "paging",
        "10,000 comments, 40 a page",
        (*_ours("comments"), *_peers("comments"), _floor("socket and orjson", "comments")),
        VT_PY,
        _times(0.25, 0.20),
        "comment",
        10_000,
        quick=10_000,
    ),
    Work(
        "upload",
        "Upload of 500 MB",
        (*_ours("upload"), *_peers("upload"), _floor("curl", "upload_by_curl"), _floor("sendfile", "upload")),
        VT_PY,
        _times(0.90, 0.90),
        uploads=True,
    ),
    Work(
        "upload-async",
        "The same, async",
        (*_ours("upload_awaited", "watched"), *_peers("upload_awaited", "vt_py")),
        VT_PY,
        _times(0.90, 0.90),
        uploads=True,
    ),
    Work(
        "download",
        "Download of 500 MB; ours checks the hash",
        (*_ours("download"), *_peers("download", "vt_py"), _floor("curl", "download_by_curl")),
        VT_PY,
        _times(1.10, 1.00),
        file=_ZEROS,
    ),
    Work(
        "download-async",
        "The same, async",
        (*_ours("download_awaited", "watched"), *_peers("download", "vt_py")),
        VT_PY,
        _times(1.10, 1.00),
        file=_ZEROS,
    ),
    Work(
        "feed",
        "A feed of 10,000 file reports, against `bz2` and `json.loads`",
        (
            *_ours("feed"),
            Cell("bz2 and json", "libraries:feed"),
            Cell("bz2 and orjson", "libraries:feed", environment=_ORJSON),
        ),
        "bz2 and json",
        _times(1.30, 1.10),
        "report",
        10_000,
        rounds=3,
    ),
)


def enrichment(name: str, cell: Cell) -> Work:
    """Enriching, against the bare client of the same installation."""
    bare = Cell("bare client", "ours:lookups_of_many", environment=cell.environment, flags=cell.flags)
    return Work(
        f"enrich-{name}",
        f"Enrich 10,000 indicators with quota, checkpoint and cache ({cell.name})",
        (cell, bare),
        "bare client",
        {cell.name: Goal(1.25)},
        "indicator",
        10_000,
        quick=0,
        workers=50,
        file=_OWN_ID,
        rounds=3,
    )


WORKS += tuple(enrichment(name, cell) for name, cell in zip(("default", "fast"), _ours("enrichment"), strict=True))

MANY_COMMENTS = Work("growth", "", _ours("comments_up_to"), FAST, {}, "comment", file=_LARGE)
