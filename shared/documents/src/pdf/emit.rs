//! From what was drawn to printpdf's operations, with fonts cut down to the glyphs in use.

use printpdf::{
    Codepoint, Color as PdfColor, FontId, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Op, PaintMode,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, Point as PdfPoint, Polygon, PolygonRing, Pt, Rgb, TextItem,
    TextMatrix, WindingOrder,
};
use subsetter::GlyphRemapper;

use super::canvas::{Canvas, Color, Mark, Point, Stroke, Style};
use super::font::{Glyph, Weight};
use super::theme;
use crate::DocumentError;

/// A font of the document: its name in the file and the new numbers of its glyphs.
struct Embedded {
    id: FontId,
    glyphs: GlyphRemapper,
}

/// A page that is being written, with what its pen is set to: most marks look like the one before.
struct Page {
    ops: Vec<Op>,
    fill: Option<Color>,
    stroke: Option<Stroke>,
}

/// Fills the document with the pages of the canvas.
pub(crate) fn pages(canvas: &Canvas, document: &mut PdfDocument) -> Result<(), DocumentError> {
    let regular = embed(canvas, document, Weight::Regular, "HLRGLR+NotoSans", "F1")?;
    let bold = embed(canvas, document, Weight::Bold, "HLBOLD+NotoSans-Bold", "F2")?;
    let font = |weight| match weight {
        Weight::Regular => &regular,
        Weight::Bold => &bold,
    };
    for marks in &canvas.pages {
        let mut page = Page { ops: Vec::with_capacity(marks.len() * 5), fill: None, stroke: None };
        for mark in marks {
            match mark {
                Mark::Text { at, style, glyphs } => page.text(*at, *style, glyphs, font(style.weight)),
                Mark::Fill { points, color } => page.polygon(points, *color),
                Mark::Line { points, stroke } => page.line(points, *stroke),
            }
        }
        let (width, height) = (Pt(theme::PAGE_WIDTH).into(), Pt(theme::PAGE_HEIGHT).into());
        document.pages.push(PdfPage::new(width, height, page.ops));
    }
    Ok(())
}

fn embed(
    canvas: &Canvas,
    document: &mut PdfDocument,
    weight: Weight,
    name: &str,
    resource: &str,
) -> Result<Embedded, DocumentError> {
    let mut glyphs = GlyphRemapper::new();
    for mark in canvas.pages.iter().flatten() {
        if let Mark::Text { style, glyphs: used, .. } = mark
            && style.weight == weight
        {
            for glyph in used {
                glyphs.remap(glyph.id);
            }
        }
    }
    let font = canvas.fonts.get(weight).subset(name, &glyphs)?;
    // A name of our own instead of `add_font`'s random one: the same report gives the same bytes.
    let id = FontId(resource.to_owned());
    document.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
    Ok(Embedded { id, glyphs })
}

impl Page {
    fn text(&mut self, (x, y): Point, style: Style, glyphs: &[Glyph], font: &Embedded) {
        let glyph = |glyph: &Glyph| {
            let new = font.glyphs.get(glyph.id).unwrap_or(0);
            Codepoint::with_cid(new, -glyph.kern, glyph.char.to_string())
        };
        self.fill(style.color);
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(font.id.clone()), size: Pt(style.size) },
            Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(x), Pt(theme::PAGE_HEIGHT - y)) },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.iter().map(glyph).collect())] },
            Op::EndTextSection,
        ]);
    }

    fn polygon(&mut self, points: &[Point], color: Color) {
        let polygon = Polygon {
            rings: vec![PolygonRing { points: path(points) }],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        };
        self.fill(color);
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn line(&mut self, points: &[Point], stroke: Stroke) {
        if self.stroke != Some(stroke) {
            let dash = if stroke.dash > 0.0 {
                LineDashPattern::new(0.0, &[stroke.dash, stroke.dash * 0.8])
            } else {
                LineDashPattern::default()
            };
            self.ops.extend([
                Op::SetOutlineColor { col: color(stroke.color) },
                Op::SetOutlineThickness { pt: Pt(stroke.width) },
                Op::SetLineDashPattern { dash },
                Op::SetLineJoinStyle { join: LineJoinStyle::Round },
                Op::SetLineCapStyle { cap: LineCapStyle::Butt },
            ]);
            self.stroke = Some(stroke);
        }
        self.ops.push(Op::DrawLine { line: Line { points: path(points), is_closed: false } });
    }

    fn fill(&mut self, fill: Color) {
        if self.fill != Some(fill) {
            self.ops.push(Op::SetFillColor { col: color(fill) });
            self.fill = Some(fill);
        }
    }
}

fn path(points: &[Point]) -> Vec<LinePoint> {
    let point = |&(x, y): &Point| LinePoint { p: PdfPoint { x: Pt(x), y: Pt(theme::PAGE_HEIGHT - y) }, bezier: false };
    points.iter().map(point).collect()
}

fn color(Color(r, g, b): Color) -> PdfColor {
    let part = |value: u8| f32::from(value) / 255.0;
    PdfColor::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}
