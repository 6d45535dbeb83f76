import os

import vt

with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    comment = vt.Object("comment")
    comment.text = "About #compatibility"
    print(comment.to_dict(), comment.to_dict(modified_attributes_only=True), comment.id)
    made = client.post_object("/domains/example.com/comments", obj=comment)
    print(made.type, made.text, made.tags)
    print(client.delete("/comments/{}", made.id).status)

    ruleset = vt.Object("hunting_ruleset", obj_attributes={"name": "first", "rules": "rule a { condition: true }"})
    ruleset.limit = 10
    made = client.post_object("/intelligence/hunting_rulesets", obj=ruleset)
    print(made.name, made.enabled, made.limit)
    made.enabled = True
    print(made.to_dict(modified_attributes_only=True)["attributes"])
    changed = client.patch_object("/intelligence/hunting_rulesets/{}", made.id, obj=made)
    print(changed.enabled, changed.name)
    print(client.delete(f"/intelligence/hunting_rulesets/{made.id}").status)

watched = vt.Object("file", "x", {"one": {"two": {"three": 3}}, "same": 1, "creation_date": 0})
print(watched.to_dict(modified_attributes_only=True))
watched.one["two"]["three"] = 4
watched.same = 1
print(watched.to_dict(modified_attributes_only=True), watched.one["two"]["three"])
del watched.one["two"]
watched.set_data("relationships", {"owner": {"data": {"type": "user", "id": "u"}}})
print(watched.to_dict(), watched.creation_date, watched.get("creation_date"))
watched.creation_date = watched.creation_date.replace(year=2000)
print(watched.get("creation_date"), watched.one, "two" in watched.one, len(watched.one))
try:
    watched.id = "y"
except AttributeError:
    print("an id is not set")
for wrong in ({"type": "file"}, [], {"id": "x"}):
    try:
        vt.Object.from_dict(wrong)
    except ValueError as error:
        print(error)
