"""A clock that is set back gives no more calls than the quota has."""

from __future__ import annotations

import pytest

from tests.faces import Connect
from tests.faults.bodies import FOUND, HASH
from tests.faults.conftest import Serve

NOON = 1_800_000_000.0


@pytest.mark.parametrize("store", ["memory", "file"])
@pytest.mark.parametrize("back", [30, 3600, 86_400, 40 * 86_400])
def test_f103_set_back(
    connect: Connect, serve: Serve, tmp_path_factory: pytest.TempPathFactory, store: str, back: float
) -> None:
    from vtyped.quota import Governor, Limits, MemoryStore, QuotaExhausted, SqliteStore

    now = [NOON]
    counts = MemoryStore() if store == "memory" else SqliteStore(tmp_path_factory.mktemp("quota") / "quota.sqlite")
    governor = Governor(Limits(minute=2, day=3), store=counts, when_exhausted="raise", clock=lambda: now[0])
    server = serve(FOUND)
    client = connect(base_url=server.base_url, quota=governor)
    for _ in range(2):
        client.files.get(HASH)
    now[0] -= back
    with pytest.raises(QuotaExhausted) as caught:
        client.files.get(HASH)
    assert caught.value.window == "minute"
    now[0] = NOON + 61
    client.files.get(HASH)
    now[0] = NOON - back
    with pytest.raises(QuotaExhausted) as caught:
        client.files.get(HASH)
    assert len(server.requests) == 3
