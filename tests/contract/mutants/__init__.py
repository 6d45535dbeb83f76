"""Defects put in one by one, to show that the contract tests see them. `python -m tests.contract.mutants`."""
