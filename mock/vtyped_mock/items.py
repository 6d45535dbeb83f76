"""The files, URLs, domains and addresses that the mock knows of."""

from __future__ import annotations

from dataclasses import dataclass, field

from .contents import is_eicar
from .dice import World
from .document import Json
from .errors import InvalidArgumentError
from .identifiers import (
    EICAR_HASHES,
    EXAMPLE_URL,
    MD5_DIGITS,
    SHA1_DIGITS,
    SHA256_DIGITS,
    Hashes,
    canonical_address,
    is_address,
    is_hash,
    is_sha256,
    never_seen,
    url_from_base64,
    url_host,
    url_sha256,
)
from .reports import hosts


@dataclass(slots=True)
class ReceivedFile:
    """A file as it came in: its hashes, size, name, and its bytes if it is small."""

    hashes: Hashes
    size: int
    name: str
    head: bytes
    body: bytes | None

    @property
    def is_eicar(self) -> bool:
        """Whether it is the EICAR test file."""
        return self.body is not None and is_eicar(self.body)


@dataclass(frozen=True, slots=True)
class Submission:
    """One upload of a file, or one URL sent in."""

    date: int
    name: str
    key: str


@dataclass(slots=True)
class Items:
    """What is known, and under which identifiers.

    Anything that is not `never_seen` is known without further ado; its other hashes, or the text of a URL, are
    invented when first asked for and stay the same from then on. `given` has attributes that are not to be invented.
    """

    world: World
    uploads: dict[str, ReceivedFile] = field(default_factory=dict)
    submissions: dict[tuple[str, str], list[Submission]] = field(default_factory=dict)
    _files: dict[str, Hashes] = field(default_factory=dict)
    _urls: dict[str, str] = field(default_factory=dict)
    given: dict[tuple[str, str], Json] = field(default_factory=dict)
    _known: set[tuple[str, str]] = field(default_factory=set)
    _told: dict[tuple[str, str], bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._learn_file(EICAR_HASHES)
        self.learn_url(EXAMPLE_URL)

    def identify(self, type_: str, identifier: str) -> str:
        """The id that answers give to the thing a request names. Asks nothing about whether it is known."""
        if type_ == "file":
            if not is_hash(identifier.lower()):
                raise InvalidArgumentError(f'"{identifier}" is no MD5, SHA-1 or SHA-256')
            return self.hashes(identifier.lower()).sha256
        if type_ == "url":
            if is_sha256(identifier.lower()):
                return identifier.lower()
            return self.learn_url(url_from_base64(identifier))
        if type_ == "domain":
            return identifier.lower()
        return canonical_address(identifier)

    def holds(self, type_: str, identifier: str) -> bool:
        """Whether the service knows a thing, by the id that answers give to it."""
        if (type_, identifier) in self._known:
            return True
        if (told := self._told.get((type_, identifier))) is not None:
            return told
        return not never_seen(type_, self.url(identifier) if type_ == "url" else identifier)

    def is_new(self, type_: str, identifier: str) -> bool:
        """Whether a thing is known only because somebody has submitted it here, so that it has no past."""
        return (type_, identifier) in self._known

    def tell(self, type_: str, identifier: str, *, known: bool, attributes: Json) -> None:
        """Say of a thing whether it is known, and what its report has in place of what is invented."""
        self._told[type_, identifier] = known
        self.given[type_, identifier] = attributes

    def learn_file(self, file: ReceivedFile) -> None:
        """Remember a file that nobody has submitted here, and that has a past."""
        self._learn_file(file.hashes)
        self.uploads[file.hashes.sha256] = file

    def hashes(self, any_hash: str) -> Hashes:
        """The three hashes of the file with this MD5, SHA-1 or SHA-256."""
        if any_hash not in self._files:
            self._learn_file(self._invent_hashes(any_hash))
        return self._files[any_hash]

    def file_of(self, md5: str) -> Hashes | None:
        """The hashes of the file with this MD5, if it has come up before."""
        return self._files.get(md5)

    def url(self, sha256: str) -> str:
        """The text of the URL with this id."""
        if sha256 not in self._urls:
            self._urls[sha256] = hosts.url(self.world.dice("url of", sha256))
        return self._urls[sha256]

    def learn_url(self, url: str) -> str:
        """Remember a canonical URL and give its id."""
        sha256 = url_sha256(url)
        self._urls[sha256] = url
        return sha256

    def add_file(self, file: ReceivedFile, submission: Submission) -> None:
        """Take in an uploaded file."""
        self._learn_file(file.hashes)
        self.uploads[file.hashes.sha256] = file
        self._add("file", file.hashes.sha256, submission)

    def add_url(self, url: str, submission: Submission) -> str:
        """Take in a URL sent to be scanned, and its host with it. Gives the id of the URL."""
        sha256 = self.learn_url(url)
        host = url_host(url)
        self._make_known("ip_address" if is_address(host) else "domain", host)
        self._add("url", sha256, submission)
        return sha256

    def submitted(self, type_: str) -> list[str]:
        """The ids of what somebody has brought here."""
        return [identifier for kind, identifier in dict.fromkeys([*self.submissions, *self._known]) if kind == type_]

    def _add(self, type_: str, identifier: str, submission: Submission) -> None:
        self._make_known(type_, identifier)
        self.submissions.setdefault((type_, identifier), []).append(submission)

    def _make_known(self, type_: str, identifier: str) -> None:
        if not self.holds(type_, identifier):
            self._known.add((type_, identifier))

    def _learn_file(self, hashes: Hashes) -> None:
        for text in (hashes.md5, hashes.sha1, hashes.sha256):
            self._files[text] = hashes

    def _invent_hashes(self, any_hash: str) -> Hashes:
        sha256 = any_hash
        if len(any_hash) != SHA256_DIGITS:
            sha256 = self.world.digest("sha256", any_hash)
            # A file is known if its SHA-256 is, so a hash that is not known must lead to such a one.
            if never_seen("file", any_hash):
                sha256 = "0000" + sha256[4:]
            elif never_seen("file", sha256):
                sha256 = "f" + sha256[1:]
        return Hashes(
            md5=any_hash if len(any_hash) == MD5_DIGITS else self.world.digest("md5", sha256),
            sha1=any_hash if len(any_hash) == SHA1_DIGITS else self.world.digest("sha1", sha256),
            sha256=sha256,
        )
