"""Mutants of the client: its own safety code with one small fault each, which the tests have to notice.

    python -m tests.mutants_client [--all] [--module vtyped.ids] [--show]

Written here because no tool fits: mutmut 3 changes neither constants nor decorated functions, where much of this code
decides, and wants another layout of folders; cosmic-ray changes the files on the disk under everybody's hands, starts
a fresh interpreter for each, and neither deletes a statement nor an element of a set; mutatest is not kept up.
"""
