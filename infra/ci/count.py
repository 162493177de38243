"""Counts the tests that a log tells of: `count.py LOG` prints `<passed> <failed>`.

Knows the closing lines of cargo-nextest, cargo test, Vitest, Playwright, Node's test runner and Python's unittest.
"""

import re
import sys
from pathlib import Path

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
CLOSING = [
    re.compile(r"^\s*Summary \[.*?\] .*?tests? run: (?P<rest>.*)$"),  # nextest: 9 passed (1 slow), 1 failed, 2 skipped
    re.compile(r"^test result: \w+\. (?P<rest>.*)$"),  # cargo test: 9 passed; 1 failed; 0 ignored; …
    re.compile(r"^\s*Tests\s+(?P<rest>.*)\(\d+\)$"),  # Vitest: 1 failed | 9 passed (10)
    re.compile(r"^\s+(?P<rest>\d+ (?:passed|failed)(?: \(.*\))?)$"),  # Playwright: a line for each
    re.compile(r"^(?:#|ℹ) (?P<rest>(?:pass|fail) \d+)$"),  # Node
    re.compile(r"^(?P<rest>Ran \d+ tests? in .*)$"),  # Python's unittest; a failing run also fails its step
    re.compile(r"^OK \((?P<rest>skipped=\d+)\)$"),  # and what of them did not run
]
PASSED = re.compile(r"(\d+) passed|pass (\d+)|Ran (\d+) tests?")
SKIPPED = re.compile(r"skipped=(\d+)")
FAILED = re.compile(r"(\d+) (?:failed|timed out)|fail (\d+)")


def count(log: str) -> tuple[int, int]:
    """Sums over every runner that closed in this log."""
    passed = failed = 0
    for line in COLOUR.sub("", log).splitlines():
        for pattern in CLOSING:
            if found := pattern.match(line):
                passed += _sum(PASSED, found["rest"]) - _sum(SKIPPED, found["rest"])
                failed += _sum(FAILED, found["rest"])
                break
    return passed, failed


def _sum(pattern: re.Pattern, text: str) -> int:
    return sum(int(next(filter(None, found.groups()))) for found in pattern.finditer(text))


if __name__ == "__main__":
    print(*count(Path(sys.argv[1]).read_text(errors="replace")))
