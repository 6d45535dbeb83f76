"""The models of the objects of the API: `from vtyped.models import File`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vtyped_api.models import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        from vtyped_api import models

        return getattr(models, name)

    def __dir__() -> list[str]:
        from vtyped_api import models

        return models.__all__
