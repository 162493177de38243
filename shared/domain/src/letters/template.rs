//! The words of letters, with places that are filled in.

use serde::{Deserialize, Serialize};

use super::Words;
use super::words;
use crate::candidates::Language;
use crate::issue::Issue;
use crate::text::{Name, TextError, bounded};
use crate::workflow::Status;

/// Longest subject, in characters.
pub const MAX_SUBJECT: usize = 200;
/// Longest text, in characters.
pub const MAX_TEXT: usize = 8_000;
/// Longest name of a placeholder that is looked for; longer ones are text in braces.
const MAX_PLACEHOLDER: usize = 40;

/// What can be filled in.
pub const PLACEHOLDERS: [&str; 5] = ["candidate", "first_name", "job", "organisation", "sender"];

/// What is filled in. Values are data: braces in them stay as they are.
#[derive(Clone, Copy, Debug)]
pub struct Placeholders<'a> {
    /// The candidate.
    pub candidate: &'a Name,
    /// The job's title.
    pub job: &'a Name,
    /// The organisation.
    pub organisation: &'a str,
    /// Who moved the candidate.
    pub sender: &'a str,
}

impl Placeholders<'_> {
    fn value(&self, name: &str) -> Option<String> {
        let value = match name {
            "candidate" => self.candidate.as_str(),
            "first_name" => first_name(self.candidate.as_str()),
            "job" => self.job.as_str(),
            "organisation" => self.organisation,
            "sender" => self.sender,
            _ => return None,
        };
        // On one line: subjects have one, and no value is meant to have more.
        Some(value.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// The first word of a name that is no title such as "Dr.".
fn first_name(name: &str) -> &str {
    name.split_whitespace().find(|word| !word.ends_with('.')).unwrap_or(name)
}

/// Subject and text for a status and a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// The status that it tells of.
    pub status: Status,
    /// In which language.
    pub language: Language,
    /// Subject, with placeholders.
    pub subject: String,
    /// Text, with placeholders.
    pub text: String,
    /// Rises by one with every change; 0 for the words that come with Hirelog.
    pub version: u64,
}

impl Template {
    /// The words that come with Hirelog.
    #[must_use]
    pub fn supplied(status: Status, language: Language) -> Self {
        let (subject, text) = words::supplied(status, language);
        Self { status, language, subject: subject.into(), text: text.trim().into(), version: 0 }
    }

    /// The next version with these words.
    ///
    /// # Errors
    /// One issue per part that cannot be taken, and one per placeholder that is not known.
    pub fn changed(&self, subject: &str, text: &str) -> Result<Self, Vec<Issue>> {
        let Words { subject, text } = check_words("", subject, text)?;
        let issues = [unknown_places("/subject", &subject), unknown_places("/text", &text)].concat();
        if issues.is_empty() {
            Ok(Self { subject, text, version: self.version + 1, ..self.clone() })
        } else {
            Err(issues)
        }
    }

    /// The words with everything filled in. A placeholder that is not known, which no saved template has, stays.
    #[must_use]
    pub fn render(&self, with: &Placeholders<'_>) -> Words {
        Words { subject: filled(&self.subject, with), text: filled(&self.text, with) }
    }
}

/// Checks subject and text of a letter. `under` is the pointer to them in the body.
///
/// # Errors
/// One issue per part that cannot be taken.
pub fn check_words(under: &str, subject: &str, text: &str) -> Result<Words, Vec<Issue>> {
    let mut issues = Vec::new();
    let mut check = |field: &str, words: Result<String, TextError>| {
        let refuse =
            |error: TextError| issues.push(Issue::new(format!("{under}/{field}"), code(error), error.to_string()));
        words.map_err(refuse).ok()
    };
    let subject = check("subject", bounded(subject, MAX_SUBJECT, false));
    let text = check("text", bounded(text, MAX_TEXT, true));
    subject.zip(text).map(|(subject, text)| Words { subject, text }).ok_or(issues)
}

fn code(error: TextError) -> &'static str {
    match error {
        TextError::Empty => "required",
        TextError::TooLong { .. } => "too_long",
        TextError::Unprintable => "unprintable",
    }
}

/// A piece of a template.
enum Piece<'a> {
    Text(&'a str),
    Place(&'a str),
}

/// Takes a template apart. What stands in braces on one line is a placeholder; other braces are text.
fn pieces(words: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        pieces.push(Piece::Text(before));
        let end = from[1..].find(['{', '}', '\n']).map(|end| end + 1);
        let place = end.filter(|end| from[*end..].starts_with('}')).map(|end| &from[1..end]);
        match place.filter(|name| name.chars().count() <= MAX_PLACEHOLDER) {
            Some(name) => {
                pieces.push(Piece::Place(name));
                rest = &from[name.len() + 2..];
            }
            None => {
                pieces.push(Piece::Text("{"));
                rest = &from[1..];
            }
        }
    }
    pieces.push(Piece::Text(rest));
    pieces
}

