//! Letters to candidates: written when a move asks for one, handed to the mailer when they are due, once.
//!
//! A letter is handed over in one transaction with its mail, whose identifier comes of the letter's: however often a
//! message arrives and wherever a worker dies, there is one mail or none yet.

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{TypedId, UserId};
use hirelog_domain::jobs::Job;
use hirelog_domain::letters::{Letter, LetterChoice, LetterOrder, LetterState, Placeholders, Words, still_wanted};
use hirelog_domain::mail::{Content, Mail};
use hirelog_store::{Change, StoreError, keys};
use hirelog_telemetry::entropy;

use crate::{Task, TaskError, Worker, told};

/// Letters that one message hands over; the next message takes the rest.
const PORTION: i32 = 100;

/// Writes the letter of a move, if the job says so or somebody wrote one, and hands it over if it is due at once.
pub(crate) async fn order(worker: &Worker, order: LetterOrder) -> Result<(), TaskError> {
    let Some(candidate) = worker.store.get::<Candidate>(&keys::candidate(order.candidate)).await? else {
        return Ok(());
    };
    if !still_wanted(order.event, &candidate) {
        return Ok(());
    }
    let Some(job) = worker.store.get::<Job>(&keys::job(candidate.job)).await? else { return Ok(()) };
    let Some(due_at) = order.due_at(job.letter_on(order.status)) else { return Ok(()) };
    let words = words(worker, &order, &candidate, &job).await?;
    let letter = order.letter(words, candidate.language, due_at);
    if letter.is_due(worker.clock.now()) {
        return hand(worker, None, &letter, &candidate).await;
    }
    Ok(worker.store.keep_letter(&letter).await?)
}

/// The words that somebody wrote, or those of the template with everything filled in.
async fn words(worker: &Worker, order: &LetterOrder, candidate: &Candidate, job: &Job) -> Result<Words, StoreError> {
    if let LetterChoice::Text { subject, text } = &order.choice {
        return Ok(Words { subject: subject.clone(), text: text.clone() });
    }
    let sender = sender(worker, order.by).await?;
    let with = Placeholders {
        candidate: &candidate.name,
        job: &job.title,
        organisation: &worker.organisation.name,
        sender: &sender,
    };
    Ok(worker.store.template(order.status, candidate.language).await?.render(&with))
}

/// The name of who moved the candidate; of the organisation where that person is not there any more.
async fn sender(worker: &Worker, by: UserId) -> Result<String, StoreError> {
    let users = worker.store.users_by_id(&[by]).await?;
    Ok(users.first().map_or_else(|| worker.organisation.name.clone(), |user| user.name.as_str().to_owned()))
}

/// Hands over the letters that are due. One that fails keeps no other back.
pub(crate) async fn due(worker: &Worker) -> Result<(), TaskError> {
    let (letters, more) = worker.store.letters_due(worker.clock.now(), PORTION).await?;
    let mut failed = 0;
    for letter in &letters {
        if let Err(error) = deal_with(worker, letter).await {
            tracing::warn!(letter.id = %letter.id, error = %error, "A letter that is due was not handed over");
            failed += 1;
        }
    }
    if failed > 0 {
        return Err(TaskError::Letters(failed));
    }
    if more {
        worker.send_on(&Task::LettersDue {}).await;
    }
    Ok(())
}

async fn deal_with(worker: &Worker, letter: &Letter) -> Result<(), TaskError> {
    let candidate: Option<Candidate> = worker.store.get(&keys::candidate(letter.candidate)).await?;
    match candidate.filter(|candidate| still_wanted(letter.event, candidate)) {
        // The index may be a moment behind: what does not wait any more is refused by its version.
        Some(candidate) if letter.is_due(worker.clock.now()) => hand(worker, Some(letter), letter, &candidate).await,
        Some(_) => Ok(()),
        None => Ok(worker.store.supersede_letter(letter).await?),
    }
}

/// Hands a letter to the mailer: letter, mail and event in one transaction.
async fn hand(worker: &Worker, before: Option<&Letter>, letter: &Letter, to: &Candidate) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let after = match before {
        Some(before) => before.in_state(LetterState::Handed),
        None => Letter { state: LetterState::Handed, ..letter.clone() },
    };
    let content = Content::Letter {
        organisation: worker.organisation.name.clone(),
        subject: after.subject.clone(),
        text: after.text.clone(),
        language: after.language,
    };
    let mail = Mail::queued(after.mail_id(), to.mail.clone(), content, now);
    let mut event = told(Action::SendLetter, to.id, now);
    event.operation_id = after.operation;
    event.metadata.insert("status".into(), after.status.as_str().into());
    let change = Change::told_by(&event).hand_letter(before, &after).mailing(&mail, TypedId::new(now, entropy()));
    match worker.store.commit(change).await {
        Ok(committed) => {
            worker.store.deliver(&worker.queues, committed.0).await;
            Ok(())
        }
        // Another worker was faster, somebody stopped it, or the candidate was moved on in this moment.
        Err(StoreError::Condition(_)) => Ok(()),
        Err(other) => Err(other.into()),
    }
}
