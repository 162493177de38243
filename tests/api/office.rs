//! An organisation with people, jobs and candidates, and the doors of the five functions in front of it.

use std::collections::BTreeSet;

use auth_api::AuthState;
use candidates_api::CandidatesState;
use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Actor, Event};
use hirelog_domain::candidates::{Candidate, HistoryRow, Language, Mover};
use hirelog_domain::ids::{DefinitionId, LetterId, MailId, NoteId, OperationId, ScheduleId, ViewId};
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::letters::{Letter as ToCandidate, LetterChoice, LetterOrder, Template, Words};
use hirelog_domain::mail::{Content, Mail, ReportFile};
use hirelog_domain::notes::Note;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{
    Definition, Format, Layout, ReportKind, Rhythm, Run, RunOrder, RunSource, RunState, Schedule, Scheduled, Step,
    Timing, Variant,
};
use hirelog_domain::sign_in::Challenge;
use hirelog_domain::time::Period;
use hirelog_domain::users::{INVITE_LIFETIME, Invite, User};
use hirelog_domain::views::View;
use hirelog_domain::workflow::{Status, plan_move};
use hirelog_http::{App, Cookie, Service};
use hirelog_store::{Change, Item, Limits, Store, digest, keys};
use hirelog_testkit::{
    Client, MIDDAY, TestStack, ZONE, a_candidate, a_job, a_user, address, an_event, an_event_id, id, measured, name,
};
use reports_api::ReportsState;
use serde_json::Value;

/// Where callers sit, and how that is recorded.
pub(crate) const CALLER: &str = "203.0.113.77";
pub(crate) const CALLERS_NETWORK: &str = "203.0.113.0/24";
/// Becomes admin by asking to sign in, while there is none.
pub(crate) const FIRST_ADMIN: &str = "first@northwind.example";

pub(crate) const LINK_TOKEN: &str = "the-secret-of-the-link";
pub(crate) const CODE: &str = "123456";
pub(crate) const BROWSER: &str = "the-secret-of-the-browser";
pub(crate) const INVITE_TOKEN: &str = "the-secret-of-the-invitation";

/// The five functions on one table, with one list of messages for after the response.
#[derive(Clone)]
pub(crate) struct Doors {
    stack: TestStack,
    auth: Service,
    candidates: Service,
    interviews: Service,
    analytics: Service,
    reports: Service,
}

impl Doors {
    pub(crate) fn of(stack: &TestStack, app: &App) -> Self {
        let bucket = stack.bucket();
        let files = stack.bucket();
        let first_admin = Some(address(FIRST_ADMIN));
        Self {
            stack: stack.clone(),
            auth: auth_api::service(AuthState { app: app.clone(), first_admin }),
            candidates: candidates_api::service(CandidatesState {
                app: app.clone(),
                bucket: files,
                uploads: stack.uploads(),
            }),
            interviews: interviews_api::service(app.clone()),
            analytics: analytics_api::service(app.clone()),
            reports: reports_api::service(ReportsState { app: app.clone(), bucket }),
        }
    }

    pub(crate) fn service(&self, function: &str) -> &Service {
        match function {
            "auth-api" => &self.auth,
            "candidates-api" => &self.candidates,
            "interviews-api" => &self.interviews,
            "analytics-api" => &self.analytics,
            "reports-api" => &self.reports,
            other => panic!("no function {other}"),
        }
    }

    /// A browser in front of that function, not signed in.
    pub(crate) fn to(&self, function: &str) -> Client {
        Client::new(self.service(function), &self.stack).from_address(CALLER)
    }

    /// Takes the events out of the queue.
    pub(crate) async fn sent(&self) -> Vec<Event> {
        sent_events(&self.stack).await
    }

    pub(crate) fn auth(&self) -> Client {
        self.to("auth-api")
    }

    pub(crate) fn candidates(&self) -> Client {
        self.to("candidates-api")
    }

    pub(crate) fn interviews(&self) -> Client {
        self.to("interviews-api")
    }

    pub(crate) fn analytics(&self) -> Client {
        self.to("analytics-api")
    }

    pub(crate) fn reports(&self) -> Client {
        self.to("reports-api")
    }
}

/// An organisation with one of everything.
pub(crate) struct Office {
    pub(crate) stack: TestStack,
    pub(crate) doors: Doors,
    pub(crate) admin: User,
    pub(crate) deputy: User,
    pub(crate) recruiter: User,
    pub(crate) manager: User,
    pub(crate) viewer: User,
    /// Agreed to be measured; asked for a link; is the one that things are done to.
    pub(crate) colleague: User,
    /// The manager's.
    pub(crate) own_job: Job,
    pub(crate) foreign_job: Job,
    pub(crate) own_candidate: Candidate,
    pub(crate) foreign_candidate: Candidate,
    pub(crate) run: Run,
    pub(crate) challenge: Challenge,
    pub(crate) invite: Invite,
}

