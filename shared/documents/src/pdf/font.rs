//! The embedded fonts: which glyph a character has, how wide it is, how close two of them stand.

use std::cell::RefCell;

use printpdf::{FontMetrics, ParsedFont, PdfFontMetricsStub};
use rustc_hash::FxHashMap;
use subsetter::GlyphRemapper;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face, GlyphId};

use crate::DocumentError;

/// Drawn in place of a character the fonts do not have.
pub(crate) const REPLACEMENT: char = '\u{fffd}';

/// The two fonts of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// A glyph with its place in the line, in thousandths of the font size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// Id in the whole font.
    pub(crate) id: u16,
    /// The character it stands for: what a reader copies out of the page.
    pub(crate) char: char,
    pub(crate) advance: f32,
    /// Moves the next glyph; negative is closer.
    pub(crate) kern: f32,
}

/// Regular and bold, parsed once per document.
pub(crate) struct Fonts {
    regular: Font,
    bold: Font,
}

/// One font with its kerning tables.
pub(crate) struct Font {
    bytes: &'static [u8],
    face: Face<'static>,
    kerning: Vec<PairAdjustment<'static>>,
    /// Glyph of each character with its width: a document asks for the same few thousands of times.
    glyphs: FxHashMap<char, Glyph>,
    /// How close two glyphs stand, as far as it was asked.
    pairs: RefCell<FxHashMap<(u16, u16), f32>>,
}

impl Fonts {
    pub(crate) fn load() -> Result<Self, DocumentError> {
        Ok(Self { regular: Font::parse(notosans::REGULAR_TTF)?, bold: Font::parse(notosans::BOLD_TTF)? })
    }

    pub(crate) fn get(&self, weight: Weight) -> &Font {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// Width of a text in points.
    pub(crate) fn width(&self, weight: Weight, size: f32, text: &str) -> f32 {
        width(&self.get(weight).shape(text), size)
    }
}

/// Width of shaped glyphs in points.
pub(crate) fn width(glyphs: &[Glyph], size: f32) -> f32 {
    glyphs.iter().map(|glyph| glyph.advance + glyph.kern).sum::<f32>() * size / 1000.0
}

impl Font {
    fn parse(bytes: &'static [u8]) -> Result<Self, DocumentError> {
        let face = Face::parse(bytes, 0).map_err(|error| DocumentError::Font(error.to_string()))?;
        let (kerning, glyphs) = (kerning_tables(&face), glyphs(&face));
        Ok(Self { bytes, face, kerning, glyphs, pairs: RefCell::default() })
    }

    /// Whether the font can show a character.
    pub(crate) fn has(&self, c: char) -> bool {
        self.glyphs.contains_key(&c)
    }

    /// The glyphs of a line. [`super::readable`] has seen to it that each character has one; should one
    /// have none all the same, it becomes [`REPLACEMENT`], never an empty box.
    pub(crate) fn shape(&self, text: &str) -> Vec<Glyph> {
        let mut glyphs: Vec<Glyph> = text.chars().filter_map(|c| self.glyph(c)).collect();
        for index in 1..glyphs.len() {
            glyphs[index - 1].kern = self.kern(glyphs[index - 1], glyphs[index]);
        }
        glyphs
    }

    fn glyph(&self, c: char) -> Option<Glyph> {
        [c, REPLACEMENT, '?'].iter().find_map(|c| self.glyphs.get(c)).copied()
    }

    fn kern(&self, left: Glyph, right: Glyph) -> f32 {
        // Digits keep their equal widths, or the columns of a table would not line up.
        if left.char.is_ascii_digit() && right.char.is_ascii_digit() {
            return 0.0;
        }
        *self.pairs.borrow_mut().entry((left.id, right.id)).or_insert_with(|| {
            let (left, right) = (GlyphId(left.id), GlyphId(right.id));
            let units = self.kerning.iter().find_map(|table| pair(table, left, right)).unwrap_or(0);
            f32::from(units) * 1000.0 / f32::from(self.face.units_per_em())
        })
    }

