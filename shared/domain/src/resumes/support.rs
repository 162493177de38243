//! Whether words of a resume say what somebody says they say. Strict on purpose: what is refused wrongly, a person adds in a
//! moment; what is believed wrongly, nobody notices.

use super::month::{Month, Until};
use super::rules::calendar;
use crate::candidates::{fold, same_phone};

/// True for letters and digits that belong to a word with spaces round it; scripts without spaces (Chinese, Japanese, Thai)
/// have no such edges.
pub(super) fn is_word_part(letter: char) -> bool {
    letter.is_alphanumeric() && !is_unspaced(letter)
}

fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A word, folded, with the signs at its end that tell names apart: C, C++ and C# are three.
#[derive(Debug, PartialEq, Eq)]
struct Token {
    word: String,
    signs: String,
}

fn tokens(text: &str) -> Vec<Token> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '+' | '#');
    let pieces = text.split(|c: char| !part(c));
    pieces.flat_map(|piece| piece.split_inclusive(['+', '#']).collect::<Vec<_>>()).fold(
        Vec::new(),
        |mut tokens, piece| {
            let bare = piece.trim_end_matches(['+', '#']);
            let signs = piece.get(bare.len()..).unwrap_or_default();
            match tokens.last_mut() {
                // The second + of C++ comes as a piece of its own.
                Some(Token { signs: before, .. }) if bare.is_empty() && !before.is_empty() => before.push_str(signs),
                _ => tokens
                    .extend(fold(bare).split_whitespace().map(|word| Token { word: word.into(), signs: signs.into() })),
            }
            tokens
        },
    )
}

/// True where the value's words stand in the passage, one after the other, with their signs.
pub(super) fn says(passage: &str, value: &str) -> bool {
    if value.chars().any(is_unspaced) {
        return joined(passage).contains(&joined(value));
    }
    let (there, wanted) = (tokens(passage), tokens(value));
    !wanted.is_empty() && there.windows(wanted.len()).any(|words| words == wanted)
}

fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// True where the passage holds the address, whole: `ofia@mail.example` does not stand in `zofia@mail.example`.
pub(super) fn says_address(passage: &str, value: &str) -> bool {
    let (passage, value) = (passage.to_lowercase(), value.to_lowercase());
    let bare = value.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '@' | '%');
    !bare.is_empty()
        && passage.match_indices(bare).any(|(at, _)| {
            let (before, rest) = passage.split_at(at);
            let after = rest.get(bare.len()..).unwrap_or_default();
            // A full stop after it ends the sentence.
            let after =
                after.strip_prefix('.').filter(|rest| !rest.starts_with(char::is_alphanumeric)).unwrap_or(after);
            !before.trim_end_matches("www.").ends_with(inside) && !after.starts_with(inside)
        })
}

/// True where one of the passage's numbers is that telephone number.
pub(super) fn says_phone(passage: &str, value: &str) -> bool {
    let number = |c: char| c.is_ascii_digit() || " +-()./\u{a0}\u{2013}".contains(c);
    let runs = passage.split(|c: char| !number(c));
    runs.into_iter().any(|run| same_phone(run, value) || run.split(['/', '\u{2013}']).any(|one| same_phone(one, value)))
}

/// True where the passage holds the year: in four digits, or in the last two beside a month or a dash (`03/19`, `2019-21`).
fn says_year(passage: &str, year: u16) -> bool {
    let (long, short) = (year.to_string(), format!("{:02}", year % 100));
    let starts = passage.char_indices().filter(|(at, c)| {
        c.is_ascii_digit() && !passage.get(..*at).unwrap_or_default().ends_with(|before: char| before.is_ascii_digit())
    });
    starts.into_iter().any(|(at, _)| {
        let (before, rest) = passage.split_at(at);
        let number = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        let beside = before.ends_with(['/', '.', '-', '\u{2013}', '\'', '\u{2019}']);
        number == long || (number == short && beside)
    })
}

/// True where the passage names the month, as a number or by its name.
fn says_month(passage: &str, month: u8) -> bool {
    let numbers = passage.split(|c: char| !c.is_ascii_digit()).filter(|number| number.len() <= 2);
    let named = || tokens(passage).iter().any(|token| calendar::month(&token.word) == Some(month));
    numbers.into_iter().any(|number| number.parse() == Ok(month)) || named()
}

/// True where the passage holds the year, and names the month where one is known.
pub(super) fn says_when(passage: &str, when: Month) -> bool {
    says_year(passage, when.year()) && when.month().is_none_or(|month| says_month(passage, month))
}

/// True where the passage holds the end, or says that there is none yet.
pub(super) fn says_until(passage: &str, until: Until) -> bool {
    until.month().map_or_else(|| says_present(passage), |month| says_when(passage, month))
}

/// True where the passage says that something goes on: by a word, or by a dash with nothing behind it.
fn says_present(passage: &str) -> bool {
    let by_word =
        tokens(passage).iter().any(|token| calendar::is_present(&token.word) || calendar::is_since(&token.word));
    let dash = |line: &str| line.trim_end().ends_with(['-', '\u{2013}', '\u{2014}']);
    by_word || passage.lines().any(dash) || passage.chars().any(is_unspaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_together_with_their_signs() {
        assert!(
            says("Senior Engineer, Ünal GmbH", "Ünal  GmbH")
                && says("Rust, C++ and C#", "C++")
                && says("Rust+AWS", "AWS")
        );
        for (passage, value) in [
            ("JavaScript", "Java"),
            ("C++", "C"),
            ("C", "C++"),
            ("C#", "C++"),
            ("Director of Sales. Before that with Globex", "Director Globex"),
            ("Engineer", ""),
            ("Engineer", "·"),
        ] {
            assert!(!says(passage, value), "{passage}: {value}");
        }
        assert!(says("姓名：张三 电话", "张三"));
    }

    #[test]
    fn an_address_stands_there_whole() {
        let mail = "zofia@mail.example";
        for passage in [mail, "Mail: ZOFIA@mail.example, Łódź", "<zofia@mail.example>", "write to zofia@mail.example."]
        {
            assert!(says_address(passage, mail), "{passage}");
        }
        for passage in
            ["ofia@mail.example", "azofia@mail.example", "zofia@mail.example.org", "my.zofia@mail.example", ""]
        {
            assert!(!says_address(passage, mail), "{passage}");
        }
        assert!(says_address("https://www.github.com/zofia", "https://github.com/zofia"));
    }

    #[test]
    fn a_number_is_one_of_those_that_stand_there() {
        assert!(says_phone("Max, +49 (30) 90 18 20", "+49 30 901820"));
        assert!(says_phone("030 901820 / 0171 5550177", "0171 5550177"));
        assert!(!says_phone("030 901820, 0171 5550177", "820 0171 555"));
        assert!(!says_phone("call me", "+49 30 901820"));
    }

    #[test]
    fn years_and_months_are_named_and_not_guessed() {
        assert!(says_year("03/2019 – 05/21", 2019) && says_year("03/2019 – 05/21", 2021) && says_year("2019–21", 2021));
        assert!(!says_year("2019 – 2021, a team of 12", 2012) && !says_year("12019", 2019));
        assert!(says_month("03/2019", 3) && says_month("März 2019", 3) && says_month("2019-3", 3));
        assert!(!says_month("2019 – 2021", 3) && !says_month("2003", 3));
        assert!(says_present("03/2019 – present") && says_present("2020 –\nEngineer") && says_present("seit 2020"));
        assert!(!says_present("2019, 2021"));
    }
}
