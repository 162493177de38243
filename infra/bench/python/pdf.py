"""The PDF of P7 with reportlab: the same head, tiles, charts, heat map, funnel, table and explanations as ours."""

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.charts.linecharts import HorizontalLineChart
from reportlab.graphics.shapes import Drawing, Polygon, Rect, String
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

WIDTH = A4[0] - 96
ACCENT, COMPANION, RULE = colors.HexColor("#124e8c"), colors.HexColor("#a9bdd3"), colors.HexColor("#d3dae3")
BODY = ParagraphStyle("body", fontName="Regular", fontSize=9, leading=12.5)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=8, leading=10)
HEADING = ParagraphStyle("heading", fontName="Bold", fontSize=13, leading=17, spaceBefore=14, spaceAfter=7, keepWithNext=1)
TITLE = ParagraphStyle("title", fontName="Bold", fontSize=24, leading=30)
# Bars of one drawing must fit on a page, so a chart of many people comes in several.
BARS_TO_A_PAGE = 40


def fonts(folder: Path) -> None:
    """The fonts of our documents, once per process."""
    pdfmetrics.registerFont(TTFont("Regular", folder / "regular.ttf"))
    pdfmetrics.registerFont(TTFont("Bold", folder / "bold.ttf"))


def make(report: dict, out: Path) -> None:
    """The whole report."""
    story = [Paragraph(escape(report["organisation"]), BODY), Paragraph(escape(report["title"]), TITLE)]
    story += [Paragraph(escape(report[line]), BODY) for line in ("period", "previous_period", "zone")]
    story.append(_tiles(report["figures"]))
    for section in report["sections"]:
        story.append(Paragraph(escape(section["title"]), HEADING))
        story += SECTIONS[section["kind"]](section)
    story.append(Paragraph("How these numbers are made", HEADING))
    story.append(_explanations(report["explanations"]))
    document = SimpleDocTemplate(
        str(out), pagesize=A4, leftMargin=48, rightMargin=48, title=report["title"], author=report["organisation"], lang="en"
    )
    document.build(story, onFirstPage=_foot(report), onLaterPages=_foot(report))


def _foot(report):
    def draw(canvas, document):
        canvas.setFont("Regular", 8)
        canvas.drawString(48, 34, f"{report['period']} · {report['zone']}")
        canvas.drawRightString(A4[0] - 48, 34, f"Page {document.page}")

    return draw


def _tiles(figures):
    def tile(figure):
        value, previous = figure["value"], figure["previous"]
        change = (value - previous) / previous
        return Paragraph(
            f"{escape(figure['label'])}<br/><b>{value:,}</b><br/>{change:+.1%}<br/>before: {previous:,}", BODY
        )

    rows = [[tile(figure) for figure in figures[start : start + 4]] for start in range(0, len(figures), 4)]
    style = [("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#f4f7fa")), ("INNERGRID", (0, 0), (-1, -1), 6, colors.white)]
    return Table(rows, colWidths=[WIDTH / 4] * 4, style=TableStyle(style))


def _bars(section):
    count = len(section["categories"])
    most = max(max(series["values"]) for series in section["series"])
    return [_some_bars(section, most, start, min(start + BARS_TO_A_PAGE, count)) for start in range(0, count, BARS_TO_A_PAGE)]


def _some_bars(section, most, start, end):
    height = 16 * (end - start)
    drawing = Drawing(WIDTH, height + 10)
    chart = HorizontalBarChart()
    chart.x, chart.y, chart.width, chart.height = 160, 5, WIDTH - 190, height
    chart.data = [list(reversed(series["values"][start:end])) for series in reversed(section["series"])]
    chart.categoryAxis.categoryNames = list(reversed(section["categories"][start:end]))
    chart.categoryAxis.labels.fontName, chart.categoryAxis.labels.fontSize = "Regular", 7.5
    chart.valueAxis.valueMin, chart.valueAxis.valueMax, chart.valueAxis.visible = 0, most, 0
    chart.bars[0].fillColor, chart.bars[1].fillColor = COMPANION, ACCENT
    chart.barLabelFormat, chart.barLabels.fontName, chart.barLabels.fontSize = "%d", "Regular", 6.5
    chart.barLabels.nudge = 8
    drawing.add(chart)
    return drawing


