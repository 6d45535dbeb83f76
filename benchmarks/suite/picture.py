"""The results as a picture: how many times as fast as vt-py each client is."""

from __future__ import annotations

from html import escape
from statistics import median

from .cells import DEFAULT, FAST, VT_PY
from .measuring import ratio
from .table import Results

_SHOWN = ("lookups", "async", "latency", "threads", "paging", "upload", "download")
_WIDTH, _ROW, _LEFT, _RIGHT, _GAP = 760, 19, 190, 70, 34
_TOP = 46
_COLOURS = {DEFAULT: "#2f6fdf", FAST: "#12357a", VT_PY: "#d9822b"}
_OTHER = "#b8bec8"
_STYLE = (
    "text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600;font-size:13px}.large{font-size:16px;"
    "font-weight:600}.soft{fill:#59636e}"
    "@media (prefers-color-scheme:dark){text{fill:#e6edf3}.soft{fill:#9198a1}.paper{fill:#0d1117}}"
)


def picture(results: Results) -> str:
    """An SVG picture with a group of bars for each work."""
    parts: list[str] = []
    y = _TOP
    for work, runs in results:
        if work.key not in _SHOWN:
            continue
        speeds = {}
        for cell in work.cells:
            found = median(ratio(work, runs, cell.name))
            speeds[cell.name] = found if work.is_rate else 1 / found
        parts.append(f'<text class="title" x="16" y="{y + 4}">{escape(work.title)}</text>')
        y += 14
        longest = max(speeds.values())
        for name, speed in sorted(speeds.items(), key=lambda item: -item[1]):
            length = max((_WIDTH - _LEFT - _RIGHT) * speed / longest, 1)
            parts.append(f'<text x="{_LEFT - 8}" y="{y + 12}" text-anchor="end">{escape(name)}</text>')
            colour = _COLOURS.get(name, _OTHER)
            parts.append(f'<rect x="{_LEFT}" y="{y + 2}" width="{length:.0f}" height="13" rx="2" fill="{colour}"/>')
            parts.append(f'<text class="soft" x="{_LEFT + length + 6:.0f}" y="{y + 12}">{speed:.2f} ×</text>')
            y += _ROW
        y += _GAP
    height = y - _GAP + 24
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}" '
        f'role="img" aria-label="Speed of clients, vt-py being 1"><style>{_STYLE}</style>'
        f'<rect class="paper" width="{_WIDTH}" height="{height}" fill="#ffffff"/>'
        '<text class="large" x="16" y="24">Times as fast as vt-py, on the same work in the same run</text>'
    )
    return "\n".join([head, *parts, "</svg>", ""])
