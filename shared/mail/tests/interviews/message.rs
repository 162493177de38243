//! What mail programs read out of the whole message.

use hirelog_domain::candidates::Language;
use hirelog_domain::interviews::LetterKind;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use super::read::read;
use super::samples::{KINDS, TO_CANDIDATES, entry, raw, to_candidate, to_team};

fn parsed(raw: &[u8]) -> Message<'_> {
    MessageParser::default().parse(raw).unwrap()
}

/// The kinds of the parts, in order, with the method where there is one.
fn parts(message: &Message<'_>) -> Vec<String> {
    let kind = |part: &mail_parser::MessagePart<'_>| {
        let kind = part.content_type().unwrap();
        let method = kind.attribute("method").map(|method| format!("; method={method}")).unwrap_or_default();
        format!("{}/{}{method}", kind.ctype(), kind.subtype().unwrap_or_default())
    };
    message.parts.iter().map(kind).collect()
}

#[test]
fn the_entry_travels_as_a_form_of_the_letter_and_as_a_file() {
    for kind in TO_CANDIDATES {
        let about = to_candidate(kind, Language::De);
        let (raw, entry) = (raw(&about), entry(&about));
        let message = parsed(&raw);

        let method = if kind == LetterKind::Cancel { "CANCEL" } else { "REQUEST" };
        assert_eq!(
            parts(&message),
            [
                "multipart/mixed",
                "multipart/alternative",
                "text/plain",
                "text/html",
                &format!("text/calendar; method={method}"),
                "application/ics",
            ]
        );
        let calendar = &message.parts[4];
        assert_eq!(calendar.content_type().unwrap().attribute("charset"), Some("utf-8"));
        let PartType::Text(in_mail) = &calendar.body else { panic!("{:?}", calendar.body) };
        assert_eq!(*in_mail, entry.text);
        assert_eq!(read(in_mail).method, method);
        let file = message.attachments().find(|part| part.attachment_name() == Some("invite.ics")).unwrap();
        assert_eq!(file.contents(), entry.text.as_bytes());
        assert!(raw.is_ascii(), "the message passes servers that know seven bits only");
    }
}

#[test]
fn a_kind_without_an_entry_is_text_and_html() {
    for kind in [LetterKind::AskFeedback, LetterKind::Answered] {
        let raw = raw(&to_team(kind));

        assert_eq!(parts(&parsed(&raw)), ["multipart/alternative", "text/plain", "text/html"]);
    }
}

#[test]
fn answers_go_to_who_planned_it() {
    for kind in KINDS {
        let raw = raw(&to_team(kind));
        let message = parsed(&raw);
        let reply_to = message.reply_to().unwrap().first().unwrap();

        assert_eq!((reply_to.name(), reply_to.address()), (Some("Zoë & Co"), Some("planner@northwind.example")));
    }
}

#[test]
fn a_candidate_gets_it_from_the_organisation() {
    let (for_candidate, for_team) = (to_candidate(LetterKind::Invite, Language::Fr), to_team(LetterKind::Invite));
    let (to_candidate, to_team) = (raw(&for_candidate), raw(&for_team));
    let (to_candidate, to_team) = (parsed(&to_candidate), parsed(&to_team));

    let name = |message: &Message<'_>| message.from().unwrap().first().unwrap().name().unwrap().to_owned();
    assert_eq!(name(&to_candidate), "Northwind People");
    assert_eq!(name(&to_team), "Northwind People (Hirelog)");
    assert!(to_candidate.subject().unwrap().starts_with("Invitation à un entretien"));
}

#[test]
fn every_line_of_an_entry_is_short_and_ends_as_the_rfc_has_it() {
    for kind in TO_CANDIDATES {
        let text = entry(&to_candidate(kind, Language::Pl)).text;

        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    }
}
