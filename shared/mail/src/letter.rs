//! What a mail says: subject, text and HTML of each kind.

use hirelog_domain::mail::{Content, Expiring, ReportFile, ToldAlert};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::sign_in::LIFETIME;

use crate::forms::forms;
use crate::{interview, words};

/// Longest name of an attached file.
const MAX_FILE_NAME: usize = 100;

/// A mail as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// On one line.
    pub subject: String,
    /// For programs that show text only.
    pub text: String,
    /// The same with looks.
    pub html: String,
}

struct SignIn<'a> {
    organisation: &'a str,
    name: &'a str,
    link: &'a str,
    code: &'a str,
    minutes: i64,
}

struct Invitation<'a> {
    organisation: &'a str,
    name: &'a str,
    invited_by: &'a str,
    role: &'a str,
    link: &'a str,
    until: String,
}

struct Report<'a> {
    organisation: &'a str,
    title: &'a str,
    days: String,
    figures: Vec<(String, String)>,
    files: Vec<File>,
    link: Option<&'a str>,
    all_attached: bool,
}

struct ToCandidate<'a> {
    language: &'a str,
    subject: String,
    text: String,
    /// The text as paragraphs of lines.
    paragraphs: Vec<Vec<String>>,
}

struct Mention<'a> {
    organisation: &'a str,
    name: &'a str,
    by: &'a str,
    candidate: &'a str,
    excerpt: String,
    link: &'a str,
}

struct Retention<'a> {
    organisation: &'a str,
    name: &'a str,
    items: Vec<(&'a str, String)>,
    link: &'a str,
}

struct Alert<'a> {
    organisation: &'a str,
    name: &'a str,
    title: String,
    reason: String,
    link: &'a str,
}

struct ReportNotMade<'a> {
    organisation: &'a str,
    name: &'a str,
    title: String,
    reason: String,
    link: &'a str,
}

struct AlertDigest<'a> {
    organisation: &'a str,
    name: &'a str,
    day: String,
    items: Vec<(String, String, &'a str)>,
    more: usize,
    link: &'a str,
}

struct File {
    name: String,
    size: String,
    attached: bool,
}

forms! {
    SignIn: SignInHtml = "sign_in.html", SignInText = "sign_in.txt";
    Invitation: InvitationHtml = "invitation.html", InvitationText = "invitation.txt";
    Report: ReportHtml = "report.html", ReportText = "report.txt";
    ReportNotMade: ReportNotMadeHtml = "report_not_made.html", ReportNotMadeText = "report_not_made.txt";
    ToCandidate: ToCandidateHtml = "to_candidate.html", ToCandidateText = "to_candidate.txt";
    Mention: MentionHtml = "mention.html", MentionText = "mention.txt";
    Retention: RetentionHtml = "retention.html", RetentionText = "retention.txt";
    Alert: AlertHtml = "alert.html", AlertText = "alert.txt";
    AlertDigest: AlertDigestHtml = "alert_digest.html", AlertDigestText = "alert_digest.txt";
}

