from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_api.models import (
    AnalysisResult,
    Androguard,
    EmbeddedRelationship,
    File,
    FileAttributes,
    SignatureCertificate,
    TridMatch,
    VerdictVotes,
    Vote,
    VoteAttributes,
)
from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.model import Model, model
from vtyped_api.runtime.objects import ApiObject, Descriptor

from .json_values import JSON, MODELS, bodies, keys, read_all

ANY_MODEL_AND_BODY = st.sampled_from(MODELS).flatmap(lambda cls: st.tuples(st.just(cls), bodies(cls)))


class TestAnyJson:
    @given(ANY_MODEL_AND_BODY)
    def test_reading_never_raises_and_changes_nothing(self, drawn: tuple[type[Model], dict[str, Any]]) -> None:
        cls, body = drawn
        before = copy.deepcopy(body)
        decoded = cls.from_dict(body)
        read_all(decoded)
        repr(decoded)
        assert hash(decoded) == hash(cls.from_dict(before))
        assert decoded == cls.from_dict(before)
        assert decoded.to_dict() == before
        assert body == before

    @pytest.mark.parametrize("cls", MODELS, ids=lambda cls: cls.__name__)
    def test_every_attribute_takes_every_json_type(self, cls: type[Model]) -> None:
        # Each attribute with each JSON type, lists and maps of each: what random JSON reaches only now and then.
        scalars: list[Any] = [None, True, 0, -1, 10**30, 0.5, "", "text"]
        values = [*scalars, [], {}, *([value] for value in scalars), *({"k": value} for value in scalars)]
        values += [[[]], [{}], {"k": []}, {"k": {}}]
        for value in values:
            body = dict.fromkeys(keys(cls).values(), value)
            read_all(cls.from_dict(body))
            assert cls.from_dict(body).to_dict() == body

    @given(ANY_MODEL_AND_BODY)
    def test_copies_are_equal(self, drawn: tuple[type[Model], dict[str, Any]]) -> None:
        cls, body = drawn
        decoded = cls.from_dict(body)
        for other in (copy.copy(decoded), copy.deepcopy(decoded), pickle.loads(pickle.dumps(decoded))):  # noqa: S301
            assert type(other) is cls
            assert other == decoded
            assert hash(other) == hash(decoded)
            assert other.to_dict() == body


class TestNames:
    @pytest.mark.parametrize("cls", MODELS, ids=lambda cls: cls.__name__)
    def test_no_attribute_hides_a_method(self, cls: type[Model]) -> None:
        assert not set(keys(cls)) & (set(dir(Model)) | set(dir(ApiObject)))


class TestAbsence:
    def test_absent_and_null_read_alike_but_stay_apart(self) -> None:
        absent, null = FileAttributes.from_dict({}), FileAttributes.from_dict({"size": None})
        assert absent.size is None
        assert null.size is None
        assert "size" not in absent
        assert "size" in null
        assert absent != null
        assert null.to_dict() == {"size": None}

    def test_a_counter_that_is_absent_or_null_reads_as_zero(self) -> None:
        assert VerdictVotes.from_dict({"malicious": None}).malicious == 0
        assert VerdictVotes.from_dict({}).harmless == 0
        assert "harmless" not in VerdictVotes.from_dict({})

    def test_a_required_attribute_may_be_absent(self) -> None:
        assert FileAttributes.from_dict({}).md5 is None

    def test_a_misspelt_attribute_is_an_error(self) -> None:
        with pytest.raises(AttributeError, match=r"FileAttributes has no attribute 'sise'$"):
            _ = FileAttributes.from_dict({}).sise

    def test_an_attribute_that_is_not_described_is_reachable_by_key(self) -> None:
        attributes = FileAttributes.from_dict({"brand_new": [1]})
        assert attributes["brand_new"] == [1]
        assert "brand_new" in attributes
        with pytest.raises(AttributeError, match=r"read it as model\['brand_new'\]"):
            _ = attributes.brand_new

    def test_keys_and_names_both_work_where_they_differ(self) -> None:
        android = Androguard.from_dict({"Package": "org.example"})
        assert android.package == android["package"] == android["Package"] == "org.example"
        assert "package" in android
        assert "Package" in android
        assert "Activities" not in android
        assert "activities" not in android

    def test_a_key_goes_before_a_name(self) -> None:
        # Two attributes whose keys differ in a space only: the second one has a name of its own.
        certificate = SignatureCertificate.from_dict({"valid usage": "old", "valid_usage": "new"})
        assert (certificate.valid_usage, certificate["valid usage"]) == ("old", "old")
        assert certificate["valid_usage"] == certificate.valid_usage_underscore == "new"

    def test_a_missing_key_is_an_error_that_names_it(self) -> None:
        with pytest.raises(KeyError, match="Package"):
            Androguard.from_dict({})["package"]

    def test_a_model_is_no_sequence(self) -> None:
        with pytest.raises(TypeError, match="not iterable"):
            list(VerdictVotes.from_dict({"malicious": 1}))  # type: ignore[call-overload]


