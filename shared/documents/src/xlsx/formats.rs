//! How cells look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::model::Kind;

pub(crate) const ACCENT: Color = Color::RGB(0x12_4E_8C);
const GOOD: Color = Color::RGB(0x1A_73_41);
const BAD: Color = Color::RGB(0xB4_2A_1C);
pub(crate) const COMPANION: Color = Color::RGB(0xA9_BD_D3);
pub(crate) const INK: Color = Color::RGB(0x1B_24_30);
pub(crate) const MUTED: Color = Color::RGB(0x5A_66_75);
pub(crate) const RULE: Color = Color::RGB(0xD3_DA_E3);
const TOTALS: Color = Color::RGB(0xE6_EC_F3);

/// Formats of one workbook. Made once: each new one would cost a look-up per cell.
pub(crate) struct Formats {
    pub(crate) title: Format,
    pub(crate) subtitle: Format,
    pub(crate) label: Format,
    pub(crate) head: Format,
    pub(crate) head_right: Format,
    pub(crate) wrapped: Format,
    pub(crate) wrapped_bold: Format,
    pub(crate) change: Format,
    pub(crate) points: Format,
    /// Laid over a change by Excel itself, so that it follows when somebody edits the number.
    pub(crate) good: Format,
    pub(crate) bad: Format,
    pub(crate) body: Cells,
    pub(crate) totals: Cells,
}

/// One format per kind of value.
pub(crate) struct Cells {
    text: Format,
    /// For text that starts like a formula: it stays text even when somebody edits the cell.
    quoted: Format,
    muted: Format,
    muted_right: Format,
    count: Format,
    number: Format,
    percent: Format,
    duration: Format,
    days: Format,
    date: Format,
    date_time: Format,
}

impl Formats {
    pub(crate) fn new() -> Self {
        let base = || Format::new().set_font_color(INK).set_align(FormatAlign::Top);
        let line = || base().set_border_bottom(FormatBorder::Hair).set_border_bottom_color(RULE);
        let head = base()
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(ACCENT)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap();
        let wrapped = base().set_text_wrap().set_align(FormatAlign::Left).set_indent(1);
        let totals = base().set_bold().set_background_color(TOTALS).set_border_top(FormatBorder::Thin);
        Self {
            good: Format::new().set_font_color(GOOD),
            bad: Format::new().set_font_color(BAD),
            title: base().set_bold().set_font_size(18),
            subtitle: base().set_font_size(12),
            label: base().set_font_color(MUTED),
            head_right: head.clone().set_align(FormatAlign::Right),
            head: head.set_align(FormatAlign::Left).set_indent(1),
            wrapped_bold: wrapped.clone().set_bold(),
            wrapped,
            change: line().set_align(FormatAlign::Right).set_num_format("+0.0%;\u{2212}0.0%;0.0%"),
            points: line()
                .set_num_format("#,##0.0\" points\";\u{2212}#,##0.0\" points\"")
                .set_align(FormatAlign::Right),
            body: Cells::new(&line()),
            totals: Cells::new(&totals),
        }
    }
}

impl Cells {
    fn new(base: &Format) -> Self {
        let number = |pattern: &str| base.clone().set_num_format(pattern).set_align(FormatAlign::Right);
        let left = base.clone().set_align(FormatAlign::Left).set_indent(1);
        let muted = left.clone().set_font_color(MUTED).set_italic();
        Self {
            text: left.clone(),
            quoted: left.clone().set_quote_prefix(),
            muted_right: muted.clone().set_align(FormatAlign::Right),
            muted,
            count: number(Self::pattern(Kind::Count)),
            number: number(Self::pattern(Kind::Number)),
            percent: number(Self::pattern(Kind::Percent)),
            duration: number(Self::pattern(Kind::Duration)),
            days: number(Self::pattern(Kind::Days)),
            date: number(Self::pattern(Kind::Date)).set_align(FormatAlign::Left).set_indent(1),
            date_time: number(Self::pattern(Kind::DateTime)).set_align(FormatAlign::Left).set_indent(1),
        }
    }

    /// Excel's number format of a kind.
    pub(crate) fn pattern(kind: Kind) -> &'static str {
        match kind {
            Kind::Text => "@",
            Kind::Count => "#,##0",
            Kind::Number => "#,##0.0",
            Kind::Percent => "0.0%",
            Kind::Duration => "[h]:mm:ss",
            Kind::Days => "#,##0.0\" days\"",
            Kind::Date => "yyyy-mm-dd",
            Kind::DateTime => "yyyy-mm-dd hh:mm",
        }
    }

    pub(crate) fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Count => &self.count,
            Kind::Number => &self.number,
            Kind::Percent => &self.percent,
            Kind::Duration => &self.duration,
            Kind::Days => &self.days,
            Kind::Date => &self.date,
            Kind::DateTime => &self.date_time,
        }
    }

    pub(crate) fn text(&self, text: &str) -> &Format {
        if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\'']) { &self.quoted } else { &self.text }
    }

    pub(crate) fn muted(&self, kind: Kind) -> &Format {
        if kind.is_number() { &self.muted_right } else { &self.muted }
    }
}
