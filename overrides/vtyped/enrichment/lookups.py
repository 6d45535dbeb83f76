"""One lookup: which operation, what of the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias, get_args

import attrs

from vtyped_api.runtime import inputs
from vtyped_api.runtime.objects import ApiObject, decode_object
from vtyped_api.runtime.operation import Call

from ..calls import Policy, parsed_for, response_to
from ..indicators import Indicator, IndicatorType
from ..object_types import operation, relationships_by_type
from ..steps import Steps

Names: TypeAlias = str | Iterable[str] | None


@attrs.frozen
class Selection:
    """What of each object is wanted."""

    attributes: tuple[str, ...] | None = None
    """Names of the attributes to keep; `None`: all."""
    relationships: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """Names of the relationships to embed, by type of indicator."""

    @classmethod
    def of(cls, attributes: Names, relationships: Names) -> Selection:
        """Check what was asked for.

        Raises:
            InvalidInputError: It is no list of names, or no type of indicator has such a relationship.
        """
        kept = None if attributes is None else tuple(inputs.names("attributes", attributes).split(","))
        if relationships is None:
            return cls(kept)
        names = dict.fromkeys(inputs.names("relationships", relationships).split(","))
        return cls(kept, relationships_by_type(names, get_args(IndicatorType), of="indicator"))

    def of_type(self, type_: str) -> tuple[str, ...]:
        """The relationships to embed in objects of a type."""
        return self.relationships.get(type_, ())

    def trimmed(self, found: ApiObject) -> ApiObject:
        """The object with the wanted attributes only."""
        if self.attributes is None:
            return found
        source = found.to_dict()
        if not isinstance(source.get("attributes"), dict):
            return found
        kept = {name: value for name, value in source["attributes"].items() if name in self.attributes}
        return decode_object({**source, "attributes": kept})


def looked_up(policy: Policy, indicator: Indicator, selection: Selection) -> Steps[tuple[ApiObject, bytes]]:
    """Ask for an indicator, with the relationships that are wanted; gives the body of the answer as well.

    Raises:
        VirusTotalError: There is no report, or none was got.
    """
    get = operation(indicator.type, "get")
    names = selection.of_type(indicator.type)
    query = {"relationships": ",".join(names)} if names else {}
    call = Call(get, dict.fromkeys(get.formats, indicator.id), query)
    info, response = yield from response_to(policy, call)
    return get.read(parsed_for(call, response, info)), response.body
