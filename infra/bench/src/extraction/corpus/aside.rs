//! Resumes that the rules were not changed for: written after the last change, read once. Nobody in them exists. Whoever
//! changes the rules for one of them moves it to [`super::by_hand`] and writes another.

use super::person::Language;
use super::sheet::Sheet;

pub(super) const SHEETS: [Sheet; 12] = [
    Sheet {
        language: Language::En,
        text: r#"Rosalind Ketteridge-Mbeki
rosalind.km@lettermail.example  ~  +44 7700 900 771  ~  Exeter, UK

OBJECTIVE
To run the finances of a charity that does what it says.

PROFESSIONAL BACKGROUND

Head of Finance, The Otter Trust                         Mar 2021 - Present
Bookkeeping for five sites; a reserve policy the trustees understand.

Finance Officer, Dartmoor Orchard Cooperative            Jan 2016 - Feb 2021
Payroll, VAT and gift aid.

QUALIFICATIONS
ACCA, 2019
BA Accounting and Finance, University of Tamarside, 2015

SYSTEMS
Xero, Sage 50"#,
        single: [
            Some("Rosalind Ketteridge-Mbeki"),
            Some("rosalind.km@lettermail.example"),
            Some("+44 7700 900 771"),
            Some("Exeter, UK"),
        ],
        links: &[],
        skills: &[],
        languages: &[],
        work: &[
            ("Head of Finance", "The Otter Trust", Some("2021-03"), Some("present")),
            ("Finance Officer", "Dartmoor Orchard Cooperative", Some("2016-01"), Some("2021-02")),
        ],
        study: &[("BA Accounting and Finance", "University of Tamarside", None, Some("2015"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::En,
        text: r#"CALLUM BRIGHTWELL-ADDO
Site Reliability Engineer
Email: callum@brightwell-addo.example
Phone: 415 555 0136
GitHub: github.com/cba-example
Location: Oakland, California

Skills:
Linux, Kubernetes, Prometheus, Go, Bash, incident response

Experience:

SITE RELIABILITY ENGINEER, PELICAN CLOUD
2020 - Present
- On call for 600 services
- Wrote the runbooks that other teams copied

SYSTEMS ADMINISTRATOR, GOLDEN POPPY CREDIT UNION
2015 - 2020
- 400 desktops, 30 servers

Education:
Associate of Science, Tidepool Community College, 2014"#,
        single: [
            Some("CALLUM BRIGHTWELL-ADDO"),
            Some("callum@brightwell-addo.example"),
            Some("415 555 0136"),
            Some("Oakland, California"),
        ],
        links: &["github.com/cba-example"],
        skills: &["Linux", "Kubernetes", "Prometheus", "Go", "Bash", "incident response"],
        languages: &[],
        work: &[
            ("SITE RELIABILITY ENGINEER", "PELICAN CLOUD", Some("2020"), Some("present")),
            ("SYSTEMS ADMINISTRATOR", "GOLDEN POPPY CREDIT UNION", Some("2015"), Some("2020")),
        ],
        study: &[("Associate of Science", "Tidepool Community College", None, Some("2014"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::En,
        text: r#"Hyacinth Obuya — Product Designer
hyacinth@obuya.example · obuya.example · Nairobi, Kenya · +254 20 555 0119

Work

2022–now  Lead Product Designer, Savanna Ledger
          Design system used by 7 teams.
2019–2022 Product Designer, Matatu Labs
2017–2019 Junior Designer, Studio Jacaranda

Education

2013–2017 BA Design, University of Ngong Hills

Tools: Figma, Framer, Principle, Notion
Languages: English, Swahili, Luo"#,
        single: [
            Some("Hyacinth Obuya"),
            Some("hyacinth@obuya.example"),
            Some("+254 20 555 0119"),
            Some("Nairobi, Kenya"),
        ],
        links: &["obuya.example"],
        skills: &["Figma", "Framer", "Principle", "Notion"],
        languages: &["English", "Swahili", "Luo"],
        work: &[
            ("Lead Product Designer", "Savanna Ledger", Some("2022"), Some("present")),
            ("Product Designer", "Matatu Labs", Some("2019"), Some("2022")),
            ("Junior Designer", "Studio Jacaranda", Some("2017"), Some("2019")),
        ],
        study: &[("BA Design", "University of Ngong Hills", Some("2013"), Some("2017"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::De,
        text: r#"LEBENSLAUF

Kunigunde Apfelstedt, Dipl.-Psych.
Erprobungsallee 21 · 99084 Erfurt · 0361 5550 144 · kunigunde@apfelstedt.example
geboren am 30.01.1982, zwei Kinder

BERUFLICHE ERFAHRUNG

Seit Oktober 2014
Psychologische Psychotherapeutin
Praxisgemeinschaft Gerabogen, Erfurt

April 2009 – September 2014
Stationspsychologin
Helmbach-Klinik Bad Probehausen

BILDUNGSWEG

2001 – 2008: Universität Saaletal, Diplom Psychologie
2001: Abitur am Gymnasium Unstrutaue

BESONDERE KENNTNISSE

Verhaltenstherapie, EMDR, Testdiagnostik, SPSS"#,
        single: [
            Some("Kunigunde Apfelstedt"),
            Some("kunigunde@apfelstedt.example"),
            Some("0361 5550 144"),
            Some("Erfurt"),
        ],
        links: &[],
        skills: &["Verhaltenstherapie", "EMDR", "Testdiagnostik", "SPSS"],
        languages: &[],
        work: &[
            ("Psychologische Psychotherapeutin", "Praxisgemeinschaft Gerabogen", Some("2014-10"), Some("present")),
            ("Stationspsychologin", "Helmbach-Klinik Bad Probehausen", Some("2009-04"), Some("2014-09")),
        ],
        study: &[
            ("Diplom Psychologie", "Universität Saaletal", Some("2001"), Some("2008")),
            ("Abitur", "Gymnasium Unstrutaue", None, Some("2001")),
        ],
        forbidden: &["1982"],
    },
    Sheet {
        language: Language::De,
        text: r#"Ole Friedrichsen-Duval
Wohnort: Kiel
Tel.: +49 431 5550 167
Mail: ole@friedrichsen.example

Kurzprofil
IT-Projektleiter, 14 Jahre Erfahrung, PMP.

Stationen

Fördewerk IT GmbH (Kiel)
  IT-Projektleiter        01/2019 – heute
  Systemadministrator     05/2013 – 12/2018

Reederei Knoop & Mattes (Flensburg)
  Fachinformatiker        08/2010 – 04/2013

Ausbildung
Fachinformatiker Systemintegration, Berufsbildende Schulen Schleital, 08/2007 – 07/2010

IT-Kenntnisse
VMware | Ansible | Active Directory | ITIL

Sprachen
Dänisch: Muttersprache | Deutsch: Muttersprache | Englisch: C1"#,
        single: [
            Some("Ole Friedrichsen-Duval"),
            Some("ole@friedrichsen.example"),
            Some("+49 431 5550 167"),
            Some("Kiel"),
        ],
        links: &[],
        skills: &["VMware", "Ansible", "Active Directory", "ITIL"],
        languages: &["Dänisch", "Deutsch", "Englisch"],
        work: &[
            ("IT-Projektleiter", "Fördewerk IT GmbH", Some("2019-01"), Some("present")),
            ("Systemadministrator", "Fördewerk IT GmbH", Some("2013-05"), Some("2018-12")),
            ("Fachinformatiker", "Reederei Knoop & Mattes", Some("2010-08"), Some("2013-04")),
        ],
        study: &[(
            "Fachinformatiker Systemintegration",
            "Berufsbildende Schulen Schleital",
            Some("2007-08"),
            Some("2010-07"),
        )],
        forbidden: &[],
    },
    Sheet {
        language: Language::Fr,
        text: r#"Capucine LAVERDIÈRE-NGO
Infirmière diplômée d'État
Tél : 02 61 91 04 18 – capucine.ln@soins.example – Angers

Expérience

Infirmière de bloc opératoire – Clinique des Tuffeaux – Angers
(mars 2020 – présent)
Infirmière – Hôpital local de Sarthebourg
(juillet 2015 – février 2020)

Diplômes

Diplôme d'État d'infirmier – IFSI du Val d'Authion – 2015
Baccalauréat ST2S – Lycée Renoir-Exemple – 2012

Compétences

Stérilisation • Gestion du stress • Accueil des patients

Langues

Vietnamien (langue maternelle) • Anglais (B1)"#,
        single: [
            Some("Capucine LAVERDIÈRE-NGO"),
            Some("capucine.ln@soins.example"),
            Some("02 61 91 04 18"),
            Some("Angers"),
        ],
        links: &[],
        skills: &["Stérilisation", "Gestion du stress", "Accueil des patients"],
        languages: &["Vietnamien", "Anglais"],
        work: &[
            ("Infirmière de bloc opératoire", "Clinique des Tuffeaux", Some("2020-03"), Some("present")),
            ("Infirmière", "Hôpital local de Sarthebourg", Some("2015-07"), Some("2020-02")),
        ],
        study: &[
            ("Diplôme d'État d'infirmier", "IFSI du Val d'Authion", None, Some("2015")),
            ("Baccalauréat ST2S", "Lycée Renoir-Exemple", None, Some("2012")),
        ],
        forbidden: &[],
    },
    Sheet {
        language: Language::Es,
        text: r#"Nombre: Remedios Altamirano Quispe
Celular: 999 555 017
Correo: remedios@altamirano.example
Ciudad: Arequipa, Perú
Estado civil: casada, 3 hijos

PERFIL
Ingeniera civil colegiada, 12 años en obras viales.

EXPERIENCIA LABORAL

CONSTRUCTORA MISTI NUEVO S.A.
Cargo: Ingeniera residente
Periodo: enero 2018 a la fecha

CONSORCIO VIAL COLCA
Cargo: Asistente de obra
Periodo: junio 2012 - diciembre 2017

FORMACIÓN
Ingeniería Civil - Universidad del Valle Blanco (2006 - 2011)

HERRAMIENTAS
AutoCAD Civil 3D, S10, MS Project"#,
        single: [
            Some("Remedios Altamirano Quispe"),
            Some("remedios@altamirano.example"),
            Some("999 555 017"),
            Some("Arequipa, Perú"),
        ],
        links: &[],
        skills: &["AutoCAD Civil 3D", "S10", "MS Project"],
        languages: &[],
        work: &[
            ("Ingeniera residente", "CONSTRUCTORA MISTI NUEVO S.A.", Some("2018-01"), Some("present")),
            ("Asistente de obra", "CONSORCIO VIAL COLCA", Some("2012-06"), Some("2017-12")),
        ],
        study: &[("Ingeniería Civil", "Universidad del Valle Blanco", Some("2006"), Some("2011"))],
        forbidden: &["casada"],
    },
    Sheet {
        language: Language::Pl,
        text: r#"Dobrochna Wrzosek-Lipiec
Warszawa | +48 22 555 01 71 | dobrochna@wrzosek.example | linkedin.com/in/wrzosek-przyklad

O MNIE
Specjalistka HR z ośmioletnim doświadczeniem.

DOŚWIADCZENIE ZAWODOWE

HR Business Partner | Kwiatkowo Handel S.A. | maj 2021 – obecnie
• wsparcie 300 pracowników
• projekt ocen okresowych

Specjalista ds. rekrutacji | Agencja Talentowo | marzec 2017 – kwiecień 2021
• 90 zatrudnień rocznie

WYKSZTAŁCENIE

Uniwersytet Mazowsza Północnego | magister, psychologia | 2012 – 2017

KOMPETENCJE

Rekrutacja | Prawo pracy | Excel | Prezentacje

JĘZYKI

Polski – ojczysty | Angielski – C1 | Hiszpański – A2"#,
        single: [
            Some("Dobrochna Wrzosek-Lipiec"),
            Some("dobrochna@wrzosek.example"),
            Some("+48 22 555 01 71"),
            Some("Warszawa"),
        ],
        links: &["linkedin.com/in/wrzosek-przyklad"],
        skills: &["Rekrutacja", "Prawo pracy", "Excel", "Prezentacje"],
        languages: &["Polski", "Angielski", "Hiszpański"],
        work: &[
            ("HR Business Partner", "Kwiatkowo Handel S.A.", Some("2021-05"), Some("present")),
            ("Specjalista ds. rekrutacji", "Agencja Talentowo", Some("2017-03"), Some("2021-04")),
        ],
        study: &[("magister, psychologia", "Uniwersytet Mazowsza Północnego", Some("2012"), Some("2017"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::Vi,
        text: r#"HỒ SƠ XIN VIỆC

Thông tin cá nhân
Họ tên: Phan Vũ Hải Đăng
Năm sinh: 1990
Điện thoại: 0236 5550 128
Email: haidang@phanvu.example
Nơi ở: Đà Nẵng

Quá trình công tác
Từ 01/2019 đến nay
Công ty Xây dựng Cầu Vồng
Chức vụ: Kỹ sư giám sát
Từ 06/2013 đến 12/2018
Công ty TNHH Kiến trúc Gió Biển
Chức vụ: Kỹ sư hiện trường

Trình độ học vấn
2008 - 2013: Đại học Kỹ thuật Sông Hàn - Kỹ sư Xây dựng

Kỹ năng
AutoCAD; Revit; Dự toán

Ngoại ngữ
Anh văn (B1)"#,
        single: [Some("Phan Vũ Hải Đăng"), Some("haidang@phanvu.example"), Some("0236 5550 128"), Some("Đà Nẵng")],
        links: &[],
        skills: &["AutoCAD", "Revit", "Dự toán"],
        languages: &["Anh văn"],
        work: &[
            ("Kỹ sư giám sát", "Công ty Xây dựng Cầu Vồng", Some("2019-01"), Some("present")),
            ("Kỹ sư hiện trường", "Công ty TNHH Kiến trúc Gió Biển", Some("2013-06"), Some("2018-12")),
        ],
        study: &[("Kỹ sư Xây dựng", "Đại học Kỹ thuật Sông Hàn", Some("2008"), Some("2013"))],
        forbidden: &["1990"],
    },
    Sheet {
        language: Language::Nl,
        text: r#"CV Jorrit Wiarda
Groningen, Nederland | jorrit@wiarda.example | 050 555 01 23 | gitlab.com/wiarda-voorbeeld

Loopbaan
03-2019 / heden        Java-ontwikkelaar, Wadkracht Software BV
09-2015 / 02-2019      Applicatiebeheerder, Gemeente Dollardstad

Opleiding
2011-2015              HBO Informatica, Hogeschool Noordenwind

Kennis
Java, Quarkus, Angular, OpenShift

Talen
Nederlands, Fries, Engels"#,
        single: [
            Some("Jorrit Wiarda"),
            Some("jorrit@wiarda.example"),
            Some("050 555 01 23"),
            Some("Groningen, Nederland"),
        ],
        links: &["gitlab.com/wiarda-voorbeeld"],
        skills: &["Java", "Quarkus", "Angular", "OpenShift"],
        languages: &["Nederlands", "Fries", "Engels"],
        work: &[
            ("Java-ontwikkelaar", "Wadkracht Software BV", Some("2019-03"), Some("present")),
            ("Applicatiebeheerder", "Gemeente Dollardstad", Some("2015-09"), Some("2019-02")),
        ],
        study: &[("HBO Informatica", "Hogeschool Noordenwind", Some("2011"), Some("2015"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::It,
        text: r#"Fiammetta Oltremonti
Architetta
Torino, Italia
+39 011 555 0174
fiammetta@oltremonti.example

PROFILO
Architetta con esperienza in recupero edilizio.

ESPERIENZA

Architetta, Studio Associato Portanuova
Gennaio 2017 – presente
Restauro di 8 edifici storici.

Collaboratrice, Comune di Rocca Esempio
Marzo 2013 – Dicembre 2016
Piani del colore.

ISTRUZIONE

Laurea magistrale in Architettura
Politecnico delle Alpi, 2012

COMPETENZE
Revit · Rhino · Rilievo · Direzione lavori

LINGUE
Italiano (madrelingua) · Francese (C1)"#,
        single: [
            Some("Fiammetta Oltremonti"),
            Some("fiammetta@oltremonti.example"),
            Some("+39 011 555 0174"),
            Some("Torino, Italia"),
        ],
        links: &[],
        skills: &["Revit", "Rhino", "Rilievo", "Direzione lavori"],
        languages: &["Italiano", "Francese"],
        work: &[
            ("Architetta", "Studio Associato Portanuova", Some("2017-01"), Some("present")),
            ("Collaboratrice", "Comune di Rocca Esempio", Some("2013-03"), Some("2016-12")),
        ],
        study: &[("Laurea magistrale in Architettura", "Politecnico delle Alpi", None, Some("2012"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::En,
        text: r#"                              BARNABY QUILLFEATHER
          12 Specimen Close, Belfast BT1 1ZZ     barnaby@quillfeather.example
                               028 9649 6117

_____________________________ PROFILE _____________________________
Primary school teacher. Enhanced disclosure certificate 001555010101.

____________________________ EXPERIENCE ___________________________
Year 5 Teacher                                     Sept 2018 to present
Lagan Meadow Primary School, Belfast
Maths lead since 2020.

Teaching Assistant                                 Sept 2015 to Aug 2018
Cave Hill Nursery, Belfast

____________________________ EDUCATION ____________________________
PGCE                                               2017 to 2018
Stranmill University College
BA English                                         2012 to 2015
University of Belmont

_____________________________ SKILLS ______________________________
Phonics, behaviour management, Google Classroom"#,
        single: [
            Some("BARNABY QUILLFEATHER"),
            Some("barnaby@quillfeather.example"),
            Some("028 9649 6117"),
            Some("Belfast"),
        ],
        links: &[],
        skills: &["Phonics", "behaviour management", "Google Classroom"],
        languages: &[],
        work: &[
            ("Year 5 Teacher", "Lagan Meadow Primary School", Some("2018-09"), Some("present")),
            ("Teaching Assistant", "Cave Hill Nursery", Some("2015-09"), Some("2018-08")),
        ],
        study: &[
            ("PGCE", "Stranmill University College", Some("2017"), Some("2018")),
            ("BA English", "University of Belmont", Some("2012"), Some("2015")),
        ],
        forbidden: &[],
    },
];
