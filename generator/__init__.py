"""Turns the document in `spec/` into the bundle and the client in `generated/`."""
