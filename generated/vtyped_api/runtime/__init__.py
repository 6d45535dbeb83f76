# Copied from generator/runtime/__init__.py by `python -m generator`; do not edit.
"""What the generated models and resources stand on: written by hand, copied here by the generator."""