class TestTypedValues:
    @given(st.integers(min_value=-(10**10), max_value=10**11))
    def test_unix_time_reads_as_utc_and_writes_back(self, seconds: int) -> None:
        attributes = FileAttributes.from_dict({"last_analysis_date": seconds})
        assert attributes.last_analysis_date == datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
        assert attributes.last_analysis_date.utcoffset() == timedelta(0)
        assert Sample(when_or_words=attributes.last_analysis_date).to_dict() == {"when_or_words": seconds}

    @pytest.mark.parametrize("sent", ["2019-01-01", True, 1.5, 1_600_000_000_000, 10**20, -(10**20), {"k": 1}, [1]])
    def test_what_is_no_unix_time_reads_as_sent(self, sent: object) -> None:
        value = FileAttributes.from_dict({"last_analysis_date": sent}).last_analysis_date
        assert value == sent
        assert type(value) is type(sent)

    def test_a_constructed_time_needs_a_time_zone(self) -> None:
        with pytest.raises(InvalidInputError, match="time zone"):
            Sample(when_or_words=datetime(2020, 1, 1))
        east = datetime(2020, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))
        assert Sample(when_or_words=east).to_dict() == {"when_or_words": 1577836800}

    def test_a_map_is_a_dict_of_models(self) -> None:
        results = {"Engine": {"category": "malicious", "result": None}, "broken": 5}
        decoded = FileAttributes.from_dict({"last_analysis_results": results}).last_analysis_results
        assert decoded is not None
        assert isinstance(decoded["Engine"], AnalysisResult)
        assert decoded["Engine"].category == "malicious"
        assert decoded["broken"] == 5

    def test_a_list_keeps_what_is_broken_in_its_place(self) -> None:
        trid = FileAttributes.from_dict({"trid": [{"file_type": "x"}, None, "odd"]}).trid
        assert trid == [TridMatch.from_dict({"file_type": "x"}), None, "odd"]

    def test_a_union_goes_by_the_json_type(self) -> None:
        one = EmbeddedRelationship.from_dict({"data": {"type": "file", "id": "1"}})
        many = EmbeddedRelationship.from_dict({"data": [{"type": "file", "id": "1"}, 7]})
        other = EmbeddedRelationship.from_dict({"data": "text"})
        assert isinstance(one.data, Descriptor)
        assert many.data == [one.data, 7]
        assert other.data == "text"

    def test_a_wrong_value_spoils_no_other(self) -> None:
        attributes = FileAttributes.from_dict({"size": "large", "password_info": [], "md5": "d4"})
        read: list[object] = [attributes.size, attributes.password_info, attributes.md5]
        assert read == ["large", [], "d4"]


@model
class Sample(Model):
    """Has a type of its own module in an annotation, and arms of a union with different decoders."""

    inner: Inner | None = None
    when_or_words: datetime | list[str] | str | None = None
    maps: dict[str, dict[str, list[Inner]]] | None = None


@model
class Inner(Model):
    number: int | None = None


class TestAnnotations:
    def test_classes_of_the_own_module_are_found(self) -> None:
        assert Sample.from_dict({"inner": {"number": 1}}).inner == Inner(number=1)

    def test_containers_nest(self) -> None:
        maps = Sample.from_dict({"maps": {"a": {"b": [{"number": 1}]}, "c": 1}}).maps
        assert maps == {"a": {"b": [Inner(number=1)]}, "c": 1}

    def test_each_arm_of_a_union_decodes_its_own_json_type(self) -> None:
        read = [Sample.from_dict({"when_or_words": sent}).when_or_words for sent in (0, ["0"], "0", 0.5)]
        assert read == [datetime(1970, 1, 1, tzinfo=UTC), ["0"], "0", 0.5]


class TestConstructed:
    def test_reads_as_given_and_writes_as_sent(self) -> None:
        when = datetime(2020, 1, 1, tzinfo=UTC)
        vote = Vote(id="v", type="vote", attributes=VoteAttributes(date=when, verdict="malicious", value=None))  # type: ignore[arg-type]
        assert vote.attributes.date == when
        assert vote.to_dict() == {
            "id": "v",
            "type": "vote",
            "attributes": {"date": 1577836800, "verdict": "malicious"},
        }
        assert Vote.from_dict(vote.to_dict()) == vote

    def test_uses_the_keys_of_the_service(self) -> None:
        assert Androguard(package="org.example").to_dict() == {"Package": "org.example"}

    def test_takes_keywords_only(self) -> None:
        with pytest.raises(TypeError):
            VerdictVotes(1)  # type: ignore[call-arg]

    def test_later_changes_of_what_was_given_do_not_show(self) -> None:
        given = ["a"]
        sample = Sample(when_or_words=given)
        given.append("b")
        assert sample.to_dict() == {"when_or_words": ["a"]}

    def test_cannot_be_changed(self) -> None:
        attributes = FileAttributes.from_dict({"size": 1})
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            attributes.size = 2  # type: ignore[misc]


