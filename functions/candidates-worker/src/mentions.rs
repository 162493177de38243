//! Who is mentioned in a note gets a mail, once, if that person may see the candidate.

use std::collections::BTreeSet;

use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, NoteId, TypedId, UserId};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::notes::Note;
use hirelog_domain::permissions::Permission;
use hirelog_domain::users::User;
use hirelog_store::keys;
use hirelog_telemetry::entropy;

use crate::{TaskError, Worker};

/// Writes the mails of a note. Each mail's identifier comes of note and reader: repeated, it is the same mail.
pub(crate) async fn tell(worker: &Worker, id: CandidateId, note: NoteId) -> Result<(), TaskError> {
    // The record may have been merged meanwhile: the note is still under it, and is read on the page of the kept one.
    let Some(candidate) = worker.store.kept_candidate(id).await? else { return Ok(()) };
    let Some(note) = worker.store.get::<Note>(&keys::note(id, note)).await? else { return Ok(()) };
    let Some((_, job)) = candidate.records().find(|(record, _)| *record == id) else { return Ok(()) };
    // Once each, also who mentions oneself: the table refuses to read one key twice in a call.
    let people: BTreeSet<UserId> = note.mentions.iter().copied().chain([note.by]).collect();
    let people = worker.store.users_by_id(&Vec::from_iter(people)).await?;
    let Some(by) = people.iter().find(|user| user.id == note.by) else { return Ok(()) };
    let may_see = |user: &&User| {
        user.scope(Permission::ViewCandidates).is_some_and(|jobs| jobs.covers(candidate.job) && jobs.covers(job))
    };
    let readers = people.iter().filter(|user| note.mentions.contains(&user.id) && user.id != note.by);
    for reader in readers.filter(may_see) {
        let mail = mail(worker, &candidate, &note, by, reader);
        let message = TypedId::new(worker.clock.now(), entropy());
        if let Some(committed) = worker.store.write_mention(candidate.id, (id, note.id), &mail, message).await? {
            worker.store.deliver(&worker.queues, committed.0).await;
        }
    }
    Ok(())
}

fn mail(worker: &Worker, candidate: &Candidate, note: &Note, by: &User, reader: &User) -> Mail {
    let content = Content::Mention {
        name: reader.name.clone(),
        by: by.name.clone(),
        candidate: candidate.name.clone(),
        excerpt: note.excerpt(),
        link: format!("{}/candidates/{}", worker.organisation.origin, candidate.id),
    };
    Mail::queued(note.mail_id(reader.id), reader.mail.clone(), content, worker.clock.now())
}
