//! The words of mails about interviews in every language. A language is a value of one type with a field per phrase, and
//! sentences are functions: a phrase that is missing, or a name that nobody knows, does not compile.

mod de;
mod en;
mod es;
mod fr;
mod pl;

use hirelog_domain::candidates::Language;

/// What sentences speak of.
pub(super) struct Said<'a> {
    pub(super) candidate: &'a str,
    pub(super) job: &'a str,
    pub(super) organisation: &'a str,
}

/// A phrase with something filled in.
pub(super) type Sentence = fn(&Said<'_>) -> String;

/// All phrases of one language.
pub(super) struct Words {
    /// Short names of the days, Monday first.
    pub(super) weekdays: [&'static str; 7],
    pub(super) labels: Labels,
    pub(super) how: How,
    /// The title of the entry in a calendar.
    pub(super) entry: Sentence,
    pub(super) greeting: Sentence,
    pub(super) invite: Message,
    pub(super) change: Message,
    pub(super) cancel: Message,
    pub(super) remind: Message,
    /// Above the link to the page for answers.
    pub(super) answer: &'static str,
    /// Where to ask.
    pub(super) questions: &'static str,
    pub(super) closing: &'static str,
}

/// What stands before a fact, with its colon: French has a space there.
pub(super) struct Labels {
    pub(super) when: &'static str,
    pub(super) before: &'static str,
    pub(super) place: &'static str,
    pub(super) people: &'static str,
    pub(super) job: &'static str,
    pub(super) reason: &'static str,
}

/// How people meet.
pub(super) struct How {
    pub(super) phone: &'static str,
    pub(super) video: &'static str,
    pub(super) in_person: &'static str,
}

/// What one kind of mail says.
pub(super) struct Message {
    pub(super) subject: Sentence,
    pub(super) lead: &'static str,
}

/// The words of that language.
pub(super) fn words(language: Language) -> &'static Words {
    match language {
        Language::En => &en::WORDS,
        Language::De => &de::WORDS,
        Language::Fr => &fr::WORDS,
        Language::Es => &es::WORDS,
        Language::Pl => &pl::WORDS,
    }
}

/// The words for the team, which reads English.
pub(super) fn team() -> &'static Words {
    &en::WORDS
}
