//! Reminders are looked at once more in the moment in which they go out: nobody is reminded of what was cancelled, moved
//! or held since the reminder was written.

use hirelog_domain::interviews::{Interview, InterviewLetter, InterviewStatus, LetterKind};
use hirelog_domain::mail::Content;
use hirelog_store::keys;

use crate::{Mailer, NotNow};

/// True where a mail must not be sent because the interview stands otherwise by now.
pub(crate) async fn is_stale(mailer: &Mailer, content: &Content) -> Result<bool, NotNow> {
    let Content::Interview(letter) = content else { return Ok(false) };
    match letter.kind {
        LetterKind::Remind | LetterKind::AskFeedback => {
            let interview: Option<Interview> = mailer.store.get(&keys::interview(letter.interview)).await?;
            Ok(interview.is_none_or(|interview| !still_holds(letter, &interview)))
        }
        LetterKind::Invite | LetterKind::Change | LetterKind::Cancel | LetterKind::Answered => Ok(false),
    }
}

fn still_holds(letter: &InterviewLetter, interview: &Interview) -> bool {
    let status = interview.status;
    match letter.kind {
        LetterKind::Remind => status == InterviewStatus::Scheduled && interview.sequence == letter.sequence,
        _ => matches!(status, InterviewStatus::Scheduled | InterviewStatus::Completed),
    }
}