def _lines(section):
    drawing = Drawing(WIDTH, 180)
    chart = HorizontalLineChart()
    chart.x, chart.y, chart.width, chart.height = 30, 20, WIDTH - 30, 150
    chart.data = [series["values"] for series in section["series"]]
    chart.categoryAxis.categoryNames = section["categories"]
    chart.categoryAxis.labels.fontName = chart.valueAxis.labels.fontName = "Regular"
    chart.categoryAxis.labels.fontSize, chart.valueAxis.visibleGrid = 6, 1
    chart.lines[0].strokeColor, chart.lines[1].strokeDashArray = ACCENT, [4, 3]
    drawing.add(chart)
    return [drawing]


def _heat_map(section):
    cells = section["cells"]
    most = max(max(day) for day in cells)
    style = [("FONT", (0, 0), (-1, -1), "Regular", 6.5), ("ALIGN", (0, 0), (-1, -1), "CENTER")]
    for day, hours in enumerate(cells, 1):
        for hour, count in enumerate(hours, 1):
            shade = colors.linearlyInterpolatedColor(colors.HexColor("#eaf1f8"), ACCENT, 0, most, count)
            style.append(("BACKGROUND", (hour, day), (hour, day), shade))
            if count * 2 > most:
                style.append(("TEXTCOLOR", (hour, day), (hour, day), colors.white))
    rows = [["", *(f"{hour:02}" for hour in range(24))]]
    rows += [[name, *hours] for name, hours in zip(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), cells)]
    return [Table(rows, colWidths=[30] + [(WIDTH - 30) / 24] * 24, style=TableStyle(style))]


def _funnel(section):
    stages, step = section["stages"], 38
    drawing = Drawing(WIDTH, step * len(stages))
    most = max(count for _, count, _ in stages)
    for index, (name, count, went_on) in enumerate(stages):
        y, half = step * (len(stages) - index) - 22, 150 * count / most
        drawing.add(Rect(260 - half, y, 2 * half, 22, fillColor=ACCENT, strokeColor=None))
        drawing.add(String(0, y + 8, name, fontName="Regular", fontSize=8.5))
        drawing.add(String(WIDTH, y + 8, f"{count:,}", fontName="Bold", fontSize=8.5, textAnchor="end"))
        if index + 1 < len(stages):
            next_half = 150 * stages[index + 1][1] / most
            points = [260 - half, y, 260 + half, y, 260 + next_half, y - 16, 260 - next_half, y - 16]
            drawing.add(Polygon(points, fillColor=colors.HexColor("#e6ecf3"), strokeColor=None))
            drawing.add(String(260, y - 11, f"{went_on:.1%} went on", fontName="Regular", fontSize=8, textAnchor="middle"))
    return [drawing]


def _table(section):
    rows = [[Paragraph(f"<b>{escape(column['header'])}</b>", CELL) for column in section["columns"]]]
    # Names may break into lines, as ours do; numbers do not.
    rows += [[Paragraph(escape(row[0]), CELL), *(f"{value:,}" for value in row[1:])] for row in section["rows"]]
    style = [
        ("FONT", (0, 0), (-1, -1), "Regular", 8),
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, RULE),
        ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#f4f7fa")]),
    ]
    widths = [130] + [(WIDTH - 130) / (len(section["columns"]) - 1)] * (len(section["columns"]) - 1)
    return [LongTable(rows, colWidths=widths, repeatRows=1, style=TableStyle(style)), Spacer(1, 6)]


def _explanations(explanations):
    rows = [
        [Paragraph(f"<b>{escape(one['name'])}</b><br/>{escape(one['unit'])}", BODY), Paragraph(escape(one["definition"]), BODY)]
        for one in explanations
    ]
    style = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.6, RULE), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return LongTable(rows, colWidths=[160, WIDTH - 160], style=style)


SECTIONS = {"bars": _bars, "lines": _lines, "heat_map": _heat_map, "funnel": _funnel, "table": _table}
