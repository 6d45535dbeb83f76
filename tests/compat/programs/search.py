import os

import vt

with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    for item in client.iterator("/intelligence/search", params={"query": "entity:domain positives:1+"}, limit=12):
        print(item.type, item.id, item.get("last_analysis_stats"))
    for item in client.iterator("/search", params={"query": "example.com"}):
        print(item.type, item.id)
