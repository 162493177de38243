//! Words by which candidates are found: without case and accents ("zolc" finds Żółć), by their beginning, in any order.
//! The index of words and the check of what it found use the same functions, so they cannot disagree.

use std::collections::BTreeSet;

use super::{Candidate, Label};

/// Longest text that can be searched for, in characters.
pub const MAX_TEXT: usize = 80;
/// Most words of a search.
pub const MAX_TERMS: usize = 6;
/// Most words of a name that are in the index: names of 120 characters exist, and each word is a row.
const NAME_WORDS: usize = 6;
/// Most words of skills and of tags in the index; what a change takes away and adds must fit into one transaction.
const SKILL_WORDS: usize = 22;
const TAG_WORDS: usize = 12;
/// A telephone number is the same with and without the code of the country: its last nine digits decide.
const PHONE_TAIL: usize = 9;

/// Text as it is compared: Latin letters without accents, small, other signs as spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let latin = deunicode::deunicode(text).to_lowercase();
    latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The digits of a telephone number that identify it.
#[must_use]
pub fn phone_digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    digits[digits.len().saturating_sub(PHONE_TAIL)..].to_owned()
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
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Name, Self::Mail, Self::Phone, Self::Skill, Self::Tag];

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
    let words: Vec<String> = fold(candidate.name.as_str()).split(' ').map(str::to_owned).collect();
    let mut terms: BTreeSet<Term> = words.into_iter().take(NAME_WORDS).map(|word| term(word, TermKind::Name)).collect();
    terms.insert(term(candidate.mail.as_str().to_lowercase(), TermKind::Mail));
    if let Some(phone) = &candidate.phone {
        let all: String = phone.chars().filter(char::is_ascii_digit).collect();
        terms.insert(term(phone_digits(phone), TermKind::Phone));
        terms.insert(term(all.trim_start_matches('0').to_owned(), TermKind::Phone));
    }
    terms.extend(label_words(&candidate.skills, SKILL_WORDS).map(|word| term(word, TermKind::Skill)));
    terms.extend(label_words(&candidate.tags, TAG_WORDS).map(|word| term(word, TermKind::Tag)));
    terms.retain(|term| !term.text.is_empty());
    terms
}

/// Words of labels: the first of each, then the second of each, so that every label is in the index by some word.
fn label_words(labels: &BTreeSet<Label>, most: usize) -> impl Iterator<Item = String> {
    let words: Vec<Vec<String>> = labels.iter().map(|label| words_of(label.as_str())).collect();
    let longest = words.iter().map(Vec::len).max().unwrap_or_default();
    let turns = (0..longest).flat_map(move |turn| words.clone().into_iter().filter_map(move |w| w.get(turn).cloned()));
    let distinct: BTreeSet<String> = turns.take(most).collect();
    distinct.into_iter()
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
pub struct Terms(Vec<String>);

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
        let is_number = text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
        let words: Vec<String> = if is_number {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            vec![digits.trim_start_matches('0').to_owned()]
        } else {
            let parts = text
                .split_whitespace()
                .flat_map(|part| if part.contains('@') { vec![part.to_lowercase()] } else { words_of(part) });
            parts.take(MAX_TERMS).collect()
        };
        let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
        if longest < 2 { Err(TermsError::TooShort) } else { Ok(Self(words)) }
    }

    /// The words of a label, to ask the index for those who have it.
    #[must_use]
    pub fn of_label(label: &Label) -> Self {
        Self(words_of(label.as_str()))
    }

    /// The word that the index is asked for: the longest one tells people apart best.
    #[must_use]
    pub fn asked(&self) -> &str {
        self.0.iter().max_by_key(|word| word.chars().count()).map_or("", String::as_str)
    }

    /// True where every word begins one of the candidate's.
    #[must_use]
    pub fn find(&self, candidate: &Candidate, finds: Finds) -> bool {
        let terms: Vec<Term> =
            terms_of(candidate).into_iter().filter(|term| finds.contact || !term.kind.is_contact()).collect();
        self.0.iter().all(|word| terms.iter().any(|term| term.text.starts_with(word)))
    }
}

fn words_of(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
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
    fn a_telephone_number_is_itself_with_and_without_its_country() {
        assert_eq!(phone_digits("+49 30 901820123"), phone_digits("030/901820123"));
        assert_eq!(phone_digits("12345"), "12345");
    }

    #[test]
    fn a_search_needs_two_characters_and_has_at_most_80() {
        assert_eq!(Terms::parse("a"), Err(TermsError::TooShort));
        assert_eq!(Terms::parse("  ! "), Err(TermsError::TooShort));
        assert!(Terms::parse("ab").is_ok());
        assert!(Terms::parse(&"x".repeat(80)).is_ok());
        assert_eq!(Terms::parse(&"x".repeat(81)), Err(TermsError::TooLong));
    }

    #[test]
    fn the_index_is_asked_for_the_longest_word() {
        assert_eq!(Terms::parse("jo Kowalska").unwrap().asked(), "kowalska");
        assert_eq!(Terms::parse("anna@Mail.example").unwrap().asked(), "anna@mail.example");
        assert_eq!(Terms::parse("+49 (30) 90").unwrap().asked(), "493090");
    }
}