impl Office {
    pub(crate) async fn open() -> Self {
        let stack = TestStack::start().await;
        let [admin, deputy] = [a_user(Role::Admin), a_user(Role::Admin)];
        let [recruiter, manager, viewer] = [Role::Recruiter, Role::HiringManager, Role::Viewer].map(a_user);
        let colleague = measured(a_user(Role::Recruiter));
        let own_job = Job { hiring_managers: BTreeSet::from([manager.id]), ..a_job(recruiter.id) };
        let foreign_job = a_job(recruiter.id);
        let [own_candidate, foreign_candidate] = [a_candidate(&own_job), a_candidate(&foreign_job)];
        let (run, challenge, invite) = (a_run(&admin), a_challenge(&colleague), an_invite(&admin));
        // Few changes with much in each: every test opens an office, some of them one per route.
        let event = || an_event(admin.id, Action::CreateCandidate, own_candidate.created_at);
        let team = |change: Change| {
            [&admin, &recruiter, &manager, &viewer, &colleague].into_iter().fold(change, Change::create_user)
        };
        stack.seed(&event(), team).await;
        stack.seed(&event(), |change| change.create_user(&deputy).create_job(&own_job).create_job(&foreign_job)).await;
        let told = event();
        let papers = |change: Change| change.order_run(&run, "an order of the past", 600).create_invite(&invite);
        stack
            .seed(&told, |change| papers(change).create_candidate(&own_candidate, &first_row(&told, &own_candidate)))
            .await;
        // A transaction of its own: both count in the same figures.
        let also = event();
        let add = |change: Change| change.create_candidate(&foreign_candidate, &first_row(&also, &foreign_candidate));
        stack.seed(&also, add).await;
        let limits = Limits { address: "somebody", network: "somewhere" };
        drop(stack.store.commit(Change::ask_to_sign_in(&challenge, &limits)).await.unwrap());
        let manager = stack.store.users_by_id(&[manager.id]).await.unwrap().remove(0);
        drop(stack.table.meter.take());
        let doors = Doors::of(&stack, &stack.app());
        Self {
            stack,
            doors,
            admin,
            deputy,
            recruiter,
            manager,
            viewer,
            colleague,
            own_job,
            foreign_job,
            own_candidate,
            foreign_candidate,
            run,
            challenge,
            invite,
        }
    }

    /// The same office over another way to the table.
    pub(crate) fn through(&self, store: Store) -> Doors {
        Doors::of(&self.stack, &self.stack.app_with(store, self.stack.queues.clone()))
    }

    /// Closes both jobs, and leaves their versions as they were.
    pub(crate) async fn close_jobs(&self) {
        for job in [&self.own_job, &self.foreign_job] {
            let closed = Job { status: JobStatus::Closed, ..job.clone() };
            let event = an_event(self.admin.id, Action::CloseJob, MIDDAY);
            if self.stack.store.get::<Job>(&keys::job(job.id)).await.unwrap().as_ref() != Some(job) {
                continue;
            }
            self.stack.seed(&event, |change| change.update_job(job, &closed)).await;
        }
    }

    /// Lets the admin move the own candidate as that operation, and leaves the version as it was.
    pub(crate) async fn move_candidate(&self, operation: OperationId) {
        let before = &self.own_candidate;
        let mover = Mover { event: id(9_005), operation, by: self.admin.id, at: MIDDAY };
        let fields = [("rejection_reason".to_owned(), "skills".into())].into();
        let day = MIDDAY.day(ZONE);
        let planned = plan_move(before.standing.position, Status::Rejected, &fields, true, day).unwrap();
        let after = Candidate { version: before.version, ..before.moved(&planned, &mover) };
        let event = an_event(self.admin.id, Action::ChangeStatus, MIDDAY);
        if self.stack.store.get::<Candidate>(&keys::candidate(before.id)).await.unwrap().as_ref() == Some(before) {
            self.stack.seed(&event, |change| change.update_candidate(before, &after)).await;
        }
    }

    /// Writes a note of the admin about the own candidate, anew.
    pub(crate) async fn write_note(&self, id: NoteId) {
        let candidate = self.own_candidate.id;
        let note = Note { id, at: MIDDAY, by: self.admin.id, text: "A note".into(), mentions: BTreeSet::new() };
        self.stack.table.delete(&keys::note(candidate, id)).await;
        let event = an_event(self.admin.id, Action::AddNote, MIDDAY);
        self.put_once(Change::told_by(&event).add_note(candidate, &note, an_event_id(MIDDAY))).await;
    }

