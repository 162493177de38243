//! Words that say what a piece is: a title, a company, a school, a degree, a country. All folded.

use crate::candidates::fold;

/// A piece with the words that were found in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) title: bool,
    pub(super) company: bool,
    pub(super) school: bool,
    pub(super) degree: bool,
    pub(super) country: bool,
}

/// What the words of a piece say.
pub(super) fn evidence(piece: &str) -> Evidence {
    let folded = format!(" {} ", fold(piece));
    Evidence {
        title: has(&folded, TITLES, TITLE_PARTS),
        company: has(&folded, COMPANIES, COMPANY_PARTS) || piece.contains("S.A.") || piece.contains("S.L."),
        school: has(&folded, SCHOOLS, SCHOOL_PARTS),
        degree: has(&folded, DEGREES, DEGREE_PARTS),
        country: is_country(folded.trim()),
    }
}

/// Whether a whole piece is the name of a country.
pub(super) fn is_country(folded: &str) -> bool {
    COUNTRIES.contains(&folded)
}

fn has(folded: &str, whole: &[&str], parts: &[&str]) -> bool {
    parts.iter().any(|part| folded.contains(part)) || whole.iter().any(|word| contains_word(folded, word))
}

fn contains_word(folded: &str, word: &str) -> bool {
    folded.match_indices(word).any(|(at, _)| {
        folded.get(..at).is_some_and(|before| before.ends_with(' '))
            && folded.get(at + word.len()..).is_some_and(|after| after.starts_with(' '))
    })
}

