use hirelog_texts::{Kind, TextError};
use lopdf::{Dictionary, Stream};

use super::WORDS;
use super::hostile::{Case, Outcome};
use super::pdf::{FONT, lines, one_page, raw, shows, stream};

/// Packs bytes as PDF does.
pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Stream::new(Dictionary::new(), bytes.to_vec());
    packed.compress().unwrap();
    packed.content
}

fn page_trees() -> Vec<(&'static str, Vec<u8>, Outcome)> {
    let damaged = Outcome::Refused(TextError::Damaged);
    let tree = |kids: &str| {
        raw(&[b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), format!("<</Type/Pages/Count 1/Kids[{kids}]>>").into_bytes()])
    };
    let chain: Vec<Vec<u8>> = (0..2000)
        .map(|n| {
            if n == 0 {
                b"<</Type/Catalog/Pages 2 0 R>>".to_vec()
            } else {
                format!("<</Type/Pages/Count 1/Kids[{} 0 R]>>", n + 2).into_bytes()
            }
        })
        .collect();
    let doubled: Vec<Vec<u8>> = (0..60)
        .map(|n| {
            if n == 0 {
                b"<</Type/Catalog/Pages 2 0 R>>".to_vec()
            } else {
                format!("<</Type/Pages/Count 2/Kids[{0} 0 R {0} 0 R]>>", n + 2).into_bytes()
            }
        })
        .collect();
    vec![
        ("a page tree that is its own child", tree("2 0 R"), damaged),
        ("a page tree without pages", tree(""), damaged),
        ("a page tree two thousand levels deep", raw(&chain), damaged),
        ("a page tree that doubles sixty times", raw(&doubled), Outcome::Either(TextError::Damaged, TextError::NoText)),
        (
            "ten thousand pages within the tree",
            tree(&"<</Type/Page>>".repeat(10_000)),
            Outcome::Refused(TextError::TooManyPages),
        ),
        ("a catalog that is missing", raw(&[b"null".to_vec()]), damaged),
        ("a catalog that refers to itself", raw(&[b"1 0 R".to_vec()]), damaged),
        ("a header and nothing else", b"%PDF-1.7\n".to_vec(), damaged),
        ("a header and noise", [b"%PDF-1.7\n".as_slice(), &vec![0xa5; 100_000]].concat(), damaged),
        ("arrays a million deep", raw(&["[".repeat(1_000_000).into_bytes()]), damaged),
    ]
}

fn streams() -> Vec<(&'static str, Vec<u8>, Outcome)> {
    let no_text = Outcome::Refused(TextError::NoText);
    let zeros = deflate(&vec![b' '; 60 << 20]);
    let twice = deflate(&deflate(&vec![b' '; 60 << 20]));
    let long = format!("<<{FONT}/Length 99999999999>>\nstream\n").into_bytes();
    vec![
        (
            "content that unpacks into 60 MB",
            one_page(FONT, stream("/Filter/FlateDecode", &zeros), &[]),
            Outcome::Refused(TextError::UnpacksTooLarge),
        ),
        (
            "content packed twice",
            one_page(FONT, stream("/Filter[/FlateDecode/FlateDecode]", &twice), &[]),
            Outcome::Refused(TextError::UnpacksTooLarge),
        ),
        (
            "a thousand filters",
            one_page(FONT, stream(&format!("/Filter[{}]", "/ASCIIHexDecode".repeat(1000)), &shows(WORDS)), &[]),
            no_text,
        ),
        ("an unknown filter", one_page(FONT, stream("/Filter/NoSuchDecode", &shows(WORDS)), &[]), no_text),
        ("content that is no packed stream", one_page(FONT, stream("/Filter/FlateDecode", b"nonsense"), &[]), no_text),
        (
            "a length that is far too large",
            one_page(FONT, [long.as_slice(), &shows(WORDS), b"\nendstream"].concat(), &[]),
            Outcome::Reads(WORDS),
        ),
        (
            "a length that is the stream itself",
            one_page(FONT, [b"<</Length 4 0 R>>\nstream\n".as_slice(), &shows(WORDS), b"\nendstream"].concat(), &[]),
            Outcome::Reads(WORDS),
        ),
    ]
}