/// One issue for each name in braces that is no placeholder.
fn unknown_places(field: &str, words: &str) -> Vec<Issue> {
    let known = PLACEHOLDERS.map(|name| format!("{{{name}}}")).join(" ");
    let mut names: Vec<&str> = Vec::new();
    for piece in pieces(words) {
        match piece {
            Piece::Place(name) if !PLACEHOLDERS.contains(&name) && !names.contains(&name) => names.push(name),
            _ => {}
        }
    }
    let issue = |name| Issue::new(field, "unknown_placeholder", format!("{{{name}}} is not known; these are: {known}"));
    names.into_iter().map(issue).collect()
}

fn filled(words: &str, with: &Placeholders<'_>) -> String {
    let fill = |piece: Piece<'_>| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Place(name) => with.value(name).unwrap_or_else(|| format!("{{{name}}}")),
    };
    pieces(words).into_iter().map(fill).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn name(text: &str) -> Name {
        Name::parse(text).unwrap()
    }

    fn template(subject: &str, text: &str) -> Result<Template, Vec<Issue>> {
        Template::supplied(Status::Rejected, Language::En).changed(subject, text)
    }

    fn rendered(text: &str, candidate: &str) -> String {
        let (candidate, job) = (name(candidate), name("Baker"));
        let with = Placeholders { candidate: &candidate, job: &job, organisation: "Acme\nLtd", sender: "Zoë" };
        Template { text: text.into(), ..Template::supplied(Status::New, Language::En) }.render(&with).text
    }

    #[test]
    fn every_placeholder_is_filled_in() {
        let all = "{candidate}|{first_name}|{job}|{organisation}|{sender}";

        assert_eq!(rendered(all, "Ada Lovelace"), "Ada Lovelace|Ada|Baker|Acme Ltd|Zoë");
        assert_eq!(rendered("{first_name}", "Prof. Dr. Ada Lovelace"), "Ada");
        assert_eq!(rendered("{first_name}", "A."), "A.");
    }

    #[test]
    fn braces_in_values_are_data() {
        assert_eq!(rendered("Dear {candidate},", "{job} {{sender}}"), "Dear {job} {{sender}},");
    }

    #[test]
    fn braces_that_hold_no_name_are_text() {
        let long = format!("{{{}}}", "x".repeat(MAX_PLACEHOLDER + 1));
        for text in ["{", "}", "a } b { c", "{\n}", "{ { } c", &long] {
            assert_eq!(rendered(text, "Ada"), text);
        }
        assert_eq!(rendered("{{job}}", "Ada"), "{Baker}");
    }

    #[test]
    fn an_unknown_placeholder_is_named_where_it_stands() {
        let issues = template("Hello {name}", "{Candidate} {job} {} {Candidate}").unwrap_err();

        let told: Vec<_> =
            issues.iter().map(|i| (i.field.as_str(), i.code, &i.detail[..i.detail.find(' ').unwrap()])).collect();
        let code = "unknown_placeholder";
        assert_eq!(told, [("/subject", code, "{name}"), ("/text", code, "{Candidate}"), ("/text", code, "{}")]);
    }

    #[test]
    fn a_subject_has_1_to_200_characters_and_a_text_1_to_8000() {
        let codes = |result: Result<Template, Vec<Issue>>| {
            result.map(|_| ()).map_err(|issues| issues.iter().map(|issue| issue.code).collect::<Vec<_>>())
        };

        assert!(template(&"ż".repeat(199), &"ż".repeat(7_999)).is_ok());
        assert!(template(&"ż".repeat(200), &"ż".repeat(8_000)).is_ok());
        assert_eq!(codes(template(&"ż".repeat(201), &"ż".repeat(8_001))), Err(vec!["too_long", "too_long"]));
        assert_eq!(codes(template(" ", "\n")), Err(vec!["required", "required"]));
        assert_eq!(codes(template("a\nb", "a\nb")), Err(vec!["unprintable"]));
    }

    #[test]
    fn a_changed_template_counts_on_from_the_words_that_came_along() {
        let first = template("S", "T").unwrap();

        assert_eq!((first.version, first.changed("S2", "T2").unwrap().version), (1, 2));
    }

    proptest! {
        #[test]
        fn words_without_braces_come_out_as_they_went_in(text in "[^{}]{0,300}") {
            prop_assert_eq!(rendered(&text, "Ada"), text);
        }

        #[test]
        fn a_value_never_becomes_a_place(candidate in "[a-z{} ]{1,40}", text in "[a-z{}\n ]{0,80}") {
            if let Ok(candidate) = Name::parse(&candidate) {
                let marked = text.replace("{candidate}", "\u{1}");
                let value = candidate.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
                let wanted = rendered(&marked, "Ada").replace('\u{1}', &value);
                prop_assert_eq!(rendered(&text, candidate.as_str()), wanted);
            }
        }
    }
}
