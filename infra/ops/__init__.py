"""Commands for who operates Hirelog: see docs/OPERATIONS.md."""