    /// Lets a letter wait that tells the own candidate of a rejection.
    pub(crate) async fn write_letter(&self, id: LetterId) {
        self.move_candidate(hirelog_testkit::id(9_004)).await;
        let order = LetterOrder {
            candidate: self.own_candidate.id,
            event: hirelog_testkit::id(9_005),
            operation: hirelog_testkit::id(9_004),
            at: MIDDAY,
            status: Status::Rejected,
            by: self.admin.id,
            choice: LetterChoice::Default,
        };
        let words = Words { subject: "Sorry".into(), text: "Dear you".into() };
        let letter = ToCandidate { id, ..order.letter(words, Language::En, MIDDAY + chrono::Duration::hours(1)) };
        self.stack.table.delete(&keys::letter(letter.candidate, id)).await;
        self.stack.store.keep_letter(&letter).await.unwrap();
    }

    /// Changes the words of a rejection in German, anew.
    pub(crate) async fn write_words(&self) {
        let supplied = Template::supplied(Status::Rejected, Language::De);
        self.stack.table.delete(&keys::template(supplied.status, supplied.language)).await;
        let words = supplied.changed("Leider", "Hallo {candidate}").unwrap();
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).save_template(&supplied, &words)).await;
    }

    /// Keeps a view of the admin, anew.
    pub(crate) async fn keep_view(&self, id: ViewId) {
        let admin = self.admin.id;
        self.stack.table.delete(&keys::view(admin, id)).await;
        self.stack.table.delete(&keys::views(admin)).await;
        let view = View { id, name: "New ones".into(), query: "status=new".into() };
        let event = an_event(admin, Action::SaveView, MIDDAY);
        self.put_once(Change::told_by(&event).save_view(admin, &view)).await;
    }

    /// Lets the run of the past wait for its worker, anew.
    pub(crate) async fn order_again(&self) {
        let waiting = Run { files: Vec::new(), state: RunState::Queued, step: Step::Queued, ..self.run.clone() };
        self.stack.table.delete(&keys::run(waiting.id)).await;
        let event = an_event(self.admin.id, Action::GenerateReport, MIDDAY);
        self.stack.table.delete(&keys::run_claim("again")).await;
        self.put_once(Change::told_by(&event).order_run(&waiting, "again", 600)).await;
    }

    /// Keeps a report of the admin that is made by itself, anew.
    pub(crate) async fn keep_schedule(&self, id: ScheduleId) {
        self.stack.table.delete(&keys::schedule(id)).await;
        self.stack.table.delete(&keys::number_of_schedules()).await;
        let schedule = Schedule {
            id,
            title: "Our morning".into(),
            owner: self.admin.id,
            timing: Timing { days: Rhythm::Weekdays, at: 7 * 60, zone: ZONE },
            content: Scheduled::Layout { layout: Layout::of_team() },
            formats: vec![Format::Pdf],
            recipients: vec![self.admin.mail.clone()],
            skip_empty: false,
            due_at: None,
            off: None,
            created_at: MIDDAY,
            version: 0,
        };
        let event = an_event(self.admin.id, Action::ScheduleReport, MIDDAY);
        self.put_once(Change::told_by(&event).create_schedule(&schedule.on(MIDDAY))).await;
    }

    /// Keeps a report definition of the admin, anew.
    pub(crate) async fn keep_definition(&self, id: DefinitionId) {
        let admin = self.admin.id;
        self.stack.table.delete(&keys::definition(id)).await;
        self.stack.table.delete(&keys::definitions(admin)).await;
        let definition = Definition {
            id,
            title: "Our week".into(),
            layout: Layout::of_team(),
            owner: admin,
            shared: false,
            version: 1,
            created_at: MIDDAY,
            changed_at: MIDDAY,
        };
        let event = an_event(admin, Action::SaveReportDefinition, MIDDAY);
        self.put_once(Change::told_by(&event).create_definition(&definition)).await;
    }

    /// Adds the candidates again that are not there any more.
    pub(crate) async fn bring_back(&self) {
        for candidate in [&self.own_candidate, &self.foreign_candidate] {
            if self.stack.store.get::<Candidate>(&keys::candidate(candidate.id)).await.unwrap().is_none() {
                let again = Candidate { created_at: self.stack.clock.now(), ..candidate.clone() };
                self.stack.clock.advance(chrono::Duration::milliseconds(1));
                self.stack.table.delete(&keys::merged(candidate.id)).await;
                self.stack.add_candidate(&again).await;
            }
        }
        drop(self.stack.table.meter.take());
    }

    /// Somebody without a session, in the browser that asked for the link.
    pub(crate) fn visitor(&self, doors: &Doors, function: &str) -> Client {
        doors.to(function).with_cookie(Cookie::SignIn, &format!("{}.{BROWSER}", self.challenge.id))
    }

    /// Every item, in an order, for comparing.
    pub(crate) async fn items(&self) -> Vec<Item> {
        let mut items = self.stack.table.items().await;
        items.sort_by_key(|item| (item["PK"].as_s().unwrap().clone(), item["SK"].as_s().unwrap().clone()));
        items
    }

    /// Does what waits for the response, then takes the events out of the queue.
    pub(crate) async fn events(&self) -> Vec<Event> {
        self.doors.auth().after().await;
        sent_events(&self.stack).await
    }

    /// What the person did, as the aggregator writes it: events of the queue become rows of the log.
    pub(crate) async fn keep_log(&self) -> Vec<Event> {
        let events = self.events().await;
        self.stack.write_trail(&events).await;
        events
    }

    /// The mail that the last message of the mail queue names.
    pub(crate) async fn letter(&self) -> Letter {
        self.doors.auth().after().await;
        let body = self.stack.drain(Queue::Mail).await.pop().expect("a mail was written");
        let message: Value = serde_json::from_str(&body).unwrap();
        let id: MailId = message["mail"].as_str().unwrap().parse().unwrap();
        let mail: Mail = self.stack.store.get(&keys::mail(id)).await.unwrap().unwrap();
        let (link, code) = match mail.content.clone().unwrap() {
            Content::SignIn { link, code, .. } => (link, code),
            Content::Invitation { link, .. } => (link, String::new()),
            other => panic!("{other:?}"),
        };
        let part = |name: &str| {
            let query = link.split_once('?').unwrap().1;
            query.split('&').find_map(|pair| pair.strip_prefix(name)).unwrap_or_default().to_owned()
        };
        let (challenge, token, invite) = (part("challenge="), part("token="), part("invite="));
        Letter { message: body, mail, challenge, token, invite, code }
    }
}