/// Writes a letter. `attached` says which files of a report travel with it; the others are on the page of the run.
///
/// # Errors
/// When a template cannot be filled, which no content makes happen, and for a mail to a candidate that only the team
/// gets.
pub fn letter(
    content: &Content,
    organisation: &Organisation,
    attached: impl Fn(&ReportFile) -> bool,
) -> Result<Letter, askama::Error> {
    let us = words::one_line(&organisation.name);
    match content {
        Content::SignIn { name, link, code } => {
            let minutes = LIFETIME.num_minutes();
            let letter = SignIn { organisation: &us, name: name.as_str(), link, code, minutes };
            letter.letter(&format!("Sign in to Hirelog · {us}"))
        }
        Content::Invitation { name, invited_by, role, link, expires_at } => {
            let until = words::moment(*expires_at, organisation.zone);
            let (name, invited_by, role) = (name.as_str(), invited_by.as_str(), words::role(*role));
            let letter = Invitation { organisation: &us, name, invited_by, role, link, until };
            letter.letter(&format!("{invited_by} invites you to Hirelog · {us}"))
        }
        Content::Report { report, title, period, figures, files, link, .. } => {
            let title = words::one_line(title.as_deref().unwrap_or_else(|| report.title()));
            let days = words::days(*period);
            let one = |(label, value): &(String, String)| (words::one_line(label), words::one_line(value));
            let files: Vec<File> = files.iter().map(|file| File::of(file, attached(file))).collect();
            let all_attached = files.iter().all(|file| file.attached);
            let subject = format!("{title}: {days} · {us}");
            let figures = figures.iter().map(one).collect();
            let link = link.as_deref();
            Report { organisation: &us, title: &title, days, figures, files, link, all_attached }.letter(&subject)
        }
        Content::ReportNotMade { name, title, reason, link } => {
            let (title, reason) = (words::one_line(title), words::one_line(reason));
            let subject = format!("Not made: {title} · {us}");
            ReportNotMade { organisation: &us, name: name.as_str(), title, reason, link }.letter(&subject)
        }
        Content::Letter { subject, text, language, .. } => to_candidate(subject, text, language.as_str()),
        Content::Interview(about) => interview::letter(about, &us),
        Content::Mention { name, by, candidate, excerpt, link } => {
            let (name, by, candidate) = (name.as_str(), by.as_str(), candidate.as_str());
            let excerpt = words::one_line(excerpt);
            let letter = Mention { organisation: &us, name, by, candidate, excerpt, link };
            letter.letter(&format!("{by} mentioned you: {candidate} · {us}"))
        }
        Content::RetentionReminder { name, items, link } => {
            let line = |item: &'_ Expiring| words::day(item.until);
            let items: Vec<_> = items.iter().map(|item| (item.name.as_str(), line(item))).collect();
            let subject = match items.len() {
                1 => format!("Data of one candidate will be erased · {us}"),
                n => format!("Data of {n} candidates will be erased · {us}"),
            };
            Retention { organisation: &us, name: name.as_str(), items, link }.letter(&subject)
        }
        Content::Alert { name, alert } => {
            let (title, reason) = (words::one_line(&alert.title), words::one_line(&alert.reason));
            let subject = format!("{title} · {us}");
            Alert { organisation: &us, name: name.as_str(), title, reason, link: &alert.link }.letter(&subject)
        }
        Content::AlertDigest { name, day, items, more, link } => {
            digest(&us, name.as_str(), words::day(*day), items, (*more, link))
        }
    }
}

/// What was found in a day.
fn digest(
    us: &str,
    name: &str,
    day: String,
    items: &[ToldAlert],
    (more, link): (usize, &str),
) -> Result<Letter, askama::Error> {
    let line = |alert: &'_ ToldAlert| (words::one_line(&alert.title), words::one_line(&alert.reason));
    let subject = match items.len() + more {
        1 => format!("One alert of {day} · {us}"),
        n => format!("{n} alerts of {day} · {us}"),
    };
    let lines = items.iter().map(|alert| (line(alert), alert.link.as_str()));
    let items = lines.map(|((title, reason), link)| (title, reason, link)).collect();
    AlertDigest { organisation: us, name, day, items, more, link }.letter(&subject)
}

/// A letter to a candidate looks like one that a person wrote: no frame, no button, nothing about Hirelog.
fn to_candidate(subject: &str, text: &str, language: &str) -> Result<Letter, askama::Error> {
    let paragraphs = words::paragraphs(text);
    let text = paragraphs.iter().map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n");
    let subject = words::one_line(subject);
    ToCandidate { language, subject: subject.clone(), text, paragraphs }.letter(&subject)
}

impl File {
    fn of(file: &ReportFile, attached: bool) -> Self {
        Self { name: file_name(file), size: words::size(file.bytes), attached }
    }
}

/// The last part of the key in the bucket, which was made for people. Only plain characters: mail programs decode a name
/// that looks encoded (RFC 2047), whatever stands in it.
pub(crate) fn file_name(file: &ReportFile) -> String {
    let name = file.key.rsplit('/').next().unwrap_or_default();
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '_' };
    name.chars().map(plain).take(MAX_FILE_NAME).collect()
}
