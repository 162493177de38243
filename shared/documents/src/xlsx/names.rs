//! Names of sheets, by Excel's rules: at most 31 characters, some forbidden, no two alike.

use std::collections::HashSet;

use crate::clean;

const MAX: usize = 31;

/// Gives out sheet names.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// A name like `wished`, that no sheet has yet.
    pub(crate) fn give(&mut self, wished: &str) -> String {
        let base = allowed(wished);
        let numbered = (2_u32..).map(|number| with_suffix(&base, &format!(" ({number})")));
        let name = std::iter::once(base.clone()).chain(numbered).find(|name| !self.taken.contains(&key(name)));
        let name = name.unwrap_or(base);
        self.taken.insert(key(&name));
        name
    }
}

/// Excel compares without regard to case.
fn key(name: &str) -> String {
    name.to_lowercase()
}

fn allowed(wished: &str) -> String {
    let wished = clean::line(wished);
    let allowed: String = wished.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
    let name = cut(allowed.trim_matches(|c: char| c == '\'' || c.is_whitespace()), MAX);
    let name = name.trim_end_matches(|c: char| c == '\'' || c.is_whitespace());
    // "History" is a name Excel keeps for itself.
    if name.is_empty() || name.eq_ignore_ascii_case("history") {
        format!("Sheet {name}").trim().to_owned()
    } else {
        name.to_owned()
    }
}

fn with_suffix(base: &str, suffix: &str) -> String {
    format!("{}{suffix}", cut(base, MAX - suffix.len()).trim_end())
}

/// Excel counts in UTF-16 units.
fn cut(text: &str, max: usize) -> &str {
    let mut units = 0;
    for (place, c) in text.char_indices() {
        units += c.len_utf16();
        if units > max {
            return &text[..place];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    use super::*;

    #[test]
    fn whatever_is_wished_the_name_is_legal_and_new() {
        let given = RefCell::new((Names::default(), HashSet::new()));
        let wish = prop_oneof![
            "[a-cA-C' ]{0,4}",
            "[=+\\[\\]:*?/a-z😀]{0,40}",
            "(history|HISTORY|History)[ ']?",
            "\\PC{0,40}",
            any::<String>()
        ];
        let mut runner = TestRunner::new(Config { max_shrink_iters: 0, ..Config::with_cases(10_000) });

        let outcome = runner.run(&wish, |wish| {
            let (names, seen) = &mut *given.borrow_mut();
            let name = names.give(&wish);

            prop_assert!((1..=MAX).contains(&name.encode_utf16().count()), "{name:?} has the wrong length");
            prop_assert!(!name.contains(|c: char| "[]:*?/\\".contains(c) || c.is_control()), "{name:?}");
            prop_assert!(!name.starts_with('\'') && !name.ends_with('\''), "{name:?}");
            prop_assert!(!name.eq_ignore_ascii_case("history"));
            prop_assert!(seen.insert(name.to_lowercase()), "{name:?} twice");
            Ok(())
        });

        outcome.unwrap();
    }

    #[test]
    fn names_follow_the_rules_of_excel() {
        let mut names = Names::default();

        assert_eq!(names.give("Team: activity [week 47/2026]"), "Team  activity  week 47 2026");
        assert_eq!(names.give("'quoted'"), "quoted");
        assert_eq!(names.give(""), "Sheet");
        assert_eq!(names.give("history"), "Sheet history");
        assert_eq!(names.give("A name that is a good deal longer than thirty-one"), "A name that is a good deal long");
    }

    #[test]
    fn no_two_sheets_have_the_same_name() {
        let mut names = Names::default();

        let given: Vec<_> = ["Jobs", "jobs", "JOBS"].map(|wished| names.give(wished)).into();

        assert_eq!(given, ["Jobs", "jobs (2)", "JOBS (3)"]);
    }
}
