//! Where the person lives: the town, with its country where that is said. Streets and post codes are left out.

use super::claim::words;
use super::evidence::{evidence, is_country};
use super::headings::{Kind, heading};
use super::pieces::{Piece, apart, cells, strong};
use super::sections::Section;
use crate::candidates::fold;
use crate::resumes::answer::Claim;

/// Lines at the top among which a place stands.
const TOP: usize = 20;

/// The place that is named as such, or that stands beside mail address and number.
pub(super) fn location(sections: &[Section<'_>], name: Option<&str>) -> Option<Claim> {
    let about = sections.iter().filter(|section| section.kind == Kind::Contact);
    let lines: Vec<&str> = about
        .flat_map(|section| section.lines.iter().map(|line| line.text))
        .take(TOP)
        .filter(|line| line.len() <= 300)
        .collect();
    let said = lines.iter().enumerate().find_map(|(at, line)| {
        let rest = after_label(line)?;
        let rest = if rest.is_empty() { lines.get(at + 1).copied()? } else { rest };
        town(rest).and_then(|town| words(town, town, 90))
    });
    let other = |piece: &str| name.is_some_and(|name| fold(piece).starts_with(&fold(name)));
    let pieces = || {
        lines
            .iter()
            .flat_map(|line| strong(line).into_iter().map(move |piece| (*line, piece.text)))
            .filter(|(_, piece)| !other(piece))
    };
    let with_country = || {
        pieces()
            .find_map(|(_, piece)| town(piece).filter(|town| has_country(town)).and_then(|town| words(town, town, 82)))
    };
    let with_code = || {
        pieces()
            .find_map(|(_, piece)| town(piece).filter(|_| has_post_code(piece)).and_then(|town| words(town, town, 74)))
    };
    let beside = || {
        pieces().find_map(|(line, piece)| {
            town(piece).filter(|_| is_contact(line, piece)).and_then(|town| words(town, town, 62))
        })
    };
    let by_itself = || {
        let reached = |at: usize| lines.get(at).is_some_and(|line| line.contains('@') || digits(line) >= 7);
        let near = |at: usize| reached(at + 1) || at.checked_sub(1).is_some_and(reached);
        let alone = lines.iter().enumerate().find(|(at, line)| near(*at) && !other(line) && stands_alone(line));
        alone.and_then(|(_, line)| town(line)).and_then(|town| words(town, town, 55))
    };
    said.or_else(with_country).or_else(with_code).or_else(beside).or_else(by_itself)
}

/// What follows a label such as `Wohnort:`.
fn after_label(line: &str) -> Option<&str> {
    #[rustfmt::skip]
    const LABELS: [&str; 36] = [
        "address", "location", "based in", "lives in", "living in", "city", "residence", "home", "adresse",
        "wohnort", "anschrift", "ort", "wohnhaft in", "lieu", "ville", "domicile", "residence", "direccion",
        "ubicacion", "domicilio", "ciudad", "localidad", "adres", "miejsce zamieszkania", "zamieszkanie", "miasto",
        "lokalizacja", "dia chi", "noi o", "woonplaats", "residenza", "indirizzo", "endereco", "localidade",
        "morada", "cho o hien tai",
    ];
    if let Some((label, rest)) = line.split_once([':', '\t']) {
        return LABELS.contains(&fold(label).as_str()).then_some(rest.trim());
    }
    let spaced =
        ["Based in ", "Lives in ", "Living in ", "Wohnhaft in "].iter().find_map(|label| line.strip_prefix(label));
    spaced.or_else(|| LABELS.contains(&fold(line).as_str()).then_some(""))
}

/// The town, region and country of a piece.
fn town(piece: &str) -> Option<&str> {
    let cell = cells(piece).first().map(|cell| cell.text)?;
    let parts: Vec<Piece<'_>> = apart(cell).into_iter().skip_while(|part| is_street(part.text)).collect();
    let (first, last) = (parts.first()?, parts.last()?);
    if parts.len() > 4 || parts.iter().any(|part| part.text.contains(['@', ':', '+', '/'])) {
        return None;
    }
    let whole = cell.get(first.start..last.end)?;
    let bare = without_code(whole);
    let bare = bare.split(" (").next().unwrap_or(bare).trim_end_matches(['.', ' ']);
    let fine = |part: &Piece<'_>| is_place(part.text);
    (!bare.is_empty() && apart(bare).iter().all(fine)).then_some(bare)
}

/// Whether a line is a place and nothing else: `Toulouse (31)`.
fn stands_alone(line: &str) -> bool {
    town(line).is_some_and(|town| line.split(" (").next() == Some(town))
}

fn is_place(part: &str) -> bool {
    let words = part.split_whitespace().count();
    let small = [
        "am", "an", "der", "de", "la", "upon", "sur", "of", "and", "del", "im", "ob", "bei", "the", "le", "les", "do",
        "di",
    ];
    let fits = |word: &str| word.starts_with(char::is_uppercase) || small.contains(&word) || word.starts_with("d'");
    let letters =
        |c: char| c.is_alphabetic() || c.is_whitespace() || matches!(c, '\'' | '’' | '-' | '.' | '\u{300}'..='\u{36f}');
    let said = evidence(part);
    let state = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let none = !state && (said.title || said.degree || said.school || (said.company && !said.country));
    let licence = ["permis", "fuhrerschein", "driving", "carne", "prawo", "rijbewijs", "patente", "carta"];
    let none = none || licence.contains(&fold(part).split(' ').next().unwrap_or_default());
    (1..=4).contains(&words)
        && part.split_whitespace().all(fits)
        && part.chars().all(letters)
        && !none
        && heading(part).is_none()
}

/// A street has a number at one end, and a post code is longer.
fn is_street(part: &str) -> bool {
    if without_code(part).len() < part.len() {
        return false;
    }
    let folded = fold(part);
    let words = [
        "strasse", "street", "road", "avenue", "rue ", "calle ", "ul ", "duong", "straat", "via ", "rua ", "platz",
        "weg ", "allee", "plaza", "lane", "ngo ", "so ", "phuong", "quan ", "flat ", "apt ", "al ", "os ",
    ];
    part.bytes().any(|byte| byte.is_ascii_digit())
        || words.iter().any(|word| folded.starts_with(word) || folded.contains(&format!(" {word}")))
}

/// Without a post code at the beginning or at the end: `10115 Berlin`, `00-950 Warszawa`, `London SW1A 1AA`.
fn without_code(text: &str) -> &str {
    let text = text.trim();
    let is_code = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        (4..=6).contains(&digits)
            && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-' || byte == b'D' || byte == b'F')
    };
    match text.split_once(' ') {
        Some((code, rest)) if is_code(code) => {
            // 3511 AB Utrecht
            let letters = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
            let rest = rest.trim_start_matches(['-', '–', ' ']);
            rest.split_once(' ').filter(|(word, _)| letters(word)).map_or(rest, |(_, town)| town)
        }
        _ => match text.rsplit_once(' ') {
            Some((rest, code)) if is_code(code) => rest.trim_end_matches([',', ' ']),
            _ => text,
        },
    }
}

