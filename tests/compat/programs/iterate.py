import os

import vt

with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    all_of_them = [comment.id for comment in client.iterator("/comments", limit=25)]
    print(len(all_of_them), len(set(all_of_them)), all_of_them[:3])
    first = client.iterator("/comments", batch_size=10, limit=10)
    page = [comment.id for comment in first]
    rest = client.iterator("/comments", cursor=first.cursor, batch_size=15, limit=15)
    print(page + [comment.id for comment in rest] == all_of_them)
    found = client.iterator("/files/{}/contacted_domains", "44d88612fea8a8f36de82e1278abb02f", batch_size=4)
    print(found.cursor, sorted(found.meta))
    print([(domain.type, domain.id) for domain in found])
    print(next(client.iterator("/comments", limit=1)).get("text") is not None)
    print(list(client.iterator("/files/{}/urls_for_embedded_js", "44d88612fea8a8f36de82e1278abb02f"))[:1])
    try:
        list(client.iterator("/files/44d88612fea8a8f36de82e1278abb02f"))
    except ValueError as error:
        print("not a collection" if "is not a collection" in str(error) else error)
