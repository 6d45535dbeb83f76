"""Many indicators in, an answer or an error for each."""

from __future__ import annotations

from tests.faces import Connect
from vtyped import NotFoundError, url_id
from vtyped.enrichment import Source
from vtyped.indicators import NotAnIndicatorError
from vtyped_mock import MockServer

MD5 = "44d88612fea8a8f36de82e1278abb02f"
SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
UNKNOWN = "0000" + "a" * 60


def test_mixed_items_come_in_order_each_asked_for_once(connect: Connect, vt_mock: MockServer) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    url = "https://example.com/"
    items = [
        MD5,
        "hxxps://EXAMPLE[.]com",
        "no indicator",
        UNKNOWN,
        "192[.]0.2.4",
        url_id(url),
        "example.com",
        url,
        SHA256,
    ]
    found = list(client.enrich(items))
    assert [item.text for item in found] == items
    assert [item.object and item.object.type for item in found] == [
        "file",
        "url",
        None,
        None,
        "ip_address",
        "url",
        "domain",
        "url",
        "file",
    ]
    assert [item.source for item in found] == [
        Source.API,
        Source.API,
        Source.NONE,
        Source.API,
        Source.API,
        Source.DUPLICATE,
        Source.API,
        Source.DUPLICATE,
        Source.DUPLICATE,
    ]
    assert isinstance(found[2].error, NotAnIndicatorError)
    assert isinstance(found[3].error, NotFoundError)
    assert found[8].object.id == found[0].object.id == SHA256
    assert len(vt_mock.requests) == 5
