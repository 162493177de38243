//! The end of the time for which data may be kept: who is responsible is reminded two weeks before, and what is over is
//! erased (DESIGN 5; GDPR, article 5).

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, REMINDER};
use hirelog_domain::ids::{MailId, TypedId, UserId};
use hirelog_domain::mail::{Content, Expiring, Mail};
use hirelog_domain::permissions::Permission;
use hirelog_domain::users::User;
use hirelog_store::{Change, Cursor, StoreError};
use hirelog_telemetry::entropy;

use crate::{Task, TaskError, Worker, told};

/// Candidates that one message looks at; the next message takes the rest.
const PORTION: i32 = 100;
/// Candidates that one mail names: with their conditions they fit into one transaction.
const PER_MAIL: usize = 25;

/// Does one portion of a day's work.
pub(crate) async fn day(worker: &Worker, day: NaiveDate, from: Option<&str>) -> Result<(), TaskError> {
    let from = from.map(Cursor::decode).transpose().map_err(|_| StoreError::Cursor)?;
    // The index goes by days in UTC, which end up to a day apart from those of the organisation.
    let soon = day + REMINDER;
    let page = worker.store.ending_by(soon + Days::new(1), PORTION, from.as_ref()).await?;
    // The next portion first: nothing that happens with this one keeps it back.
    if let Some(next) = page.next {
        worker.send_on(&Task::Retention { day, from: Some(next.encode()) }).await;
    }
    let candidates = worker.store.readable_candidates(&page.items).await?;
    let ending = candidates.into_iter().filter_map(|candidate| {
        let until = candidate.keep_until(worker.organisation.zone)?;
        (until <= soon).then_some((candidate, until))
    });
    let (over, near): (Vec<_>, Vec<_>) = ending.partition(|(_, until)| *until < day);
    let mut failed = if from.is_none() { crate::resumes::look_after(worker).await? } else { 0 };
    for (candidate, _) in over {
        if let Err(error) = erase(worker, &candidate).await {
            tracing::error!(candidate.id = %candidate.id, error = %error, "Not erased although its time is over");
            failed += 1;
        }
    }
    failed += remind(worker, near).await?;
    if failed > 0 { Err(TaskError::Retention(failed)) } else { Ok(()) }
}

async fn erase(worker: &Worker, candidate: &Candidate) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let mut event = told(Action::DeleteCandidate, candidate.id, now);
    event.metadata.insert("reason".into(), "retention".into());
    let change = Change::told_by(&event).erase_candidate(candidate, TypedId::new(now, entropy()));
    match worker.store.commit(change).await {
        Ok(committed) => worker.store.deliver(&worker.queues, committed.0).await,
        // Somebody changed the record in this moment: perhaps its time. Tomorrow it is looked at again.
        Err(StoreError::Condition(_)) => {
            tracing::info!(candidate.id = %candidate.id, "Changed while its time was over")
        }
        Err(other) => return Err(other.into()),
    }
    Ok(())
}

/// Writes the reminders; gives how many mails could not be written. One that fails keeps no other back.
async fn remind(worker: &Worker, near: Vec<(Candidate, NaiveDate)>) -> Result<usize, TaskError> {
    let owners: BTreeMap<_, UserId> = near.iter().map(|(candidate, _)| (candidate.id, candidate.owner)).collect();
    let jobs: BTreeMap<_, _> = near.iter().map(|(candidate, _)| (candidate.id, candidate.job)).collect();
    let item =
        |(candidate, until): (Candidate, NaiveDate)| Expiring { candidate: candidate.id, name: candidate.name, until };
    let items = worker.store.not_reminded(near.into_iter().map(item).collect()).await?;
    if items.is_empty() {
        return Ok(0);
    }
    let people = worker.store.all_users().await?;
    let mut of_reader: BTreeMap<UserId, Vec<Expiring>> = BTreeMap::new();
    for item in items {
        let may = |user: &&User| {
            user.scope(Permission::EditCandidates)
                .is_some_and(|scope| jobs.get(&item.candidate).is_some_and(|job| scope.covers(*job)))
        };
        let owner = people.iter().filter(may).find(|user| owners.get(&item.candidate) == Some(&user.id));
        // Where who is responsible has left, the admin who has been there longest is told.
        let reader = owner.or_else(|| people.iter().filter(|user| user.is_active_admin()).min_by_key(|user| user.id));
        if let Some(reader) = reader {
            of_reader.entry(reader.id).or_default().push(item);
        }
    }
    let mut failed = 0;
    for (reader, mut items) in of_reader {
        items.sort_by(|one, other| {
            (one.until, &one.name, one.candidate).cmp(&(other.until, &other.name, other.candidate))
        });
        if let Some(reader) = people.iter().find(|user| user.id == reader) {
            for items in items.chunks(PER_MAIL) {
                if let Err(error) = write(worker, reader, items.to_vec()).await {
                    tracing::error!(user.id = %reader.id, error = %error, "A reminder was not written");
                    failed += 1;
                }
            }
        }
    }
    Ok(failed)
}

/// Writes one mail, and under each candidate that it was written: the next look finds that and leaves them out.
async fn write(worker: &Worker, reader: &User, items: Vec<Expiring>) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let id = MailId::new(now, entropy());
    let mut event = told(Action::RemindRetention, reader.id, now);
    event.metadata.insert("count".into(), items.len().into());
    let change = Change::told_by(&event).remind(&items, id);
    let link = format!("{}/candidates/retention", worker.organisation.origin);
    let content = Content::RetentionReminder { name: reader.name.clone(), items, link };
    let mail = Mail::queued(id, reader.mail.clone(), content, now);
    // A condition that does not hold means that another worker is at it, or a candidate went: the message comes again.
    let committed = worker.store.commit(change.mailing(&mail, TypedId::new(now, entropy()))).await?;
    worker.store.deliver(&worker.queues, committed.0).await;
    Ok(())
}
