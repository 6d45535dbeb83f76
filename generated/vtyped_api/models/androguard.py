"""Made from spec/schemas/androguard.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from attrs import field

from ..runtime.model import Model, model


@model
class Androguard(Model):
    """What Androguard and VirusTotal's own tool read from an Android file."""

    package: str | None = field(default=None, metadata={"key": "Package"})
    """Name of the application package; absent outside APK files."""
    android_version_name: str | None = field(default=None, metadata={"key": "AndroidVersionName"})
    """Version shown to users, as free text."""
    android_version_code: str | None = field(default=None, metadata={"key": "AndroidVersionCode"})
    """Version for comparison, a number as text."""
    min_sdk_version: str | None = field(default=None, metadata={"key": "MinSdkVersion"})
    """Lowest Android API level the application runs on, a number as text."""
    target_sdk_version: str | None = field(default=None, metadata={"key": "TargetSdkVersion"})
    """Android API level the application was made for, a number as text."""
    android_application: int | None = field(default=None, metadata={"key": "AndroidApplication"})
    """Code of the kind of file, 1 for `APK`, 2 for `DEX`, 7 for `ELF`; others may occur."""
    android_application_info: str | None = field(default=None, metadata={"key": "AndroidApplicationInfo"})
    """Kind of Android file, such as `APK`, `DEX` or `ELF`."""
    android_application_error: bool | None = field(default=None, metadata={"key": "AndroidApplicationError"})
    """Whether the file could not be taken apart properly."""
    main_activity: str | None = None
    """Class name of the activity that starts the application."""
    main_activity_spaced: str | None = field(default=None, metadata={"key": "Main Activity"})
    """The same as `main_activity` under the key of older reports."""
    activities: list[str] | None = field(default=None, metadata={"key": "Activities"})
    """Class names of the activities (screens)."""
    services: list[str] | None = field(default=None, metadata={"key": "Services"})
    """Class names of the services that run in the background."""
    receivers: list[str] | None = field(default=None, metadata={"key": "Receivers"})
    """Class names of the receivers of broadcasts."""
    providers: list[str] | None = field(default=None, metadata={"key": "Providers"})
    """Class names of the content providers."""
    libraries: list[str] | None = field(default=None, metadata={"key": "Libraries"})
    """Names of the shared libraries that the application asks for."""
    source_file: str | None = field(default=None, metadata={"key": "SourceFile"})
    """Name or path of a source file that the file mentions; rarely there."""
    permission_details: dict[str, AndroidPermission] | None = None
    """Permissions that the application asks for, by permission name."""
    permissions: dict[str, list[str]] | None = field(default=None, metadata={"key": "Permissions"})
    """Permissions by name in older reports, each a list of protection level, short and full description."""
    intent_filters: dict[str, dict[str, AndroidIntentFilter]] | None = None
    """Intent filters by kind of component, such as `Activities`, and then by class name."""
    intent_filters_hyphen: dict[str, dict[str, AndroidIntentFilter]] | None = field(
        default=None, metadata={"key": "intent-filters"}
    )
    """The same as `intent_filters` under the key of older reports."""
    risk_indicator: AndroidRiskIndicator | None = field(default=None, metadata={"key": "RiskIndicator"})
    """Counts that hint at what an Android application could do."""
    certificate: AndroidCertificate | None = None
    """Certificate that an Android application is signed with."""
    strings_information: list[str] | None = field(default=None, metadata={"key": "StringsInformation"})
    """Strings of the file that look interesting, URLs above all."""
    androguard_version: str | None = field(default=None, metadata={"key": "AndroguardVersion"})
    """Version of Androguard that was used."""
    vt_android_info: float | None = field(default=None, metadata={"key": "VTAndroidInfo"})
    """Version of VirusTotal's own Android tool that was used, as a number."""


@model
class AndroidPermission(Model):
    """A permission that an Android application asks for."""

    permission_type: str
    """Protection level, such as `normal` or `dangerous`, several joined by a vertical bar."""
    short_description: str
    """What the permission allows, in a few words."""
    full_description: str
    """What the permission allows, at length; may hold line breaks."""


@model
class AndroidIntentFilter(Model):
    """The intents that a component of an Android application answers to."""

    action: list[str] | None = None
    """Names of the actions."""
    category: list[str] | None = None
    """Names of the categories; absent where the filter names none."""


@model
class AndroidRiskIndicator(Model):
    """Counts that hint at what an Android application could do."""

    apk: dict[str, int] | None = field(default=None, metadata={"key": "APK"})
    """Number of files in the package by kind of file, such as `DEX`."""
    perm: dict[str, int] | None = field(default=None, metadata={"key": "PERM"})
    """Number of permissions by class, such as `DANGEROUS` or `PRIVACY`."""


@model
class AndroidCertificate(Model):
    """Certificate that an Android application is signed with."""

    subject: dict[str, str] | None = field(default=None, metadata={"key": "Subject"})
    """Holder of the certificate by attribute of the distinguished name, `DN` for the whole name."""
    issuer: dict[str, str] | None = field(default=None, metadata={"key": "Issuer"})
    """Issuer of the certificate by attribute of the distinguished name, `DN` for the whole name."""
    serialnumber: str | None = None
    """Serial number in hexadecimal digits."""
    thumbprint: str | None = None
    """SHA-1 of the certificate, 40 hexadecimal digits."""
    validfrom: str | None = None
    """Start of validity as text, `YYYY-MM-DD hh:mm:ss`, in older reports `hh:mm AM MM/DD/YYYY`."""
    validto: str | None = None
    """End of validity as text, `YYYY-MM-DD hh:mm:ss`, in older reports `hh:mm AM MM/DD/YYYY`."""
