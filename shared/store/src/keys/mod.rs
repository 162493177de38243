//! The only folder that spells a key. A key never changes without a migration; the snapshot test holds them fast.

mod activity;
mod alerts;
mod candidates;
mod files;
mod interviews;
mod letters;
mod messages;
mod people;
mod resumes;
mod short;

pub use activity::*;
pub use alerts::*;
pub use candidates::*;
pub use files::*;
pub use interviews::*;
pub use letters::*;
pub use messages::*;
pub use people::*;
pub use resumes::*;

use crate::table::Key;

fn key(pk: impl Into<String>, sk: impl Into<String>) -> Key {
    Key { pk: pk.into(), sk: sk.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    use chrono::NaiveDate;
    use hirelog_domain::activity::{Action, Actor, Event, Outcome, SCHEMA, Source};
    use hirelog_domain::alerts::{AlertKind, Finding, Rows};
    use hirelog_domain::candidates::{
        Candidate, CandidateSource, HistoryRow, Language, Mover, Standing, Term, TermKind,
    };
    use hirelog_domain::ids::{JobId, TypedId};
    use hirelog_domain::interviews::{Interview, InterviewKind, Minutes, Party, Plan};
    use hirelog_domain::jobs::JobStatus;
    use hirelog_domain::letters::{Letter, LetterChoice, LetterOrder, Words};
    use hirelog_domain::mail_address::MailAddress;
    use hirelog_domain::resumes::{Arrival, Resume, ResumeName};
    use hirelog_domain::text::Name;
    use hirelog_domain::time::Instant;
    use hirelog_domain::workflow::Status;

    /// Monday 2026-11-23, 12:00 in Berlin.
    const AT: Instant = Instant::from_millis(1_795_431_600_000);

    fn id<T: TypedId>() -> T {
        T::new(AT, [7; 10])
    }

    fn event() -> Event {
        Event {
            id: id(),
            operation_id: id(),
            at: AT,
            actor: Actor::User(id()),
            source: Source::Web,
            action: Action::ViewJob,
            subject: None,
            outcome: Outcome::Ok,
            status: None,
            duration_ms: None,
            metadata: serde_json::Map::new(),
            ip: None,
            user_agent: None,
            schema: SCHEMA,
        }
    }

    fn a_candidate() -> Candidate {
        Candidate {
            id: id(),
            name: Name::parse("Ada").unwrap(),
            mail: MailAddress::parse("ada@mail.example").unwrap(),
            phone: None,
            location: None,
            language: Language::En,
            tags: BTreeSet::new(),
            skills: BTreeSet::new(),
            job: id(),
            standing: Standing::new(AT),
            last_move: None,
            source: CandidateSource::Other,
            owner: id(),
            consent: None,
            absorbed: BTreeMap::new(),
            created_at: AT,
            updated_at: AT,
            version: 1,
        }
    }

    fn an_interview() -> Interview {
        let plan = Plan {
            kind: InterviewKind::Phone,
            interviewers: [id()].into(),
            start: AT,
            zone: chrono_tz::UTC,
            duration: Minutes::new(60).unwrap(),
            room: None,
            place: None,
            notes: None,
        };
        Interview::new(id(), &a_candidate(), id(), plan, AT)
    }

    fn a_letter() -> Letter {
        let choice = LetterChoice::Default;
        let status = Status::Rejected;
        let order = LetterOrder { candidate: id(), event: id(), operation: id(), at: AT, status, by: id(), choice };
        let words = Words { subject: "S".into(), text: "T".into() };
        Letter { id: id(), ..order.letter(words, Language::En, AT) }
    }

    fn of_an_actor(actor: Actor) -> Key {
        trail(&Event { actor, ..event() })
    }

    fn one_of_each() -> Vec<(&'static str, Key)> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mail = MailAddress::parse("Ada@Mail.example").unwrap();
        vec![
            ("user", user(id())),
            ("session", session(id(), id())),
            ("consent", consent(id(), AT)),
            ("mail_owner", mail_owner(&mail)),
            ("admins", admins()),
            ("cursor_key", cursor_key()),
            ("erasures", erasures()),
            ("challenge", challenge(id())),
            ("limit", limit("address", "digest", 1_994_924)),
            ("invite", invite(id())),
            ("job", job(id())),
            ("candidate", candidate(id())),
            ("history", history(id(), AT, 2)),
            ("merged", merged(id())),
            ("word", word(&Term { text: "zolc".into(), kind: TermKind::Name }, id())),
            ("contact", word(&Term { text: "zofia@mail.example".into(), kind: TermKind::Mail }, id())),
            ("unfound", unfound(id())),
            ("candidate_by_name", candidate_by_name("zofia zolc", id())),
            ("retention", retention(day, id())),
            ("pipeline", pipeline(Some(id()), 7)),
            ("pipeline of all", pipeline(None, 0)),
            ("view", view(id(), id())),
            ("views", views(id())),
            ("note", note(id(), id())),
            ("letter", letter(id(), id())),
            ("reminded", reminded(id(), day)),
            ("template", template(Status::OnHold, Language::De)),
            ("daily", daily("retention", day)),
            ("letters_by_due", letters_by_due(&a_letter())),
            ("trail", trail(&event())),
            ("trail of a schedule", of_an_actor(Actor::Schedule("daily".into()))),
            ("trail of the system", of_an_actor(Actor::System("watchdog".into()))),
            ("day_stats", day_stats(day, id())),
            ("flow", flow(Some(id()), day, 7)),
            ("flow of all", flow(None, day, 0)),
            ("flow of a day that is over", flow_sum(&flow_name(None), day)),
            ("analytics_settings", analytics_settings()),
            ("run", run(id())),
            ("import", import(id())),
            ("imports_by_time", imports_by_time(id())),
            ("export", export(id())),
            ("exports_by_time", exports_by_time(id())),
            ("exports_of", exports_of(id(), id())),
            ("run_claim", run_claim("digest")),
            ("mail", super::mail(id())),
            ("outbox", outbox(id())),
            ("idempotency", idempotency(id(), "key")),
            ("users_by_name", users_by_name("Ada \u{c4}rger", id())),
            ("invites_by_time", invites_by_time(id())),
            ("jobs_by_status", jobs_by_status(JobStatus::Open, id())),
            ("candidates_all", candidates_all(&a_candidate())),
            ("candidates_of_job", candidates_of_job(&a_candidate())),
            ("candidates_of_owner", candidates_of_owner(&a_candidate())),
            ("suppressed", suppressed(&mail)),
            ("feed", feed(&event())),
            ("runs_by_time", runs_by_time(id())),
        ]
    }

    fn one_of_each_of_alerts() -> Vec<(&'static str, Key)> {
        let rows = Rows { user: None, action: None, from: AT, to: AT, candidates: Vec::new() };
        let (kind, day, reason) = (AlertKind::MassView, AT.day(chrono_tz::UTC), String::new());
        let alert = Finding { id: id(), kind, user: None, day, reason, rows }.raised(AT);
        vec![
            ("alert", super::alert(id())),
            ("alerts_by_state", alerts_by_state(&alert)),
            ("alerts_by_time", alerts_by_time(&alert)),
            ("alert_settings", alert_settings()),
            ("alert_watch", alert_watch()),
            ("seen", seen(id())),
        ]
    }

    fn one_of_each_of_interviews() -> Vec<(&'static str, Key)> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        vec![
            ("interview", interview(id())),
            ("agenda", agenda(id())),
            ("invitation", invitation(id())),
            ("feedback", feedback(id(), id())),
            ("interviews_by_start", interviews_by_start(&an_interview())),
            ("interviews_of_candidate", interviews_of_candidate(&an_interview())),
            ("agendas_by_due", agendas_by_due(AT, id())),
            ("diary of a person", diary(Party::User(id()), day)),
            ("diary of a candidate", diary(Party::Candidate(id()), day)),
            ("diary of a room", diary(Party::Room(id()), day)),
            ("availability", availability(id())),
            ("availabilities", availabilities(id())),
            ("calendar_feed", calendar_feed(id())),
            ("room", room(id())),
            ("number_of_rooms", number_of_rooms()),
            ("interview_settings", interview_settings()),
        ]
    }

    fn a_step() -> HistoryRow {
        let mover = Mover { event: id(), operation: id(), by: id(), at: AT };
        HistoryRow::first(&a_candidate(), &mover)
    }

    fn one_of_each_of_trust() -> Vec<(&'static str, Key)> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mail = MailAddress::parse("Ada@Mail.example").unwrap();
        vec![
            ("recording", recording()),
            ("log_chain", log_chain()),
            ("reconciliation", reconciliation(day)),
            ("looks", looks(id(), &event())),
            ("late", late(day, &event())),
            ("history_by_day", history_by_day(&a_step())),
            ("erasing", erasing(id())),
            ("mails_to", key(mails_to(&mail), "x")),
        ]
    }

    /// Each key by its name, one a line.
    fn written(keys: &[(&str, Key)]) -> String {
        let (text, brief) = (id::<JobId>().to_string(), short::write(id::<JobId>()));
        let line = |(name, key): &(&str, Key)| {
            format!("{name}: {} | {}", key.pk, key.sk).replace(&text, "<id>").replace(&brief, "<short id>")
        };
        keys.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn keys_never_change() {
        insta::assert_snapshot!(written(&one_of_each()), @r"
        user: USER#<id> | PROFILE
        session: USER#<id> | SESSION#<id>
        consent: USER#<id> | CONSENT#2026-11-23T11:00:00.000Z
        mail_owner: MAIL#ada@mail.example | OWNER
        admins: ORGANISATION | ADMINS
        cursor_key: ORGANISATION | CURSOR_KEY
        erasures: ORGANISATION | ERASURES
        challenge: CHALLENGE#<id> | CHALLENGE
        limit: LIMIT#address#digest | 1994924
        invite: INVITE#<id> | INVITE
        job: JOB#<id> | JOB
        candidate: CANDIDATE#<id> | PROFILE
        history: CANDIDATE#<id> | HISTORY#2026-11-23T11:00:00.000Z#00000002
        merged: CANDIDATE#<id> | MERGED
        word: FIND#zo | zolc#n#<id>
        contact: CONTACT#zo | zofia@mail.example#m#<id>
        unfound: CANDIDATE#<id> | UNFOUND
        candidate_by_name: NAMES | zofia zolc#<id>
        retention: RETENTION | 2026-11-23#<id>
        pipeline: PIPELINE#<id> | SHARD#7
        pipeline of all: PIPELINE#ALL | SHARD#0
        view: USER#<id> | VIEW#<id>
        views: USER#<id> | VIEWS
        note: CANDIDATE#<id> | NOTE#<id>
        letter: CANDIDATE#<id> | LETTER#<id>
        reminded: CANDIDATE#<id> | REMINDED#2026-11-23
        template: TEMPLATES | on_hold#de
        daily: DAILY#retention | 2026-11-23
        letters_by_due: LETTERS | 2026-11-23T11:00:00.000Z#<id>
        trail: TRAIL#<short id> | 1795431600000#<short id>
        trail of a schedule: TRAIL#schedule#daily | 1795431600000#<short id>
        trail of the system: TRAIL#system#watchdog | 1795431600000#<short id>
        day_stats: STATS#2026-11 | 23#USER#<id>
        flow: FLOW#2026-11 | <id>#23#7
        flow of all: FLOW#2026-11 | ALL#23#0
        flow of a day that is over: FLOW#2026-11 | ALL#23#sum
        analytics_settings: ORGANISATION | ANALYTICS
        run: RUN#<id> | RUN
        import: IMPORT#<id> | IMPORT
        imports_by_time: IMPORTS | <id>
        export: EXPORT#<id> | EXPORT
        exports_by_time: EXPORTS | <id>
        exports_of: EXPORTS#<id> | <id>
        run_claim: RUNCLAIM#digest | CLAIM
        mail: MAILING#<id> | MAIL
        outbox: OUTBOX#3 | <id>
        idempotency: IDEMPOTENCY#<id> | key
        users_by_name: USERS | ada ärger#<id>
        invites_by_time: INVITES | <id>
        jobs_by_status: JOBS | open#<id>
        candidates_all: CANDIDATES | 0#fe5df7eff07f#<id>
        candidates_of_job: JOB#<id> | 0#fe5df7eff07f#<id>
        candidates_of_owner: OWNER#<id> | 0#fe5df7eff07f#<id>
        suppressed: SUPPRESSED#ada@mail.example | SUPPRESSED
        feed: FEED#2026-11 | 1795431600000#<short id>
        runs_by_time: RUNS | <id>
        ");
    }

    #[test]
    fn keys_of_report_definitions_and_schedules_never_change() {
        let keys = [
            ("definition", definition(id())),
            ("definitions_by_time", definitions_by_time(id())),
            ("definitions", definitions(id())),
            ("schedule", schedule(id())),
            ("schedule_result", schedule_result(id())),
            ("schedules_by_time", schedules_by_time(id())),
            ("schedule_results", schedule_results(id())),
            ("schedules_due", schedules_due(AT, id())),
            ("number_of_schedules", number_of_schedules()),
        ];

        insta::assert_snapshot!(written(&keys), @r"
        definition: DEFINITION#<id> | DEFINITION
        definitions_by_time: DEFINITIONS | <id>
        definitions: USER#<id> | DEFINITIONS
        schedule: SCHEDULE#<id> | SCHEDULE
        schedule_result: SCHEDULE#<id> | RESULT
        schedules_by_time: SCHEDULES | <id>
        schedule_results: SCHEDULERESULTS | <id>
        schedules_due: SCHEDULESDUE | 2026-11-23T11:00:00.000Z#<id>
        number_of_schedules: ORGANISATION | SCHEDULES
        ");
    }

    #[test]
    fn keys_of_resumes_never_change() {
        let resume = Resume::arrived(Arrival {
            id: id(),
            name: ResumeName::new("cv.pdf"),
            job: id(),
            candidate: Some(id()),
            by: id(),
            operation: id(),
            at: AT,
        });
        let keys = [
            ("resume", super::resume(id())),
            ("resume_content", resume_content(id())),
            ("resumes_by_state", resumes_by_state(&resume)),
            ("resumes_of_candidate", resumes_of_candidate(id(), id())),
            ("resumes_of_job", resumes_of_job(&resume)),
            ("resume_file of a candidate", resume_file(&resume, "digest")),
            ("resume_file of a job", resume_file(&Resume { came_for: None, ..resume }, "digest")),
            ("extraction_settings", extraction_settings()),
            ("model_usage", model_usage("2026-11")),
        ];

        insta::assert_snapshot!(written(&keys), @r"
        resume: RESUME#<id> | RESUME
        resume_content: RESUME#<id> | CONTENT
        resumes_by_state: RESUMES#reading | <id>
        resumes_of_candidate: RESUMES#CANDIDATE#<id> | <id>
        resumes_of_job: RESUMES#JOB#<id> | reading#<id>
        resume_file of a candidate: RESUMEFILE#CANDIDATE#<id> | digest
        resume_file of a job: RESUMEFILE#JOB#<id> | digest
        extraction_settings: ORGANISATION | EXTRACTION
        model_usage: ORGANISATION | MODELS#2026-11
        ");
    }

    #[test]
    fn keys_of_alerts_never_change() {
        insta::assert_snapshot!(written(&one_of_each_of_alerts()), @r"
        alert: ALERT#<id> | ALERT
        alerts_by_state: ALERTS#open | 2026-11-23T11:00:00.000Z#<id>
        alerts_by_time: ALERTS | 2026-11-23T11:00:00.000Z#<id>
        alert_settings: ORGANISATION | ALERTS
        alert_watch: ORGANISATION | ALERT_WATCH
        seen: USER#<id> | SEEN
        ");
    }

    #[test]
    fn keys_of_trust_never_change() {
        insta::assert_snapshot!(written(&one_of_each_of_trust()), @r"
        recording: ORGANISATION | RECORDING
        log_chain: ORGANISATION | LOG_CHAIN
        reconciliation: RECONCILIATION | 2026-11-23
        looks: LOOKS#<id> | 1795431600000#<short id>
        late: LATE#2026-11-23 | 1795431600000#<short id>
        history_by_day: HISTORY#2026-11-23 | 2026-11-23T11:00:00.000Z#<id>
        erasing: USER#<id> | ERASING
        mails_to: MAILS#TO#tYCTJv0a7T1jbaz2Y5bE0MKWCFtrd0yyoKhlWAVQtBA | x
        ");
    }

    #[test]
    fn keys_of_interviews_never_change() {
        insta::assert_snapshot!(written(&one_of_each_of_interviews()), @r"
        interview: INTERVIEW#<id> | INTERVIEW
        agenda: INTERVIEW#<id> | AGENDA
        invitation: INTERVIEW#<id> | INVITATION
        feedback: INTERVIEW#<id> | FEEDBACK#<id>
        interviews_by_start: INTERVIEWS#2026-11 | 2026-11-23T11:00:00.000Z#<id>
        interviews_of_candidate: INTERVIEWS#CANDIDATE#<id> | 2026-11-23T11:00:00.000Z#<id>
        agendas_by_due: INTERVIEWS#DUE | 2026-11-23T11:00:00.000Z#<id>
        diary of a person: DIARY#USER#<id> | 2026-11-23
        diary of a candidate: DIARY#CANDIDATE#<id> | 2026-11-23
        diary of a room: DIARY#ROOM#<id> | 2026-11-23
        availability: USER#<id> | AVAILABILITY
        availabilities: AVAILABILITIES | <id>
        calendar_feed: USER#<id> | CALENDAR
        room: ROOMS | <id>
        number_of_rooms: ORGANISATION | ROOMS
        interview_settings: ORGANISATION | INTERVIEWS
        ");
    }
}
