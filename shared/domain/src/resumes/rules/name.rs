//! The person's name: after its label, or at the top.

use super::claim::words;
use super::evidence::{evidence, is_country};
use super::headings::{Kind, heading};
use super::pieces::{apart, strong};
use super::sections::{Section, place};
use crate::candidates::fold;
use crate::resumes::answer::Claim;

/// Lines at the top among which the name stands.
const TOP: usize = 14;
/// Small words within names.
#[rustfmt::skip]
const PARTICLES: [&str; 28] = [
    "von", "van", "de", "da", "del", "di", "la", "le", "der", "den", "bin", "ibn", "al", "el", "y", "i", "dos",
    "das", "do", "du", "della", "zu", "zur", "ten", "ter", "af", "e", "des",
];

/// The name with how likely it is one; the mail address often repeats it.
pub(super) fn name(text: &str, sections: &[Section<'_>], mail: Option<&str>) -> Option<Claim> {
    let lines = || sections.iter().filter(|section| section.kind == Kind::Contact).flat_map(|section| &section.lines);
    if let Some(claim) = lines().take(40).find_map(|line| labelled(line.text)) {
        return Some(claim);
    }
    let top = sections
        .iter()
        .filter(|section| section.kind == Kind::Contact)
        .flat_map(|section| section.lines.iter())
        .take(TOP);
    let mut best: Option<Claim> = None;
    for (at, line) in top.enumerate() {
        for piece in candidates(line.text) {
            let repeated = mail.is_some_and(|mail| repeats(mail, piece));
            let early = place(text, line.text) < 400 && at < 4;
            let sure = match (repeated, early) {
                (true, _) => 90 - u8::try_from(at.min(5)).unwrap_or(5),
                (false, true) => 74 - 4 * u8::try_from(at).unwrap_or(4),
                (false, false) => 50,
            };
            if best.as_ref().is_none_or(|best| sure > best.confidence) {
                best = words(piece, piece, sure).or(best);
            }
        }
    }
    best
}

/// `Name: Zofia Żółć`.
fn labelled(line: &str) -> Option<Claim> {
    #[rustfmt::skip]
    const LABELS: [&str; 22] = [
        "name", "full name", "vor und nachname", "vorname nachname", "nom", "nom et prenom", "nom prenom",
        "prenom et nom", "nombre", "nombre completo", "nombre y apellidos", "imie i nazwisko", "nazwisko i imie",
        "ho va ten", "ho ten", "ten", "naam", "nome", "nome e cognome", "nome completo", "candidate", "bewerber",
    ];
    let (label, rest) = line.split_once([':', '\t']).or_else(|| line.split_once("   "))?;
    if !LABELS.contains(&fold(label).as_str()) {
        return None;
    }
    let value = strong(rest.trim()).first().map(|piece| piece.text)?;
    let value = apart(value).first().map(|piece| piece.text)?;
    is_name(value).then(|| words(value, value, 92)).flatten()
}

/// Pieces of a line that look like a name.
fn candidates(line: &str) -> Vec<&str> {
    if line.len() > 200 {
        return Vec::new();
    }
    let pieces = strong(line).into_iter().flat_map(|piece| apart(piece.text)).map(|piece| without_document(piece.text));
    let found: Vec<&str> = pieces.map(without_titles).filter(|piece| is_name(piece)).collect();
    // A name whose words stand wide apart.
    if found.is_empty() && is_name(line) { vec![line] } else { found }
}

/// Without `Curriculum vitae of` and the like.
fn without_document(piece: &str) -> &str {
    #[rustfmt::skip]
    const DOCUMENTS: [&str; 12] = [
        "curriculum vitae", "lebenslauf", "resume", "résumé", "cv", "życiorys", "sơ yếu lý lịch", "hoja de vida",
        "currículum", "currículum vítae", "bewerbung", "curriculum",
    ];
    let lower = piece.to_lowercase();
    let found = DOCUMENTS.iter().filter(|document| lower.starts_with(**document)).max_by_key(|document| document.len());
    let Some(rest) = found.and_then(|document| piece.get(document.len()..)) else { return piece };
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ":–-".contains(c));
    ["of ", "von ", "de ", "for ", "van ", "di ", "d'", "do "]
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .unwrap_or(rest)
}

