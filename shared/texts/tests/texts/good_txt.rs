use hirelog_texts::Kind;

use super::text_of;

const RESUME: &str = "Zoë Łukasiewicz\r\nLogik, Lwów\r\n\r\n\r\n\r\nPolish notation, many-valued logic.\r\n";
const CLEAN: &str = "Zoë Łukasiewicz\nLogik, Lwów\n\nPolish notation, many-valued logic.";

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

#[test]
fn encodings_of_unicode_read_the_same_with_and_without_a_mark() {
    for bytes in [
        RESUME.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", RESUME.as_bytes()].concat(),
        utf16(&format!("\u{feff}{RESUME}"), u16::to_le_bytes),
        utf16(&format!("\u{feff}{RESUME}"), u16::to_be_bytes),
        utf16(RESUME, u16::to_le_bytes),
        utf16(RESUME, u16::to_be_bytes),
    ] {
        assert_eq!(text_of(Kind::Txt, &bytes), CLEAN);
    }
}

#[test]
fn bytes_that_are_no_unicode_are_those_of_western_windows() {
    let bytes = b"Andr\xe9 Citro\xebn \x96 Ing\xe9nieur, \x84Gutachten\x93 f\xfcr Getriebe, 5 \x80";
    assert_eq!(text_of(Kind::Txt, bytes), "André Citroën – Ingénieur, „Gutachten“ für Getriebe, 5 €");
}

#[test]
fn cyrillic_in_utf_16_without_a_mark_is_read() {
    let text = "Алексей Иванов, инженер\nМосква, Россия\n";
    assert_eq!(text_of(Kind::Txt, &utf16(text, u16::to_le_bytes)), text.trim_end());
}

#[test]
fn form_feeds_part_pages_and_the_last_one_starts_none() {
    let text = "One page of a resume that is long enough\u{c}and a second page\u{c}\n";
    assert_eq!(text_of(Kind::Txt, text.as_bytes()), "One page of a resume that is long enough\u{c}and a second page");
}
