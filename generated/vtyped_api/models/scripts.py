"""Made from spec/schemas/scripts.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .tracker import Tracker


@model
class HtmlInfo(Model):
    """Content of an HTML file."""

    title: str | None = None
    """Title of the page."""
    html_meta: dict[str, list[str]] | None = None
    """Contents of the meta tags by the tag's name, a list each since a name may recur."""
    hrefs: list[str] | None = None
    """Targets of the links, as written in the page."""
    scripts: list[HtmlScript] | None = None
    """Scripts that the page embeds or loads."""
    iframes: list[HtmlIframe] | None = None
    """Frames that the page embeds; absent where there are none."""
    trackers: dict[str, list[Tracker]] | None = None
    """Trackers in the page by the name of the tracking service; absent where there are none."""


@model
class HtmlScript(Model):
    """A script element of an HTML file."""

    attributes: dict[str, str] | None = None
    """Attributes of the element by name, such as `src`; empty for a bare element."""
    sha256: str | None = None
    """SHA-256 of the script's text, 64 hexadecimal digits; absent where the script is loaded from elsewhere."""


@model
class HtmlIframe(Model):
    """A frame element of an HTML file."""

    attributes: dict[str, str] | None = None
    """Attributes of the element by name, such as `src` and `width`."""


@model
class LnkInfo(Model):
    """Content of a Windows shortcut."""

    target_path: str | None = None
    """Target as read from the item list, with the names of shell folders in words."""
    local_path: str | None = None
    """Path of the target on the machine where the shortcut was made."""
    relative_path: str | None = None
    """Path of the target relative to the shortcut."""
    working_directory: str | None = None
    """Folder that the target is started in."""
    creation_date: str | None = None
    """Time the target was created, as ISO 8601 text in UTC."""
    modification_date: str | None = None
    """Time the target was last changed, as ISO 8601 text in UTC."""
    access_date: str | None = None
    """Time the target was last read, as ISO 8601 text in UTC."""
    machine_id: str | None = None
    """Name of the machine where the shortcut was made."""
    mac_address: str | None = None
    """Network card address of the machine where the shortcut was made, bytes joined by colons."""
    mac_vendor_name: str | None = None
    """Maker of the network card, or a text that it is unknown."""
    volume_serial_number: str | None = None
    """Serial number of the target's volume, two groups of four hexadecimal digits."""
    link_flags: list[str] | None = None
    """Names of the flags in the shortcut's header."""
    header: LnkHeader | None = None
    """Header of a Windows shortcut."""
    link_target_id_list: list[LnkTargetId] | None = None
    """Shell items that lead to the target."""
    extra_data: LnkExtraData | None = None
    """Optional blocks at the end of a Windows shortcut."""


@model
class LnkHeader(Model):
    """Header of a Windows shortcut."""

    file_size: int | None = None
    """Size of the target in bytes when the shortcut was made."""
    show_window: int | None = None
    """Code of how the target's window opens."""
    show_window_str: str | None = None
    """Name of how the target's window opens, such as `SW_NORMAL`."""
    hot_key: str | None = None
    """Key combination that starts the shortcut, as two numbers in brackets."""


@model
class LnkTargetId(Model):
    """A shell item on the way to a shortcut's target."""

    item_type: int | None = None
    """Code of the kind of item."""
    item_type_str: str | None = None
    """Name of the kind of item."""
    clsid: str | None = None
    """Class identifier of the shell folder, a GUID in lower case."""


@model
class LnkExtraData(Model):
    """Optional blocks at the end of a Windows shortcut."""

    dlt_properties: LnkTrackerProperties | None = None
    """Link tracking data, which tell where a shortcut's target lay and lies."""


@model
class LnkTrackerProperties(Model):
    """Link tracking data, which tell where a shortcut's target lay and lies."""

    droid_volume_id: str | None = None
    """GUID of the volume that the target is on."""
    droid_file_id: str | None = None
    """GUID of the target; its last part may be a network card address."""
    birth_droid_volume_id: str | None = None
    """GUID of the volume that the target was first on."""
    birth_droid_file_id: str | None = None
    """GUID of the target when it was made."""


@model
class PowershellInfo(Model):
    """What a PowerShell script calls and defines."""

    cmdlets: list[str] | None = None
    """Names of the cmdlets it calls, in lower case."""
    cmdlets_alias: list[str] | None = None
    """Short names of cmdlets it uses."""
    functions: list[str] | None = None
    """Names of the functions in the script."""
    dotnet_calls: list[str] | None = None
    """Names of the .NET types it uses."""
    ps_variables: list[str] | None = None
    """Automatic and preference variables it uses, with the leading dollar sign."""
