"""Tests of the runtime of the generated package."""
