//! Ways to lay a resume out.

use super::page::Page;
use super::person::Person;
use super::truth::Truth;
use super::words::{Dates, Words};

/// A way to lay a resume out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layout {
    /// Title, company, time in lines of their own.
    Classic,
    /// Labels in front, times first.
    DatesFirst,
    /// Contact, skills and languages in a second column.
    Columns,
    /// Headings and times in the left cells of a table.
    Table,
    /// Skills first, work in one line each, years alone.
    Functional,
    /// Few signs, everything after a label.
    Plain,
    /// Companies in capitals, several titles under one, times at the right.
    Grouped,
    /// Headings set wide, odd blanks and bullets.
    Odd,
}

impl Layout {
    pub(crate) const ALL: [Self; 8] = [
        Self::Classic,
        Self::DatesFirst,
        Self::Columns,
        Self::Table,
        Self::Functional,
        Self::Plain,
        Self::Grouped,
        Self::Odd,
    ];

    /// How times are written in it: of work, of schools; a school without has the year of its end.
    fn dates(self) -> (Dates, Option<Dates>) {
        match self {
            Self::Classic => (Dates::Named, Some(Dates::Years)),
            Self::DatesFirst => (Dates::Slashed, Some(Dates::Slashed)),
            Self::Columns => (Dates::Named, None),
            Self::Table => (Dates::Dotted, Some(Dates::Dotted)),
            Self::Functional => (Dates::Years, None),
            Self::Plain => (Dates::Since, Some(Dates::Years)),
            Self::Grouped => (Dates::Slashed, Some(Dates::Years)),
            Self::Odd => (Dates::Iso, Some(Dates::Years)),
        }
    }

    /// The page of a person, and what is true on it. `decoys` adds lines that nothing may be taken from.
    pub(super) fn page(self, person: &Person, decoys: bool) -> (Page, Truth) {
        let words = Words::of(person.language);
        let (work, study) = self.dates();
        let mut page = Page::default();
        let writer = Writer { person, words, work, study, decoys };
        match self {
            Self::Classic => writer.classic(&mut page),
            Self::DatesFirst => writer.dates_first(&mut page),
            Self::Columns => writer.columns(&mut page),
            Self::Table => writer.table(&mut page),
            Self::Functional => writer.functional(&mut page),
            Self::Plain => writer.plain(&mut page),
            Self::Grouped => writer.grouped(&mut page),
            Self::Odd => writer.odd(&mut page),
        }
        (page, Truth::of(person, work, study))
    }
}

struct Writer<'a> {
    person: &'a Person,
    words: &'a Words,
    work: Dates,
    study: Option<Dates>,
    decoys: bool,
}

