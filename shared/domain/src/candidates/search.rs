//! Words by which candidates are found: without case and accents ("zolc" finds Żółć), by their beginning, in any order.
//! The index of words and the check of what it found use the same functions, so they cannot disagree.

use std::collections::BTreeSet;

use super::phone::{FEWEST_DIGITS, phone_digits, phone_tail, same_phone};
use super::{Candidate, Label};

/// Longest text that can be searched for, in characters.
pub const MAX_TEXT: usize = 80;
/// Most words of a name that are in the index: names of 120 characters exist, and each word is a row.
const NAME_WORDS: usize = 6;
/// Most words of skills and of tags in the index; what a change takes away and adds must fit into one transaction.
const SKILL_WORDS: usize = 22;
const TAG_WORDS: usize = 12;
/// Longest word that is compared, in letters: a sign can fold to many, and a key of the table has its limit.
const MAX_WORD: usize = 64;
/// Longest folded name that people are sorted by and compared with, for the same reason.
const MAX_NAME_KEY: usize = 240;

/// Text as it is compared: Latin letters without accents, small, other signs as spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let latin = deunicode::deunicode(text).to_lowercase();
    latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A name as people are sorted by it: folded, and no longer than a key can be.
#[must_use]
pub fn name_key(name: &str) -> String {
    cut(fold(name), MAX_NAME_KEY)
}

/// Folded text is ASCII, so every place is between two letters.
fn cut(mut folded: String, most: usize) -> String {
    folded.truncate(most);
    folded
}

/// What kind of fact a word in the index belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermKind {
    /// A word of the name.
    Name,
    /// The mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A word of a skill.
    Skill,
    /// A word of a tag.
    Tag,
}

impl TermKind {
    /// The letter in keys.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Name => 'n',
            Self::Mail => 'm',
            Self::Phone => 'p',
            Self::Skill => 's',
            Self::Tag => 't',
        }
    }

    /// True where the fact is contact data, which not everyone may search.
    #[must_use]
    pub fn is_contact(self) -> bool {
        matches!(self, Self::Mail | Self::Phone)
    }
}

/// A word under which a candidate stands in the index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// Folded.
    pub text: String,
    /// Of which fact.
    pub kind: TermKind,
}

/// The words of a candidate, at most 43.
#[must_use]
pub fn terms_of(candidate: &Candidate) -> BTreeSet<Term> {
    let term = |text: String, kind| Term { text, kind };
    let words = words_of(candidate.name.as_str()).into_iter().take(NAME_WORDS);
    let mut terms: BTreeSet<Term> = words.map(|word| term(word, TermKind::Name)).collect();
    terms.insert(term(candidate.mail.as_str().to_lowercase(), TermKind::Mail));
    if let Some(phone) = &candidate.phone {
        terms.insert(term(phone_tail(phone), TermKind::Phone));
        terms.insert(term(phone_digits(phone), TermKind::Phone));
    }
    terms.extend(label_words(&candidate.skills, SKILL_WORDS).into_iter().map(|word| term(word, TermKind::Skill)));
    terms.extend(label_words(&candidate.tags, TAG_WORDS).into_iter().map(|word| term(word, TermKind::Tag)));
    terms.retain(|term| !term.text.is_empty());
    terms
}

/// Words of labels: of each the one that the index is asked for, so that nobody is missed by a label; then the others, as
/// far as there is room.
fn label_words(labels: &BTreeSet<Label>, most: usize) -> BTreeSet<String> {
    let terms: Vec<Terms> = labels.iter().map(Terms::of_label).collect();
    let mut distinct: BTreeSet<String> = terms.iter().map(|terms| terms.asked().word.to_owned()).collect();
    let longest = terms.iter().map(|terms| terms.words.len()).max().unwrap_or_default();
    for word in (0..longest).flat_map(|turn| terms.iter().filter_map(move |terms| terms.words.get(turn))) {
        if distinct.len() < most {
            distinct.insert(word.clone());
        }
    }
    distinct
}

/// Why a text cannot be searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermsError {
    /// No word has two characters.
    #[error("needs a word of at least 2 letters or digits")]
    TooShort,
    /// More than [`MAX_TEXT`] characters.
    #[error("must have at most {MAX_TEXT} characters")]
    TooLong,
    /// A character that no text contains.
    #[error("contains characters that cannot be shown")]
    Unprintable,
}

/// What somebody typed into the search, as words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    words: Vec<String>,
    /// The telephone number that the text is, as it was typed.
    number: Option<String>,
}

/// What the index is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The beginning of the words.
    pub word: &'a str,
    /// True where it is looked for among mail addresses and telephone numbers.
    pub contact: bool,
    /// The end of a telephone number, under which it stands with and without the code of its country.
    pub tail: Option<String>,
}

/// Whether contact data may be searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Finds {
    /// Mail addresses and telephone numbers too.
    pub contact: bool,
}

