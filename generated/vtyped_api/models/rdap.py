"""Made from spec/schemas/rdap.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import Any

from ..runtime.model import Model, model


@model
class DnsRdap(Model):
    """A registry's RDAP answer about an IP network or a domain, with member names in snake case; missing texts and
    lists are empty.
    """

    object_class_name: str | None = None
    """Class of the answer, such as `ip network` or `domain`."""
    handle: str | None = None
    """Id that the registry gives to the registration."""
    name: str | None = None
    """Name that the holder gives to the network."""
    type: str | None = None
    """Kind of allocation in the registry's words."""
    country: str | None = None
    """Two-letter code of the country, in either case; may be empty."""
    ip_version: str | None = None
    """Version of the network's addresses, `v4` or `v6`."""
    start_address: str | None = None
    """First address of the network."""
    end_address: str | None = None
    """Last address of the network."""
    cidr0_cidrs: list[RdapCidr] | None = None
    """Prefixes that make up the network."""
    parent_handle: str | None = None
    """Handle of the network that this one was cut from; may be empty."""
    status: list[str] | None = None
    """States of the registration, such as `active`."""
    entities: list[RdapEntity] | None = None
    """People and organisations behind the registration."""
    events: list[RdapEvent] | None = None
    """What happened to the registration and when."""
    remarks: list[RdapNotice] | None = None
    """Remarks on the registration."""
    notices: list[RdapNotice] | None = None
    """Notices on the service that answered, such as its terms."""
    links: list[RdapLink] | None = None
    """Addresses to do with the registration."""
    port43: str | None = None
    """Host name of the WHOIS server that holds the same registration."""
    rdap_conformance: list[str] | None = None
    """Extensions and profiles of RDAP that the answer follows."""
    arin_originas0_originautnums: list[Any] | None = None
    """Numbers of the autonomous systems that may announce the network, in ARIN's extension."""


@model
class RdapCidr(Model):
    """One prefix of a network; the member for the other IP version is empty."""

    v4prefix: str | None = None
    """First IPv4 address of the prefix; empty for IPv6."""
    v6prefix: str | None = None
    """First IPv6 address of the prefix; empty for IPv4."""
    length: int | None = None
    """Length of the prefix in bits."""


@model
class RdapEvent(Model):
    """An event in the life of a registration."""

    event_action: str | None = None
    """What happened, such as `registration` or `last changed`."""
    event_actor: str | None = None
    """Who did it; may be empty."""
    event_date: str | None = None
    """When it happened, ISO 8601 text with a zone."""
    links: list[Any] | None = None
    """Addresses to do with the event."""


@model
class RdapLink(Model):
    """An address in an RDAP answer; members without a value are empty."""

    href: str | None = None
    """The address itself."""
    rel: str | None = None
    """How the address relates to what holds it, such as `self` or `terms-of-service`."""
    type: str | None = None
    """Media type of what lies there."""
    title: str | None = None
    """Title of the address."""
    value: str | None = None
    """Address that the relation starts from."""
    media: str | None = None
    """Kind of display that the target is meant for."""
    href_lang: list[str] | None = None
    """Languages of the target."""


@model
class RdapNotice(Model):
    """A notice or remark in an RDAP answer."""

    title: str | None = None
    """Title of the text; may be empty."""
    type: str | None = None
    """Kind of the text; may be empty."""
    description: list[str] | None = None
    """Lines of the text."""
    links: list[RdapLink] | None = None
    """Addresses to do with the text."""


@model
class RdapVcardProperty(Model):
    """One property of a contact card."""

    name: str | None = None
    """Name of the property, such as `fn`, `adr`, `tel` or `email`."""
    type: str | None = None
    """Type of the values, such as `text`."""
    values: list[str] | None = None
    """Values of the property; parts without a value are empty."""
    parameters: dict[str, list[str]] | None = None
    """Parameters of the property by name, such as `type` or `label`."""


@model
class RdapEntity(Model):
    """A person or an organisation in an RDAP answer; missing texts and lists are empty."""

    object_class_name: str | None = None
    """Always `entity`."""
    handle: str | None = None
    """Id that the registry gives to the entity."""
    roles: list[str] | None = None
    """Parts that the entity plays, such as `registrant`, `technical` or `abuse`."""
    vcard_array: list[RdapVcardProperty] | None = None
    """Contact card, one entry for each property."""
    entities: list[RdapEntity] | None = None
    """Entities that belong to this one."""
    status: list[str] | None = None
    """States of the entity, such as `validated`."""
    events: list[RdapEvent] | None = None
    """What happened to the entity and when."""
    as_event_actor: list[Any] | None = None
    """Events that the entity brought about."""
    remarks: list[RdapNotice] | None = None
    """Remarks on the entity."""
    links: list[RdapLink] | None = None
    """Addresses to do with the entity."""
    public_ids: list[Any] | None = None
    """Ids that other bodies give to the entity."""
    networks: list[Any] | None = None
    """IP networks of the entity."""
    autnums: list[Any] | None = None
    """Autonomous systems of the entity."""
    port43: str | None = None
    """Host name of the WHOIS server that holds the same entity."""
    url: str | None = None
    """Address of the entity."""
    lang: str | None = None
    """Language of the entity's texts."""
    rdap_conformance: list[str] | None = None
    """Extensions and profiles of RDAP that the entry follows."""
