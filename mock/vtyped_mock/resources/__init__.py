"""The types of objects that users create, one module an area, each with a table `RESOURCES` by type."""

from ..stores import Resource
from ..tables import merged

RESOURCES: dict[str, Resource] = merged(__name__, __path__, "RESOURCES")
