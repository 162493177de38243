//! Who applies: the same people in every run and in every size, the n-th person with the same facts.
//!
//! Shares are such that what is measured fills a page in both sizes. What a page shows and what a search looks at has an
//! end; below that end cost follows the data, above it must not.

use hirelog_domain::candidates::{CandidateSource, Label, Language, fold};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;

/// A name that a third of all people have, and one that a quarter has.
pub(crate) const COMMON: (&str, &str) = ("Anna", "Kowalska");
/// A name that three people have, whatever the size.
pub(crate) const RARE: (&str, &str) = ("Quintessa", "Featherstonehaugh");
/// A tag of two thirds, and one that twenty people have, whatever the size.
pub(crate) const TAGS: (&str, &str) = ("open to remote work", "board member");

const GIVEN: [&str; 24] = [
    "Mateusz",
    "Zofia",
    "Łukasz",
    "Ngọc",
    "Olena",
    "Тарас",
    "Ελένη",
    "Giorgos",
    "Amara",
    "Kwame",
    "Fatima",
    "Yusuf",
    "Priya",
    "Arjun",
    "Mei",
    "Hiroshi",
    "José",
    "Beatriz",
    "Søren",
    "Ingrid",
    "Jörg",
    "Émile",
    "Siobhán",
    "Tom",
];
const SYLLABLES: [&str; 20] = [
    "ber", "dal", "fen", "gar", "hol", "jan", "kar", "lin", "mor", "nov", "ost", "pav", "ros", "sten", "tor", "ulv",
    "var", "win", "yar", "zel",
];
const PLACES: [&str; 8] = ["Berlin", "Warszawa", "Hà Nội", "Kyiv", "Αθήνα", "Dublin", "Lisboa", "København"];
const SKILLS: [&str; 12] = [
    "Rust",
    "TypeScript",
    "Kubernetes",
    "PostgreSQL",
    "Figma",
    "User research",
    "Machine learning",
    "SAP",
    "Accounting",
    "Technical writing",
    "Français",
    "AWS",
];
const MORE_TAGS: [&str; 4] = ["relocates", "referral bonus", "re-applied", "part-time"];

/// Something below `below` that hangs on the person and on what is asked, and on nothing else.
pub(crate) fn draw(n: u64, what: u64, below: u64) -> u64 {
    let mut bits = n.wrapping_mul(64).wrapping_add(what).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (bits ^ (bits >> 31)) % below
}

/// One of a list.
pub(crate) fn pick<T: Copy>(n: u64, what: u64, list: &[T]) -> T {
    list[usize::try_from(draw(n, what, list.len() as u64)).unwrap_or_default()]
}

/// What a person is, without what became of the application.
pub(crate) struct Facts {
    pub(crate) name: Name,
    pub(crate) mail: MailAddress,
    pub(crate) phone: Option<String>,
    pub(crate) location: Option<Name>,
    pub(crate) language: Language,
    pub(crate) tags: Vec<Label>,
    pub(crate) skills: Vec<Label>,
    pub(crate) source: CandidateSource,
}

impl Facts {
    /// The n-th person.
    pub(crate) fn of(n: u64) -> Result<Self, String> {
        let wrong = |error: &dyn std::fmt::Display| format!("person {n}: {error}");
        let (given, family) = names(n);
        let mail = format!("{}.{n}@mail.example", fold(&format!("{family} {given}")).replace(' ', "."));
        let label = |text: &str| Label::parse(text).map_err(|error| wrong(&error));
        let most = draw(n, 1, 3) < 2;
        let few = n < 1_000 && n % 50 == 7;
        let tags = [most.then_some(TAGS.0), few.then_some(TAGS.1), Some(pick(n, 2, &MORE_TAGS))];
        let skills = (0..draw(n, 3, 5)).map(|at| label(pick(n, 4 + at, &SKILLS)));
        let name = Name::parse(&format!("{given} {family}")).map_err(|error| wrong(&error))?;
        Ok(Self {
            name,
            mail: MailAddress::parse(&mail).map_err(|error| wrong(&error))?,
            phone: (draw(n, 10, 10) < 7).then(|| format!("+49 30 55{n:07}")),
            location: Some(Name::parse(pick(n, 11, &PLACES)).map_err(|error| wrong(&error))?),
            language: pick(n, 12, &Language::ALL),
            tags: tags.into_iter().flatten().map(label).collect::<Result<_, _>>()?,
            skills: skills.collect::<Result<_, _>>()?,
            source: pick(n, 13, &CandidateSource::ALL),
        })
    }
}

fn names(n: u64) -> (String, String) {
    if n < 900 && n % 300 == 11 {
        return (RARE.0.to_owned(), RARE.1.to_owned());
    }
    let given = if draw(n, 14, 3) == 0 { COMMON.0 } else { pick(n, 15, &GIVEN) };
    let family = match draw(n, 16, 4) {
        0 => COMMON.1.to_owned(),
        _ => {
            let mut family: String = (17..20).map(|what| pick(n, what, &SYLLABLES)).collect();
            family[..1].make_ascii_uppercase();
            family
        }
    };
    (given.to_owned(), family)
}
