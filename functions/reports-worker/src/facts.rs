//! What stands in the report, read from the table, and who sees what of it.

use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Permission;
use hirelog_domain::reports::{Asked, Layout, Needs, Run, Sheet, SkipReason, Skipped, Variant};
use hirelog_domain::time::Period;
use hirelog_domain::users::User;
use hirelog_store::{StoreError, digest};

use crate::Worker;

/// The report as some see it.
pub(crate) struct Version {
    pub(crate) variant: Variant,
    pub(crate) sheet: Sheet,
    pub(crate) readers: Vec<Reader>,
}

/// Somebody who gets the report by mail.
pub(crate) struct Reader {
    pub(crate) mail: MailAddress,
    /// Whether the page of the run opens for this person.
    pub(crate) opens_page: bool,
}

/// What is made of a run.
pub(crate) struct Facts {
    /// First the one of who ordered it.
    pub(crate) versions: Vec<Version>,
    pub(crate) skipped: Vec<Skipped>,
}

/// Which layout goes to whom.
struct Parts {
    layouts: Vec<(Layout, Vec<Reader>)>,
    skipped: Vec<Skipped>,
}

/// Reads the numbers of the period and of the one before, and puts together what each reader may see.
pub(crate) async fn collect(worker: &Worker, run: &Run) -> Result<Facts, StoreError> {
    let (period, zone) = (run.order.period, worker.organisation.zone);
    let (users, settings) = tokio::try_join!(worker.store.all_users(), worker.store.analytics_settings())?;
    let Parts { layouts, skipped } = parts(run, &users);
    let needs = layouts.iter().map(|(layout, _)| layout.needs()).fold(Needs::default(), Needs::and);
    let days = Period { from: period.previous().from, to: period.to };
    let numbers = worker.store.numbers(&needs, days).await?;
    let previous = period.compared_on(worker.clock.now().day(zone));
    let asked = Asked { period, previous, minimum: settings.minimum_volume.into(), zone };
    let version = |(layout, readers): (Layout, _)| Version {
        sheet: Sheet::assemble(&layout, &numbers, &asked),
        variant: Variant { name: digest(&[&format!("{layout:?}")]), layout },
        readers,
    };
    Ok(Facts { versions: layouts.into_iter().map(version).collect(), skipped })
}

/// Readers who see the same get the same. What a schedule orders is whole: no person looks at it by rights of its own.
fn parts(run: &Run, users: &[User]) -> Parts {
    let whole = &run.order.layout;
    let first = match run.requested_by.user() {
        Some(id) => users.iter().find(|user| user.id == id).and_then(|user| whole.seen_by(user)),
        None => Some(whole.clone()),
    };
    let mut layouts: Vec<(Layout, Vec<Reader>)> = first.into_iter().map(|layout| (layout, Vec::new())).collect();
    let mut skipped = Vec::new();
    for mail in &run.order.recipients {
        let reader = users.iter().find(|user| user.mail == *mail && user.scope(Permission::OwnAccount).is_some());
        let reader = reader.ok_or(SkipReason::NotOfTheTeam);
        match reader.and_then(|reader| Ok((reader, whole.seen_by(reader).ok_or(SkipReason::SeesNothing)?))) {
            Ok((reader, seen)) => {
                let opens_page = reader.scope(Permission::OrderReports).is_some();
                let reader = Reader { mail: mail.clone(), opens_page };
                match layouts.iter_mut().find(|(layout, _)| *layout == seen) {
                    Some((_, readers)) => readers.push(reader),
                    None => layouts.push((seen, vec![reader])),
                }
            }
            Err(reason) => skipped.push(Skipped { mail: mail.clone(), reason }),
        }
    }
    Parts { layouts, skipped }
}
