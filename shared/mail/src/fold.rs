//! Long lines of calendars (RFC 5545, 3.1).

use icalendar::Calendar;

/// Most octets of a line, without the end.
const MAX_LINE: usize = 75;

/// A calendar as text with no line longer than 75 octets. The crate (0.17.17) does not count the space before the last
/// part of a folded line, and writes 76; so its lines are put together and parted again.
pub(crate) fn written(calendar: &Calendar) -> String {
    let whole = calendar.to_string().replace("\r\n ", "");
    whole.split_terminator("\r\n").map(|line| folded(line) + "\r\n").collect()
}

/// Parts a line before whole characters; every part but the first begins with a space that is no part of the text.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / MAX_LINE * 3);
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > MAX_LINE {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(c);
        octets += c.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use icalendar::Property;

    use super::*;

    #[test]
    fn no_line_has_more_than_75_octets_and_nothing_is_lost() {
        for letter in ["a", " ", "ż", "\u{1f600}"] {
            for n in 0..400 {
                let line = letter.repeat(n);
                let folded = folded(&line);

                assert!(folded.split("\r\n").all(|part| part.len() <= MAX_LINE), "{folded:?}");
                assert_eq!(folded.replace("\r\n ", ""), line);
            }
        }
    }

    #[test]
    fn lines_of_a_calendar_are_folded_where_they_are_too_long() {
        for n in 1..300 {
            let mut calendar = Calendar::empty();
            calendar.append_property(Property::new("X-NOTE", " n".repeat(n)));
            let text = written(&calendar);

            assert!(text.split("\r\n").all(|part| part.len() <= MAX_LINE), "{text:?}");
            assert!(text.replace("\r\n ", "").contains(&format!("X-NOTE:{}\r\n", " n".repeat(n))), "{text:?}");
        }
    }
}