/// Parts of words in titles: German and Dutch write them together.
#[rustfmt::skip]
const TITLE_PARTS: &[&str] = &[
    "engineer", "developer", "manager", "analyst", "consultant", "designer", "architect", "director", "specialist",
    "scientist", "programmer", "coordinator", "administrator", "accountant", "technician", "supervisor",
    "researcher", "assistant", "representative", "electrician", "mechanic", "teacher", "therapist", "pharmacist",
    "carpenter", "apprentice", "recruiter", "copywriter", "entwickler", "leiter", "ingenieur", "berater", "referent",
    "sachbearbeit", "kaufmann", "kauffrau", "buchhalt", "student", "praktik", "pfleger", "pflegefach", "mitarbeit",
    "assistenz", "techniker", "mechaniker", "verkaufer", "lehrer", "elektriker", "elektroniker", "fachkraft",
    "controller", "verantwortlich", "meister", "gestalter", "angestellte", "developpeu", "responsable", "charge d",
    "chargee d", "technicien", "comptable", "infirmi", "stagiaire", "conseill", "directeu", "directric",
    "ingenieure", "consultante", "chef de", "cheffe de", "acheteu", "vendeu", "redacteu", "formateu", "gestionnaire",
    "assistante", "analyste", "alternan", "ingenier", "desarrollador", "gerente", "contable", "enfermer", "analista",
    "consultor", "becari", "profesor", "disenador", "auxiliar", "directora", "coordinador", "administrativ",
    "programador", "comercial", "encargad", "asesor", "dependient", "inzynier", "programist", "kierowni",
    "specjalist", "ksiegow", "analityk", "asystent", "stazyst", "dyrektor", "nauczyciel", "pielegniar", "projektant",
    "konsultant", "przedstawiciel", "koordynator", "doradca", "magazynier", "praktykant", "sprzedawca", "mlodszy",
    "starszy", "ky su", "lap trinh", "truong phong", "nhan vien", "chuyen vien", "ke toan", "giam doc", "quan ly",
    "thuc tap", "truong nhom", "ky thuat vien", "giao vien", "tro ly", "pho phong", "thiet ke", "phat trien",
    "dieu duong", "to truong", "medewerker", "leider", "ontwikkelaar", "adviseur", "beheerder", "verpleegkundig",
    "stagiair", "boekhouder", "sviluppat", "ingegner", "responsabile", "impiegat", "contabil", "tecnico",
    "infermier", "stagista", "addett", "desenvolvedor", "engenheir", "coordenador", "estagiari", "enfermeir",
];
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "lead", "head of", "head", "intern", "internship", "trainee", "officer", "clerk", "nurse", "chef", "ceo", "cto",
    "cfo", "coo", "vp", "vice president", "president", "founder", "co founder", "freelancer", "freelance",
    "associate", "partner", "owner", "buyer", "writer", "editor", "tester", "qa", "devops", "sre", "lecturer",
    "professor", "tutor", "driver", "cook", "waiter", "waitress", "barista", "cashier", "operator", "planner",
    "strategist", "scrum master", "product owner", "junior", "senior", "principal", "staff", "sales", "secretary",
    "receptionist", "advisor", "adviser", "agent", "doctor", "dentist", "midwife", "solicitor", "lawyer",
    "paralegal", "auditor", "welder", "plumber", "translator", "interpreter", "koch", "kochin", "arzt", "arztin",
    "fahrer", "gartner", "azubi", "auszubildender", "auszubildende", "selbststandig", "dozent", "hilfskraft",
    "chefarzt", "monteur", "disponent", "disponentin", "vendedor", "vendedora", "jefe", "jefa", "medico", "maestra",
    "maestro", "cuisinier", "serveur", "serveuse", "professeur", "medecin", "avocat", "juriste", "kierowca",
    "lekarz", "lider", "szef", "tester", "handlowiec", "kelner", "kelnerka", "kucharz", "bac si", "luat su",
    "manutentore", "operaio", "medico", "vendedora", "docente", "leraar", "verkoper", "tecnica", "tecnico",
];
#[rustfmt::skip]
const COMPANY_PARTS: &[&str] = &[
    "cong ty", "sp z o o", "spolka", "ngan hang", "tap doan", "kanzlei", "krankenhaus", "verlag", "agentur",
    "stadtwerke", "fabrik", "consulting", "klinik", "hospital", "szpital", "benh vien", "logistik", "logistic",
    "przedsiebiorstwo",
];
#[rustfmt::skip]
const COMPANIES: &[&str] = &[
    "gmbh", "ag", "se", "kg", "kgaa", "ohg", "ug", "ltd", "llc", "inc", "plc", "llp", "corp", "corporation", "sarl",
    "sas", "sasu", "s a", "s l", "sl", "slu", "sa", "jsc", "tnhh", "co", "company", "group", "gruppe", "groupe",
    "grupo", "grupa", "holding", "bv", "b v", "nv", "spa", "s p a", "srl", "s r l", "lda", "ltda", "oy", "ab", "aps",
    "e v", "ev", "bank", "clinic", "clinica", "labs", "studio", "studios", "agency", "agence", "agencia", "systems",
    "solutions", "technologies", "software", "partners", "ventures", "industries", "insurance", "airlines", "stores",
    "supermarket", "restaurant", "hotel", "hopital", "clinique", "council", "ministry", "foundation", "fundacja",
    "stiftung", "werke", "bau", "fils", "hermanos", "sohne", "and sons", "biuro", "pharma", "energy", "motors",
    "media", "digital", "freelance",
];
#[rustfmt::skip]
const SCHOOL_PARTS: &[&str] = &[
    "universi", "hochschule", "handwerkskammer", "institut", "college", "school", "schule", "gymnasium", "academy",
    "akademi", "academi", "ecole ", "lycee", "faculte", "escuela", "colegio", "facultad", "uniwersytet",
    "politechnik", "szkol", "liceum", "technikum", "dai hoc", "truong ", "hoc vien", "cao dang", "hogeschool",
    "politecnic", "polytechni", "istituto", "liceo", "faculdade", "escola", "berufskolleg", "berufsakademie",
    "seminary", "conservator", "thpt", "instytut", "trung tam",
];
#[rustfmt::skip]
const SCHOOLS: &[&str] = &[
    "uni", "tu", "fh", "eth", "rwth", "iut", "mit", "htl", "ihk", "cfa", "ies", "agh", "sgh", "vhs", "lycee",
    "bootcamp", "insa", "epfl",
];
#[rustfmt::skip]
const DEGREE_PARTS: &[&str] = &[
    "bachelor", "master", "prufung", "nvq", "diplom", "doctor", "licence", "licenci", "abitur", "ausbildung",
    "baccalaur", "magist", "licencjat", "inzynier", "cu nhan", "thac si", "ky su", "tien si", "laurea", "mestrado",
    "bacharel", "certificat", "zertifikat", "abschluss", "matura", "doktor", "doctorat", "promotion", "maturita",
    "grado en", "tecnico superior", "ingenier", "gcse", "a level", "high school", "reifeprufung", "fachwirt",
    "staatsexamen", "apprenticeship", "trung cap", "phd", "postgrad", "wyksztalcenie", "engenhar", "bachillerato",
    "cao dang nganh", "tot nghiep", "studia ", "umschulung", "realschule", "hbo", "propedeuse",
];
#[rustfmt::skip]
const DEGREES: &[&str] = &[
    "bsc", "msc", "ba", "ma", "b sc", "m sc", "b a", "m a", "beng", "meng", "b eng", "m eng", "mba", "bba", "phd",
    "ph d", "dr", "bts", "dut", "but", "deug", "cap", "mgr", "inz", "lic", "fp", "llb", "llm", "mphil", "associate",
    "bs", "ms", "b s", "m s", "dipl", "bac", "hnd", "bed", "b ed", "master1",
];

