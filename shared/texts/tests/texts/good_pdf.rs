use hirelog_texts::{Kind, TextError, read};
use lopdf::encryption::{EncryptionState, EncryptionVersion, Permissions};
use lopdf::{Document, Object, dictionary};

use super::pdf::{Words, document, lines, pdf, save};
use super::{WORDS, text_of};

const LEFT: [&str; 6] =
    ["CONTACT", "ada@example.org", "+44 20 7946 0000", "SKILLS", "Rust, TypeScript", "French and English"];
const RIGHT: [&str; 6] = [
    "EXPERIENCE",
    "Engineer at Analytical Engines from 1842 to 1852",
    "Wrote programs for cards of Bernoulli numbers",
    "EDUCATION",
    "Studied mathematics with Augustus De Morgan",
    "and later with Mary Somerville in London",
];

#[test]
fn lines_keep_their_breaks_and_pages_their_bounds() {
    let file = pdf(&[
        vec![(50.0, 800.0, "First line of a page"), (50.0, 786.0, "second line")],
        vec![(50.0, 800.0, "Page two")],
    ]);
    assert_eq!(text_of(Kind::Pdf, &file), "First line of a page\nsecond line\u{c}Page two");
}

#[test]
fn names_of_many_scripts_come_out_letter_by_letter() {
    let names =
        ["Nguyễn Thị Ánh Tuyết", "Ελένη Παπαδοπούλου", "Щербаков Алексей", "Łucja Żółć-Gęślą", "Ærøskøbing Þórður"];
    assert_eq!(text_of(Kind::Pdf, &lines(&names)), names.join("\n"));
}

#[test]
fn columns_read_one_after_the_other_whether_their_lines_are_level_or_not() {
    for step in [16.0, 15.0] {
        let page = [vec![(50.0, 800.0, "Ada Lovelace")], side(50.0, 16.0, LEFT), side(250.0, step, RIGHT)].concat();
        let text = text_of(Kind::Pdf, &pdf(&[page]));
        let read: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(read, [vec!["Ada Lovelace"], LEFT.to_vec(), RIGHT.to_vec()].concat(), "{step}");
    }
}

fn side(x: f32, step: f32, words: [&'static str; 6]) -> Vec<Words<'static>> {
    (0_u16..).zip(words).map(|(at, words)| (x, 750.0 - step * f32::from(at), words)).collect()
}

#[test]
fn columns_of_other_lengths_and_the_right_one_first_read_as_they_were_written() {
    let column = |x: f32, step: f32, count: u16, words: &'static str| {
        (0..count).map(move |at| (x, 750.0 - step * f32::from(at), words)).collect::<Vec<_>>()
    };
    let (left, right) = ("words of the side", "a longer sentence in the middle of the page");
    for (one, other) in [(14, 6), (6, 14), (14, 20)] {
        for page in [
            [column(50.0, 16.0, one, left), column(220.0, 13.0, other, right)].concat(),
            [column(220.0, 13.0, other, right), column(50.0, 16.0, one, left)].concat(),
        ] {
            let expected: Vec<&str> = page.iter().map(|(_, _, words)| *words).collect();
            let text = text_of(Kind::Pdf, &pdf(&[page]));
            assert_eq!(text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>(), expected, "{one} and {other}");
        }
    }
}

/// The same places, but written row after row, as programs write tables.
#[test]
fn a_table_reads_row_by_row() {
    let (left, right) = (side(50.0, 16.0, LEFT), side(250.0, 16.0, RIGHT));
    let rows = left.into_iter().zip(right).flat_map(|(left, right)| [left, right]).collect();
    let expected: Vec<String> = LEFT.iter().zip(RIGHT).map(|(left, right)| format!("{left}\t{right}")).collect();
    assert_eq!(text_of(Kind::Pdf, &pdf(&[rows])), expected.join("\n"));
}

/// Printed by a browser from a page with two columns, lists, a table, links and letters of four alphabets.
#[test]
fn a_resume_printed_by_a_browser_reads_as_it_looks() {
    let text = text_of(Kind::Pdf, include_bytes!("files/browser.pdf"));
    assert!(text.starts_with("Nguyễn Thị Ánh\n\nSoftware engineer · Łódź · Αθήνα · Москва\n"), "{text}");
    for whole in [
        "Rust\nPostgreSQL\nEfficient offices\nKubernetes\n",
        "Built the payments platform that handles four million\ntransactions per day for customers in nine countries.\n",
        "School\tDegree\tYear\nHUST\tBSc\t2016\nMIPT\tMSc\t2018",
    ] {
        assert!(text.contains(whole), "{whole}");
    }
    assert!(text.find("Kubernetes") < text.find("Experience"));
    assert!(text.ends_with("\n\nhttps://github.com/anh"), "the link whose words do not say where it leads");
    assert_eq!(text.matches("anh@example.org").count(), 2, "a target that is shown is not written again");
}

fn with_links(targets: &[&str]) -> Vec<u8> {
    let mut file = document(&[vec![(50.0, 800.0, WORDS)]]);
    let links: Vec<Object> = targets
        .iter()
        .map(|target| {
            let action = dictionary! { "S" => "URI", "URI" => Object::string_literal(*target) };
            dictionary! { "Type" => "Annot", "Subtype" => "Link", "A" => action, "Rect" => vec![0.into(); 4] }.into()
        })
        .collect();
    let page = *file.get_pages().get(&1).unwrap();
    file.get_object_mut(page).unwrap().as_dict_mut().unwrap().set("Annots", links);
    save(file)
}

#[test]
fn links_are_written_once_and_only_those_to_people_and_pages() {
    let file = with_links(&[
        "mailto:ada@example.org",
        "https://example.org/a",
        "https://example.org/a",
        "javascript:x()",
        "file:///a",
    ]);
    assert_eq!(text_of(Kind::Pdf, &file), format!("{WORDS}\n\nada@example.org\nhttps://example.org/a"));
}

fn encrypted(user: &str) -> Vec<u8> {
    let mut file: Document = document(&[vec![(50.0, 800.0, WORDS)]]);
    let version = EncryptionVersion::V2 {
        document: &file,
        owner_password: "owner",
        user_password: user,
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).unwrap();
    file.encrypt(&state).unwrap();
    save(file)
}

#[test]
fn a_file_with_a_password_is_refused_and_one_with_an_empty_password_is_read() {
    assert_eq!(read(Kind::Pdf, &encrypted("secret")), Err(TextError::Encrypted));
    assert_eq!(text_of(Kind::Pdf, &encrypted("")), WORDS);
}

#[test]
fn a_file_with_object_streams_is_read() {
    let mut bytes = Vec::new();
    document(&[vec![(50.0, 800.0, WORDS)]]).save_modern(&mut bytes).unwrap();
    assert!(bytes.windows(7).any(|at| at == b"/ObjStm"));
    assert_eq!(text_of(Kind::Pdf, &bytes), WORDS);
}

#[test]
fn a_header_may_come_a_little_late() {
    let file = [vec![b'\n'; 500], lines(&[WORDS])].concat();
    assert_eq!(text_of(Kind::Pdf, &file), WORDS);
}
