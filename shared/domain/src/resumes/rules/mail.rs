//! The mail address.

use super::headings::Kind;
use super::sections::Section;
use crate::mail_address::{MAX_ADDRESS, MailAddress};
use crate::resumes::answer::Claim;

/// The first address of the person: those of referees are other people's.
pub(super) fn mail(sections: &[Section<'_>]) -> Option<Claim> {
    let place = |about_person: bool| {
        let of = move |section: &&Section<'_>| (section.kind == Kind::Contact) == about_person;
        let readable = sections.iter().filter(|section| section.kind != Kind::References).filter(of);
        readable.flat_map(|section| &section.lines).find_map(|line| address(line.text))
    };
    let claim = |address: &str, confidence| Claim { value: address.to_owned(), quote: address.to_owned(), confidence };
    place(true).map(|address| claim(address, 97)).or_else(|| place(false).map(|address| claim(address, 85)))
}

/// The first address in a line.
fn address(line: &str) -> Option<&str> {
    line.match_indices('@').find_map(|(at, _)| {
        let (before, after) = (line.get(..at)?, line.get(at + 1..)?);
        let local = before.trim_end_matches(|c: char| c.is_alphanumeric() || "._%+-'".contains(c));
        let domain = after.trim_start_matches(|c: char| c.is_alphanumeric() || ".-".contains(c));
        let end = line.len() - domain.len();
        let address = line.get(local.len()..end)?.trim_matches(['.', '-', '\'']);
        (address.len() <= MAX_ADDRESS && MailAddress::parse(address).is_ok()).then_some(address)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_among_other_words() {
        for (line, expected) in [
            ("E-Mail: zofia.z+cv@mail.example.", Some("zofia.z+cv@mail.example")),
            ("<mailto:zofia@mail.example>", Some("zofia@mail.example")),
            ("✉zofia@mail.example|+48 22 5550100", Some("zofia@mail.example")),
            ("@zofia on the web, zofia@work", None),
            ("@@@@", None),
        ] {
            assert_eq!(address(line), expected, "{line}");
        }
    }
}
