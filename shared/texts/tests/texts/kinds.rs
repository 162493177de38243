use hirelog_texts::{Kind, TextError, detect, read, recognise};

use super::WORDS;
use super::docx::{archive, docx, p};
use super::pdf::lines;

#[test]
fn a_kind_is_known_by_what_stands_in_the_file() {
    assert_eq!(detect(&lines(&[WORDS])), Some(Kind::Pdf));
    assert_eq!(detect(&docx(&p(WORDS))), Some(Kind::Docx));
    assert_eq!(detect(WORDS.as_bytes()), Some(Kind::Txt));
}

#[test]
fn a_kind_has_an_ending_and_a_media_type() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of_ending(kind.ending()), Some(kind));
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.ending()));
    }
    assert_eq!(Kind::Pdf.media_type(), "application/pdf");
    assert_eq!(Kind::of_ending("exe"), None);
}

#[test]
fn what_is_neither_is_no_text() {
    let others: [(&str, Vec<u8>); 22] = [
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("a photo", b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec()),
        ("a program of Windows", [b"MZ\x90\0\x03\0".as_slice(), WORDS.as_bytes()].concat()),
        ("a program of Linux", [b"\x7fELF\x02\x01".as_slice(), WORDS.as_bytes()].concat()),
        ("a page of the web", format!("\n <!DOCTYPE html><p>{WORDS}").into_bytes()),
        ("another page", format!("<HTML><p>{WORDS}").into_bytes()),
        ("XML", format!("<?xml version=\"1.0\"?><a>{WORDS}</a>").into_bytes()),
        ("RTF", format!("{{\\rtf1 {WORDS}}}").into_bytes()),
        ("PostScript", format!("%!PS-Adobe-3.0 {WORDS}").into_bytes()),
        ("a script", format!("#!/bin/sh\necho {WORDS}").into_bytes()),
        ("a page in UTF-16", format!("\u{feff}<html>{WORDS}").encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("an old Word file", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 600]].concat()),
        ("an archive", archive(&[("resume.txt", WORDS.as_bytes())])),
        ("a workbook", archive(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>")])),
        ("an archive within an archive", archive(&[("resume.docx", &docx(&p(WORDS)))])),
        ("a cut archive", docx(&p(WORDS))[..200].to_vec()),
        ("text with a NUL", format!("{WORDS}\0{WORDS}").into_bytes()),
        ("text with a bell", format!("{WORDS}\x07").into_bytes()),
        ("broken UTF-8 after its mark", [b"\xef\xbb\xbf\xff".as_slice(), WORDS.as_bytes()].concat()),
        ("half a letter of UTF-16", b"\xff\xfea".to_vec()),
        ("bytes that no encoding has", b"Ada \x81\x8d\x8f Lovelace".to_vec()),
        ("a program with a PDF in it", [b"MZ ".as_slice(), &lines(&[WORDS])].concat()),
    ];
    for (what, bytes) in others {
        assert_eq!(recognise(&bytes), Err(TextError::NotText), "{what}");
        for kind in Kind::ALL {
            assert_eq!(read(kind, &bytes), Err(TextError::NotText), "{what} as {kind:?}");
        }
    }
}

#[test]
fn a_file_is_not_read_as_another_kind() {
    let files = [lines(&[WORDS]), docx(&p(WORDS)), WORDS.as_bytes().to_vec()];
    for (is, bytes) in Kind::ALL.into_iter().zip(files) {
        for said in Kind::ALL {
            assert_eq!(read(said, &bytes).is_ok(), said == is, "{is:?} as {said:?}");
        }
    }
}

#[test]
fn a_word_file_with_a_password_says_so() {
    let mut file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    file.resize(1024, 0);
    file.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(recognise(&file), Err(TextError::Encrypted));
}

#[test]
fn codes_are_what_serde_writes_and_words_are_for_people() {
    use TextError::{
        Damaged, Empty, Encrypted, NoText, NotText, TooLarge, TooLong, TooManyPages, TookTooLong, TookTooMuchMemory,
        Unavailable, UnpacksTooLarge,
    };
    for error in [
        Empty,
        TooLarge,
        NotText,
        Encrypted,
        Damaged,
        NoText,
        TooManyPages,
        TooLong,
        UnpacksTooLarge,
        TookTooLong,
        TookTooMuchMemory,
        Unavailable,
    ] {
        assert_eq!(serde_json::to_string(&error).unwrap(), format!("\"{}\"", error.code()));
        assert!(error.to_string().starts_with("The file ") && error.to_string().ends_with('.'));
        assert_eq!(error.may_pass(), error == Unavailable);
    }
}
