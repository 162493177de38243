//! What is true of an invented person, before it is laid out.

/// A language that resumes are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Language {
    En,
    De,
    Fr,
    Es,
    Pl,
    Vi,
    Nl,
    It,
    Pt,
}

impl Language {
    /// Its code (ISO 639-1).
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pl => "pl",
            Self::Vi => "vi",
            Self::Nl => "nl",
            Self::It => "it",
            Self::Pt => "pt",
        }
    }
}

/// A year and a month from 1 to 12.
pub(crate) type When = (u16, u8);

/// Somebody who does not exist. Addresses are of `.example`, numbers of ranges kept free for films or with 555.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) language: Language,
    pub(crate) name: &'static str,
    pub(crate) mail: &'static str,
    pub(crate) phone: &'static str,
    /// Town and country.
    pub(crate) location: &'static str,
    /// What stands before the town in an address.
    pub(crate) street: &'static str,
    pub(crate) links: &'static [&'static str],
    pub(crate) summary: &'static str,
    pub(crate) skills: &'static [&'static str],
    /// With how well.
    pub(crate) languages: &'static [(&'static str, &'static str)],
    /// Newest first.
    pub(crate) work: &'static [Work],
    /// Newest first.
    pub(crate) study: &'static [Study],
    /// Lines that nothing may be taken from.
    pub(crate) protected: &'static [&'static str],
    /// A line that speaks to its reader.
    pub(crate) injection: &'static str,
}

/// A title at a company.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) company: &'static str,
    pub(crate) city: &'static str,
    pub(crate) title: &'static str,
    pub(crate) from: When,
    pub(crate) to: Option<When>,
    pub(crate) tasks: &'static [&'static str],
}

/// A degree of a school.
#[derive(Debug)]
pub(crate) struct Study {
    pub(crate) institution: &'static str,
    pub(crate) city: &'static str,
    pub(crate) degree: &'static str,
    pub(crate) from: When,
    pub(crate) to: When,
}

/// Shorter to write than the struct.
pub(crate) const fn work(
    title: &'static str,
    company: &'static str,
    city: &'static str,
    from: When,
    to: Option<When>,
    tasks: &'static [&'static str],
) -> Work {
    Work { company, city, title, from, to, tasks }
}

/// Shorter to write than the struct.
pub(crate) const fn study(
    degree: &'static str,
    institution: &'static str,
    city: &'static str,
    from: When,
    to: When,
) -> Study {
    Study { institution, city, degree, from, to }
}
