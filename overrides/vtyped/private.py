"""Private scanning: uploads, and waiting for private analyses."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from vtyped_api.resources import private as generated
from vtyped_api.resources import private_analyses, private_files
from vtyped_api.runtime import inputs
from vtyped_api.runtime.objects import ApiObject, Descriptor
from vtyped_api.runtime.operation import Options, refuse_unknown

from .analyses import UNFINISHED, check_file
from .errors import AnalysisTimeoutError
from .ids import sha256_id
from .multipart import FileForm, Progress, Source
from .uploads import Route, uploaded, uploaded_awaited
from .waiting import Waiting, id_of, until_finished

if TYPE_CHECKING:
    from vtyped_api.models import PrivateAnalysis, SandboxLocale

    from .sessions import AsyncSession, Session
    from .zip_files import AsyncPrivateZipFiles, PrivateZipFiles

Look = Callable[["PrivateAnalysis"], None]
ROUTE = Route(private_files.UPLOAD, private_files.UPLOAD_URL)
_LOCALES = ["EN_US", "AR_SA", "DE_DE", "ES_ES", "PT_BR"]
_FEWEST_DAYS, _MOST_DAYS = 1, 28
_SHORTEST_INTERACTION, _LONGEST_INTERACTION = 60, 1800


class Settings(Options, total=False):
    """What a private upload may ask for, besides what every call may.

    - `password`: opens a ZIP archive that holds one file.
    - `command_line`: arguments to start the file with.
    - `disable_sandbox`: whether to run the file in no sandbox.
    - `enable_internet`: whether the file can reach the internet while it runs.
    - `intercept_tls`: whether its encrypted traffic is opened on the way.
    - `retention_period_days`: from 1 to 28, until the file and everything known of it is erased.
    - `storage_region`: where in the world the file is stored, such as `US` or `EU`.
    - `interaction_sandbox`: a sandbox in which a person can work with the file while it runs.
    - `interaction_timeout`: seconds that the person has, from 60 to 1800.
    - `locale`: language that the sandboxes are set to.
    """

    password: str
    command_line: str
    disable_sandbox: bool
    enable_internet: bool
    intercept_tls: bool
    retention_period_days: int
    storage_region: str
    interaction_sandbox: str
    interaction_timeout: int
    locale: SandboxLocale | Literal["EN_US", "AR_SA", "DE_DE", "ES_ES", "PT_BR"]


def _boolean(name: str, value: object) -> str:
    return "true" if inputs.boolean(name, value) else "false"


def _days(name: str, value: object) -> str:
    return str(inputs.integer(name, value, least=_FEWEST_DAYS, most=_MOST_DAYS))


def _seconds(name: str, value: object) -> str:
    return str(inputs.integer(name, value, least=_SHORTEST_INTERACTION, most=_LONGEST_INTERACTION))


def _text(_: str, value: Any) -> str:
    # The form refuses what it cannot carry, without a word of what may be a password.
    return value  # type: ignore[no-any-return]


_FIELDS: dict[str, Callable[[str, Any], str]] = {
    "password": _text,
    "command_line": _text,
    "disable_sandbox": _boolean,
    "enable_internet": _boolean,
    "intercept_tls": _boolean,
    "retention_period_days": _days,
    "storage_region": _text,
    "interaction_sandbox": _text,
    "interaction_timeout": _seconds,
    "locale": lambda name, value: inputs.choice(name, value, _LOCALES),
}


def form_of(file: Source, name: str | None, progress: Progress | None, settings: Settings) -> tuple[FileForm, Options]:
    """The form of an upload, and the options of its call."""
    refuse_unknown(settings, Settings)
    given: dict[str, Any] = {key: value for key, value in settings.items() if value is not None}
    fields = {key: write(key, given[key]) for key, write in _FIELDS.items() if key in given}
    options: Any = {key: value for key, value in settings.items() if key not in _FIELDS}
    return FileForm(file, name, fields, progress), options


class PrivateFiles(private_files.PrivateFiles):
    """Upload files that only your group sees, read their reports, scan them again and delete them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def upload(
        self,
        file: Source,
        *,
        name: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[Settings],
    ) -> Descriptor:
        """Upload a file for private scanning and queue its scan.

        A form of up to 32 MB goes to `POST /private/files`, a larger one, up to 650 MB, to a fresh upload URL: in the
        way of `files.upload`. Only the group of the account sees the file; no antivirus engine does.

        Args:
            file: Path of the file, its bytes, or a file open in binary mode, which is sent whole.
            name: Name that VirusTotal shows; the base name of the file when left out, never its folders.
            progress: Called with the bytes sent so far and the bytes in all. Starts from 0 with each further try.
            settings: How the file is scanned: see `Settings`. `timeout`: seconds without any progress. `retries`:
                further tries after the first.

        Returns:
            The descriptor of the private analysis: `private.analyses.wait(descriptor.id)` gives its end.

        Raises:
            InvalidInputError: There is no such file, it is open in text mode, it changed while it was sent, or a
                setting has a value that the service refuses.
            FileTooLargeError: It is larger than 650 MB.
            UnsafeAddressError: The service named an upload URL outside its own domain; nothing was sent there.
            OutcomeUnknownError: The connection broke; the file may have arrived.
            ForbiddenError: The key lacks the licence of private scanning.

        `POST /private/files`, https://docs.virustotal.com/reference/upload-file-private-scanning
        """
        form, options = form_of(file, name, progress, settings)
        return uploaded(self._session, ROUTE, form, options)


