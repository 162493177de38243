//! Where a link leads, when its words do not say so.

/// Longest target that is worth its characters.
const MAX_TARGET: usize = 500;

/// What to write for a link: an address, a number or a page of the web. None for all else (a script, a file, a place in the
/// document).
pub(crate) fn target(link: &str) -> Option<&str> {
    let link = link.trim();
    let after = |scheme: &str| {
        let start = link.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| &link[scheme.len()..])
    };
    let target = if let Some(address) = after("mailto:").or_else(|| after("tel:")) {
        address.split('?').next().unwrap_or_default()
    } else {
        after("https://").or_else(|| after("http://")).map(|_| link)?
    };
    (!target.is_empty() && target.len() <= MAX_TARGET && !target.contains(char::is_whitespace)).then_some(target)
}

/// Whether the text names that target, with or without scheme and "www.".
pub(crate) fn is_shown(target: &str, text: &str) -> bool {
    let bare = target.split_once("://").map_or(target, |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_lowercase();
    text.to_lowercase().contains(&bare)
}

/// The target in the instruction of a field of Word, like ` HYPERLINK "https://example.org" \o "hint" `.
pub(crate) fn of_field(instruction: &str) -> String {
    let rest = instruction.trim_start().strip_prefix("HYPERLINK").unwrap_or_default();
    rest.split('"').nth(1).unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    use super::{is_shown, target};

    #[test]
    fn targets_are_addresses_numbers_and_pages() {
        assert_eq!(target("mailto:ada@example.org?subject=Hi"), Some("ada@example.org"));
        assert_eq!(target("tel:+4860010"), Some("+4860010"));
        assert_eq!(target(" HTTPS://example.org/ada "), Some("HTTPS://example.org/ada"));
        for other in ["javascript:alert(1)", "file:///etc/passwd", "#top", "mailto:", "https://a b", "", "ä"] {
            assert_eq!(target(other), None, "{other}");
        }
    }

    #[test]
    fn a_target_is_shown_without_its_scheme() {
        assert!(is_shown("https://www.example.org/Ada/", "See example.org/ada."));
        assert!(!is_shown("https://example.org/ada", "See example.org."));
    }
}
