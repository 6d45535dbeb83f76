"""Invented reports: what the service would say of a thing, always the same for the same thing.

Every builder takes the `World` and the identity of a thing and gives plain JSON values. None of them knows of
HTTP or of what users have done; nothing but seeded dice goes in, so that two processes agree.
"""