class AsyncPrivateFiles(private_files.AsyncPrivateFiles):
    """Upload files that only your group sees, read their reports, scan them again and delete them; awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def upload(
        self,
        file: Source,
        *,
        name: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[Settings],
    ) -> Descriptor:
        """Upload a file for private scanning and queue its scan: as `PrivateFiles.upload`, awaited."""
        form, options = form_of(file, name, progress, settings)
        return await uploaded_awaited(self._session, ROUTE, form, options)


def waiting_for(
    analysis: str | ApiObject, timeout: float, interval: float | None, sha256: str | None, progress: Look | None
) -> Waiting[PrivateAnalysis]:
    """What to wait for: a private analysis, of a file with this hash where one is given."""
    id_ = id_of("analysis", analysis, "private_analysis")
    expected = None if sha256 is None else sha256_id("sha256", sha256)

    def seen(latest: PrivateAnalysis) -> None:
        check_file(latest, expected)
        if progress is not None:
            progress(latest)

    return Waiting("analysis", private_analyses.GET, id_, UNFINISHED, timeout, interval, seen, AnalysisTimeoutError)


class PrivateAnalyses(private_analyses.PrivateAnalyses):
    """Follow a private scan to its end."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def wait(
        self,
        analysis: str | ApiObject,
        *,
        timeout: float = 1200.0,
        interval: float | None = None,
        sha256: str | None = None,
        progress: Look | None = None,
    ) -> PrivateAnalysis:
        """Wait until a private analysis has ended, and give it. Each look costs one request of the quota.

        It has no verdicts: read the report of the file or URL afterwards.

        Args:
            analysis: Id of the private analysis, or what the call that started it gave.
            timeout: Seconds to wait at most.
            interval: Seconds between two looks; from 5 growing to 20 when left out.
            sha256: Hash of the file that the analysis has to be of; not checked when left out.
            progress: Called with the analysis after each look.

        Raises:
            AnalysisTimeoutError: It has not ended in time; the error holds its latest state.
            NotFoundError: There is no such analysis.
            HashMismatchError: The analysis is of another file than `sha256`.

        `GET /private/analyses/{id}`, https://docs.virustotal.com/reference/private-analysis
        """
        waiting = waiting_for(analysis, timeout, interval, sha256, progress)
        return self._session.run(until_finished(self._session.policy, waiting))


class AsyncPrivateAnalyses(private_analyses.AsyncPrivateAnalyses):
    """Follow a private scan to its end, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def wait(
        self,
        analysis: str | ApiObject,
        *,
        timeout: float = 1200.0,
        interval: float | None = None,
        sha256: str | None = None,
        progress: Look | None = None,
    ) -> PrivateAnalysis:
        """Wait until a private analysis has ended, and give it: as `PrivateAnalyses.wait`, awaited."""
        waiting = waiting_for(analysis, timeout, interval, sha256, progress)
        return await self._session.run(until_finished(self._session.policy, waiting))


class Private(generated.Private):
    """Scan files and URLs that nobody else may see."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    @cached_property
    def files(self) -> PrivateFiles:
        """Upload files that only your group sees, read their reports, scan them again and delete them."""
        return PrivateFiles(self._session)

    @cached_property
    def analyses(self) -> PrivateAnalyses:
        """Follow a private scan to its end."""
        return PrivateAnalyses(self._session)

    @cached_property
    def zip_files(self) -> PrivateZipFiles:
        """Have archives built of private files, and download them."""
        from .zip_files import PrivateZipFiles

        return PrivateZipFiles(self._session)


class AsyncPrivate(generated.AsyncPrivate):
    """Scan files and URLs that nobody else may see, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    @cached_property
    def files(self) -> AsyncPrivateFiles:
        """Upload files that only your group sees, read their reports, scan them again and delete them."""
        return AsyncPrivateFiles(self._session)

    @cached_property
    def analyses(self) -> AsyncPrivateAnalyses:
        """Follow a private scan to its end."""
        return AsyncPrivateAnalyses(self._session)

    @cached_property
    def zip_files(self) -> AsyncPrivateZipFiles:
        """Have archives built of private files, and download them."""
        from .zip_files import AsyncPrivateZipFiles

        return AsyncPrivateZipFiles(self._session)
