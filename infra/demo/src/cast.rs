//! Who and what there is: people of the team, jobs, names of candidates in several scripts.

use hirelog_domain::jobs::LetterRule;
use hirelog_domain::permissions::Role;
use hirelog_domain::workflow::Status;

/// A person of the team.
pub(crate) struct Person {
    pub(crate) name: &'static str,
    pub(crate) mail: &'static str,
    pub(crate) role: Role,
    /// Said yes (true), no (false) or nothing yet.
    pub(crate) consent: Option<bool>,
    /// How busy, in views a day.
    pub(crate) pace: i64,
}

const fn person(name: &'static str, mail: &'static str, role: Role, consent: Option<bool>, pace: i64) -> Person {
    Person { name, mail, role, consent, pace }
}

/// The team. The last one joins when everything else is there.
pub(crate) const TEAM: [Person; 12] = [
    person("Astrid Lindqvist", "admin@hirelog.localhost", Role::Admin, Some(true), 6),
    person("Bruno Keller", "bruno.keller@hirelog.localhost", Role::Admin, Some(true), 4),
    person("Renata Żółkiewska", "recruiter@hirelog.localhost", Role::Recruiter, Some(true), 16),
    person("Nguyễn Thị Hồng", "hong.nguyen@hirelog.localhost", Role::Recruiter, Some(true), 14),
    person("Олена Шевченко", "olena.shevchenko@hirelog.localhost", Role::Recruiter, Some(true), 12),
    person("Δήμητρα Παπαδοπούλου", "dimitra.papadopoulou@hirelog.localhost", Role::Recruiter, Some(false), 10),
    person("Tomás Ó Súilleabháin", "tomas.osuilleabhain@hirelog.localhost", Role::Recruiter, Some(true), 9),
    person("Miriam Okafor", "manager@hirelog.localhost", Role::HiringManager, Some(true), 6),
    person("Jürgen Weiß", "juergen.weiss@hirelog.localhost", Role::HiringManager, Some(true), 4),
    person("Chloë d’Arcy-Montgomery", "chloe.darcy@hirelog.localhost", Role::HiringManager, None, 4),
    person("Pavel Novák", "pavel.novak@hirelog.localhost", Role::Viewer, Some(true), 3),
    person("Vera Lange", "viewer@hirelog.localhost", Role::Viewer, None, 0),
];

/// A job: title, department, place, openings, hiring manager as place in [`TEAM`].
pub(crate) const JOBS: [(&str, &str, &str, u16, usize); 8] = [
    ("Senior Rust engineer", "Platform", "Berlin", 3, 7),
    ("Site reliability engineer", "Platform", "Remote, EU", 2, 7),
    ("Product designer", "Product", "Berlin", 1, 8),
    ("Data analyst", "Finance", "Warsaw", 2, 8),
    ("Customer success manager", "Customer care", "Dublin", 4, 9),
    ("Technical writer", "Product", "Remote, EU", 1, 9),
    ("Accountant", "Finance", "Warsaw", 1, 8),
    ("Working student, people operations", "People", "Berlin", 2, 7),
];

/// What each of these jobs asks for.
pub(crate) const ASKED: [&[&str]; 8] = [
    &["Rust", "PostgreSQL", "Kubernetes"],
    &["Kubernetes", "PostgreSQL"],
    &["Figma", "User research"],
    &["PostgreSQL", "Machine learning"],
    &["Customer care"],
    &["English"],
    &["SAP"],
    &[],
];

/// The statuses that candidates of every job are written to about.
pub(crate) const LETTERS: [LetterRule; 2] =
    [LetterRule { status: Status::Offered, delay_hours: 0 }, LetterRule { status: Status::Rejected, delay_hours: 24 }];

/// Words of the team's own.
pub(crate) const TAGS: [&str; 6] =
    ["relocates", "referral bonus", "re-applied", "top of class", "part-time", "remote only"];

/// What people can do.
pub(crate) const SKILLS: [&str; 14] = [
    "Rust",
    "TypeScript",
    "Kubernetes",
    "PostgreSQL",
    "Figma",
    "User research",
    "Machine learning",
    "SAP",
    "Accounting",
    "Technical writing",
    "Negotiation",
    "Français",
    "Python",
    "AWS",
];

/// Given names.
pub(crate) const GIVEN: [&str; 40] = [
    "Anna",
    "Mateusz",
    "Zofia",
    "Łukasz",
    "Ngọc",
    "Minh",
    "Thảo",
    "Đức",
    "Olena",
    "Тарас",
    "Ірина",
    "Sergei",
    "Ελένη",
    "Νίκος",
    "Maria",
    "Giorgos",
    "Amara",
    "Kwame",
    "Fatima",
    "Yusuf",
    "Priya",
    "Arjun",
    "Chen",
    "Mei",
    "Hiroshi",
    "Sakura",
    "José",
    "Lucía",
    "João",
    "Beatriz",
    "Søren",
    "Ingrid",
    "Åsa",
    "Jörg",
    "Käthe",
    "Émile",
    "Zoë",
    "Siobhán",
    "Lena",
    "Tom",
];

/// Family names.
pub(crate) const FAMILY: [&str; 40] = [
    "Kowalska",
    "Wiśniewski",
    "Żółć",
    "Nguyễn",
    "Trần",
    "Phạm",
    "Шевчук",
    "Бондаренко",
    "Ivanova",
    "Παππάς",
    "Oikonomou",
    "Mensah",
    "Okonkwo",
    "Haddad",
    "Yılmaz",
    "Sharma",
    "Iyer",
    "Wang",
    "Li",
    "Tanaka",
    "Sato",
    "García",
    "Fernández",
    "Silva",
    "Oliveira",
    "Sørensen",
    "Dahl",
    "Björk",
    "Müller",
    "Groß",
    "Lefèvre",
    "Dubois",
    "Ní Bhriain",
    "O’Connor",
    "Smith",
    "Taylor",
    "van der Berg",
    "de Vries",
    "Rossi",
    "Esposito",
];

/// Where candidates live.
pub(crate) const PLACES: [&str; 12] = [
    "Berlin",
    "Warszawa",
    "Hà Nội",
    "Kyiv",
    "Αθήνα",
    "Dublin",
    "Lisboa",
    "København",
    "Paris",
    "Pune",
    "Hamburg",
    "Kraków",
];

/// What people write into notes.
pub(crate) const NOTES: [&str; 8] = [
    "Clear answers, good questions about the team.",
    "Strong basics; wants to grow into architecture.",
    "Portfolio fits well, salary expectation is at the top of the band.",
    "Friendly and well prepared. Second talk recommended.",
    "Some gaps in testing, learns fast.",
    "Very good communication, two references available.",
    "Notice period of three months.",
    "Knows our market; would relocate.",
];
