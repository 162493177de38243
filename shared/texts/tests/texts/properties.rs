use hirelog_texts::{Kind, MAX_CHARS, MAX_PAGES, MIN_LETTERS, detect, read};
use proptest::prelude::*;

use super::docx::{docx, p};
use super::{WORDS, read_any};

/// What [`Text`](hirelog_texts::Text) promises.
fn keeps_its_promises(text: &hirelog_texts::Text) {
    assert!(text.pages.len() <= MAX_PAGES && text.chars() <= MAX_CHARS && text.letters() >= MIN_LETTERS);
    for page in &text.pages {
        assert!(page.chars().all(|letter| !letter.is_control() || letter == '\n' || letter == '\t'), "{page:?}");
        assert!(page.chars().all(|letter| !letter.is_whitespace() || " \n\t".contains(letter)), "{page:?}");
        assert!(!page.contains("\n\n\n") && !page.starts_with('\n') && !page.ends_with(['\n', ' ', '\t']), "{page:?}");
        assert!(!page.contains(['\u{ad}', '\u{feff}', '\u{202e}', 'ﬁ']), "{page:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        for kind in Kind::ALL {
            if let Ok(text) = read(kind, &bytes) {
                prop_assert_eq!(detect(&bytes), Some(kind));
                keeps_its_promises(&text);
            }
        }
    }

    #[test]
    fn any_text_is_clean_and_reading_it_again_changes_nothing(words in "(\\PC|[\\s\u{ad}ﬁ]){0,200}") {
        if let Ok(text) = read_any(format!("{WORDS}{words}").as_bytes()) {
            keeps_its_promises(&text);
            let again = read_any(text.to_string().as_bytes());
            prop_assert_eq!(again.map(|again| again.to_string()), Ok(text.to_string().trim_end_matches('\u{c}').to_owned()));
        }
    }

    #[test]
    fn any_body_of_a_word_file_is_read_or_refused(inner in "(<w:(p|r|t|tbl|tr|tc|del|hyperlink)>|</w:(p|r|t|tbl|tr|tc)>|[a-zé&; ]{1,9}){0,60}") {
        if let Ok(text) = read_any(&docx(&format!("{}{inner}", p(WORDS)))) {
            keeps_its_promises(&text);
        }
    }

    #[test]
    fn plain_words_of_a_word_file_come_out_as_they_went_in(words in "[a-zA-Zà-ỹа-яα-ω0-9.,]{1,40}") {
        let file = docx(&[p(WORDS), p(&words)].concat());
        let written: String = read_any(words.repeat(40).as_bytes()).map(|text| text.to_string()).unwrap_or_default();
        let text = read_any(&file).unwrap().to_string();
        prop_assert!(text.starts_with(WORDS));
        if !written.is_empty() {
            prop_assert!(written.starts_with(&text[WORDS.len() + 1..]));
        }
    }
}
