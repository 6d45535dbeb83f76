import os

import vt

PATH = "/files/44d88612fea8a8f36de82e1278abb02f"
with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    response = client.get(PATH)
    print(response.status, response.content_type, response.json()["data"]["type"], len(response.read()) > 100)
    print(response.headers["Content-Type"], response.headers.get("X-No-Such-Header"))
    response = client.get("/files/" + "0000" + "a" * 60)
    print(response.status, response.json()["error"]["code"], "NotFoundError" in response.text())
    print(client.get_data(PATH + "/comments", params={"limit": 2})[0]["type"])
    print(sorted(client.get_json(PATH + "/comments?limit=1")))
    print(client.get_json("/metadata")["data"]["privileges"] is not None)
    print(client.get_data("/files/upload_url").startswith("http"))
    response = client.post(
        "/domains/{}/votes", "example.com", json_data={"data": {"type": "vote", "attributes": {"verdict": "harmless"}}}
    )
    print(response.status, response.json()["data"]["attributes"]["verdict"])
    response = client.post(
        "/domains/{}/votes", "example.com", json_data={"data": {"type": "vote", "attributes": {"verdict": "harmless"}}}
    )
    print(response.status, response.json()["error"]["code"])
    print(client.get(os.environ["HOST"] + "/api/v3" + PATH).status)
    try:
        client.get_data(PATH + "/no_such_relationship")
    except vt.APIError as error:
        print(error.code)
