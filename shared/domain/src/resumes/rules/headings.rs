//! Headings of resumes in nine languages, folded.

use crate::candidates::fold;

/// What stands below a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Before any heading, and where somebody can be reached.
    Contact,
    Experience,
    Education,
    Skills,
    Languages,
    Links,
    /// Other people: their numbers are not the candidate's.
    References,
    Other,
}

/// What a line heads, if it is a heading.
pub(super) fn heading(line: &str) -> Option<Kind> {
    const LONGEST: usize = 60;
    if line.len() > LONGEST {
        return None;
    }
    let bare = line.trim_matches(|c: char| !c.is_alphanumeric() && c != ')');
    let bare = bare.split('(').next().unwrap_or_default();
    if bare.contains([',', '@', ':']) {
        return None;
    }
    let bare = fold(bare.trim_start_matches(|c: char| c.is_ascii_digit() || ". )".contains(c)));
    let bare = unspaced(&bare).unwrap_or(bare);
    let bare = bare.strip_prefix("my ").or(bare.strip_prefix("meine ")).unwrap_or(&bare);
    known(bare).or_else(|| joined(line, bare))
}

fn known(folded: &str) -> Option<Kind> {
    KNOWN.iter().find(|(_, headings)| headings.contains(&folded)).map(|(kind, _)| *kind)
}

/// `E D U C A T I O N`: letters of a heading set wide apart. Words within it cannot be told apart.
fn unspaced(folded: &str) -> Option<String> {
    let wide = folded.len() > 8 && folded.split(' ').all(|word| word.len() == 1);
    if !wide {
        return None;
    }
    let letters = folded.replace(' ', "");
    let whole =
        KNOWN.iter().flat_map(|(_, headings)| headings.iter()).find(|heading| heading.replace(' ', "") == letters);
    whole.map(|heading| (*heading).to_owned())
}

/// `Skills & Tools`, `Studium und Ausbildung`: the first of two decides.
fn joined(line: &str, folded: &str) -> Option<Kind> {
    let words = folded.split(' ').count();
    if words > 5 || line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if let Some((first, _)) = line.split_once(['&', '/', '+']) {
        return known(&fold(first));
    }
    let and = [" and ", " und ", " et ", " y ", " i ", " oraz ", " va ", " en ", " e "];
    and.iter().find_map(|and| folded.split_once(and)).and_then(|(first, _)| known(first))
}

