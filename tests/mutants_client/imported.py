"""Tests of one mutant in a process of its own, where importing its module gives the mutant.

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

from .operators import mutated

OPTIONS = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:canary", "--hypothesis-seed=0")


class Finder(MetaPathFinder):
    """Gives a mutant where its module is imported."""

    def __init__(self, module: str, index: int) -> None:
        self._module = module
        self._index = index

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target) if fullname == self._module else None
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(fullname, spec.origin, self._index)
        return spec


class _Loader(SourceFileLoader):
    def __init__(self, module: str, path: str, index: int) -> None:
        super().__init__(module, path)
        self._index = index

    def get_code(self, fullname: str) -> CodeType:
        tree = mutated(Path(self.path).read_text(encoding="utf-8"), self._index)
        return compile(tree, self.path, "exec", dont_inherit=True)


class _Limit:
    """A plugin that lets an alarm end the process where a test takes too long, or where they cannot be read."""

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds
        signal.alarm(seconds)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        signal.alarm(self._seconds)


if __name__ == "__main__":
    sys.meta_path.insert(0, Finder(sys.argv[1], int(sys.argv[2])))
    sys.exit(pytest.main([*OPTIONS, "-x", *sys.argv[4:]], plugins=[_Limit(int(sys.argv[3]))]))
