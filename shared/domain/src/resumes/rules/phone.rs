//! A telephone number by its form, and by the word in front of it.

use super::claim::tidy;
use super::dates::spans;
use super::headings::Kind;
use super::sections::Section;
use crate::candidates::{fold, is_phone, phone_digits};
use crate::resumes::answer::Claim;

/// So many are looked at.
const MOST: usize = 100;
/// Digits of a number that has no word in front.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// The number that is most likely the person's, of those that stand where the person is written about, or else anywhere.
pub(super) fn phone(sections: &[Section<'_>]) -> Option<Claim> {
    best(sections, true).or_else(|| best(sections, false))
}

/// The first that is likely enough, or else the likeliest.
fn best(sections: &[Section<'_>], about_person: bool) -> Option<Claim> {
    const LIKELY: u8 = 80;
    let readable =
        |section: &&Section<'_>| section.kind != Kind::References && (section.kind == Kind::Contact) == about_person;
    let lines = sections.iter().filter(readable).flat_map(|section| &section.lines);
    let found: Vec<Claim> = lines.flat_map(|line| numbers(line.text, about_person)).take(MOST).collect();
    let likely = found.iter().find(|claim| claim.confidence >= LIKELY);
    likely.or_else(|| found.iter().rev().max_by_key(|claim| claim.confidence)).cloned()
}

/// Numbers of a line with how likely each is one to call.
fn numbers(line: &str, about_person: bool) -> Vec<Claim> {
    let mut numbers = Vec::new();
    for (start, end) in runs(line) {
        let (before, run) = (line.get(..start).unwrap_or_default(), line.get(start..end).unwrap_or_default());
        let attached = |c: char| c.is_alphanumeric() || "@/_=#&?%".contains(c);
        let inside = before.ends_with(attached)
            || line
                .get(end..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric() || c == '@' || c == '_'));
        if inside || run.chars().count() > 40 || is_time(run) {
            continue;
        }
        let value = tidy(&run.chars().map(plain).collect::<String>());
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        let sure = match word_before(before) {
            Some(Word::Other) => None,
            Some(Word::Telephone) => Some(95),
            None if !DIGITS.contains(&digits) => None,
            None if value.starts_with('+') || value.starts_with("00") => Some(92),
            None if value.starts_with(['0', '(']) => Some(84),
            None => (about_person && digits >= 8).then_some(66),
        };
        let fits = is_phone(&value) && !phone_digits(&value).is_empty();
        numbers.extend(sure.filter(|_| fits).map(|confidence| Claim { value, quote: run.to_owned(), confidence }));
    }
    numbers
}

/// Dashes and blanks of all kinds as the usual ones.
fn plain(c: char) -> char {
    match c {
        '–' | '—' | '‐' | '‑' | '−' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Stretches of digits and of the signs that stand between them.
fn runs(line: &str) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut blanks = 0;
    for (at, c) in line.char_indices() {
        let begins = c.is_ascii_digit() || matches!(c, '+' | '(');
        let inside =
            begins || matches!(c, ')' | '-' | '.' | '/' | '–' | '—' | '‐' | '‑' | '−') || c == ' ' || c == '\u{a0}';
        blanks = if c == ' ' { blanks + 1 } else { 0 };
        // A plus begins another number; so does a gap, or a slash with blanks around it.
        let cut = c == '+' || blanks > 1 || (c == '/' && line.get(..at).is_some_and(|before| before.ends_with(' ')));
        if !inside || cut {
            runs.extend(open.take());
        }
        open = match open {
            Some((start, _)) if c.is_ascii_digit() => Some((start, at + 1)),
            Some(open) => Some(open),
            None if begins && inside => Some((at, at + 1)),
            None => None,
        };
    }
    runs.extend(open);
    runs
}

/// Two years, or a day: no number to call.
fn is_time(run: &str) -> bool {
    let times = spans(run);
    let covered: usize = times.iter().map(|span| digits(run.get(span.start..span.end).unwrap_or_default())).sum();
    !times.is_empty() && digits(run) - covered.min(digits(run)) < 3 && !run.starts_with('+')
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

enum Word {
    Telephone,
    /// A fax, an identity card, a bank account.
    Other,
}

/// What the last words before a number say of it.
fn word_before(before: &str) -> Option<Word> {
    #[rustfmt::skip]
    const TELEPHONE: &[&str] = &[
        "tel", "telephone", "phone", "mobile", "cell", "mob", "call", "whatsapp", "handy", "telefon", "mobil",
        "mobiltelefon", "rufnummer", "portable", "tele", "telefono", "movil", "celular", "kom", "komorka",
        "komorkowy", "thoai", "sdt", "dt", "dtdd", "telefoon", "mobiel", "cellulare", "cell", "telefone",
        "telemovel", "ph", "m", "t", "p",
    ];
    #[rustfmt::skip]
    const OTHER: &[&str] = &[
        "fax", "telefax", "id", "no", "nr", "number", "nummer", "pesel", "nip", "regon", "vat", "iban", "passport",
        "pass", "cmnd", "cccd", "cmt", "ssn", "isbn", "issn", "orcid", "dni", "nie", "nif", "siret", "bsn",
        "steuernummer", "steuer", "matricola", "licence", "license", "patent", "account", "konto", "ref",
        "registration", "zip", "postcode", "plz", "doi", "reference", "ausweis", "insee", "dowod", "hieu",
        "personalausweis",
    ];
    let near: String = before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
    let near = near.rsplit(['|', '·', ';', '\t', ',', '(']).find(|part| !part.trim().is_empty())?;
    let folded = fold(near);
    let mut words = folded.split(' ').rev().take(3);
    let last = words.next().unwrap_or_default();
    let telephone = |word: &str| TELEPHONE.contains(&word);
    if last.is_empty() {
        None
    } else if telephone(last) || words.any(|word| telephone(word) && word.len() > 1) {
        Some(Word::Telephone)
    } else if OTHER.contains(&last) || folded.split(' ').any(|word| OTHER.contains(&word) && word.len() > 2) {
        Some(Word::Other)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(line: &str) -> Option<(String, u8)> {
        numbers(line, true).into_iter().next().map(|claim| (claim.value, claim.confidence))
    }

    #[test]
    fn numbers_are_known_by_their_form_and_their_word() {
        for (line, value, sure) in [
            ("Tel.: 030/5550101", "030/5550101", 95),
            ("+48 (22) 555–01–00", "+48 (22) 555-01-00", 92),
            ("zofia@mail.example | (212) 555-0100", "(212) 555-0100", 84),
            ("Số điện thoại: 024 5550 0101", "024 5550 0101", 95),
            ("22 555 01 00", "22 555 01 00", 66),
            ("0048 22 555 01 00", "0048 22 555 01 00", 92),
            ("Phone number: +49 30 5550101", "+49 30 5550101", 95),
        ] {
            assert_eq!(first(line), Some((value.to_owned(), sure)), "{line}");
        }
    }

    #[test]
    fn a_date_a_year_or_an_id_is_no_number_to_call() {
        for line in [
            "12.03.1985",
            "2019 – 2021",
            "2019-2021",
            "03/2019 - 05/2021",
            "2019-03-01",
            "ID 123456789",
            "PESEL: 85031212345",
            "Fax: +49 30 5550109",
            "github.com/zofia/12345678",
            "zofia12345678@mail.example",
            "IBAN: 12 3456 7890",
            "ORCID 0000-0002-1825-0097",
            "10115 Berlin",
            "12 000 000 users in 2019",
            "01/01/2019 – 31/12/2020",
        ] {
            assert_eq!(numbers(line, false).len(), 0, "{line}");
        }
    }
}
