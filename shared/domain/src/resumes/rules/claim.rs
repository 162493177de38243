//! Claims that hold by construction: each is made of a slice of the text, and says nothing that the slice does not say.

use crate::candidates::Label;
use crate::resumes::answer::Claim;
use crate::resumes::fact::Link;
use crate::resumes::month::{Month, Until};
use crate::resumes::passage::MAX_PASSAGE;
use crate::resumes::support::{says, says_address, says_until, says_when};
use crate::text::Name;

/// White space as single blanks.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words between two places of the text, where they are few enough to be quoted.
pub(super) fn quote(text: &str, start: usize, end: usize) -> Option<&str> {
    let words = text.get(start..end)?.trim();
    (!words.is_empty() && words.chars().count() <= MAX_PASSAGE).then_some(words)
}

/// A name of anything that stands in the quote.
pub(super) fn named(value: &str, quote: &str) -> Option<String> {
    let value = tidy(value);
    (Name::parse(&value).is_ok() && says(quote, &value)).then_some(value)
}

/// A beginning and an end, as far as they stand in the quote: letters and digits in one (`heute2019`) are no words.
pub(super) fn times(from: Option<Month>, to: Option<Until>, quote: &str) -> (Option<String>, Option<String>) {
    let from = from.filter(|from| says_when(quote, *from));
    let to = to.filter(|to| says_until(quote, *to));
    (from.map(String::from), to.map(String::from))
}

/// A claim of words, quoted as they stand.
pub(super) fn words(value: &str, quote: &str, confidence: u8) -> Option<Claim> {
    let value = named(value, quote)?;
    (quote.chars().count() <= MAX_PASSAGE).then(|| Claim { value, quote: quote.to_owned(), confidence })
}

/// A claim of a skill.
pub(super) fn skill(value: &str, confidence: u8) -> Option<Claim> {
    let claim = words(value, value, confidence)?;
    Label::parse(&claim.value).is_ok().then_some(claim)
}

/// A claim of an address of a page.
pub(super) fn link(value: &str, confidence: u8) -> Option<Claim> {
    let fine = Link::parse(value).is_ok() && says_address(value, value) && value.chars().count() <= MAX_PASSAGE;
    fine.then(|| Claim { value: value.to_owned(), quote: value.to_owned(), confidence })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_says_nothing_that_its_quote_does_not_say() {
        assert!(words("Zofia  Żółć", "Zofia Żółć, Łódź", 80).is_some());
        assert!(words("Zofia", "Zofiana", 80).is_none());
        assert!(words("Zofia", &"Zofia ".repeat(80), 80).is_none(), "too long to be quoted");
        let month = Month::new(1985, None);
        assert_eq!(times(month, Some(Until::Present), "1985bis heute2019"), (Some("1985".into()), None));
        assert_eq!(skill("C++", 80).unwrap().value, "C++");
        assert!(skill("a; b", 80).is_none() && skill("···", 80).is_none());
        assert!(link("zofia.example/cv", 80).is_some() && link("javascript:alert(1)", 80).is_none());
    }
}
