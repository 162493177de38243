//! Makes PDFs: by lopdf where they are good, by hand where they are not.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// Words at a place on a page, in points from its lower left corner.
pub(super) type Words<'a> = (f32, f32, &'a str);

/// A document with these pages, its letters mapped to Unicode as programs do.
pub(super) fn document(pages: &[Vec<Words<'_>>]) -> Document {
    let mut document = Document::with_version("1.7");
    let tree = document.new_object_id();
    let font = font(&mut document, pages);
    let kids: Vec<Object> = pages.iter().map(|words| page(&mut document, tree, font, words).into()).collect();
    let count = i64::try_from(kids.len()).unwrap();
    document.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    let id = Object::string_literal("0123456789abcdef");
    document.trailer.set("ID", vec![id.clone(), id]);
    document
}

fn page(document: &mut Document, tree: ObjectId, font: ObjectId, words: &[Words<'_>]) -> ObjectId {
    let mut content = String::new();
    for (x, y, words) in words {
        let codes: String = words.encode_utf16().map(|unit| format!("{unit:04x}")).collect();
        writeln!(content, "BT /F1 10 Tf {x} {y} Td <{codes}> Tj ET").unwrap();
    }
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    document.add_object(dictionary! {
        "Type" => "Page", "Parent" => tree, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    })
}

/// A font without shapes, whose codes are those of UTF-16.
fn font(document: &mut Document, pages: &[Vec<Words<'_>>]) -> ObjectId {
    let mut units: Vec<u16> = pages.iter().flatten().flat_map(|(_, _, words)| words.encode_utf16()).collect();
    units.sort_unstable();
    units.dedup();
    let mut map = String::from("begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n");
    for unit in units {
        writeln!(map, "1 beginbfchar <{unit:04x}> <{unit:04x}> endbfchar").unwrap();
    }
    map.push_str("endcmap");
    let map = document.add_object(Stream::new(Dictionary::new(), map.into_bytes()));
    let info = dictionary! {
        "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal("Identity"), "Supplement" => 0,
    };
    let letters = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "Test", "DW" => 500, "CIDSystemInfo" => info,
    });
    document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "Test", "Encoding" => "Identity-H",
        "DescendantFonts" => vec![letters.into()], "ToUnicode" => map,
    })
}

/// The file of a document, packed.
pub(super) fn save(mut document: Document) -> Vec<u8> {
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A file with these pages.
pub(super) fn pdf(pages: &[Vec<Words<'_>>]) -> Vec<u8> {
    save(document(pages))
}

/// A file of one page with these lines, one below the other.
pub(super) fn lines(lines: &[&str]) -> Vec<u8> {
    let place =
        |(at, line): (usize, &&'static str)| (50.0, 800.0 - 14.0 * f32::from(u16::try_from(at).unwrap()), *line);
    let lines: Vec<&'static str> = lines.iter().map(|line| &*Box::leak((*line).to_owned().into_boxed_str())).collect();
    pdf(&[lines.iter().enumerate().map(place).collect()])
}

/// A file with these objects, numbered from 1 (the catalog), whatever stands in them.
pub(super) fn raw(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend_from_slice(format!("{} 0 obj\n", at + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
    places.iter().for_each(|place| writeln!(table, "{place:010} 00000 n ").unwrap());
    let size = places.len() + 1;
    write!(table, "trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").unwrap();
    file.extend_from_slice(table.as_bytes());
    file
}

/// A stream object with these entries and bytes.
pub(super) fn stream(entries: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<<{entries}/Length {}>>\nstream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A file of one page: object 3, its content object 4, its font object 5; more objects follow.
pub(super) fn one_page(page: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let fixed = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R{page}>>").into_bytes(),
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    raw(&[fixed.as_slice(), more].concat())
}

/// The resources that make `/F1` the font of [`one_page`].
pub(super) const FONT: &str = "/Resources<</Font<</F1 5 0 R>>>>";

/// Content that shows these words in the font of [`one_page`].
pub(super) fn shows(words: &str) -> Vec<u8> {
    format!("BT /F1 10 Tf 50 700 Td ({words}) Tj ET").into_bytes()
}
