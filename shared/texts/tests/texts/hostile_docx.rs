use std::io::{Cursor, Write};

use hirelog_texts::{Kind, TextError};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::WORDS;
use super::docx::{archive, docx, main_part, p, part, relations, with};
use super::hostile::{Case, Outcome};

/// Writes over both places where an archive says how an entry is.
fn patched(mut file: Vec<u8>, local: usize, central: usize, value: &[u8]) -> Vec<u8> {
    for (mark, at) in [(b"PK\x03\x04", local), (b"PK\x01\x02", central)] {
        let places: Vec<usize> = (0..file.len() - 4).filter(|place| &file[*place..place + 4] == mark).collect();
        for place in places {
            file[place + at..place + at + value.len()].copy_from_slice(value);
        }
    }
    file
}

/// Elements in elements.
fn deep(levels: usize) -> Vec<u8> {
    part("document", &format!("<w:body>{}{}{}</w:body>", "<w:sdt>".repeat(levels), p(WORDS), "</w:sdt>".repeat(levels)))
        .into_bytes()
}

fn many_entries(count: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for name in ["[Content_Types].xml".to_owned(), "word/document.xml".into()]
        .into_iter()
        .chain((0..count).map(|n| n.to_string()))
    {
        zip.start_file(name, options).unwrap();
    }
    zip.write_all(b"<a/>").unwrap();
    zip.finish().unwrap().into_inner()
}

fn bombs() -> Vec<(&'static str, Vec<u8>, Outcome)> {
    let too_large = Outcome::Refused(TextError::UnpacksTooLarge);
    let zeros = vec![b' '; 60 << 20];
    let bomb = main_part(&zeros);
    // The same bomb that says it is small: the unpacked bytes count, or the check of the archive fails.
    let liar = patched(bomb.clone(), 22, 24, &100_u32.to_le_bytes());
    let rels = relations(&[("r1", "header", "header1.xml", false)]);
    let header = with(&p(WORDS), &[("word/_rels/document.xml.rels", rels.as_bytes()), ("word/header1.xml", &zeros)]);
    let same = relations(&vec![("r1", "header", "header1.xml", false); 5_001]);
    let far = relations(&vec![("r1", "header", "header1.xml", false); 4_000]);
    let one = part("hdr", &format!("{}{}", p("Header"), "x".repeat(50_000)));
    let often = |rels: &str| {
        with(&p(WORDS), &[("word/_rels/document.xml.rels", rels.as_bytes()), ("word/header1.xml", one.as_bytes())])
    };
    vec![
        ("a bomb of 60 MB", bomb, too_large),
        ("a bomb that says it is small", liar, Outcome::Either(TextError::UnpacksTooLarge, TextError::Damaged)),
        ("a bomb in a header", header, too_large),
        ("a bomb beside the text", with(&p(WORDS), &[("word/media/1.bmp", &zeros)]), too_large),
        ("an entry that says it has 4 GB", patched(docx(&p(WORDS)), 22, 24, &[0xfe, 0xff, 0xff, 0xff]), too_large),
        ("thousands of entries", many_entries(3_000), too_large),
        ("thousands of relations", often(&same), too_large),
        ("one header four thousand times", often(&far), too_large),
    ]
}

fn archives() -> Vec<(&'static str, Vec<u8>, Outcome)> {
    let whole = with(&p(WORDS), &[("word/styles.xml", b"<styles/>")]);
    let damaged = Outcome::Refused(TextError::Damaged);
    let nested =
        with(&p(WORDS), &[("word/embeddings/inner.zip", &archive(&[("word/document.xml", &vec![0; 40 << 20])]))]);
    vec![
        ("an encrypted entry", patched(whole.clone(), 6, 8, &[1, 0]), Outcome::Refused(TextError::Encrypted)),
        ("a path out of the archive", with(&p(WORDS), &[("../../etc/passwd", b"x")]), damaged),
        ("an absolute path", with(&p(WORDS), &[("/etc/passwd", b"x")]), damaged),
        ("a path of Windows", with(&p(WORDS), &[("..\\a", b"x")]), damaged),
        ("an unknown way of packing", patched(whole.clone(), 8, 10, &[99, 0]), damaged),
        ("a wrong checksum", patched(whole.clone(), 14, 16, &[1, 2, 3, 4]), damaged),
        ("an archive within", nested, Outcome::Reads(WORDS)),
        ("half an archive", whole[..whole.len() / 2].to_vec(), Outcome::Refused(TextError::NotText)),
        ("bytes before and after", [whole.as_slice(), &[0; 100]].concat(), Outcome::Reads(WORDS)),
    ]
}

fn xml() -> Vec<(&'static str, Vec<u8>, Outcome)> {
    let damaged = Outcome::Refused(TextError::Damaged);
    let body = part("document", &format!("<w:body>{}</w:body>", p(WORDS)));
    let entities: String = (1..10).fold("<!ENTITY l0 \"lol\">".to_owned(), |all, n| {
        format!("{all}<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))
    });
    let laughs = format!("<!DOCTYPE d [{entities}]><d><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></d>");
    let outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><t>&x;</t></d>";
    let words = |words: &str| part("document", &p(words)).into_bytes();
    vec![
        ("entities of entities", main_part(laughs.as_bytes()), damaged),
        ("an entity of a file", main_part(outside.as_bytes()), damaged),
        ("an unknown entity", main_part(&words("&lol;")), damaged),
        ("a character that is none", main_part(&words("&#0;&#xd800;")), damaged),
        ("300,000 elements deep", main_part(&deep(300_000)), damaged),
        ("200 elements deep", main_part(&deep(200)), Outcome::Reads(WORDS)),
        ("XML that stops", main_part(&body.as_bytes()[..body.len() - 20]), damaged),
        ("ends without starts", main_part(b"</w:tc></w:tr></w:p>"), damaged),
        ("no XML", main_part(WORDS.as_bytes()), Outcome::Refused(TextError::NoText)),
        ("bytes that are no UTF-8", main_part(b"<d><t>\xff\xfe\xfd</t></d>"), damaged),
        (
            "an element with a million attributes",
            main_part(format!("<d {}><t/></d>", "a=\"1\" ".repeat(1_000_000)).as_bytes()),
            Outcome::Refused(TextError::NoText),
        ),
        (
            "a million fields that never end",
            main_part(&part("document", &"<w:fldChar w:fldCharType=\"begin\"/>".repeat(1_000_000)).into_bytes()),
            Outcome::Refused(TextError::NoText),
        ),
        ("no body", main_part(b"<d/>"), Outcome::Refused(TextError::NoText)),
        (
            "a header that is the document",
            with(
                &p(WORDS),
                &[("word/_rels/document.xml.rels", relations(&[("r", "header", "document.xml", false)]).as_bytes())],
            ),
            Outcome::Reads(WORDS),
        ),
    ]
}

pub(super) fn cases() -> Vec<Case> {
    let all = [bombs(), archives(), xml()].into_iter().flatten();
    all.map(|(what, bytes, outcome)| Case { what, kind: Kind::Docx, bytes, outcome }).collect()
}
