//! Text that ever broke a mail, and what is left of a mail that it should not change.

use hirelog_domain::text::Name;
use mail_parser::Message;
use proptest::prelude::*;

/// Text with everything that ever broke a mail.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\r\nBcc: eve@evil.example".to_owned()),
        Just("\n\n<script>alert(1)</script>".to_owned()),
        Just("\"><img src=x onerror=alert(1)>".to_owned()),
        Just("' onclick='x".to_owned()),
        Just("</td></table><!--".to_owned()),
        Just("=?utf-8?B?DQpCY2M6IGV2ZQ==?=".to_owned()),
        Just("{{ 7 * 7 }}{% raw %}".to_owned()),
        Just(", eve@evil.example <".to_owned()),
        Just("\u{2028}\u{202e}\u{0}\u{85}".to_owned()),
        any::<String>(),
    ];
    prop::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat())
}

/// A name as the rules for names let it through.
pub(crate) fn typed_name(text: &str) -> Name {
    let shown: String = text.chars().filter(|c| !c.is_control()).take(100).collect();
    Name::parse(&shown).unwrap_or_else(|_| Name::parse("<b>Eve</b>").unwrap())
}

/// The names of the headers, in order.
pub(crate) fn headers(read: &Message<'_>) -> Vec<String> {
    read.parts[0].headers.iter().map(|header| header.name.as_str().to_owned()).collect()
}

/// The tags of an HTML text, in order, with the names of their attributes.
pub(crate) fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').expect("every tag ends");
        let tag = &rest[start + 1..start + end];
        let outside = tag.split('"').step_by(2).collect::<Vec<_>>().join("");
        tags.push(outside);
        rest = &rest[start + end..];
    }
    tags
}
