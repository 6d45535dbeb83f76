import os

import vt

with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    for kind in (vt.FeedType.FILES, vt.FeedType.URLS):
        feed = client.feed(kind, cursor=os.environ["MINUTE"])
        found = [next(feed) for _ in range(15)]
        print(kind.value, [item.id for item in found], feed.cursor)
        again = client.feed(kind, cursor=feed.cursor)
        print(next(again).id == next(feed).id, again.cursor == feed.cursor)
    try:
        next(client.feed(vt.FeedType.URLS, cursor="201001010000"))
    except vt.APIError as error:
        print(error.code)
