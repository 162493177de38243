//! The message on the wire (RFC 5322, MIME): headers, text and HTML, attachments.

use hirelog_domain::mail::{Content, Mail, ReportFile};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::organisation::Organisation;
use hirelog_domain::time::Instant;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;

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
    let Letter { subject, text, html } = letter(content, &sender.organisation, attached)?;
    let from = match content {
        // Candidates know the organisation, not its tools.
        Content::Letter { organisation, .. } => one_line(organisation),
        _ => format!("{} (Hirelog)", one_line(&sender.organisation.name)),
    };
    let domain = sender.address.as_str().rsplit('@').next().unwrap_or_default();
    let message = MessageBuilder::new()
        .from(Address::new_address(Some(from), sender.address.as_str()))
        .to(Address::new_address(None::<&str>, mail.to.as_str()))
        .subject(subject)
        .date(at.epoch_seconds())
        .message_id(format!("{}@{domain}", mail.id))
        // RFC 3834: answering machines do not answer; the second one is for Exchange, which does not know the first.
        .header("Auto-Submitted", Raw::new("auto-generated"))
        .header("X-Auto-Response-Suppress", Raw::new("All"))
        .text_body(text)
        .html_body(html);
    let message = attachments.iter().fold(message, |message, Attachment { file, bytes }| {
        message.attachment(file.format.media_type(), file_name(file), bytes.as_slice())
    });
    Ok(message.write_to_vec()?)
}