#[rustfmt::skip]
const KNOWN: &[(Kind, &[&str])] = &[
    (Kind::Experience, &[
        "experience", "experiences", "work experience", "professional experience", "employment",
        "employment history", "work history", "work", "career", "career history",
        "career summary", "professional background", "relevant experience", "positions", "professional history",
        "job history", "selected experience", "industry experience", "where i have worked",
        "berufserfahrung", "beruflicher werdegang", "werdegang", "berufspraxis", "praktische erfahrung",
        "praxiserfahrung", "berufliche erfahrung", "berufliche stationen",
        "stationen", "arbeitserfahrung", "berufstatigkeit", "beruf", "erfahrung", "beruflicher lebenslauf", "praktika",
        "experience professionnelle", "experiences professionnelles", "parcours professionnel", "parcours", "emplois",
        "experiencia", "experiencia laboral", "experiencia profesional", "trayectoria profesional",
        "historial laboral", "trayectoria", "experiencia de trabajo",
        "doswiadczenie", "doswiadczenie zawodowe", "przebieg kariery", "kariera", "historia zatrudnienia",
        "przebieg pracy zawodowej", "zatrudnienie", "praca zawodowa", "przebieg zatrudnienia",
        "kinh nghiem", "kinh nghiem lam viec", "qua trinh lam viec", "qua trinh cong tac", "kinh nghiem cong viec",
        "kinh nghiem chuyen mon", "lich su lam viec",
        "werkervaring", "ervaring", "loopbaan", "arbeidsverleden", "professionele ervaring",
        "esperienza", "esperienze", "esperienza professionale", "esperienze professionali", "esperienza lavorativa",
        "esperienze lavorative",
        "experiencia profissional", "experiencias profissionais", "historico profissional", "percurso profissional",
    ]),
    (Kind::Education, &[
        "education", "academic background", "education and training", "academic qualifications", "studies",
        "degrees", "schooling", "educational background", "academic history", "qualifications",
        "ausbildung", "bildung", "bildungsweg", "bildungsgang", "studium", "schulbildung", "akademischer werdegang",
        "akademische ausbildung", "schule", "hochschulstudium", "schulischer werdegang", "aus und weiterbildung",
        "schulausbildung",
        "formation", "formations", "etudes", "diplomes", "parcours academique", "formation academique", "cursus",
        "scolarite",
        "educacion", "formacion", "formacion academica", "estudios", "titulacion", "datos academicos",
        "wyksztalcenie", "edukacja", "studia", "przebieg edukacji",
        "hoc van", "trinh do hoc van", "giao duc", "qua trinh hoc tap", "bang cap", "dao tao", "qua trinh dao tao",
        "opleiding", "opleidingen", "onderwijs", "studie",
        "istruzione", "formazione", "istruzione e formazione", "titoli di studio", "studi",
        "educacao", "formacao", "formacao academica", "habilitacoes literarias", "escolaridade",
        "habilitacoes academicas",
    ]),
    (Kind::Skills, &[
        "skills", "technical skills", "key skills", "core skills", "professional skills", "core competencies",
        "competencies", "competences", "technologies", "tech stack", "stack", "tools", "expertise",
        "areas of expertise",
        "technical expertise", "technical proficiencies", "proficiencies", "skill set", "skillset", "strengths",
        "hard skills", "soft skills", "it skills", "computer skills", "what i use", "toolbox",
        "tools and technologies", "skills summary", "other skills", "additional skills", "main skills",
        "sonstige kenntnisse", "autres competences", "otras habilidades", "inne umiejetnosci", "ky nang khac",
        "kenntnisse", "fahigkeiten", "kompetenzen", "fachkenntnisse", "it kenntnisse", "edv kenntnisse", "edv",
        "fachliche kenntnisse", "technische kenntnisse", "qualifikationen", "besondere kenntnisse",
        "weitere kenntnisse", "technologien", "werkzeuge", "kernkompetenzen", "schwerpunkte",
        "competences techniques", "competences cles", "competences professionnelles", "savoir faire", "outils",
        "informatique", "competences informatiques", "aptitudes", "technologies et outils",
        "habilidades", "competencias", "aptitudes", "habilidades tecnicas", "conocimientos",
        "conocimientos tecnicos", "herramientas", "informatica", "competencias tecnicas", "tecnologias",
        "conocimientos informaticos",
        "umiejetnosci", "kompetencje", "umiejetnosci techniczne", "technologie", "narzedzia", "kluczowe kompetencje",
        "kluczowe umiejetnosci", "umiejetnosci zawodowe", "kwalifikacje",
        "ky nang", "ky nang chuyen mon", "ky nang mem", "ky nang chinh", "cong nghe", "cong cu", "nang luc",
        "ky nang ky thuat", "tin hoc",
        "vaardigheden", "competenties", "kennis",
        "competenze", "capacita", "competenze tecniche", "abilita", "conoscenze", "competenze informatiche",
        "competencias profissionais", "conhecimentos", "ferramentas", "habilidades e competencias",
    ]),
    (Kind::Languages, &[
        "languages", "language skills", "foreign languages", "spoken languages", "language", "language proficiency",
        "sprachen", "sprachkenntnisse", "fremdsprachen", "langues", "langues etrangeres",
        "competences linguistiques", "idiomas", "lenguas",
        "jezyki", "jezyki obce", "znajomosc jezykow", "znajomosc jezykow obcych", "ngon ngu", "ngoai ngu", "talen",
        "talenkennis", "lingue", "lingue straniere", "competenze linguistiche", "linguas",
    ]),
    (Kind::Links, &["links", "online", "web", "profiles", "on the web", "profile links", "liens", "enlaces", "linki", "lien ket", "find me", "social media", "portfolio"]),
    (Kind::Contact, &[
        "contact", "contact details", "contact information", "personal details", "personal information",
        "personal data", "details", "kontakt", "kontaktdaten", "personliche daten", "angaben zur person",
        "zur person", "coordonnees", "contacto",
        "datos personales", "datos de contacto", "dane kontaktowe", "dane osobowe", "lien he", "thong tin lien he",
        "thong tin ca nhan", "thong tin", "persoonlijke gegevens", "contactgegevens", "contatti", "dati personali",
        "informazioni personali", "contato", "dados pessoais", "contactos",
        "informations personnelles", "etat civil", "reach me",
    ]),
    (Kind::References, &["references", "referees", "referenzen", "referencias", "referencje", "nguoi tham chieu", "nguoi gioi thieu", "referenties", "referenze", "emergency contact"]),
    (Kind::Other, &[
        "summary", "profile", "about", "about me", "objective", "career objective", "professional summary",
        "personal statement", "executive summary", "projects", "personal projects", "selected projects",
        "side projects", "certifications", "certificates", "licences", "licenses", "awards", "honours", "honors",
        "achievements", "key achievements", "publications", "patents", "talks",
        "interests", "hobbies", "hobbies and interests", "volunteering", "volunteer work", "volunteer experience",
        "courses", "training", "additional information", "additional", "miscellaneous", "activities",
        "extracurricular activities", "memberships", "declaration", "notes", "availability", "other",
        "career highlights", "highlights", "strengths and achievements",
        "profil", "zusammenfassung", "uber mich", "kurzprofil", "projekte", "zertifikate", "zertifizierungen",
        "weiterbildung", "weiterbildungen", "fortbildungen", "auszeichnungen", "veroffentlichungen", "interessen",
        "ehrenamt", "engagement", "sonstiges", "personliches", "ziel",
        "profil professionnel", "a propos", "resume", "objectif", "projets", "certificats", "publications",
        "centres d interet", "loisirs", "benevolat", "divers", "permis",
        "perfil", "perfil profesional", "sobre mi", "resumen", "objetivo", "proyectos", "certificados",
        "certificaciones", "cursos", "premios", "publicaciones", "intereses", "aficiones", "voluntariado",
        "otros datos", "otros",
        "profil zawodowy", "podsumowanie", "podsumowanie zawodowe", "o mnie", "cel", "cel zawodowy", "projekty",
        "certyfikaty", "kursy", "szkolenia", "kursy i szkolenia", "nagrody", "publikacje", "zainteresowania",
        "wolontariat", "klauzula", "inne", "osiagniecia", "hobby",
        "muc tieu", "muc tieu nghe nghiep", "gioi thieu", "gioi thieu ban than", "tom tat", "du an", "chung chi",
        "khoa hoc", "giai thuong", "so thich", "hoat dong", "hoat dong xa hoi", "thanh tich", "thong tin them",
        "profiel", "samenvatting", "over mij", "projecten", "certificaten", "cursussen", "interesses",
        "vrijwilligerswerk", "overig", "profilo", "sommario", "obiettivo", "progetti", "certificazioni", "corsi",
        "interessi", "volontariato", "altro",
        "resumo", "sobre mim", "projetos", "certificacoes", "interesses", "outros",
    ]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_set() {
        for (line, kind) in [
            ("EXPERIENCE", Kind::Experience),
            ("Berufserfahrung:", Kind::Experience),
            ("=== Skills & Tools ===", Kind::Skills),
            ("E D U C A T I O N", Kind::Education),
            ("W O R K   E X P E R I E N C E", Kind::Experience),
            ("2. Doświadczenie zawodowe", Kind::Experience),
            ("Kinh nghiệm làm việc", Kind::Experience),
            ("## Idiomas", Kind::Languages),
            ("Formation et diplômes", Kind::Education),
            ("Experience (selected)", Kind::Experience),
        ] {
            assert_eq!(heading(line), Some(kind), "{line}");
        }
    }

    #[test]
    fn a_line_with_more_than_a_heading_is_none() {
        for line in [
            "Experience with Rust",
            "Education officer, Acme",
            "Work at night",
            "Skills: Rust",
            "",
            "- – -",
            "Zofia Żółć",
        ] {
            assert_eq!(heading(line), None, "{line}");
        }
    }
}
