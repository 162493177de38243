"""One document as openpyxl or reportlab makes it: `python infra/bench/python daily|monthly|export FOLDER`.

Reads FOLDER/<name>.json, which `bench documents` wrote, and tells milliseconds, bytes and the most memory held in MB.
Imports, fonts and the reading of the content are not measured: only the making of the document.
"""

import datetime
import json
import sys
import time
from pathlib import Path

PARSERS = {"date": datetime.date.fromisoformat, "date_time": datetime.datetime.fromisoformat}


def load(path: Path) -> dict:
    """The report, with dates as dates."""
    report = json.loads(path.read_text(encoding="utf-8"))
    for section in report["sections"]:
        for index, column in enumerate(section.get("columns", [])):
            if parse := PARSERS.get(column["kind"]):
                for row in section["rows"]:
                    row[index] = parse(row[index])
    return report


def peak_mb() -> float:
    """The high-water mark of resident memory, as Linux keeps it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024 / 1e6


def main(name: str, folder: Path) -> None:
    report = load(folder / f"{name}.json")
    if name == "daily":
        import pdf

        pdf.fonts(folder)
        make, out = pdf.make, folder / "python.pdf"
    else:
        import workbook

        make, out = (workbook.export if name == "export" else workbook.make), folder / "python.xlsx"
    start = time.perf_counter()
    make(report, out)
    took = time.perf_counter() - start
    print(f"{took * 1e3:.3f} {out.stat().st_size} {peak_mb():.1f}")


main(sys.argv[1], Path(sys.argv[2]))
