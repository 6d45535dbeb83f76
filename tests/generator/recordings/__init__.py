"""Recordings held against a document."""
