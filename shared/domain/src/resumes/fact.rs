//! What can be known from a resume. There is no place here for age, gender, origin, family or a picture.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::month::{Month, Until};
use super::passage::Passage;
use crate::candidates::{Label, is_phone};
use crate::mail_address::MailAddress;
use crate::text::{Name, TextError, bounded};

/// Most facts of one resume: those beyond are not taken over.
pub const MAX_FACTS: usize = 150;
/// Longest title, company, school, degree or language, in characters.
pub const MAX_WORDS: usize = 120;
/// Longest link, in characters.
const MAX_LINK: usize = 300;

/// Which fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FactField {
    /// What the person is called.
    Name,
    /// Where to write to.
    Mail,
    /// Where to call.
    Phone,
    /// Where the person lives.
    Location,
    /// A page of the person's own.
    Link,
    /// Something the person can do.
    Skill,
    /// A language the person speaks.
    Language,
    /// A school or a degree.
    Education,
    /// Work.
    Position,
}

impl FactField {
    /// Every field, in the order of a review.
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Mail,
        Self::Phone,
        Self::Location,
        Self::Link,
        Self::Skill,
        Self::Language,
        Self::Position,
        Self::Education,
    ];

    /// True where there is one at most.
    #[must_use]
    pub fn is_single(self) -> bool {
        matches!(self, Self::Name | Self::Mail | Self::Phone | Self::Location)
    }
}

/// The address of a page, `https` or `http`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, max_length = 300)]
pub struct Link(String);

impl Link {
    /// Checks an address; one without a scheme, as people write them, becomes `https`.
    ///
    /// # Errors
    /// When it is empty, too long, or no address of a page.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = bounded(text, MAX_LINK, false)?;
        let whole = if text.contains("://") { text } else { format!("https://{text}") };
        let rest = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).ok_or(TextError::Unprintable)?;
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':');
        let named = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && host.chars().all(plain);
        let spaced = whole.chars().any(|c| c.is_whitespace() || matches!(c, '<' | '>' | '"'));
        if named && !spaced { Ok(Self(whole)) } else { Err(TextError::Unprintable) }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Link {
    type Error = TextError;
    fn try_from(text: String) -> Result<Self, TextError> {
        Self::parse(&text)
    }
}

impl From<Link> for String {
    fn from(link: Link) -> Self {
        link.0
    }
}

/// Work at one place under one title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Position {
    /// For whom.
    pub company: Name,
    /// As what.
    pub title: Name,
    /// From when on.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "2019-03")]
    pub from: Option<Month>,
    /// Until when: a month, or `present`.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "present")]
    pub to: Option<Until>,
}

/// A school, or a degree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Education {
    /// Where.
    pub institution: Name,
    /// What came of it.
    #[serde(default)]
    pub degree: Option<Name>,
    /// From when on.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "2019-03")]
    pub from: Option<Month>,
    /// Until when: a month, or `present`.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "present")]
    pub to: Option<Until>,
}

/// One thing that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum Fact {
    /// What the person is called.
    Name(Name),
    /// Where to write to.
    Mail(MailAddress),
    /// Where to call; checked by [`phone`].
    Phone(String),
    /// Where the person lives.
    Location(Name),
    /// A page of the person's own.
    Link(Link),
    /// Something the person can do.
    Skill(Label),
    /// A language the person speaks, with how well where that is said.
    Language(Name),
    /// A school or a degree.
    Education(Education),
    /// Work.
    Position(Position),
}

impl Fact {
    /// Which one it is.
    #[must_use]
    pub fn field(&self) -> FactField {
        match self {
            Self::Name(_) => FactField::Name,
            Self::Mail(_) => FactField::Mail,
            Self::Phone(_) => FactField::Phone,
            Self::Location(_) => FactField::Location,
            Self::Link(_) => FactField::Link,
            Self::Skill(_) => FactField::Skill,
            Self::Language(_) => FactField::Language,
            Self::Education(_) => FactField::Education,
            Self::Position(_) => FactField::Position,
        }
    }

    /// A fact that is one text, read for its field; none where the field takes more than a text.
    ///
    /// # Errors
    /// A sentence on what is wrong with it.
    pub fn of_text(field: FactField, text: &str) -> Result<Option<Self>, String> {
        let name = |text| Name::parse(text).map_err(|error| error.to_string());
        Ok(Some(match field {
            FactField::Name => Self::Name(name(text)?),
            FactField::Mail => Self::Mail(MailAddress::parse(text).map_err(|error| error.to_string())?),
            FactField::Phone => Self::Phone(phone(text)?),
            FactField::Location => Self::Location(name(text)?),
            FactField::Link => Self::Link(Link::parse(text).map_err(|_| "must be the address of a page".to_owned())?),
            FactField::Skill => Self::Skill(Label::parse(text).map_err(|error| error.to_string())?),
            FactField::Language => Self::Language(name(text)?),
            FactField::Education | FactField::Position => return Ok(None),
        }))
    }
}

/// A telephone number as people write it, without what is around it.
///
/// # Errors
/// A sentence on what is wrong with it.
pub(super) fn phone(text: &str) -> Result<String, String> {
    let text = text.trim();
    let fine = is_phone(text);
    fine.then(|| text.to_owned()).ok_or_else(|| "must be a telephone number such as +49 30 901820".into())
}

/// A fact with the words that it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Its number within the resume.
    pub id: u16,
    /// What was found.
    #[serde(flatten)]
    pub fact: Fact,
    /// How sure whoever found it is, in percent.
    pub confidence: u8,
    /// Where it stands.
    pub source: Passage,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_the_address_of_a_page() {
        assert_eq!(Link::parse("github.com/zofia").unwrap().as_str(), "https://github.com/zofia");
        assert_eq!(Link::parse("http://zofia.example/cv?x=1").unwrap().as_str(), "http://zofia.example/cv?x=1");
        for text in
            ["javascript:alert(1)", "ftp://a.b", "nothing", "https://a b.c", "https://.com", "https://a.b/<x>", ""]
        {
            assert!(Link::parse(text).is_err(), "{text}");
        }
        let longest = format!("https://a.example/{}", "x".repeat(MAX_LINK - 18));
        assert!(Link::parse(&longest).is_ok());
        assert!(Link::parse(&format!("{longest}x")).is_err());
    }

    #[test]
    fn a_fact_says_its_field_beside_its_value() {
        let position = Fact::Position(Position {
            company: Name::parse("Ünal GmbH").unwrap(),
            title: Name::parse("Engineer").unwrap(),
            from: Month::new(2019, Some(3)),
            to: Some(Until::Present),
        });
        let json = serde_json::to_value(&position).unwrap();

        assert_eq!(
            json,
            serde_json::json!({"field": "position", "value":
                {"company": "Ünal GmbH", "title": "Engineer", "from": "2019-03", "to": "present"}})
        );
        assert_eq!(serde_json::from_value::<Fact>(json).unwrap(), position);
    }

    #[test]
    fn every_text_is_read_for_its_field() {
        assert!(
            matches!(Fact::of_text(FactField::Phone, " +49 30 901820 "), Ok(Some(Fact::Phone(phone))) if phone == "+49 30 901820")
        );
        assert!(Fact::of_text(FactField::Phone, "call me").is_err());
        assert!(Fact::of_text(FactField::Mail, "nobody").is_err());
        assert!(matches!(Fact::of_text(FactField::Position, "Engineer"), Ok(None)));
    }
}
