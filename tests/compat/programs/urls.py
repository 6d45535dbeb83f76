import os

import vt

client = vt.Client(os.environ["KEY"], agent="my program", host=os.environ["HOST"], timeout=30)
url = "https://example.com/"
print(vt.url_id(url))
found = client.get_object(f"/urls/{vt.url_id(url)}")
print(found.id, found.url, found.get("title"), found.last_analysis_stats["malicious"])
domain = client.get_object("/domains/example.com", params={"relationships": "resolutions"})
print(domain.id, sorted(domain.relationships), len(domain.relationships["resolutions"]["data"]))
for name in ("ip_addresses/192.0.2.44", "domains/example.org"):
    print(client.get_object("/" + name))
client.close()
