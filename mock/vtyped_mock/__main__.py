"""`python -m vtyped_mock`."""

import sys

from .command import main

sys.exit(main())