fn has_post_code(piece: &str) -> bool {
    apart(piece).iter().any(|part| without_code(part.text).len() < part.text.len())
}

/// `Berlin, Germany`, `Boston, MA`.
fn has_country(town: &str) -> bool {
    let parts = apart(town);
    let last = parts.last().map(|part| part.text).unwrap_or_default();
    let state = last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_uppercase());
    parts.len() >= 2 && (state || is_country(&fold(last)))
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether the line also says how to reach the person, or what the person is, with the piece between signs.
fn is_contact(line: &str, piece: &str) -> bool {
    let titled = || strong(line).iter().any(|other| other.text != piece && evidence(other.text).title);
    (line.contains('@') || digits(line) >= 7 || titled()) && line.len() > piece.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resumes::rules::sections::sections;

    fn found(text: &str) -> Option<String> {
        location(&sections(text), Some("Zofia Żółć")).map(|claim| claim.value)
    }

    #[test]
    fn a_place_is_known_by_its_label_its_country_its_code_or_its_neighbours() {
        for (text, expected) in [
            ("Zofia Żółć\nWohnort: Berlin", "Berlin"),
            ("Zofia Żółć\nAddress: 5 Example Street, Leeds, United Kingdom", "Leeds, United Kingdom"),
            ("Zofia Żółć\nEngineer | Łódź, Poland", "Łódź, Poland"),
            ("Zofia Żółć\nMusterstraße 5, 10115 Berlin", "Berlin"),
            ("Zofia Żółć\nul. Przykładowa 5, 00-950 Warszawa, Polska", "Warszawa, Polska"),
            ("zofia@mail.example · +48 22 5550100 · Zofia Żółć · Łódź", "Łódź"),
            ("Địa chỉ: Hà Nội, Việt Nam", "Hà Nội, Việt Nam"),
            ("Boston, MA 02101 | zofia@mail.example", "Boston, MA"),
        ] {
            assert_eq!(found(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_place_of_birth_and_a_nationality_are_no_places() {
        for text in [
            "Zofia Żółć\nPlace of birth: Ankara, Turkey",
            "Nationality: Turkish | zofia@mail.example",
            "Born in Ankara, Turkey",
            "Geburtsort:\nAnkara, Türkei",
            "Engineer, Acme",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
