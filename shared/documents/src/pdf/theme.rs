//! Sizes and colours of the page. Colours keep a contrast of at least 4.5:1 for text on white, and
//! nothing is told by colour alone.

use super::canvas::{Color, Style};
use super::font::Weight;

/// A4, in points.
pub(crate) const PAGE_WIDTH: f32 = 595.28;
pub(crate) const PAGE_HEIGHT: f32 = 841.89;
/// Left edge of everything but the coloured strip.
pub(crate) const LEFT: f32 = 48.0;
/// Right edge.
pub(crate) const RIGHT: f32 = PAGE_WIDTH - LEFT;
/// Width between them.
pub(crate) const WIDTH: f32 = RIGHT - LEFT;
/// Where content starts on a page with a running head.
pub(crate) const TOP: f32 = 66.0;
/// Where content ends.
pub(crate) const BOTTOM: f32 = 782.0;
/// Baseline of the footer.
pub(crate) const FOOTER: f32 = 808.0;

pub(crate) const INK: Color = Color(0x1b, 0x24, 0x30);
pub(crate) const MUTED: Color = Color(0x5a, 0x66, 0x75);
pub(crate) const ACCENT: Color = Color(0x12, 0x4e, 0x8c);
pub(crate) const RULE: Color = Color(0xd3, 0xda, 0xe3);
pub(crate) const TINT: Color = Color(0xf4, 0xf7, 0xfa);
/// Ground of the last row of a table.
pub(crate) const TOTALS: Color = Color(0xe6, 0xec, 0xf3);
pub(crate) const BLACK: Color = Color(0x00, 0x00, 0x00);
pub(crate) const WHITE: Color = Color(0xff, 0xff, 0xff);
pub(crate) const GOOD: Color = Color(0x1a, 0x73, 0x41);
pub(crate) const BAD: Color = Color(0xb4, 0x2a, 0x1c);

/// Colours of series: apart in lightness too, so they stay apart in grey and for colour-blind readers.
pub(crate) const SERIES: [Color; 5] =
    [ACCENT, Color(0xe0, 0x8a, 0x1e), Color(0x2a, 0x8c, 0x82), Color(0x8a, 0x4f, 0x9e), Color(0x7b, 0x86, 0x94)];
/// The lighter companion for the second of two bars: previous period beside this period.
pub(crate) const COMPANION: Color = Color(0xa9, 0xbd, 0xd3);

pub(crate) const TITLE: Style = Style { size: 24.0, weight: Weight::Bold, color: INK };
pub(crate) const SUBTITLE: Style = Style { size: 12.0, weight: Weight::Regular, color: INK };
pub(crate) const ORGANISATION: Style = Style { size: 10.0, weight: Weight::Bold, color: ACCENT };
pub(crate) const HEADING: Style = Style { size: 13.0, weight: Weight::Bold, color: INK };
pub(crate) const BODY: Style = Style { size: 9.0, weight: Weight::Regular, color: INK };
pub(crate) const BODY_BOLD: Style = Style { size: 9.0, weight: Weight::Bold, color: INK };
pub(crate) const CELL: Style = Style { size: 8.5, weight: Weight::Regular, color: INK };
pub(crate) const CELL_BOLD: Style = Style { size: 8.5, weight: Weight::Bold, color: INK };
pub(crate) const CELL_MUTED: Style = Style { size: 8.5, weight: Weight::Regular, color: MUTED };
pub(crate) const SMALL: Style = Style { size: 8.0, weight: Weight::Regular, color: MUTED };
pub(crate) const SMALL_BOLD: Style = Style { size: 8.0, weight: Weight::Bold, color: MUTED };
pub(crate) const FIGURE: Style = Style { size: 18.0, weight: Weight::Bold, color: INK };

/// The colour of a cell of the heat map: white-blue for nothing to deep blue for the most.
pub(crate) fn heat(share: f32) -> Color {
    let (low, high) = ([0xea, 0xf1, 0xf8], [0x0b, 0x3c, 0x73]);
    let mix = |from: u8, to: u8| {
        let value = f32::from(from) + (f32::from(to) - f32::from(from)) * share.clamp(0.0, 1.0);
        value.round() as u8
    };
    Color(mix(low[0], high[0]), mix(low[1], high[1]), mix(low[2], high[2]))
}

/// White or black, whichever stands out more: one of them always has a contrast above 4.5.
pub(crate) fn readable_on(ground: Color) -> Color {
    if contrast(ground, WHITE) > contrast(ground, BLACK) { WHITE } else { BLACK }
}

/// Contrast of two colours as WCAG defines it, from 1 to 21.
fn contrast(one: Color, other: Color) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(Color(r, g, b): Color) -> f32 {
    let linear = |part: u8| {
        let part = f32::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_can_be_read_on_its_ground() {
        for ink in [INK, MUTED, ACCENT, GOOD, BAD] {
            for ground in [WHITE, TINT, TOTALS] {
                assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {}", contrast(ink, ground));
            }
        }
    }

    #[test]
    fn numbers_of_the_heat_map_can_be_read_on_every_colour() {
        for step in 0..=100_u8 {
            let ground = heat(f32::from(step) / 100.0);

            assert!(contrast(readable_on(ground), ground) >= 4.5, "{ground:?}");
        }
    }
}