fn content() -> Vec<(&'static str, Vec<u8>, Outcome)> {
    let no_text = Outcome::Refused(TextError::NoText);
    let form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>";
    vec![
        (
            "a form that draws itself",
            one_page("/Resources<</XObject<</X 6 0 R>>>>", stream("", b"/X Do"), &[stream(form, b"/X Do /X Do")]),
            no_text,
        ),
        (
            "states a million deep",
            one_page(FONT, stream("", &[b"q ".repeat(1_000_000), shows(WORDS)].concat()), &[]),
            Outcome::Reads(WORDS),
        ),
        (
            "a font that is its own part",
            one_page(
                "/Resources<</Font<</F1 6 0 R>>>>",
                stream("", &shows(WORDS)),
                &[b"<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 6 0 R>>".to_vec()],
            ),
            no_text,
        ),
        (
            "a line of a hundred thousand words",
            one_page(
                FONT,
                stream(
                    "/Filter/FlateDecode",
                    &deflate(&[b"BT /F1 10 Tf 50 700 Td ".as_slice(), &b"(a) Tj ".repeat(100_000), b"ET"].concat()),
                ),
                &[],
            ),
            Outcome::Reads("aaaaaaaaaa"),
        ),
    ]
}

fn pages() -> Vec<(&'static str, Vec<u8>, Outcome)> {
    let picture =
        stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", b"\0");
    let huge = stream(
        "/Type/XObject/Subtype/Image/Width 2000000000/Height 2000000000/BitsPerComponent 8/ColorSpace/DeviceGray",
        b"\0",
    );
    let drawn = |image: Vec<u8>| {
        one_page("/Resources<</XObject<</I 6 0 R>>>>", stream("", b"q 500 0 0 800 0 0 cm /I Do Q"), &[image])
    };
    let locked = one_page(FONT, stream("", &shows(WORDS)), &[]);
    let locked = String::from_utf8(locked).unwrap().replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<</Filter/Other/V 9>>");
    vec![
        ("a page that is a picture", drawn(picture), Outcome::Refused(TextError::NoText)),
        ("a picture of four billion billion dots", drawn(huge), Outcome::Refused(TextError::NoText)),
        ("a page without content", one_page("", b"null".to_vec(), &[]), Outcome::Refused(TextError::NoText)),
        (
            "words off the page",
            one_page(
                FONT,
                stream("", b"BT /F1 10 Tf 9000 9000 Td (far away words of a resume nobody sees) Tj ET"),
                &[],
            ),
            Outcome::Refused(TextError::NoText),
        ),
        ("an unknown way of encryption", locked.into_bytes(), Outcome::Refused(TextError::Encrypted)),
        (
            "numbers beyond all bounds",
            one_page(FONT, stream("", b"BT /F1 1e38 Tf 1e38 -1e38 Td 9e99 Tc (x) Tj ET 1 0 0 1 1e38 1e38 cm"), &[]),
            Outcome::Refused(TextError::NoText),
        ),
    ]
}

pub(super) fn cases() -> Vec<Case> {
    let all = [page_trees(), streams(), content(), pages()].into_iter().flatten();
    all.map(|(what, bytes, outcome)| Case { what, kind: Kind::Pdf, bytes, outcome }).collect()
}

/// Cut anywhere, a file is read as far as it goes or refused; the end of the parent is not among the outcomes.
#[test]
fn a_pdf_cut_at_any_point_is_read_in_part_or_refused() {
    let whole = lines(&[WORDS, "Nguyễn Thị Ánh"]);
    for end in (0..whole.len()).step_by(7) {
        if let Err(error) = super::read_any(&whole[..end]) {
            use TextError::{Damaged, Empty, NoText, NotText};
            assert!([Damaged, Empty, NoText, NotText].contains(&error), "{end}: {error:?}");
        }
    }
}
