//! What a reviewer takes over, read field by field so that every refusal names its place.

use hirelog_domain::resumes::{Education, Fact, FactField, Month, Position, TakenFact, Until};
use hirelog_domain::text::Name;
use hirelog_http::{Answer, Form};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

/// A fact that is taken over.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TakenFact)]
pub(crate) struct TakenIn {
    /// The finding that it was, as it is or corrected; null where it is added by hand.
    #[serde(default)]
    finding: Option<u16>,
    /// Which fact.
    field: FactField,
    /// A text; for education `{institution, degree, from, to}`, for a position `{company, title, from, to}`.
    #[schema(value_type = super::out::ValueOut)]
    value: Value,
}

/// A position or an education as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct EntryIn {
    company: Option<String>,
    title: Option<String>,
    institution: Option<String>,
    degree: Option<String>,
    from: Option<String>,
    to: Option<String>,
}

/// Reads what is taken over.
///
/// # Errors
/// 422 with one entry for each value that is none of its field.
pub(super) fn read(facts: &[TakenIn]) -> Answer<Vec<TakenFact>> {
    let mut form = Form::default();
    let mut taken = Vec::with_capacity(facts.len());
    for (at, one) in facts.iter().enumerate() {
        let fact = fact(&mut form, &format!("/facts/{at}/value"), one);
        taken.extend(fact.map(|fact| TakenFact { finding: one.finding, fact }));
    }
    form.finish()?;
    Ok(taken)
}

fn fact(form: &mut Form, place: &str, one: &TakenIn) -> Option<Fact> {
    match (one.field, &one.value) {
        (FactField::Position, value) => {
            let entry = entry(form, place, value)?;
            position(form, place, &entry)
        }
        (FactField::Education, value) => {
            let entry = entry(form, place, value)?;
            education(form, place, &entry)
        }
        (field, Value::String(text)) => form.take(place, Fact::of_text(field, text)).flatten(),
        _ => {
            form.expect(false, place, "invalid", "must be a text");
            None
        }
    }
}

fn entry(form: &mut Form, place: &str, value: &Value) -> Option<EntryIn> {
    form.take(place, EntryIn::deserialize(value).map_err(|_| "must be an object with the texts of its field"))
}

fn position(form: &mut Form, place: &str, entry: &EntryIn) -> Option<Fact> {
    let company = named(form, &format!("{place}/company"), entry.company.as_deref());
    let title = named(form, &format!("{place}/title"), entry.title.as_deref());
    let (from, to) = months(form, place, entry)?;
    Some(Fact::Position(Position { company: company?, title: title?, from, to }))
}

fn education(form: &mut Form, place: &str, entry: &EntryIn) -> Option<Fact> {
    let institution = named(form, &format!("{place}/institution"), entry.institution.as_deref());
    let degree = typed(entry.degree.as_deref()).map(|text| form.text(&format!("{place}/degree"), Name::parse(text)));
    let (from, to) = months(form, place, entry)?;
    Some(Fact::Education(Education { institution: institution?, degree: degree.flatten(), from, to }))
}

fn named(form: &mut Form, place: &str, text: Option<&str>) -> Option<Name> {
    form.text(place, Name::parse(text.unwrap_or_default()))
}

/// What was typed into a field that may stay empty.
fn typed(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn months(form: &mut Form, place: &str, entry: &EntryIn) -> Option<(Option<Month>, Option<Until>)> {
    let from = typed(entry.from.as_deref()).map(|text| form.take(&format!("{place}/from"), Month::parse(text)));
    let to = typed(entry.to.as_deref()).map(|text| form.take(&format!("{place}/to"), Until::parse(text)));
    if from == Some(None) || to == Some(None) {
        return None;
    }
    let (from, to) = (from.flatten(), to.flatten());
    let backwards = from.zip(to.and_then(Until::month)).is_some_and(|(from, to)| to.ordinal() < from.ordinal());
    form.expect(!backwards, &format!("{place}/to"), "before_start", "must not be before the beginning");
    (!backwards).then_some((from, to))
}
