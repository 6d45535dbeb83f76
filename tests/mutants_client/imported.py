"""Tests of one mutant in a process of its own, where importing its module gives the mutant.

There is nothing to see where importing does not carry out the function that it is in.

python -m tests.mutants_client.imported vtyped.ids 17 60 tests/client/test_ids.py  # 60 seconds for each
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from .operators import mutants, mutated
from .replaced import noting

OPTIONS = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:canary", "--hypothesis-seed=0")


class Finder(MetaPathFinder):
    """Gives a mutant where its module is imported."""

    def __init__(self, module: str, index: int) -> None:
        self.module = module
        self.index = index
        self.called: set[str] = set()
        self.function = ""
        """Where the mutant differs, once the module has been imported."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target) if fullname == self.module else None
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(spec.origin, self)
        return spec

    @property
    def has_shown(self) -> bool:
        """Whether what is different has been carried out."""
        place = f"{self.module}:{self.function}."
        return not self.function or any(place.startswith(f"{each}.") for each in self.called)


class _Loader(SourceFileLoader):
    def __init__(self, path: str, finder: Finder) -> None:
        super().__init__(finder.module, path)
        self._finder = finder

    def get_code(self, fullname: str) -> CodeType:
        source = Path(self.path).read_text(encoding="utf-8")
        self._finder.function = mutants(fullname, source)[self._finder.index].function
        tree = noting(mutated(source, self._finder.index), fullname, self._finder.called)
        return compile(tree, self.path, "exec", dont_inherit=True)


class _Runs:
    """A plugin that lets an alarm end the process where a test takes too long, or where they cannot be read."""

    def __init__(self, finder: Finder, seconds: int) -> None:
        self._finder = finder
        self._seconds = seconds
        signal.alarm(seconds)

    def pytest_collection_finish(self) -> None:
        if not self._finder.has_shown:
            pytest.exit("importing shows nothing of it", 0)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        signal.alarm(self._seconds)


def _main(module: str, index: str, seconds: str, *arguments: str) -> int:
    finder = Finder(module, int(index))
    sys.meta_path.insert(0, finder)
    return pytest.main([*OPTIONS, "-x", *arguments], plugins=[_Runs(finder, int(seconds))])


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
