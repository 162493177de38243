"""The workbooks of P7 with openpyxl: the same sheets, charts, filters and formats as ours, without our borders and
colours of cells, which would cost it more time."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.formatting.rule import ColorScaleRule, DataBarRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

FORMATS = {"number": "#,##0", "percent": "0.0%", "date": "yyyy-mm-dd", "date_time": "yyyy-mm-dd hh:mm"}
HEAD = {"font": Font(bold=True, color="FFFFFF"), "fill": PatternFill("solid", fgColor="124E8C")}


def make(report: dict, out: Path) -> None:
    """The whole report: a summary, a sheet per section, the explanations."""
    book = Workbook()
    book.properties.title = report["title"]
    summary = book.active
    summary.title = "Summary"
    _summary(summary, report)
    for section in report["sections"]:
        SHEETS[section["kind"]](book.create_sheet(section["title"]), section)
    explanations = book.create_sheet("Explanations")
    _head(explanations, ["Metric", "Unit", "How it is made"])
    for one in report["explanations"]:
        explanations.append([one["name"], one["unit"], one["definition"]])
    book.save(out)


def export(report: dict, out: Path) -> None:
    """Rows only, in the mode that keeps none of them in memory."""
    (section,) = report["sections"]
    book = Workbook(write_only=True)
    sheet = book.create_sheet(section["title"])
    sheet.freeze_panes = "B2"
    columns = section["columns"]
    for index, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(index)].width = len(column["header"]) + 12
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(section['rows']) + 1}"
    sheet.append([_styled(sheet, column["header"]) for column in columns])
    formats = [FORMATS.get(column["kind"]) for column in columns]
    # Dates get a format by themselves; only the others need a cell of their own.
    plain = [column["kind"] in ("text", "date", "date_time") for column in columns]
    for row in section["rows"]:
        sheet.append([value if kept else _formatted(sheet, value, form) for value, kept, form in zip(row, plain, formats)])
    book.save(out)


def _styled(sheet, text):
    cell = WriteOnlyCell(sheet, value=text)
    cell.font, cell.fill = HEAD["font"], HEAD["fill"]
    return cell


def _formatted(sheet, value, number_format):
    cell = WriteOnlyCell(sheet, value=value)
    cell.number_format = number_format
    return cell


def _head(sheet, names):
    sheet.append(names)
    for cell in sheet[sheet.max_row]:
        cell.font, cell.fill = HEAD["font"], HEAD["fill"]


def _summary(sheet, report):
    for line in ("title", "organisation", "period", "previous_period", "zone"):
        sheet.append([report[line]])
    _head(sheet, ["Figure", "This period", "Previous period", "Difference", "Change in %"])
    top = sheet.max_row
    for figure in report["figures"]:
        value, previous = figure["value"], figure["previous"]
        sheet.append([figure["label"], value, previous, value - previous, (value - previous) / previous])
        sheet.cell(sheet.max_row, 5).number_format = FORMATS["percent"]
    _chart(sheet, BarChart(type="bar"), "Change in %", (top, sheet.max_row), [5])


def _chart(sheet, chart, title, rows, columns):
    top, last = rows
    chart.title = title
    for column in columns:
        chart.add_data(Reference(sheet, min_col=column, min_row=top, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=top + 1, max_row=last))
    sheet.add_chart(chart, "H2")


def _series(sheet, section):
    _head(sheet, [section["title"], *(series["name"] for series in section["series"])])
    for index, name in enumerate(section["categories"]):
        sheet.append([name, *(series["values"][index] for series in section["series"])])
    sheet.freeze_panes = "B2"
    chart = LineChart() if section["kind"] == "lines" else BarChart(type="bar")
    _chart(sheet, chart, section["title"], (1, sheet.max_row), range(2, 2 + len(section["series"])))


def _heat_map(sheet, section):
    _head(sheet, [section["title"], *(f"{hour:02}" for hour in range(24))])
    for day, hours in zip(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), section["cells"]):
        sheet.append([day, *hours])
    scale = ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="5B93C9")
    sheet.conditional_formatting.add("B2:Y8", scale)


def _funnel(sheet, section):
    _head(sheet, [section["title"], "This period", "Went on"])
    for stage in section["stages"]:
        sheet.append(stage)
        sheet.cell(sheet.max_row, 3).number_format = FORMATS["percent"]
    _chart(sheet, BarChart(type="bar"), section["title"], (1, sheet.max_row), [2])


def _table(sheet, section):
    columns = section["columns"]
    _head(sheet, [column["header"] for column in columns])
    formats = [FORMATS.get(column["kind"]) for column in columns]
    for number, row in enumerate(section["rows"], 2):
        for index, (value, number_format) in enumerate(zip(row, formats), 1):
            cell = sheet.cell(number, index, value)
            if number_format:
                cell.number_format = number_format
    last = len(section["rows"]) + 1
    for index, column in enumerate(columns, 1):
        letter = get_column_letter(index)
        sheet.column_dimensions[letter].width = len(column["header"]) + 8
        if column["bars"]:
            bar = DataBarRule(start_type="min", end_type="max", color="A9BDD3")
            sheet.conditional_formatting.add(f"{letter}2:{letter}{last}", bar)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"


SHEETS = {"bars": _series, "lines": _series, "heat_map": _heat_map, "funnel": _funnel, "table": _table}
