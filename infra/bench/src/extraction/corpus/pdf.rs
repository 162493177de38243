//! A page as a PDF: words with the font in the file, so that Polish and Vietnamese can be read back.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    TextItem, TextMatrix,
};
use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};

use super::page::{Block, Page};

const SIZE: f32 = 10.0;
const LEADING: f32 = 14.0;
const LEFT: f32 = 50.0;
const TOP: f32 = 790.0;
const BOTTOM: f32 = 50.0;
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;

/// A line at its place.
struct Placed<'a> {
    x: f32,
    row: usize,
    text: &'a str,
}

/// The page as a PDF of as many pages as it needs.
///
/// # Errors
/// When the font cannot be cut down.
pub(crate) fn as_pdf(page: &Page) -> Result<Vec<u8>, String> {
    let (placed, rows) = placed(page);
    let face = Face::parse(notosans::REGULAR_TTF, 0).map_err(|error| error.to_string())?;
    let mut glyphs = GlyphRemapper::new();
    let lines: Vec<(f32, usize, Vec<Codepoint>)> = placed
        .iter()
        .map(|line| (line.x, line.row, line.text.chars().filter_map(|c| glyph(&face, &mut glyphs, c)).collect()))
        .collect();
    let mut document = PdfDocument::new("Resume");
    let id = FontId("F1".to_owned());
    document.resources.fonts.map.insert(id.clone(), PdfFont::new(font(&face, &glyphs)?));
    let on_page = ((TOP - BOTTOM) / LEADING) as usize;
    for first in (0..rows).step_by(on_page) {
        let here = lines.iter().filter(|(_, row, _)| (first..first + on_page).contains(row));
        let ops = here
            .flat_map(|(x, row, text)| shown(&id, *x, TOP - LEADING * (row - first) as f32, text.clone()))
            .collect();
        document.pages.push(PdfPage::new(Pt(WIDTH).into(), Pt(HEIGHT).into(), ops));
    }
    Ok(document.save(&PdfSaveOptions::default(), &mut Vec::new()))
}

/// Where every line stands, and how many rows there are.
fn placed(page: &Page) -> (Vec<Placed<'_>>, usize) {
    let (mut placed, mut row) = (Vec::new(), 0);
    for block in &page.blocks {
        match block {
            Block::Line(text) => {
                placed.push(Placed { x: LEFT, row, text });
                row += 1;
            }
            Block::Row([first, second]) => {
                placed.extend([Placed { x: LEFT, row, text: first }, Placed { x: LEFT + 200.0, row, text: second }]);
                row += 1;
            }
            Block::Columns(left, right) => {
                let column = |x: f32, lines: &'_ [String]| {
                    lines.iter().enumerate().map(move |(at, _)| (x, row + at)).collect::<Vec<_>>()
                };
                for ((x, row), text) in
                    column(LEFT, left).into_iter().zip(left).chain(column(LEFT + 320.0, right).into_iter().zip(right))
                {
                    placed.push(Placed { x, row, text });
                }
                row += left.len().max(right.len());
            }
        }
    }
    placed.retain(|line| !line.text.trim().is_empty());
    (placed, row)
}

fn glyph(face: &Face<'_>, glyphs: &mut GlyphRemapper, c: char) -> Option<Codepoint> {
    let c = if c == '\t' { ' ' } else { c };
    let id = face.glyph_index(c).or_else(|| face.glyph_index('•'))?;
    Some(Codepoint::with_cid(glyphs.remap(id.0), 0.0, c.to_string()))
}

fn font(face: &Face<'_>, glyphs: &GlyphRemapper) -> Result<ParsedFont, String> {
    let bytes = subsetter::subset(notosans::REGULAR_TTF, 0, glyphs).map_err(|error| error.to_string())?;
    let width = |id: u16| face.glyph_hor_advance(GlyphId(id)).unwrap_or(0);
    let widths = glyphs.remapped_gids().enumerate().map(|(new, old)| (new as u16, width(old))).collect();
    let vertical = FontMetrics { ascent: face.ascender(), descent: face.descender() };
    let name = Some("RESUME+NotoSans".to_owned());
    Ok(ParsedFont::with_glyph_data(bytes, 0, name, BTreeMap::new(), widths, face.units_per_em(), vertical))
}

fn shown(font: &FontId, x: f32, y: f32, text: Vec<Codepoint>) -> [Op; 5] {
    [
        Op::StartTextSection,
        Op::SetFont { font: PdfFontHandle::External(font.clone()), size: Pt(SIZE) },
        Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(x), Pt(y)) },
        Op::ShowText { items: vec![TextItem::GlyphIds(text)] },
        Op::EndTextSection,
    ]
}
