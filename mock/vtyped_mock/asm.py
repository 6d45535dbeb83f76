"""Attack Surface Management: projects, what they have on the Internet, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

from .clock import Clock
from .dice import DAY, World
from .document import Json
from .errors import NotFoundError
from .reports import hosts
from .times import rfc3339

PROJECTS = {"4101": "Example", "4102": "Example, subsidiaries"}
"""Names by id; the first is the one that is looked at where none is named."""

_ENTITIES = 12
_ISSUES = 30
_KINDS = (
    ("exposed_admin_panel", "misconfiguration", "A page for administrators can be reached by everybody."),
    ("outdated_web_server", "vulnerability", "The web server has known weaknesses."),
    ("expired_certificate", "misconfiguration", "The certificate has expired."),
    ("open_database_port", "exposed_service", "A database can be reached from everywhere."),
)


@dataclass(slots=True)
class AsmEntity:
    """Something on the Internet, by its project."""

    id: str
    name: str
    project: str
    last_seen: int
    tags: list[str]


@dataclass(slots=True)
class AsmIssue:
    """Something that is wrong with an entity."""

    id: str
    entity: AsmEntity
    name: str
    category: str
    description: str
    severity: int
    first_seen: int
    last_seen: int
    status: str = "open"

    def shown(self) -> Json:
        """The issue as answers have it."""
        return {
            "id": self.id,
            "name": self.name,
            "pretty_name": self.name.replace("_", " ").title(),
            "description": self.description,
            "severity": self.severity,
            "category": self.category,
            "first_seen": rfc3339(self.first_seen),
            "last_seen": rfc3339(self.last_seen),
            "details": {"proof": f"https://{self.entity.name}/"},
            "summary": {"category": self.category, "status_new": self.status},
        }


class Asm:
    """The attack surface of one mock, alike for all accounts. It was last looked at when the clock started."""

    def __init__(self, world: World, clock: Clock) -> None:
        self.last_refresh = int(clock.start)
        self.entities: dict[str, AsmEntity] = {}
        self.issues: dict[str, AsmIssue] = {}
        for place, project in enumerate(PROJECTS, start=1):
            entities = [self._entity(world, project, f"e7{place}{number:029}") for number in range(1, _ENTITIES + 1)]
            self.entities |= {entity.id: entity for entity in entities}
            issues = [self._issue(world, entities, f"a5{place}{number:029}") for number in range(1, _ISSUES + 1)]
            self.issues |= {issue.id: issue for issue in issues}

    def entity(self, identifier: str) -> AsmEntity:
        """The entity with an id.

        Raises:
            NotFoundError: There is none.
        """
        if identifier not in self.entities:
            raise NotFoundError(f'Entity "{identifier}" not found')
        return self.entities[identifier]

    def issue(self, identifier: str) -> AsmIssue:
        """The issue with an id.

        Raises:
            NotFoundError: There is none.
        """
        if identifier not in self.issues:
            raise NotFoundError(f'Issue "{identifier}" not found')
        return self.issues[identifier]

    def issues_of(self, entity: AsmEntity) -> list[AsmIssue]:
        """What is wrong with an entity."""
        return [issue for issue in self.issues.values() if issue.entity is entity]

    def _entity(self, world: World, project: str, identifier: str) -> AsmEntity:
        dice = world.dice("asm", identifier)
        # What is gone was seen by an earlier look.
        last_seen = self.last_refresh - (DAY if dice.chance(0.2) else 0)
        tags = [dice.choice(("web", "dns"))]
        return AsmEntity(identifier, f"{hosts.label(dice)}.example.com", project, last_seen, tags)

    def _issue(self, world: World, entities: list[AsmEntity], identifier: str) -> AsmIssue:
        dice = world.dice("asm", identifier)
        entity, kind, severity = dice.choice(entities), dice.choice(_KINDS), dice.randint(1, 5)
        last_seen = self.last_refresh - dice.randint(0, 5) * DAY
        return AsmIssue(identifier, entity, *kind, severity, last_seen - dice.randint(1, 300) * DAY, last_seen)