/// What a person finds in a mail.
pub(crate) struct Letter {
    pub(crate) message: String,
    pub(crate) mail: Mail,
    pub(crate) challenge: String,
    pub(crate) token: String,
    pub(crate) invite: String,
    pub(crate) code: String,
}

pub(crate) async fn sent_events(stack: &TestStack) -> Vec<Event> {
    let bodies = stack.drain(Queue::Activity).await;
    bodies.iter().map(|body| Event::parse(body).unwrap()).collect()
}

fn first_row(event: &Event, candidate: &Candidate) -> HistoryRow {
    let by = event.actor.user().expect("a person adds candidates");
    let mover = Mover { event: event.id, operation: event.operation_id, by, at: candidate.created_at };
    HistoryRow::first(candidate, &mover)
}

fn a_run(admin: &User) -> Run {
    let yesterday = Period::day(MIDDAY.day(ZONE)).previous();
    let order = RunOrder {
        kind: ReportKind::Daily,
        period: yesterday,
        title: None,
        layout: Layout::of_team(),
        source: RunSource::ByHand,
        skip_empty: false,
        formats: Format::ALL.to_vec(),
        recipients: vec![admin.mail.clone()],
    };
    let run = Run::queued(id(9_001), order, Actor::User(admin.id), MIDDAY);
    let variant = Variant { layout: Layout::of_team(), name: "whole".into() };
    let file = |format| ReportFile { format, key: run.file_key(&variant.name, format), bytes: 4_096 };
    let files = Format::ALL.map(file).to_vec();
    Run { files, variants: vec![variant], state: RunState::Done, step: Step::Done, ..run }
}

fn a_challenge(user: &User) -> Challenge {
    Challenge {
        id: id(9_002),
        user: Some(user.id),
        token_hash: digest(&[LINK_TOKEN]),
        code_hash: digest(&[BROWSER, CODE]),
        browser_hash: Some(digest(&[BROWSER])),
        created_at: MIDDAY,
        attempts: 0,
        used: false,
    }
}

fn an_invite(admin: &User) -> Invite {
    Invite {
        id: id(9_003),
        mail: address("newcomer@northwind.example"),
        name: name("Newcomer"),
        role: Role::Recruiter,
        invited_by: admin.id,
        created_at: MIDDAY,
        expires_at: MIDDAY + INVITE_LIFETIME,
        token_hash: digest(&[INVITE_TOKEN]),
    }
}
