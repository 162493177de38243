//! The message on the wire (RFC 5322, MIME): headers, text and HTML, attachments.

use hirelog_domain::interviews::Reader;
use hirelog_domain::mail::{Content, Mail, ReportFile};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::organisation::Organisation;
use hirelog_domain::time::Instant;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;

use crate::interview::{CalendarEntry, calendar_entry};
use crate::letter::{Letter, file_name, letter};
use crate::words::one_line;

/// From whom mails come.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Whose Hirelog it is: named as the sender.
    pub organisation: Organisation,
    /// The address that the mail service lets us send from.
    pub address: MailAddress,
}

/// A file that travels with the mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Which one.
    pub file: ReportFile,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A mail could not be put together: an error of this program.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// A template could not be filled.
    #[error("a template could not be filled: {0}")]
    Template(#[from] askama::Error),
    /// The message could not be written.
    #[error("the message could not be written: {0}")]
    Message(#[from] std::io::Error),
}

/// Puts a mail together: the bytes that the mail service sends as they are. `at` becomes its date.
///
/// # Errors
/// [`MailError`].
pub fn message(
    mail: &Mail,
    content: &Content,
    attachments: &[Attachment],
    sender: &Sender,
    at: Instant,
) -> Result<Vec<u8>, MailError> {
    let attached = |file: &ReportFile| attachments.iter().any(|attachment| attachment.file == *file);
    let letter = letter(content, &sender.organisation, attached)?;
    let message = headed(mail, content, sender, &letter.subject, at);
    let entry = match content {
        Content::Interview(about) => calendar_entry(about, &sender.organisation, at),
        _ => None,
    };
    let message = match entry {
        Some(entry) => message.body(with_entry(&letter, entry)),
        None => message.text_body(letter.text.as_str()).html_body(letter.html.as_str()),
    };
    let message = attachments.iter().fold(message, |message, Attachment { file, bytes }| {
        message.attachment(file.format.media_type(), file_name(file), bytes.as_slice())
    });
    Ok(message.write_to_vec()?)
}

/// A message with its headers.
fn headed<'x>(
    mail: &'x Mail,
    content: &'x Content,
    sender: &'x Sender,
    subject: &'x str,
    at: Instant,
) -> MessageBuilder<'x> {
    let domain = sender.address.as_str().rsplit('@').next().unwrap_or_default();
    let message = MessageBuilder::new()
        .from(Address::new_address(Some(from(content, &sender.organisation)), sender.address.as_str()))
        .to(Address::new_address(None::<&str>, mail.to.as_str()))
        .subject(subject)
        .date(at.epoch_seconds())
        .message_id(format!("{}@{domain}", mail.id))
        // RFC 3834: answering machines do not answer; the second one is for Exchange, which does not know the first.
        .header("Auto-Submitted", Raw::new("auto-generated"))
        .header("X-Auto-Response-Suppress", Raw::new("All"));
    match content {
        // Whoever planned the interview reads the answers.
        Content::Interview(about) => {
            let name = one_line(about.organiser.name.as_str());
            message.reply_to(Address::new_address(Some(name), about.organiser.mail.as_str()))
        }
        _ => message,
    }
}

/// The name of the sender. Candidates know the organisation, not its tools.
fn from(content: &Content, us: &Organisation) -> String {
    match content {
        Content::Letter { organisation, .. } => one_line(organisation),
        Content::Interview(about) if about.reader == Reader::Candidate => one_line(&us.name),
        _ => format!("{} (Hirelog)", one_line(&us.name)),
    }
}

/// A letter with an entry for the calendar, twice: as a form of the letter, which calendar programs act on (RFC 6047),
/// and as a file for those who have to open it by hand.
fn with_entry<'x>(letter: &'x Letter, entry: CalendarEntry) -> MimePart<'x> {
    let calendar = ContentType::new("text/calendar").attribute("method", entry.method).attribute("charset", "utf-8");
    let forms = vec![
        MimePart::new("text/plain", letter.text.as_str()),
        MimePart::new("text/html", letter.html.as_str()),
        MimePart::new(calendar, entry.text.clone()),
    ];
    let file = MimePart::new("application/ics", entry.text.into_bytes()).attachment("invite.ics");
    MimePart::new("multipart/mixed", vec![MimePart::new("multipart/alternative", forms), file])
}
