"""Workbooks of reports in the programs that people open them with: openpyxl and LibreOffice (OFFICE is its path).

The Rust test of documents leaves every report of the demo data in tests/output/documents, and in told.json which number
of the API belongs in which cell.
"""

import datetime
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import openpyxl

MADE = Path(__file__).parents[2] / "tests/output/documents"
OFFICE = os.environ.get("OFFICE")
DAY = datetime.timedelta(days=1)
# Times are kept as parts of a day, and openpyxl reads them to the microsecond.
EXACT, TIME = 1e-9, 1e-10


def number(value) -> float | None:
    """The number that a cell keeps."""
    if isinstance(value, datetime.timedelta):
        return value / DAY
    if isinstance(value, datetime.time):
        return datetime.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second) / DAY
    if isinstance(value, datetime.datetime):
        return (value - datetime.datetime(1899, 12, 30)) / DAY
    return value if isinstance(value, int | float) else None


class Workbooks(unittest.TestCase):
    def setUp(self):
        self.told = json.loads((MADE / "told.json").read_text())
        self.files = sorted({cell["file"] for cell in self.told})
        self.assertGreater(len(self.told), 1000)

    def assert_told(self, folder: Path) -> None:
        books = {name: openpyxl.load_workbook(folder / name, data_only=True) for name in self.files}
        for cell in self.told:
            with self.subTest(**cell):
                value = books[cell["file"]][cell["sheet"]].cell(cell["row"] + 1, cell["column"] + 1).value
                if cell["number"] is None:
                    self.assertIsNone(number(value))
                else:
                    self.assertAlmostEqual(number(value), cell["number"], delta=EXACT + TIME * abs(cell["number"]))

    def test_openpyxl_reads_the_numbers_of_the_api(self):
        self.assert_told(MADE)

    @unittest.skipUnless(OFFICE, "LibreOffice is not here and could not be installed")
    def test_libreoffice_reads_the_numbers_of_the_api(self):
        with tempfile.TemporaryDirectory() as folder:
            command = [
                OFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx",
                "--outdir", f"{folder}/saved", *(str(MADE / name) for name in self.files),
            ]  # fmt: skip
            subprocess.run(command, check=True, capture_output=True, timeout=300)
            self.assert_told(Path(folder) / "saved")


if __name__ == "__main__":
    unittest.main()
