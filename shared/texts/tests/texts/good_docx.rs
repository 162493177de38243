use hirelog_texts::Kind;

use super::docx::{archive, docx, p, part, relations, with};
use super::{WORDS, text_of};

#[test]
fn paragraphs_tabs_breaks_and_pages_are_kept() {
    let body = format!(
        "{}<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>Łukasz</w:t><w:tab/><w:t>2020</w:t><w:br/><w:t>Gdańsk</w:t></w:r></w:p>\
         <w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>{}",
        p(WORDS),
        p("Nguyễn &amp; Sons &lt;co&gt; &#x41; &quot;x&apos;")
    );
    assert_eq!(
        text_of(Kind::Docx, &docx(&body)),
        format!("{WORDS}\nŁukasz\t2020\nGdańsk\u{c}Nguyễn & Sons <co> A \"x'")
    );
}

fn cell(inner: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"1\"/></w:tcPr>{inner}</w:tc>")
}

#[test]
fn cells_of_one_line_stand_side_by_side_and_columns_of_many_read_down() {
    let facts = format!("<w:tr>{}{}</w:tr>", cell(&p("2016-2020")), cell(&p("Engineer at Acme")));
    let inner = format!("<w:tbl>{facts}</w:tbl>");
    let columns = format!(
        "<w:tr>{}{}</w:tr>",
        cell(&[p("SKILLS"), p("Rust")].concat()),
        cell(&[p("EXPERIENCE"), inner, p("")].concat())
    );
    let body = format!("<w:tbl>{facts}{columns}</w:tbl>");
    assert_eq!(
        text_of(Kind::Docx, &docx(&body)),
        "2016-2020\tEngineer at Acme\nSKILLS\nRust\nEXPERIENCE\n2016-2020\tEngineer at Acme"
    );
}

#[test]
fn a_text_box_reads_once_and_after_its_paragraph() {
    let inner = |words: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(words));
    let both = format!(
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{}</wps:txbx></mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
        inner("In the box"),
        inner("In the box")
    );
    let body = format!("<w:p><w:r><w:t>{WORDS}</w:t>{both}<w:t> After.</w:t></w:r></w:p>");
    assert_eq!(text_of(Kind::Docx, &docx(&body)), format!("{WORDS} After.\nIn the box"));
}

#[test]
fn headers_and_footers_and_notes_surround_the_body_each_once() {
    let rels = relations(&[
        ("r1", "footer", "footer1.xml", false),
        ("r2", "header", "header1.xml", false),
        ("r3", "header", "/word/header2.xml", false),
        ("r4", "footnotes", "footnotes.xml", false),
        ("r5", "header", "gone.xml", false),
    ]);
    let header = part("hdr", &p("Ada Lovelace, ada@example.org"));
    let file = with(
        &p(WORDS),
        &[
            ("word/_rels/document.xml.rels", rels.as_bytes()),
            ("word/header1.xml", header.as_bytes()),
            ("word/header2.xml", header.as_bytes()),
            ("word/footer1.xml", part("ftr", &p("Page 1")).as_bytes()),
            ("word/footnotes.xml", part("footnotes", &p("A note.")).as_bytes()),
        ],
    );
    assert_eq!(text_of(Kind::Docx, &file), format!("Ada Lovelace, ada@example.org\n{WORDS}\n\nA note.\n\nPage 1"));
}

#[test]
fn targets_of_links_stand_where_their_words_do_not_show_them() {
    let rels = relations(&[
        ("r1", "hyperlink", "https://www.linkedin.com/in/ada", true),
        ("r2", "hyperlink", "mailto:ada@example.org", true),
        ("r3", "hyperlink", "javascript:alert(1)", true),
    ]);
    let link =
        |id: &str, words: &str| format!("<w:hyperlink r:id=\"{id}\"><w:r><w:t>{words}</w:t></w:r></w:hyperlink>");
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org/x\" </w:instrText></w:r>\
                 <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Site</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    let simple = "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple>";
    let body = format!(
        "<w:p>{} {} {} {field} {simple}</w:p>{}",
        link("r1", "LinkedIn"),
        link("r2", "ada@example.org"),
        link("r3", "Click"),
        p(WORDS)
    );
    let file = with(&body, &[("word/_rels/document.xml.rels", rels.as_bytes())]);
    assert_eq!(
        text_of(Kind::Docx, &file),
        format!("LinkedIn (https://www.linkedin.com/in/ada)ada@example.orgClickSite (https://example.org/x)7\n{WORDS}")
    );
}

#[test]
fn words_that_nobody_sees_are_left_out() {
    let run = |settings: &str, words: &str| format!("<w:r><w:rPr>{settings}</w:rPr><w:t>{words}</w:t></w:r>");
    let body = format!(
        "<w:p>{}{}{}<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:moveFrom>{}</w:moveFrom><w:ins>{}</w:ins></w:p>",
        run("<w:vanish/>", "hidden"),
        run("<w:vanish w:val=\"0\"/><w:b/>", "Shown. "),
        run("", WORDS),
        run("", "moved away"),
        run("", " Added.")
    );
    assert_eq!(text_of(Kind::Docx, &docx(&body)), format!("Shown. {WORDS} Added."));
}

#[test]
fn other_prefixes_and_a_numbered_main_part_are_read() {
    let main =
        format!("<x:document xmlns:x=\"a\"><x:body><x:p><x:r><x:t>{WORDS}</x:t></x:r></x:p></x:body></x:document>");
    let file = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document2.xml", main.as_bytes())]);
    assert_eq!(text_of(Kind::Docx, &file), WORDS);
}
