//! Every limit, one below, at it and one above.

use hirelog_texts::{Kind, MAX_BYTES, MAX_CHARS, MAX_PAGES, MAX_UNPACKED, MIN_LETTERS, TextError, read, recognise};

use super::docx::{TYPES, archive, docx, p, part};
use super::pdf::{FONT, one_page, pdf, shows, stream};
use super::{WORDS, read_any};

/// A comment of that many bytes, so that neither text nor nesting grow.
fn comment(bytes: usize) -> Vec<u8> {
    [b"<!--".as_slice(), &vec![b'x'; bytes - 7], b"-->"].concat()
}

#[test]
fn bytes_of_a_file() {
    for (bytes, fits) in [(MAX_BYTES - 1, true), (MAX_BYTES, true), (MAX_BYTES + 1, false)] {
        let mut file = WORDS.as_bytes().to_vec();
        file.resize(bytes, b' ');
        let refused = if fits { Ok(Kind::Txt) } else { Err(TextError::TooLarge) };
        assert_eq!(recognise(&file), refused, "{bytes}");
        assert_eq!(read(Kind::Txt, &file).map(|text| text.to_string()), refused.map(|_| WORDS.to_owned()), "{bytes}");
    }
}

#[test]
fn pages_of_a_pdf() {
    for (pages, fits) in [(MAX_PAGES - 1, true), (MAX_PAGES, true), (MAX_PAGES + 1, false), (500, false)] {
        let file = pdf(&vec![vec![(50.0, 700.0, "A page.")]; pages]);
        let expected = if fits { Ok(pages) } else { Err(TextError::TooManyPages) };
        assert_eq!(read(Kind::Pdf, &file).map(|text| text.pages.len()), expected);
    }
}

#[test]
fn pages_of_word_files_and_plain_text() {
    for (pages, fits) in [(MAX_PAGES - 1, true), (MAX_PAGES, true), (MAX_PAGES + 1, false)] {
        let expected = if fits { Ok(pages) } else { Err(TextError::TooManyPages) };
        let plain = vec!["A page."; pages].join("\u{c}");
        assert_eq!(read_any(plain.as_bytes()).map(|text| text.pages.len()), expected);
        let body = vec![p("A page."); pages].join("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        assert_eq!(read_any(&docx(&body)).map(|text| text.pages.len()), expected);
    }
}

#[test]
fn characters_of_a_text() {
    for (chars, fits) in [(MAX_CHARS - 1, true), (MAX_CHARS, true), (MAX_CHARS + 1, false)] {
        let expected = if fits { Ok(chars) } else { Err(TextError::TooLong) };
        let words = "ж".repeat(chars);
        assert_eq!(read_any(words.as_bytes()).map(|text| text.chars()), expected);
        assert_eq!(read_any(&docx(&p(&words))).map(|text| text.chars()), expected);
        let half = "a".repeat(chars / 2);
        let other = "b".repeat(chars - chars / 2);
        let pages = pdf(&[vec![(1.0, 700.0, half.as_str())], vec![(1.0, 700.0, other.as_str())]]);
        assert_eq!(read_any(&pages).map(|text| text.chars()), expected);
    }
}

#[test]
fn letters_of_a_text() {
    for (letters, fits) in [(MIN_LETTERS - 1, false), (MIN_LETTERS, true), (MIN_LETTERS + 1, true)] {
        let words = format!("{} 12345 67890 !?", "ä".repeat(letters));
        let expected = if fits { Ok(letters) } else { Err(TextError::NoText) };
        assert_eq!(read_any(words.as_bytes()).map(|text| text.letters()), expected);
        assert_eq!(read_any(&docx(&p(&words))).map(|text| text.letters()), expected);
        assert_eq!(read_any(&pdf(&[vec![(1.0, 700.0, words.as_str())]])).map(|text| text.letters()), expected);
    }
}

#[test]
fn what_a_word_file_unpacks_into() {
    let main = part("document", &format!("<w:body>{}</w:body>", p(WORDS)));
    let most = usize::try_from(MAX_UNPACKED).unwrap() - TYPES.len();
    for (bytes, fits) in [(most - 1, true), (most, true), (most + 1, false)] {
        let expected = if fits { Ok(()) } else { Err(TextError::UnpacksTooLarge) };
        let document = [main.as_bytes(), &comment(bytes - main.len())].concat();
        let file = archive(&[("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", &document)]);
        assert_eq!(read(Kind::Docx, &file).map(|_| ()), expected, "{bytes} in the body");
        let beside = vec![0; bytes - main.len()];
        let file = archive(&[
            ("[Content_Types].xml", TYPES.as_bytes()),
            ("word/document.xml", main.as_bytes()),
            ("word/media/a.bmp", &beside),
        ]);
        assert_eq!(read(Kind::Docx, &file).map(|_| ()), expected, "{bytes} beside it");
    }
}

#[test]
fn what_the_pages_of_a_pdf_unpack_into() {
    let most = usize::try_from(MAX_UNPACKED).unwrap();
    for (bytes, fits) in [(most - 1, true), (most, true), (most + 1, false)] {
        let mut content = shows(WORDS);
        content.resize(bytes, b' ');
        let file = one_page(FONT, stream("/Filter/FlateDecode", &super::hostile_pdf::deflate(&content)), &[]);
        assert_eq!(
            read(Kind::Pdf, &file).map(|_| ()),
            if fits { Ok(()) } else { Err(TextError::UnpacksTooLarge) },
            "{bytes}"
        );
    }
}
