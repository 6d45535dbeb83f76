import asyncio
import io
import os

import vt

HASH = "44d88612fea8a8f36de82e1278abb02f"


async def main():
    async with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
        file, domain = await asyncio.gather(
            client.get_object_async("/files/{}", HASH), client.get_object_async("/domains/{}", "example.com")
        )
        print(file, domain)
        iterator = client.iterator("/files/{}/comments", HASH, limit=12, batch_size=5)
        print([comment.id async for comment in iterator])
        print(sorted(await client.iterator("/comments").meta_async))
        analysis = await client.scan_url_async("https://example.com/", wait_for_completion=True)
        print(analysis.status)
        analysis = await client.scan_file_async(io.BytesIO(b"a sample"))
        print((await client.wait_for_analysis_completion(analysis)).status)
        response = await client.get_async("/files/{}", "0000" + "a" * 60)
        print(response.status, (await response.json_async())["error"]["code"])
        print((await client.get_error_async(response)).code)
        feed = client.feed(vt.FeedType.FILES, cursor=os.environ["MINUTE"])
        print((await anext(feed)).id, feed.cursor)
        comment = vt.Object("comment", obj_attributes={"text": "hello"})
        made = await client.post_object_async("/domains/example.com/comments", obj=comment)
        print(made.text, (await client.delete_async("/comments/{}", made.id)).status)
        print(len(await client.get_data_async("/comments", params={"limit": 3})))
        try:
            await client.get_json_async("/files/{}", "0000" + "a" * 60)
        except vt.APIError as error:
            print(error.code)


asyncio.run(main())
