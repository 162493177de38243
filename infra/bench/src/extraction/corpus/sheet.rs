//! A resume that is written down with what is true of it.

use super::person::Language;
use super::truth::{Stay, Truth};

/// Titles or degrees, companies or schools, from when, until when.
type Stays = [(&'static str, &'static str, Option<&'static str>, Option<&'static str>)];

/// A resume written by hand.
pub(super) struct Sheet {
    pub(super) language: Language,
    pub(super) text: &'static str,
    /// Name, mail address, number, place.
    pub(super) single: [Option<&'static str>; 4],
    pub(super) links: &'static [&'static str],
    pub(super) skills: &'static [&'static str],
    pub(super) languages: &'static [&'static str],
    pub(super) work: &'static Stays,
    pub(super) study: &'static Stays,
    /// Words that must not turn up in anything that is found.
    pub(super) forbidden: &'static [&'static str],
}

impl Sheet {
    /// What is true of it.
    pub(super) fn truth(&self) -> Truth {
        let [name, mail, phone, location] = self.single.map(|text| text.map(str::to_owned));
        Truth {
            name,
            mail,
            phone,
            location,
            links: texts(self.links),
            skills: texts(self.skills),
            languages: texts(self.languages),
            positions: stays(self.work),
            education: stays(self.study),
        }
    }
}

fn texts(of: &[&str]) -> Vec<String> {
    of.iter().map(|text| (*text).to_owned()).collect()
}

fn stays(of: &Stays) -> Vec<Stay> {
    let stay = |(what, place, from, to): &(&str, &str, Option<&str>, Option<&str>)| Stay {
        what: Some((*what).to_owned()),
        place: (*place).to_owned(),
        from: from.map(str::to_owned),
        to: to.map(str::to_owned),
    };
    of.iter().map(stay).collect()
}