    /// The part of the font a document needs, with the glyph numbers the mapper gave out.
    pub(crate) fn subset(&self, name: &str, glyphs: &GlyphRemapper) -> Result<ParsedFont, DocumentError> {
        let bytes = subsetter::subset(self.bytes, 0, glyphs).map_err(|error| DocumentError::Font(error.to_string()))?;
        let widths = glyphs
            .remapped_gids()
            .enumerate()
            .map(|(new, old)| (new as u16, self.face.glyph_hor_advance(GlyphId(old)).unwrap_or(0)))
            .collect();
        let (face, metrics) = (&self.face, self.metrics());
        let vertical = FontMetrics { ascent: face.ascender(), descent: face.descender() };
        // No character map: text is written as glyph numbers, and each carries its own character.
        let characters = std::collections::BTreeMap::new();
        let name = Some(name.to_owned());
        let mut font = ParsedFont::with_glyph_data(bytes, 0, name, characters, widths, face.units_per_em(), vertical);
        font.pdf_font_metrics = metrics;
        Ok(font)
    }

    fn metrics(&self) -> PdfFontMetricsStub {
        let bounds = self.face.global_bounding_box();
        PdfFontMetricsStub {
            units_per_em: self.face.units_per_em(),
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            us_weight_class: self.face.weight().to_number(),
            ..PdfFontMetricsStub::default()
        }
    }
}

fn glyphs(face: &Face<'static>) -> FxHashMap<char, Glyph> {
    let mut glyphs = FxHashMap::default();
    for table in face.tables().cmap.iter().flat_map(|cmap| cmap.subtables).filter(|table| table.is_unicode()) {
        table.codepoints(|code| {
            if let Some(c) = char::from_u32(code)
                && let Some(id) = table.glyph_index(code)
            {
                glyphs.entry(c).or_insert(Glyph { id: id.0, char: c, advance: advance(face, id), kern: 0.0 });
            }
        });
    }
    glyphs
}

/// Rounded down to thousandths as printpdf writes it into the file, so that what is measured is what is drawn.
fn advance(face: &Face<'static>, id: GlyphId) -> f32 {
    let units = face.glyph_hor_advance(id).unwrap_or(0);
    (f32::from(units) * 1000.0 / f32::from(face.units_per_em())).trunc()
}

fn kerning_tables(face: &Face<'static>) -> Vec<PairAdjustment<'static>> {
    let Some(table) = face.tables().gpos else { return Vec::new() };
    let kern = ttf_parser::Tag::from_bytes(b"kern");
    let Some(feature) = table.features.find(kern) else { return Vec::new() };
    feature
        .lookup_indices
        .into_iter()
        .filter_map(|index| table.lookups.get(index))
        .flat_map(|lookup| lookup.subtables.into_iter::<PositioningSubtable<'static>>())
        .filter_map(|subtable| match subtable {
            PositioningSubtable::Pair(pairs) => Some(pairs),
            _ => None,
        })
        .collect()
}

fn pair(table: &PairAdjustment<'static>, left: GlyphId, right: GlyphId) -> Option<i16> {
    let covered = table.coverage().get(left)?;
    let (first, _) = match table {
        PairAdjustment::Format1 { sets, .. } => sets.get(covered)?.get(right)?,
        PairAdjustment::Format2 { classes, matrix, .. } => matrix.get((classes.0.get(left), classes.1.get(right)))?,
    };
    Some(first.x_advance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_four_scripts_have_all_their_glyphs() {
        let fonts = Fonts::load().unwrap();

        for weight in [Weight::Regular, Weight::Bold] {
            for c in "Łukasz Großmann Nguyễn Thị Ánh Ştefan Юлия Шевченко Ґалаґан Αλέξανδρος Παπαδόπουλος".chars()
            {
                assert!(fonts.get(weight).has(c), "{c} is missing");
            }
        }
    }

    #[test]
    fn what_one_weight_has_the_other_has_too() {
        let fonts = Fonts::load().unwrap();

        for c in '\0'..=char::MAX {
            assert_eq!(fonts.get(Weight::Regular).has(c), fonts.get(Weight::Bold).has(c), "{c:?}");
        }
    }

    #[test]
    fn capitals_are_kerned_and_digits_are_not() {
        let fonts = Fonts::load().unwrap();

        let av = fonts.get(Weight::Bold).shape("AV");
        let digits = fonts.get(Weight::Regular).shape("1171");

        assert!(av[0].kern < 0.0, "A and V stand {} apart", av[0].kern);
        assert!(digits.iter().all(|glyph| glyph.kern == 0.0 && glyph.advance == digits[0].advance));
    }

    #[test]
    fn an_unknown_character_is_visibly_replaced() {
        let fonts = Fonts::load().unwrap();

        let glyphs = fonts.get(Weight::Regular).shape("王");

        assert_eq!(glyphs[0].char, REPLACEMENT);
        assert_ne!(glyphs[0].id, 0);
    }
}
