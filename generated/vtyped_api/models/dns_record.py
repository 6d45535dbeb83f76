"""Made from spec/schemas/dns_record.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class DnsRecord(Model):
    """One record of a domain's last known DNS answers."""

    type: str
    """Type of the record, such as `A`, `AAAA`, `CNAME`, `MX`, `NS`, `SOA`, `TXT` or `CAA`."""
    value: str
    """Content of the record, for instance an IP address, a host name or, for `SOA`, the primary name server; may be
    empty.
    """
    ttl: int
    """Time to live in seconds."""
    priority: int | None = None
    """Preference of an `MX` record, the lowest value first."""
    flag: int | None = None
    """Flag of a `CAA` record."""
    tag: str | None = None
    """Tag of a `CAA` record, such as `issue`."""
    rname: str | None = None
    """Mailbox of the zone's administrator in an `SOA` record, with a dot in place of `@`."""
    serial: int | None = None
    """Serial number of the zone in an `SOA` record, an unsigned 32-bit number."""
    refresh: int | None = None
    """Seconds after which a secondary server looks for changes, from an `SOA` record."""
    retry: int | None = None
    """Seconds after which a secondary server tries again, from an `SOA` record."""
    expire: int | None = None
    """Seconds after which a secondary server gives up the zone, from an `SOA` record."""
    minimum: int | None = None
    """Time to live of negative answers in seconds, from an `SOA` record."""
