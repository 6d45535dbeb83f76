import io
import os

import vt

CONTENT = b"content that is downloaded"
with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    analysis = client.scan_file(io.BytesIO(CONTENT), wait_for_completion=True)
    sha256 = client.get_json("/analyses/{}", analysis.id)["meta"]["file_info"]["sha256"]
    target = io.BytesIO()
    client.download_file(sha256, target)
    print(target.getvalue())
    print(client.get(f"/files/{sha256}/download").read() == CONTENT)
    print(client.get(client.get_data(f"/files/{sha256}/download_url")).content.read(7))
    archive = io.BytesIO()
    client.download_zip_files([sha256], archive, password="secret", sleep_time=0)
    print(archive.getvalue()[:2])
    try:
        client.download_file("0000" + "a" * 60, io.BytesIO())
    except vt.APIError as error:
        print(error.code)
