import os

import vt

with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    for path in ("/files/" + "0000" + "a" * 60, "/domains/no-such..domain", "/no/such/path"):
        try:
            client.get_object(path)
        except vt.APIError as error:
            print(type(error).__name__, error.code, error.message, error.args, str(error))
    try:
        client.get_object("/files/{}/comments", "44d88612fea8a8f36de82e1278abb02f")
    except ValueError as error:
        print("ValueError", error)
    try:
        client.get_object("/files/{}")
    except ValueError as error:
        print("ValueError", error)
    try:
        client.iterator("/comments", params={"limit": 3})
    except ValueError as error:
        print("ValueError", error)
    try:
        client.scan_file("a path")
    except TypeError as error:
        print("TypeError", error)
with vt.Client("wrong-key", host=os.environ["HOST"]) as client:
    try:
        client.get_json("/files/44d88612fea8a8f36de82e1278abb02f")
    except vt.error.APIError as error:
        print(error.code)
for key in ("", None):
    try:
        vt.Client(key)
    except ValueError as error:
        print(error)
