import io
import os
from pathlib import Path

import vt

with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    analysis = client.scan_file(io.BytesIO(b"content of a sample"), wait_for_completion=True)
    print(analysis.type, analysis.status, sum(analysis.stats.values()) > 0)
    with Path(__file__).open("rb") as file:
        analysis = client.scan_file(file)
    print(analysis.type, len(analysis.id) > 10, hasattr(analysis, "status"))
    analysis = client.scan_url("https://example.com/", wait_for_completion=True)
    print(analysis.type, analysis.status, analysis.date.tzinfo)
    analysis = client.scan_file_private(io.BytesIO(b"nobody else sees this"), wait_for_completion=True)
    print(analysis.type, analysis.status)
    analysis = client.scan_url_private("https://example.com/")
    print(analysis.type)
