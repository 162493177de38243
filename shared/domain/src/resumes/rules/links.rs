//! Pages of the person's own.

use super::claim::link;
use super::headings::Kind;
use super::sections::{Line, Section};
use crate::candidates::fold;
use crate::resumes::answer::Claim;

/// Most links of one resume.
const MOST: usize = 10;
/// Where people have pages of their own.
#[rustfmt::skip]
const PROFILES: [&str; 21] = [
    "github.com/", "gitlab.com/", "linkedin.com/", "xing.com/", "bitbucket.org/", "behance.net/", "dribbble.com/",
    "stackoverflow.com/", "medium.com/", "kaggle.com/", "orcid.org/", "codeberg.org/", "researchgate.net/",
    "scholar.google.", "goldenline.pl/", "x.com/", "twitter.com/", "dev.to/", "malt.fr/", "about.me/",
    "huggingface.co/",
];

/// Addresses where the person is written about, and profiles wherever they stand.
pub(super) fn links(sections: &[Section<'_>]) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    for section in sections.iter().filter(|section| section.kind != Kind::References) {
        let own = matches!(section.kind, Kind::Contact | Kind::Links);
        for line in &section.lines {
            claims.extend(of(line, own));
        }
    }
    let mut known = std::collections::BTreeSet::new();
    claims.retain(|claim| known.insert(bare(&claim.value)));
    claims.truncate(MOST);
    claims
}

fn of(line: &Line<'_>, own: bool) -> Vec<Claim> {
    let mut before = "";
    let mut claims = Vec::new();
    for word in line.text.split(|c: char| c.is_whitespace() || "|·•<>()[],;\"".contains(c)) {
        let address = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
        let (label, address) = without_label(address);
        claims.extend(sure(address, label.unwrap_or(before), own, line.text).and_then(|sure| link(address, sure)));
        before = if word.is_empty() { before } else { word };
    }
    claims
}

/// `Web:zofia.example` without a blank: the label and the address.
fn without_label(word: &str) -> (Option<&str>, &str) {
    match word.split_once(':') {
        Some((label, rest)) if !rest.starts_with("//") && rest.contains('.') => (Some(label), rest),
        _ => (None, word),
    }
}

/// How sure it is that a word is a page of the person's own.
fn sure(word: &str, before: &str, own: bool, line: &str) -> Option<u8> {
    if !word.contains('.') || word.contains('@') || !word.is_ascii() {
        return None;
    }
    let bare = bare(word);
    if PROFILES.iter().any(|host| bare.starts_with(host) || bare.contains(&format!(".{host}"))) {
        return Some(95);
    }
    let (host, path) = bare.split_once('/').unwrap_or((&bare, ""));
    let last = host.rsplit('.').next().unwrap_or_default();
    let named =
        host.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    let page = named
        && last.len() >= 2
        && last.bytes().all(|b| b.is_ascii_lowercase())
        && !matches!(last, "js" | "ts" | "net" | "py");
    let labels = [
        "web",
        "website",
        "webseite",
        "homepage",
        "portfolio",
        "blog",
        "site",
        "url",
        "page",
        "strona",
        "sitio",
        "link",
        "online",
    ];
    let labelled = labels.contains(&fold(before).rsplit(' ').next().unwrap_or_default());
    let whole = word.contains("://") || word.starts_with("www.");
    match page && own {
        true if whole || labelled => Some(90),
        true if !path.is_empty() || alone(word, line) => Some(75),
        _ => None,
    }
}

/// Whether the word stands between signs, with no other words beside it.
fn alone(word: &str, line: &str) -> bool {
    line.split(['|', '·', '•', ',', ';', '\t']).any(|piece| piece.trim() == word)
        && word.bytes().all(|b| !b.is_ascii_uppercase())
}

/// An address without what only says how to get there.
fn bare(address: &str) -> String {
    let lower = address.to_lowercase();
    let bare = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str, own: bool) -> Vec<String> {
        of(&Line { text: line, bullet: false, apart: false }, own).into_iter().map(|claim| claim.value).collect()
    }

    #[test]
    fn pages_are_found_with_and_without_their_scheme() {
        assert_eq!(
            found("LinkedIn: linkedin.com/in/zofia, https://zofia.example/cv.", true),
            ["linkedin.com/in/zofia", "https://zofia.example/cv"]
        );
        assert_eq!(found("zofia@mail.example | zofia.example | +48 22 5550100", true), ["zofia.example"]);
        assert_eq!(found("Web:zofia.example", true), ["zofia.example"]);
        assert_eq!(found("pl.linkedin.com/in/zofia", false), ["pl.linkedin.com/in/zofia"]);
    }

    #[test]
    fn a_mail_address_a_tool_and_an_employer_are_no_pages_of_the_persons_own() {
        for (line, own) in [
            ("zofia@mail.example", true),
            ("Node.js | ASP.NET | Sp. z o.o.", true),
            ("Acme, https://acme.example", false),
            ("e.g. 3.5", true),
        ] {
            assert_eq!(found(line, own), [""; 0], "{line}");
        }
    }
}
