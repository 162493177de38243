//! A text as sections: lines below the heading that they stand under, without what must not be read.

use super::columns::columns;
use super::headings::{Kind, heading};
use super::languages::begins_with_language;
use super::protected;

/// A line that may be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// A slice of the text, without its bullet and without white space around it.
    pub(super) text: &'a str,
    /// Whether a bullet was in front.
    pub(super) bullet: bool,
    /// Whether something stands between it and the line above: nothing, a heading, the edge of a column.
    pub(super) apart: bool,
}

/// Lines below a heading.
#[derive(Debug)]
pub(super) struct Section<'a> {
    pub(super) kind: Kind,
    pub(super) lines: Vec<Line<'a>>,
}

/// The sections of a text. The first of each column, before any heading, is about the person.
pub(super) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut reader = Reader { sections: Vec::new(), apart: true, after_label: false, inline: None };
    for column in columns(text) {
        reader.open(Kind::Contact);
        column.into_iter().for_each(|line| reader.line(line));
    }
    reader.sections.retain(|section| !section.lines.is_empty());
    reader.sections
}

/// Where a slice of the text begins in it, in bytes.
pub(super) fn place(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

struct Reader<'a> {
    sections: Vec<Section<'a>>,
    apart: bool,
    /// Whether the line above was a label whose value must not be read.
    after_label: bool,
    /// What goes on after `Skills: Rust, Go`.
    inline: Option<Kind>,
}

impl<'a> Reader<'a> {
    fn open(&mut self, kind: Kind) {
        self.sections.push(Section { kind, lines: Vec::new() });
        (self.apart, self.after_label, self.inline) = (true, false, None);
    }

    fn kind(&self) -> Kind {
        self.sections.last().map_or(Kind::Contact, |section| section.kind)
    }

    fn line(&mut self, line: &'a str) {
        let (text, bullet) = without_bullet(line);
        if text.is_empty() {
            self.apart = true;
            return self.close_inline();
        }
        if let Some(kind) = heading(text).filter(|_| !bullet || is_set_off(line)) {
            return self.open(kind);
        }
        if let Some((kind, rest)) = row(text) {
            self.open(kind);
            return self.push(rest, false);
        }
        if text.contains(':') {
            self.close_inline();
        }
        match label(text, self.kind()) {
            Some((kind, rest)) => {
                let before = self.kind();
                self.open(kind);
                self.inline = Some(before);
                self.push(rest, false);
                // Within a position such a line stands for itself.
                if matches!(before, Kind::Experience | Kind::Education) {
                    self.close_inline();
                }
            }
            None => self.push(text, bullet),
        }
    }

    fn close_inline(&mut self) {
        if let Some(kind) = self.inline.take() {
            self.open(kind);
        }
    }

    fn push(&mut self, text: &'a str, bullet: bool) {
        let parts = protected::without(text, &mut self.after_label);
        let Some(section) = self.sections.last_mut() else { return };
        for part in parts {
            section.lines.push(Line { text: part, bullet, apart: self.apart });
            self.apart = false;
        }
    }
}

/// Signs in front that make a heading rather than an item: several, or one that nobody begins items with.
fn is_set_off(line: &str) -> bool {
    let mut signs = line.trim().chars();
    let (first, second) = (signs.next(), signs.next());
    first == second || first.is_some_and(|sign| matches!(sign, '■' | '❖' | '➢' | '□' | '>' | '◦' | '●' | '+'))
}

fn without_bullet(line: &str) -> (&str, bool) {
    const BULLETS: &[char] = &[
        '•', '●', '▪', '■', '◦', '‣', '➢', '✓', '✔', '·', '∙', '*', '-', '–', '—', '+', '>', '□', '○', '❖', '\u{f0b7}',
    ];
    let line = line.trim();
    let bare = line.trim_start_matches(BULLETS);
    // "+48 22 …" and "-5" are no lists, "•Rust" is one.
    let spaced = bare.starts_with(char::is_whitespace) || !line.starts_with(['*', '-', '–', '—', '+', '>']);
    if bare.len() < line.len() && (spaced || bare.is_empty()) { (bare.trim(), true) } else { (line, false) }
}

/// A row of a table: a heading in the first cell, what stands under it in the second.
fn row(text: &str) -> Option<(Kind, &str)> {
    let at = text.find('\t').or_else(|| text.find("   "))?;
    let (first, rest) = text.split_at_checked(at)?;
    let kind = heading(first).filter(|kind| !matches!(kind, Kind::Contact | Kind::Links))?;
    Some((kind, rest.trim()))
}

/// `Skills: Rust, Go` within something else.
fn label(text: &str, within: Kind) -> Option<(Kind, &str)> {
    let (first, rest) = text.split_once(':')?;
    let (kind, rest) = (heading(first)?, rest.trim());
    let kind = match kind {
        Kind::Languages if !begins_with_language(rest) => Kind::Skills,
        Kind::Contact | Kind::Links => return None,
        other => other,
    };
    (!rest.is_empty() && kind != within).then_some((kind, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(Kind, Vec<&str>)> {
        sections(text)
            .into_iter()
            .map(|section| (section.kind, section.lines.iter().map(|line| line.text).collect()))
            .collect()
    }

    #[test]
    fn lines_stand_under_their_headings() {
        let text = "Zofia\nSkills: Rust, Go\n\nWORK\n• Engineer\nTools: Git\nLead\n\nEducation   MSc, Łódź\n2015";
        assert_eq!(
            shown(text),
            [
                (Kind::Contact, vec!["Zofia"]),
                (Kind::Skills, vec!["Rust, Go"]),
                (Kind::Experience, vec!["Engineer"]),
                (Kind::Skills, vec!["Git"]),
                (Kind::Experience, vec!["Lead"]),
                (Kind::Education, vec!["MSc, Łódź", "2015"]),
            ]
        );
    }

    #[test]
    fn languages_of_a_programmer_are_skills() {
        assert_eq!(shown("Skills\nLanguages: Rust, Go"), [(Kind::Skills, vec!["Languages: Rust, Go"])]);
        assert_eq!(shown("Skills\nLanguages: German, Polish"), [(Kind::Languages, vec!["German, Polish"])]);
    }

    #[test]
    fn bullets_are_no_part_of_a_line_and_plus_belongs_to_a_number() {
        assert_eq!(without_bullet("• Rust"), ("Rust", true));
        assert_eq!(without_bullet("-  Rust"), ("Rust", true));
        assert_eq!(without_bullet("+48 22 5550100"), ("+48 22 5550100", false));
        assert_eq!(without_bullet("---"), ("", true));
    }
}
