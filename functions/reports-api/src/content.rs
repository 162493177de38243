//! What stands in an ordered report: a layout, a kept definition, or the standard one about something.

use axum::http::Uri;
use hirelog_domain::ids::DefinitionId;
use hirelog_domain::issue::Issue;
use hirelog_domain::reports::{Definition, Layout, RunSource, Subject};
use hirelog_http::{Answer, Signed};
use hirelog_store::{Key, keys};
use serde::Deserialize;

/// What was named. Nothing means the standard report of the team.
#[derive(Debug, Default)]
pub(crate) struct Named {
    pub(crate) layout: Option<Layout>,
    pub(crate) definition: Option<DefinitionId>,
    pub(crate) about: Option<Subject>,
}

/// What will stand in it.
pub(crate) struct Content {
    pub(crate) layout: Layout,
    pub(crate) title: Option<String>,
    pub(crate) source: RunSource,
}

impl Content {
    fn by_hand(layout: Layout) -> Self {
        Self { layout, title: None, source: RunSource::ByHand }
    }
}

/// What a body can name that has to be looked up.
#[derive(Deserialize)]
struct Lookup {
    definition: Option<DefinitionId>,
    about: Option<Subject>,
    layout: Option<About>,
}

#[derive(Deserialize)]
struct About {
    about: Subject,
}

/// Keys of what a body names, for the read that checks the session.
pub(crate) fn keys_of(_: &Uri, body: &[u8]) -> Vec<Key> {
    serde_json::from_slice::<Lookup>(body).map(Lookup::keys).unwrap_or_default()
}

impl Lookup {
    fn keys(self) -> Vec<Key> {
        let about = [self.about, self.layout.map(|layout| layout.about)].into_iter().flatten();
        self.definition.map(keys::definition).into_iter().chain(about.filter_map(key_of)).collect()
    }
}

/// The same for a schedule, whose content stands in a part of its own.
pub(crate) fn keys_of_schedule(_: &Uri, body: &[u8]) -> Vec<Key> {
    #[derive(Deserialize)]
    struct Outer {
        content: Lookup,
    }
    serde_json::from_slice::<Outer>(body).map(|outer| outer.content.keys()).unwrap_or_default()
}

fn key_of(about: Subject) -> Option<Key> {
    match about {
        Subject::Person { user } => Some(keys::user(user)),
        Subject::Job { job } => Some(keys::job(job)),
        _ => None,
    }
}

/// Whether the person or job that a report is about is there. Whoever orders reports may see every one of them.
pub(crate) fn expect_there(signed: &Signed, about: Subject, field: &str, issues: &mut Vec<Issue>) -> Answer<()> {
    let Some(key) = key_of(about) else { return Ok(()) };
    if signed.loaded::<serde::de::IgnoredAny>(&key)?.is_none() {
        issues.push(Issue::new(field, "unknown", "names nobody and nothing that is there"));
    }
    Ok(())
}

impl Named {
    /// What was named, looked up and checked. `at` is where it stands in the body.
    pub(crate) fn content(self, signed: &Signed, at: &str, issues: &mut Vec<Issue>) -> Answer<Content> {
        match (self.layout, self.definition, self.about) {
            (None, None, None) => Ok(Content::by_hand(Layout::of_team())),
            (Some(layout), None, None) => {
                issues.extend(layout.check(&format!("{at}/layout")));
                expect_there(signed, layout.about, &format!("{at}/layout/about"), issues)?;
                Ok(Content::by_hand(layout))
            }
            (None, Some(id), None) => kept(signed, id, &format!("{at}/definition"), issues),
            (None, None, Some(about)) => {
                expect_there(signed, about, &format!("{at}/about"), issues)?;
                Ok(Content::by_hand(Layout::standard(about)))
            }
            (layout, definition, _) => {
                let field = if layout.is_some() && definition.is_some() { "/definition" } else { "/about" };
                issues.push(Issue::new(
                    field,
                    "one_of_several",
                    "only one of layout, definition and about can be named",
                ));
                Ok(Content::by_hand(Layout::of_team()))
            }
        }
    }
}

/// A definition that the person may read. One of somebody else's is as one that is not there.
fn kept(signed: &Signed, id: DefinitionId, field: &str, issues: &mut Vec<Issue>) -> Answer<Content> {
    let found: Option<Definition> = signed.loaded(&keys::definition(id))?;
    let Some(found) = found.filter(|one| one.is_readable_by(signed.user().id)) else {
        issues.push(Issue::new(field, "unknown", "is no definition that you may read"));
        return Ok(Content::by_hand(Layout::of_team()));
    };
    // Checked again: the catalogue may have changed since.
    issues.extend(found.layout.check(field));
    let source = RunSource::Definition { definition: id };
    Ok(Content { layout: found.layout, title: Some(found.title), source })
}
