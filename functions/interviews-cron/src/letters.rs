//! The mails that say what is due.

use hirelog_domain::candidates::Language;
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::{Duty, Interview, InterviewLetter, LetterKind, Person, Plan, Reader, Slot, mail_id};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::text::Name;
use hirelog_store::InterviewFile;

use crate::Cron;
use crate::people::People;

/// Mails, and whether one of them brings a link for the candidate's answers.
pub(crate) struct Letters {
    pub(crate) mails: Vec<Mail>,
    pub(crate) opens_link: bool,
}

/// A mail before it has a reader.
struct Draft {
    /// Tells mails of one kind apart: which reminder, which answer.
    what: String,
    kind: LetterKind,
    plan: Plan,
    before: Option<Slot>,
    remark: Option<String>,
}

/// The mails for everything that is due. `secret` opens the candidate's own page.
pub(crate) fn letters(cron: &Cron, file: &InterviewFile, people: &People, duties: &[Duty], secret: &str) -> Letters {
    let desk = Desk { cron, file, people, secret };
    let mails: Vec<(Option<UserId>, Mail)> = duties.iter().flat_map(|duty| desk.of(*duty)).collect();
    let opens_link = mails.iter().any(|(_, mail)| has_link(mail));
    Letters { mails: mails.into_iter().map(|(_, mail)| mail).collect(), opens_link }
}

fn has_link(mail: &Mail) -> bool {
    matches!(&mail.content, Some(Content::Interview(letter)) if letter.reader == Reader::Candidate && letter.link.is_some())
}

struct Desk<'a> {
    cron: &'a Cron,
    file: &'a InterviewFile,
    people: &'a People,
    secret: &'a str,
}

impl Desk<'_> {
    fn of(&self, duty: Duty) -> Vec<(Option<UserId>, Mail)> {
        let interview = &self.file.interview;
        let everyone = interview.plan.interviewers.iter().copied().map(Some).chain([None]);
        match duty {
            Duty::Tell => self.news(),
            Duty::Remind(minutes) => {
                let draft = |what: String| self.draft(LetterKind::Remind, what);
                let what = format!("{minutes}/{}", interview.plan.start);
                everyone.filter_map(|to| self.mail(to, draft(what.clone()))).collect()
            }
            Duty::AskFeedback => {
                let given = |user: &UserId| self.file.feedback.iter().any(|feedback| feedback.by == *user);
                let silent = interview.plan.interviewers.iter().copied().filter(|user| !given(user));
                silent
                    .filter_map(|to| self.mail(Some(to), self.draft(LetterKind::AskFeedback, String::new())))
                    .collect()
            }
            Duty::PassOn => {
                let answer = self.file.invitation.answer.as_ref();
                let what = answer.map(|answer| answer.at.to_string()).unwrap_or_default();
                let remark = answer.map(|answer| answer.in_words(&interview.plan));
                let draft = Draft { remark, ..self.draft(LetterKind::Answered, what) };
                self.mail(Some(interview.organiser), draft).into_iter().collect()
            }
        }
    }

    /// What people do not know yet. Who is not wanted any more is told of the time that they know.
    fn news(&self) -> Vec<(Option<UserId>, Mail)> {
        let InterviewFile { interview, agenda, .. } = self.file;
        let known = agenda.told.as_ref().map(|told| &told.plan);
        let letter = |(to, kind): (Option<UserId>, LetterKind)| {
            let moved = known.map(Plan::slot).filter(|slot| *slot != interview.slot());
            let draft = self.draft(kind, String::new());
            let draft = match (kind, known) {
                (LetterKind::Cancel, Some(known)) => Draft { plan: known.clone(), ..draft },
                (LetterKind::Change, _) => Draft { before: moved, ..draft },
                _ => draft,
            };
            let reason = interview.reason.clone().filter(|_| kind == LetterKind::Cancel);
            self.mail(to, Draft { remark: reason, ..draft })
        };
        agenda.news(interview).into_iter().filter_map(letter).collect()
    }

    fn draft(&self, kind: LetterKind, what: String) -> Draft {
        Draft { what, kind, plan: self.file.interview.plan.clone(), before: None, remark: None }
    }

    /// The mail to a person of the team, or to the candidate; none where they cannot be written to any more.
    fn mail(&self, to: Option<UserId>, draft: Draft) -> Option<(Option<UserId>, Mail)> {
        let interview = &self.file.interview;
        let letter = match to {
            Some(user) => self.to_team(user, &draft)?,
            None => self.to_candidate(&draft)?,
        };
        let what = format!("{}/{}", draft.kind.as_str(), draft.what);
        let address = letter.to.mail.clone();
        let id = mail_id(interview.id, interview.sequence, &what, &address, interview.created_at);
        let content = Content::Interview(Box::new(letter));
        Some((to, Mail::queued(id, address, content, self.cron.clock.now())))
    }

    fn to_team(&self, user: UserId, draft: &Draft) -> Option<InterviewLetter> {
        let (reader, zone) = self.people.reader(user)?;
        let to = Person { name: reader.name.clone(), mail: reader.mail.clone() };
        let link = format!("{}/interviews/{}", self.cron.organisation.origin, self.file.interview.id);
        let zone = zone.unwrap_or(self.cron.organisation.zone);
        Some(InterviewLetter { zone, link: Some(link), ..self.letter(to, Reader::Team, Language::En, draft)? })
    }

    fn to_candidate(&self, draft: &Draft) -> Option<InterviewLetter> {
        let candidate = self.people.candidate.as_ref()?;
        let to = Person { name: candidate.name.clone(), mail: candidate.mail.clone() };
        let origin = &self.cron.organisation.origin;
        let link = format!("{origin}/invitation/{}.{}", self.file.interview.id, self.secret);
        let link = Some(link).filter(|_| draft.kind != LetterKind::Cancel);
        let letter = self.letter(to, Reader::Candidate, candidate.language, draft)?;
        Some(InterviewLetter { zone: draft.plan.zone, link, ..letter })
    }

    fn letter(&self, to: Person, reader: Reader, language: Language, draft: &Draft) -> Option<InterviewLetter> {
        let interview = &self.file.interview;
        let candidate = self.people.candidate.as_ref().map_or(&interview.candidate_name, |candidate| &candidate.name);
        let job: Option<Name> = self.people.job.as_ref().map(|job| job.title.clone());
        Some(InterviewLetter {
            interview: interview.id,
            kind: draft.kind,
            reader,
            language,
            to,
            candidate: candidate.clone(),
            job: job?,
            how: draft.plan.kind,
            slot: draft.plan.slot(),
            zone: draft.plan.zone,
            before: draft.before,
            place: self.place(interview, &draft.plan),
            people: self.people.names(&draft.plan.interviewers),
            organiser: self.people.person(interview.organiser)?,
            sequence: interview.sequence,
            remark: draft.remark.clone(),
            link: None,
        })
    }

    fn place(&self, interview: &Interview, plan: &Plan) -> Option<String> {
        let room = self.people.room.as_ref().filter(|_| plan.room == interview.plan.room).map(|room| room.in_words());
        let parts: Vec<String> = room.into_iter().chain(plan.place.clone()).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }
}
