"""The page of a pivot, as a browser shows it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.pivoting.browsers import tab
from tests.screens.scenes import EICAR, FOLDER
from vtyped import Client
from vtyped_mock import MockServer, Settings

GRAPH = FOLDER / "graph.png"


def draw_graph() -> None:
    """Take the picture anew. Its points depend on the browser and its fonts."""
    with (
        MockServer(Settings(speed=0)) as mock,
        Client(mock.api_key, base_url=mock.base_url) as vt,
        tempfile.TemporaryDirectory() as name,
    ):
        place = Path(name, "pivot.html")
        vt.pivot(EICAR, depth=2, budget=10, limit=4).save(place)
        with tab() as page:
            page.set_viewport_size({"width": 1000, "height": 560})
            page.goto(place.as_uri())
            page.wait_for_selector("body[data-ready]")
            page.screenshot(path=GRAPH)