/// Without what a person earned or is called by.
fn without_titles(piece: &str) -> &str {
    #[rustfmt::skip]
    const TITLES: [&str; 26] = [
        "dr", "prof", "mr", "mrs", "ms", "herr", "frau", "dipl", "ing", "msc", "bsc", "phd", "mgr", "inż", "m.sc",
        "b.sc", "dipl.-ing", "mba", "hab", "md", "m.a", "b.a", "dr.-ing", "ph.d", "ông", "bà",
    ];
    let is_title = |word: &str| TITLES.contains(&word.to_lowercase().trim_end_matches(['.', ',']));
    let mut piece = piece.trim();
    while let Some((first, rest)) = piece.split_once(' ')
        && is_title(first)
    {
        piece = rest.trim_start();
    }
    while let Some((rest, last)) = piece.rsplit_once(' ')
        && is_title(last)
    {
        piece = rest.trim_end();
    }
    piece.trim_end_matches(['.', ',', ':'])
}

fn is_name(piece: &str) -> bool {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let letters = |word: &str| {
        word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.' | '\u{300}'..='\u{36f}'))
    };
    let bare = |word: &&str| word.trim_start_matches("d'").trim_start_matches("d’").starts_with(char::is_uppercase);
    let begins = |word: &&str| {
        word.starts_with(char::is_uppercase) || PARTICLES.contains(&word.to_lowercase().as_str()) || bare(word)
    };
    let capital = words.iter().filter(|word| bare(word)).count();
    if !(2..=7).contains(&words.len()) || capital < 2 || !words.iter().all(|word| letters(word) && begins(word)) {
        return false;
    }
    let said = evidence(piece);
    !(said.title
        || said.company
        || said.school
        || said.degree
        || heading(piece).is_some()
        || is_country(&fold(piece))
        || is_document(piece))
}

fn is_document(piece: &str) -> bool {
    let folded = fold(piece);
    let other = [
        "curriculum",
        "vitae",
        "lebenslauf",
        "resume",
        "cv",
        "zyciorys",
        "ly lich",
        "ung vien",
        "confidential",
        "page",
        "seite",
        "available",
        "open to",
        "driving",
        "work permit",
        "telefon",
        "phone",
        "adresse",
        "address",
        "e mail",
    ];
    other.iter().any(|word| format!(" {folded} ").contains(&format!(" {word} ")))
}

/// Whether an address is made of words of the name.
fn repeats(mail: &str, piece: &str) -> bool {
    let local = fold(mail.split('@').next().unwrap_or_default()).replace(' ', "");
    fold(piece).split(' ').any(|word| word.len() >= 3 && local.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resumes::rules::sections::sections;

    fn found(text: &str, mail: Option<&str>) -> Option<String> {
        name(text, &sections(text), mail).map(|claim| claim.value)
    }

    #[test]
    fn a_name_stands_at_the_top_or_after_its_label() {
        for (text, expected) in [
            ("Zofia Żółć\nSenior Engineer", "Zofia Żółć"),
            ("CURRICULUM VITAE\n\nDr. Jan van der Berg, M.Sc.\nBerlin", "Jan van der Berg"),
            ("Lebenslauf – Anna-Lena Groß", "Anna-Lena Groß"),
            ("Senior Engineer\nNGUYỄN THỊ ÁNH | +84 24 5550 0101", "NGUYỄN THỊ ÁNH"),
            ("Résumé of Seán O'Neill\nDublin", "Seán O'Neill"),
            ("Personal details\nHọ và tên: Nguyễn Thị Ánh\nEmail: anh@mail.example", "Nguyễn Thị Ánh"),
        ] {
            assert_eq!(found(text, None).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn the_mail_address_tells_a_name_from_a_place() {
        assert_eq!(found("Bad Homburg\nZofia Żółć", Some("zofia.zolc@mail.example")).as_deref(), Some("Zofia Żółć"));
    }

    #[test]
    fn a_title_or_a_heading_is_no_name() {
        for text in
            ["Senior Engineer", "Curriculum Vitae", "Berlin, Germany", "zofia@mail.example", "Acme GmbH", "New Zealand"]
        {
            assert_eq!(found(text, None), None, "{text}");
        }
    }
}
