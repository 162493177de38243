//! The words that come with Hirelog: for every status, in every language. Short and friendly, without promises that only
//! people can keep; an admin can change each of them.

mod de;
mod en;
mod es;
mod fr;
mod pl;

use crate::candidates::Language;
use crate::workflow::Status;

/// Subject and text.
pub(super) type Pair = (&'static str, &'static str);

/// The words for a status in a language.
pub(super) fn supplied(status: Status, language: Language) -> Pair {
    match language {
        Language::En => en::words(status),
        Language::De => de::words(status),
        Language::Fr => fr::words(status),
        Language::Es => es::words(status),
        Language::Pl => pl::words(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letters::Template;
    use std::collections::BTreeSet;

    fn all() -> impl Iterator<Item = Template> {
        let of = |status| Language::ALL.map(|language| Template::supplied(status, language));
        Status::ALL.into_iter().flat_map(of)
    }

    #[test]
    fn the_words_that_come_along_can_be_saved_as_they_are() {
        for words in all() {
            let saved = words.changed(&words.subject, &words.text);
            let saved = saved.unwrap_or_else(|issues| panic!("{} {:?}: {issues:?}", words.status, words.language));
            assert_eq!((saved.subject, saved.text), (words.subject, words.text));
        }
    }

    #[test]
    fn each_status_has_words_of_its_own_in_each_language() {
        let texts: BTreeSet<String> = all().map(|words| words.text).collect();

        assert_eq!(texts.len(), Status::ALL.len() * Language::ALL.len());
    }

    #[test]
    fn every_letter_says_for_which_job_and_from_whom() {
        for Template { status, language, subject, text, .. } in all() {
            assert!(subject.contains("{job}") || text.contains("{job}"), "{status} {language:?}");
            assert!(
                text.contains("{organisation}") && text.ends_with("{sender}\n{organisation}"),
                "{status} {language:?}"
            );
            assert!(text.chars().count() < 900, "{status} {language:?} is not short");
        }
    }
}