class TestEvolve:
    def test_changes_one_attribute_and_keeps_the_others(self) -> None:
        attributes = FileAttributes.from_dict({"size": 1, "last_analysis_date": 5, "names": ["a"]})
        evolved = attrs.evolve(attributes, size=2)  # type: ignore[misc]  # mypy knows no attrs class here
        assert evolved.to_dict() == {"size": 2, "last_analysis_date": 5, "names": ["a"]}
        assert attributes.size == 1

    @given(st.sampled_from(MODELS).flatmap(lambda cls: st.tuples(st.just(cls), bodies(cls))))
    def test_takes_any_json_for_an_attribute(self, drawn: tuple[type[Model], dict[str, Any]]) -> None:
        cls, body = drawn
        decoded = cls.from_dict(body)
        evolved = attrs.evolve(decoded)  # type: ignore[misc]  # mypy knows no attrs class here
        for name, key in keys(cls).items():
            assert getattr(evolved, name) == getattr(decoded, name)
            if body.get(key) is not None and key != "id":  # a number becomes the text that it reads as
                assert evolved[key] == body[key]


class TestCopies:
    @given(st.dictionaries(st.text(), JSON))
    def test_a_dict_of_a_model_is_independent(self, body: dict[str, Any]) -> None:
        text = json.dumps(body)
        decoded = FileAttributes.from_dict(json.loads(text))
        _spoil(decoded.to_dict())
        assert decoded.to_dict() == json.loads(text)

    def test_depth_is_no_limit(self) -> None:
        # Deeper than a parser would go: a recursive copy would end at a part of this.
        body: dict[str, Any] = {}
        for _ in range(100_000):
            body = {"k": [body]}
        copied = FileAttributes.from_dict(body).to_dict()
        depth = 0
        while copied:
            assert copied is not body
            copied, body, depth = copied["k"][0], body["k"][0], depth + 1
        assert depth == 100_000

    def test_any_mapping_can_be_wrapped(self) -> None:
        from types import MappingProxyType

        votes = VerdictVotes.from_dict(MappingProxyType({"malicious": 1}))
        assert votes.to_dict() == {"malicious": 1}
        assert copy.deepcopy(votes) == votes


class TestComparing:
    def test_the_class_counts(self) -> None:
        assert FileAttributes.from_dict({}) != VerdictVotes.from_dict({})
        assert FileAttributes.from_dict({}) != {}

    def test_models_that_differ_in_a_plain_value_hash_apart(self) -> None:
        models = [TridMatch.from_dict({"file_type": str(number), "probability": 1.0}) for number in range(100)]
        assert len({hash(each) for each in models}) == 100
        assert len({*models, *models}) == 100


class TestRepr:
    def test_shows_the_first_attributes(self) -> None:
        assert repr(FileAttributes.from_dict({"size": 1, "names": ["a", "b"], "pe_info": {"k": 1}})) == (
            "FileAttributes(size=1, names=[2 items], pe_info={...})"
        )

    @pytest.mark.parametrize(
        "body",
        [
            {"names": ["x" * 1000] * 1000},
            {"md5": "\x00" * 1_000_000},
            {"k" * 1_000_000: 1},
            {str(number): number for number in range(1000)},
            {"size": 10**4000},
            {"id": "x" * 1_000_000, "type": ["x" * 1000] * 1000},
        ],
        ids=["list", "text", "key", "many", "number", "id"],
    )
    @pytest.mark.parametrize("cls", [FileAttributes, File, Descriptor])
    def test_stays_short(self, cls: type[Model], body: dict[str, Any]) -> None:
        assert len(repr(cls.from_dict(body))) < 800


def test_wrapping_reads_nothing() -> None:
    class Untouched(dict[str, Any]):
        """Would tell if a key were asked for."""

        def __getitem__(self, key: str) -> Any:
            raise AssertionError(key)

        get = __iter__ = keys = items = values = __getitem__  # type: ignore[assignment]

    nested = Untouched(size=1)
    file = File.from_dict({"id": "1", "type": "file", "attributes": nested})
    assert file.id == "1"


def _spoil(value: Any) -> None:
    """Change every container."""
    for item in list(value.values()) if isinstance(value, dict) else list(value):
        if isinstance(item, dict | list):
            _spoil(item)
    value.clear()
