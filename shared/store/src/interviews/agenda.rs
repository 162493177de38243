//! What is due to be said about interviews. An agenda stands in an index by when it has to be looked at, and leaves it
//! where nothing is left. It is written on its version and on that of the interview: what was decided on an older state
//! of the interview is never written.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::ids::InterviewId;
use hirelog_domain::interviews::{Agenda, Interview, InterviewSettings, Invitation};
use hirelog_domain::time::Instant;

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Store, indexed, item};

pub(super) fn agenda_item(agenda: &Agenda) -> Result<Item, StoreError> {
    let row = item(&keys::agenda(agenda.interview), agenda)?;
    Ok(match agenda.due_at {
        Some(at) => indexed(row, Index::Gsi1, keys::agendas_by_due(at, agenda.interview)),
        None => row,
    })
}

impl Change {
    /// Notes what was said. Labels: `agenda` where somebody else did or changed the interview, `interview` where it
    /// stands otherwise by now.
    #[must_use]
    pub fn keep_agenda(mut self, before: &Agenda, after: &Agenda, interview: &Interview) -> Self {
        self.replace("agenda", agenda_item(after), before.version);
        let version = AttributeValue::N(interview.version.to_string());
        let unchanged = Condition::of("version = :version", &[(":version", version)]);
        self.check("interview", &keys::interview(interview.id), &unchanged);
        self
    }

    /// Notes what was looked at without anything to be said.
    #[must_use]
    pub fn put_off(before: &Agenda, after: &Agenda, interview: &Interview) -> Self {
        Self::untold().keep_agenda(before, after, interview)
    }

    /// Changes the candidate's side: another link, an answer, times to choose from. Labels: `invitation` where the
    /// version is old.
    #[must_use]
    pub fn update_invitation(mut self, before: &Invitation, after: &Invitation) -> Self {
        self.replace("invitation", item(&keys::invitation(after.interview), after), before.version);
        self
    }

    /// Keeps what the candidate answered, to be passed on at once. Labels: `invitation` where the version is old.
    #[must_use]
    pub fn answer_invitation(self, before: &Invitation, after: &Invitation, now: Instant) -> Self {
        let mut change = self.update_invitation(before, after);
        change.wake_at(after.interview, now);
        change
    }

    /// Decides about interviews for everyone. Labels: `settings` where the version is old.
    #[must_use]
    pub fn save_interview_settings(mut self, before: &InterviewSettings, after: &InterviewSettings) -> Self {
        let row = item(&keys::interview_settings(), after);
        match before.version {
            0 => self.put_new("settings", row),
            version => self.replace("settings", row, version),
        }
        self
    }
}

impl Store {
    /// AP: interviews about which something is due, the longest due first.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interviews_due(
        &self,
        now: Instant,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<InterviewId>, StoreError> {
        let range = Range::Between("0".into(), format!("{now}#~"));
        let query = Query { range: Some(range), ..Query::of(Index::Gsi1, keys::DUE) };
        let page = self.page(&query, limit, from).await?;
        let id = |item: &Item| item.get("interview")?.as_s().ok()?.parse().ok();
        Ok(Page { items: page.items.iter().filter_map(id).collect(), next: page.next })
    }

    /// AP: what the organisation decided about interviews.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interview_settings(&self) -> Result<InterviewSettings, StoreError> {
        let decided: Option<InterviewSettings> = self.get(&keys::interview_settings()).await?;
        Ok(decided.unwrap_or_else(InterviewSettings::usual))
    }
}
