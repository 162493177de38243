//! Telephone numbers, compared by their digits: written with the code of the country or without it, a number is the same.
//!
//! No list of the world's numbering plans is needed for that: of two ways to write a number, one ends with the other, and
//! what is in front is the code of a country, which has at most three digits. Two numbers that fulfil this by chance are
//! shown as alike and merged by nobody but a person.

/// Longest telephone number (E.164 has 15 digits; people add spaces and an extension).
pub const MAX_PHONE: usize = 32;
/// Fewest and most digits of a telephone number.
pub const FEWEST_DIGITS: usize = 5;
const MOST_DIGITS: usize = 20;
/// Digits at the end under which a number is found: the shortest that are compared without the code of a country.
const TAIL: usize = 7;
/// Most digits of the code of a country.
const COUNTRY: usize = 3;

/// Checks a telephone number: digits, spaces and `+ - ( ) / . x`, five to twenty digits, at most [`MAX_PHONE`] characters.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let fits = text.chars().all(|c| c.is_ascii_digit() || " +-()/.x".contains(c));
    fits && (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits) && text.len() <= MAX_PHONE
}

/// The digits of a number: without its extension, without "(0)", without the zeros that only say how it is dialled.
#[must_use]
pub fn phone_digits(phone: &str) -> String {
    let number = phone.split('x').next().unwrap_or_default().replace("(0)", "");
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}

/// The last seven digits of a number, or all there are.
#[must_use]
pub fn phone_tail(phone: &str) -> String {
    let digits = phone_digits(phone);
    digits[digits.len().saturating_sub(TAIL)..].to_owned()
}

/// True where two texts are one number, with or without the code of its country.
#[must_use]
pub fn same_phone(one: &str, other: &str) -> bool {
    let (one, other) = (phone_digits(one), phone_digits(other));
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    let country = long.len() - short.len();
    !short.is_empty() && (country == 0 || (short.len() >= TAIL && country <= COUNTRY)) && long.ends_with(short.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_itself_with_and_without_its_country() {
        for (one, other) in [
            ("+49 30 901820", "030 901820"),
            ("+49 (0)30 901820-1", "030/9018201"),
            ("0049 30 901820", "+49 30 901820"),
            ("+45 12345678", "12345678"),
            ("+1 212 555 0100", "(212) 555-0100"),
            ("+353 1 234 5678", "01 2345678"),
            ("+49 30 901820 x12", "030 901820"),
        ] {
            assert!(same_phone(one, other) && same_phone(other, one), "{one} and {other}");
            assert_eq!(phone_tail(one), phone_tail(other), "they are found under the same digits");
        }
    }

    #[test]
    fn numbers_of_two_places_are_two() {
        for (one, other) in [
            ("+49 30 12345678", "+49 40 12345678"),
            ("+49 30 12345678", "12345678"),
            ("+45 123456", "123456"),
            ("12345", "+49 30 12345"),
            ("000", "000"),
        ] {
            assert!(!same_phone(one, other) && !same_phone(other, one), "{one} and {other}");
        }
        assert!(same_phone("12345", "012345"));
    }

    #[test]
    fn a_number_has_5_to_20_digits_and_at_most_32_characters() {
        let of = |digits: usize| "1".repeat(digits);
        assert_eq!([4, 5, 20, 21].map(|digits| is_phone(&of(digits))), [false, true, true, false]);
        let long = |characters: usize| format!("{}{}", of(20), " ".repeat(characters - 20));
        assert_eq!([31, 32, 33].map(|characters| is_phone(&long(characters))), [true, true, false]);
        assert!(is_phone("+49 (0)30/90.18-20 x1") && !is_phone("call me 12345"));
    }
}