impl Terms {
    /// Reads a search text: a mail address and a telephone number stay whole, everything else falls into words.
    ///
    /// # Errors
    /// [`TermsError`].
    pub fn parse(text: &str) -> Result<Self, TermsError> {
        let text = text.trim();
        if text.chars().count() > MAX_TEXT {
            return Err(TermsError::TooLong);
        }
        if text.chars().any(char::is_control) {
            return Err(TermsError::Unprintable);
        }
        let number = Some(text).filter(|text| is_number(text)).map(str::to_owned);
        let words: Vec<String> = match &number {
            Some(number) => vec![phone_digits(number)],
            None => {
                let parts = text.split_whitespace();
                parts.flat_map(|part| if is_mail(part) { vec![part.to_lowercase()] } else { words_of(part) }).collect()
            }
        };
        let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
        if longest < 2 { Err(TermsError::TooShort) } else { Ok(Self { words, number }) }
    }

    /// The words of a label, to ask the index for those who have it.
    #[must_use]
    pub fn of_label(label: &Label) -> Self {
        Self { words: words_of(label.as_str()), number: None }
    }

    /// What the index is asked for: the longest word tells people apart best. Mail addresses are asked for where there is
    /// no other word, so that whoever may not see them finds the same people by the other words.
    #[must_use]
    pub fn asked(&self) -> Asked<'_> {
        if let (Some(number), Some(word)) = (&self.number, self.words.first()) {
            return Asked { word, contact: true, tail: Some(phone_tail(number)) };
        }
        let longest = |contact: bool| {
            let words = self.words.iter().filter(move |word| is_mail(word) == contact);
            words.max_by_key(|word| word.chars().count())
        };
        match (longest(false), longest(true)) {
            (Some(word), mail) if mail.is_none() || word.chars().count() > 1 => {
                Asked { word, contact: false, tail: None }
            }
            (_, mail) => Asked { word: mail.map_or("", String::as_str), contact: true, tail: None },
        }
    }

    /// True where every word begins one of the candidate's.
    #[must_use]
    pub fn find(&self, candidate: &Candidate, finds: Finds) -> bool {
        let terms: Vec<Term> =
            terms_of(candidate).into_iter().filter(|term| finds.contact || !term.kind.is_contact()).collect();
        if let (Some(number), Some(phone), true) = (&self.number, &candidate.phone, finds.contact)
            && same_phone(number, phone)
        {
            return true;
        }
        self.words.iter().all(|word| terms.iter().any(|term| term.text.starts_with(word)))
    }
}

fn is_mail(word: &str) -> bool {
    word.contains('@')
}

/// True where a text is a telephone number, or the beginning of one. A shorter one can be a year, or a version.
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= FEWEST_DIGITS && text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c))
}

fn words_of(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(|word| cut(word.to_owned(), MAX_WORD)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_many_scripts_fold_to_what_people_type() {
        assert_eq!(fold("Żółć"), "zolc");
        assert_eq!(fold("Ångström-O’Neill"), "angstrom o neill");
        assert_eq!(fold("Straße"), "strasse");
        assert_eq!(fold("Nguyễn Thị"), "nguyen thi");
        assert_eq!(fold("Иванов"), "ivanov");
        assert_eq!(fold("ΑΘΗΝΑ"), "athena");
    }

    #[test]
    fn a_search_needs_two_characters_and_has_at_most_80() {
        assert_eq!(Terms::parse("a"), Err(TermsError::TooShort));
        assert_eq!(Terms::parse("  ! "), Err(TermsError::TooShort));
        assert!(Terms::parse("ab").is_ok());
        assert!(Terms::parse(&"x".repeat(79)).is_ok());
        assert!(Terms::parse(&"x".repeat(80)).is_ok());
        assert_eq!(Terms::parse(&"x".repeat(81)), Err(TermsError::TooLong));
    }

    #[test]
    fn the_index_is_asked_for_the_longest_word_and_for_contact_data_where_there_is_no_other() {
        let asked = |text: &str| {
            let terms = Terms::parse(text).unwrap();
            let Asked { word, contact, tail } = terms.asked();
            (word.to_owned(), contact, tail)
        };

        assert_eq!(asked("jo Kowalska"), ("kowalska".into(), false, None));
        assert_eq!(asked("anna@Mail.example"), ("anna@mail.example".into(), true, None));
        assert_eq!(asked("anna anna@mail.example"), ("anna".into(), false, None));
        assert_eq!(asked("a a@mail.example"), ("a@mail.example".into(), true, None));
        assert_eq!(asked("+49 (30) 901820"), ("4930901820".into(), true, Some("0901820".into())));
    }

    #[test]
    fn five_digits_are_a_telephone_number_and_four_are_a_word() {
        assert!(!Terms::parse("2026").unwrap().asked().contact);
        assert!(Terms::parse("20261").unwrap().asked().contact);
        assert_eq!(Terms::parse("802.1").unwrap().asked().word, "802");
    }

    #[test]
    fn a_word_and_a_name_are_no_longer_than_a_key_can_be() {
        let long = "\u{fdfa}".repeat(120);
        assert!(fold(&long).len() > 1_000, "a sign folds to many letters");
        assert_eq!(name_key(&long).len(), MAX_NAME_KEY);
        for length in [MAX_WORD - 1, MAX_WORD, MAX_WORD + 1] {
            assert_eq!(words_of(&"x".repeat(length))[0].len(), length.min(MAX_WORD));
        }
    }
}