impl Writer<'_> {
    fn when_work(&self, at: usize) -> String {
        self.person.work.get(at).map(|one| self.words.range(self.work, one.from, one.to)).unwrap_or_default()
    }

    fn when_study(&self, at: usize) -> String {
        let of = |one: &super::person::Study| match self.study {
            Some(dates) => self.words.range(dates, one.from, Some(one.to)),
            None => one.to.0.to_string(),
        };
        self.person.study.get(at).map(of).unwrap_or_default()
    }

    fn spoken(&self, between: &str) -> Vec<String> {
        self.person.languages.iter().map(|(language, level)| format!("{language}{between}{level}")).collect()
    }

    fn protected(&self, page: &mut Page) {
        if self.decoys {
            self.person.protected.iter().for_each(|line| page.line(*line));
        }
    }

    fn injection(&self, page: &mut Page) {
        if self.decoys {
            page.line(self.person.injection);
        }
    }

    fn classic(&self, page: &mut Page) {
        let Person { name, mail, phone, location, links, summary, skills, .. } = self.person;
        page.line(*name);
        page.line(format!("{mail} | {phone} | {location}"));
        page.line(links.join(" | "));
        self.protected(page);
        page.heading(&self.words.profile.to_uppercase());
        page.line(*summary);
        page.heading(&self.words.work.to_uppercase());
        for (at, one) in self.person.work.iter().enumerate() {
            page.line(one.title);
            page.line(format!("{}, {}", one.company, one.city));
            page.line(self.when_work(at));
            one.tasks.iter().for_each(|task| page.line(format!("• {task}")));
            page.gap();
        }
        page.heading(&self.words.study.to_uppercase());
        for (at, one) in self.person.study.iter().enumerate() {
            page.line(one.degree);
            page.line(format!("{}, {}", one.institution, one.city));
            page.line(self.when_study(at));
            page.gap();
        }
        page.heading(&self.words.skills.to_uppercase());
        page.line(skills.join(", "));
        self.injection(page);
        page.heading(&self.words.languages.to_uppercase());
        page.line(self.spoken(": ").join(", "));
    }

    fn dates_first(&self, page: &mut Page) {
        let Person { name, mail, phone, location, street, links, skills, .. } = self.person;
        page.line(format!("{}: {name}", self.words.name));
        page.line(format!("{}: {street}{location}", self.words.address));
        page.line(format!("{}: {phone}", self.words.phone));
        page.line(format!("{}: {mail}", self.words.mail));
        links.iter().for_each(|link| page.line(format!("Web: {link}")));
        self.protected(page);
        page.heading(self.words.work);
        for (at, one) in self.person.work.iter().enumerate() {
            page.line(self.when_work(at));
            page.line(one.title);
            page.line(format!("{}, {}", one.company, one.city));
            one.tasks.iter().for_each(|task| page.line(format!("- {task}")));
        }
        page.heading(self.words.study);
        for (at, one) in self.person.study.iter().enumerate() {
            page.line(self.when_study(at));
            page.line(format!("{}, {}", one.institution, one.city));
            page.line(one.degree);
        }
        page.heading(self.words.skills);
        skills.iter().for_each(|skill| page.line(format!("- {skill}")));
        self.injection(page);
        page.heading(self.words.languages);
        self.spoken(" – ").into_iter().for_each(|line| page.line(line));
    }

    fn columns(&self, page: &mut Page) {
        let Person { name, mail, phone, location, links, summary, skills, .. } = self.person;
        page.line(*name);
        page.gap();
        let mut left = vec![self.words.work.to_owned()];
        for (at, one) in self.person.work.iter().enumerate() {
            left.extend([format!("{}, {}", one.title, one.company), self.when_work(at)]);
            left.extend(one.tasks.iter().map(|task| format!("• {task}")));
            left.push(String::new());
        }
        left.push(self.words.study.into());
        for (at, one) in self.person.study.iter().enumerate() {
            left.extend([
                one.degree.to_owned(),
                format!("{}, {}", one.institution, self.when_study(at)),
                String::new(),
            ]);
        }
        left.extend([self.words.profile.to_owned(), summary.to_string()]);
        let mut right = vec![self.words.contact.to_owned(), mail.to_string(), phone.to_string(), location.to_string()];
        right.extend(links.iter().map(|link| (*link).to_owned()));
        if self.decoys {
            right.extend(self.person.protected.iter().map(|line| (*line).to_owned()));
        }
        right.extend([String::new(), self.words.skills.to_owned()]);
        right.extend(skills.iter().map(|skill| (*skill).to_owned()));
        right.extend([String::new(), self.words.languages.to_owned()]);
        right.extend(self.spoken(" (").into_iter().map(|line| format!("{line})")));
        page.columns(left, right);
    }

    fn table(&self, page: &mut Page) {
        let Person { name, mail, phone, location, links, skills, .. } = self.person;
        page.row([self.words.name, name]);
        page.row([self.words.mail, mail]);
        page.row([self.words.phone, phone]);
        page.row([self.words.address, location]);
        links.iter().for_each(|link| page.row(["Web", link]));
        if self.decoys {
            for line in self.person.protected {
                let (label, value) = line.split_once(':').unwrap_or((line, ""));
                page.row([label.trim(), value.trim()]);
            }
        }
        page.heading(self.words.work);
        for (at, one) in self.person.work.iter().enumerate() {
            page.row([&self.when_work(at), &format!("{}, {}", one.title, one.company)]);
        }
        page.heading(self.words.study);
        for (at, one) in self.person.study.iter().enumerate() {
            page.row([&self.when_study(at), &format!("{} | {}", one.degree, one.institution)]);
        }
        page.gap();
        page.row([self.words.skills, &skills.join(" · ")]);
        page.row([self.words.languages, &self.spoken(" ").join(", ")]);
        self.injection(page);
    }

    fn functional(&self, page: &mut Page) {
        let Person { name, mail, phone, location, links, summary, skills, .. } = self.person;
        page.line(name.to_uppercase());
        page.line(format!("{location} · {phone} · {mail}"));
        page.line(links.join(" · "));
        page.heading(self.words.profile);
        page.line(*summary);
        self.injection(page);
        page.heading(self.words.skills);
        let (first, rest) = skills.split_at(skills.len() / 2);
        page.line(format!("{}: {}", self.words.groups[0], first.join(", ")));
        page.line(format!("{}: {}", self.words.groups[1], rest.join(", ")));
        page.heading(self.words.work);
        for (at, one) in self.person.work.iter().enumerate() {
            page.line(format!("{}, {}, {}", one.title, one.company, self.when_work(at)));
        }
        page.heading(self.words.study);
        for (at, one) in self.person.study.iter().enumerate() {
            page.line(format!("{}, {} ({})", one.degree, one.institution, self.when_study(at)));
        }
        page.heading(self.words.languages);
        page.line(self.spoken(" ").join(" | "));
        self.protected(page);
    }

    fn plain(&self, page: &mut Page) {
        let Person { name, mail, phone, location, links, skills, .. } = self.person;
        page.line(*name);
        page.line(*location);
        page.line(*phone);
        page.line(*mail);
        links.iter().for_each(|link| page.line(*link));
        page.gap();
        self.protected(page);
        page.line(format!("{}:", self.words.work));
        for (at, one) in self.person.work.iter().enumerate() {
            page.line(format!("{} {} {} ({})", one.title, self.words.at, one.company, self.when_work(at)));
        }
        page.gap();
        page.line(format!("{}:", self.words.study));
        for (at, one) in self.person.study.iter().enumerate() {
            page.line(format!("{} – {} – {}", one.degree, one.institution, self.when_study(at)));
        }
        page.gap();
        page.line(format!("{}: {}", self.words.skills, skills.join("; ")));
        page.line(format!("{}: {}", self.words.languages, self.spoken(" ").join(", ")));
        self.injection(page);
    }

    fn grouped(&self, page: &mut Page) {
        let Person { name, mail, phone, location, links, skills, .. } = self.person;
        page.line(*name);
        page.line(format!("{} {mail}", self.words.mail));
        page.line(format!("{} {phone}", self.words.phone));
        page.line(*location);
        links.iter().for_each(|link| page.line(*link));
        self.protected(page);
        page.heading(self.words.work);
        let mut company = "";
        for (at, one) in self.person.work.iter().enumerate() {
            if company != one.company {
                page.gap();
                page.line(format!("{}, {}", one.company.to_uppercase(), one.city));
                company = one.company;
            }
            page.row([one.title, &self.when_work(at)]);
            one.tasks.iter().for_each(|task| page.line(format!("– {task}")));
        }
        page.heading(self.words.study);
        for (at, one) in self.person.study.iter().enumerate() {
            page.row([one.institution, &self.when_study(at)]);
            page.line(one.degree);
        }
        page.heading(self.words.skills);
        page.line(skills.join(" | "));
        page.heading(self.words.languages);
        self.spoken("\t").into_iter().for_each(|line| page.line(line));
        self.injection(page);
    }

    fn odd(&self, page: &mut Page) {
        let Person { name, mail, phone, location, links, skills, .. } = self.person;
        let wide = |text: &str| text.to_uppercase().chars().map(|c| format!("{c} ")).collect::<String>();
        page.line(format!("   {}", name.replace(' ', "  ")));
        page.line(format!("{mail}  //  {phone}"));
        page.line(format!("  {location}  "));
        page.line(links.join("   "));
        self.injection(page);
        page.line(format!("=== {} ===", self.words.skills));
        skills.iter().for_each(|skill| page.line(format!("▪  {skill}")));
        page.gap();
        page.line(wide(self.words.work));
        for (at, one) in self.person.work.iter().enumerate() {
            page.line(format!("{}  |  {}  |  {}", one.company, one.title, self.when_work(at)));
            one.tasks.iter().for_each(|task| page.line(format!("   ▪ {task}")));
            page.gap();
            page.gap();
        }
        page.line(format!("*** {} ***", self.words.study.to_uppercase()));
        for (at, one) in self.person.study.iter().enumerate() {
            page.line(format!("▪ {}: {}, {}", self.when_study(at), one.degree, one.institution));
        }
        page.line(format!("--- {} ---", self.words.languages));
        self.spoken(", ").into_iter().for_each(|line| page.line(format!("▪ {line}")));
        self.protected(page);
    }
}