#[rustfmt::skip]
const COUNTRIES: &[&str] = &[
    "germany", "deutschland", "allemagne", "alemania", "niemcy", "duc", "duitsland", "germania", "alemanha",
    "austria", "osterreich", "autriche", "switzerland", "schweiz", "suisse", "suiza", "szwajcaria", "france",
    "frankreich", "francia", "francja", "phap", "spain", "spanien", "espagne", "espana", "hiszpania", "poland",
    "polen", "pologne", "polonia", "polska", "ba lan", "vietnam", "viet nam", "wietnam", "netherlands",
    "the netherlands", "niederlande", "pays bas", "paises bajos", "holandia", "nederland", "belgium", "belgien",
    "belgique", "belgica", "belgie", "italy", "italien", "italie", "italia", "wlochy", "portugal", "united kingdom",
    "uk", "england", "scotland", "wales", "northern ireland", "great britain", "grossbritannien", "royaume uni",
    "reino unido", "wielka brytania", "ireland", "irland", "irlande", "irlanda", "irlandia", "united states", "usa",
    "us", "canada", "kanada", "mexico", "brazil", "brasil", "argentina", "chile", "colombia", "peru", "australia",
    "new zealand", "india", "china", "japan", "singapore", "thailand", "indonesia", "malaysia", "philippines",
    "south korea", "korea", "turkey", "turkiye", "turkei", "turquie", "turquia", "ukraine", "ukraina",
    "czech republic", "czechia", "tschechien", "czechy", "slovakia", "hungary", "ungarn", "romania", "rumanien",
    "bulgaria", "greece", "griechenland", "sweden", "schweden", "norway", "norwegen", "denmark", "danemark",
    "finland", "finnland", "estonia", "latvia", "lithuania", "croatia", "serbia", "slovenia", "luxembourg",
    "luxemburg", "nigeria", "kenya", "ghana", "south africa", "egypt", "morocco", "maroc", "marruecos", "tunisia",
    "tunisie", "israel", "uae", "united arab emirates",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_companies_are_told_apart_in_many_languages() {
        for title in [
            "Senior Engineer",
            "Softwareentwicklerin",
            "Chargée de projet",
            "Kỹ sư phần mềm",
            "Specjalistka ds. kadr",
            "Enfermera",
        ] {
            assert!(evidence(title).title && !evidence(title).company, "{title}");
        }
        for company in [
            "Ünal GmbH",
            "Przykład Sp. z o.o.",
            "Công ty TNHH Sao Mai",
            "Acme, Inc.",
            "Exemplaire S.A.",
            "St. Example Hospital",
        ] {
            assert!(evidence(company).company && !evidence(company).title, "{company}");
        }
    }

    #[test]
    fn schools_degrees_and_countries_are_known() {
        assert!(evidence("Politechnika Łódzka").school && evidence("Đại học Bách khoa").school);
        assert!(evidence("M.Sc. Informatik").degree && evidence("Thạc sĩ").degree);
        assert!(evidence("Deutschland").country && !evidence("Berlin").country);
    }
}
