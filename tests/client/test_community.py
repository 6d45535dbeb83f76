"""Comments and searches through the typed client."""

from __future__ import annotations

import pytest

from tests.faces import Connect
from vtyped import ForbiddenError, InvalidInputError, NotFoundError
from vtyped_api.models import Comment, CommentVotes, Domain, File, SavedSearch, Url, User
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import PUBLIC_KEY, MockServer

EICAR = "44d88612fea8a8f36de82e1278abb02f"


def test_a_comment_from_its_publication_to_its_end(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    made = vt.domains.add_comment("example.com", "About #Peculiar things")
    [listed] = vt.comments.list(filter="tag:peculiar")
    assert type(listed) is Comment
    assert listed.id == made.id
    assert vt.comments.get(made.id).attributes.text == "About #Peculiar things"
    author = vt.comments.author(made.id)
    assert type(author) is User
    votes = vt.comments.vote(made.id, "positive")
    assert type(votes) is CommentVotes
    assert (votes.positive, votes.negative, votes.abuse) == (1, 0, 0)
    with pytest.raises(ForbiddenError):
        connect(PUBLIC_KEY, base_url=vt_mock.base_url).comments.delete(made.id)
    assert vt.comments.delete(made.id) is None
    with pytest.raises(NotFoundError):
        vt.comments.get(made.id)


def test_a_reaction_is_one_of_three_words(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    with pytest.raises(InvalidInputError, match="reaction"):
        vt.comments.vote("f-1-2", "good")
    assert not list(vt_mock.requests)


def test_the_newest_comments_page_by_themselves(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    comments = list(vt.comments.list(limit=45))
    assert len({comment.id for comment in comments}) == 45
    assert [request.path.partition("?")[0] for request in vt_mock.requests] == ["/api/v3/comments"] * 2


def test_search_gives_what_the_text_names(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    found = [next(iter(vt.search(query))) for query in (EICAR, "https://example.com/", "example.com")]
    assert [type(item) for item in found] == [File, Url, Domain]
    assert list(vt.search("0" * 64)) == []
    vt.domains.add_comment("example.com", "#peculiar")
    assert [type(item) for item in vt.search("#peculiar")] == [Comment]


def test_the_advanced_search_gives_models_or_descriptors(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    hits = vt.intelligence.search("(entity:url OR entity:domain) positives:5+", order="positives-")
    assert {type(item) for item in hits} == {Url, Domain}
    short = list(vt.intelligence.search("entity:domain", descriptors_only=True, limit=3))
    assert [type(item) for item in short] == [Descriptor] * 3
    assert len(list(vt.intelligence.search("positives:0+", limit=100))) == 100
    assert len([request for request in vt_mock.requests if "positives%3A0" in request.path]) <= 1


def test_content_is_found_and_shown(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    vt.files.upload(b"\x00 needle in hay \xff", name="hay.bin")
    [hit] = vt.intelligence.search('content:"needle in hay"')
    [dump] = vt.intelligence.snippets(hit.context_attributes.snippet)
    assert "needle" in dump


def test_a_saved_search_from_its_creation_to_its_end(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    other = connect(PUBLIC_KEY, base_url=vt_mock.base_url)
    made = vt.saved_searches.create("First", "type:text", private=True, tags=["a"])
    assert type(made) is SavedSearch
    assert made.context_attributes.role == "owner"
    changed = vt.saved_searches.update(made.id, name="Second", tags=[])
    assert (changed.attributes.name, changed.attributes.search_query) == ("Second", "type:text")
    assert changed.attributes.tags == []
    assert vt.saved_searches.share(made.id, "viewers", [{"type": "user", "id": "public_user"}]) is None
    assert [(viewer.type, viewer.id) for viewer in vt.saved_searches.viewers(made.id)] == [("user", "public_user")]
    assert vt.saved_searches.owner(made.id).id == vt.saved_searches.relationships.owner(made.id).id
    assert made.id in [found.id for found in vt.saved_searches.list(order="name+", attributes=["name"])]
    vt.saved_searches.unshare(made.id, "viewers", [{"type": "user", "id": "public_user"}])
    assert list(vt.saved_searches.relationships.viewers(made.id)) == []
    with pytest.raises(ForbiddenError):
        other.saved_searches.get(made.id)
    vt.saved_searches.delete(made.id)
    with pytest.raises(NotFoundError):
        vt.saved_searches.get(made.id)
