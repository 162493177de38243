//! Resumes written by hand, in other styles than those that are generated. What the rules missed in them at first was looked
//! at, so that their figures are better than those of [`super::aside`]. Nobody in them exists.

use super::person::Language;
use super::sheet::Sheet;

pub(super) const SHEETS: [Sheet; 12] = [
    Sheet {
        language: Language::En,
        text: r#"Resume - Cornelius Ashgrove
cornelius_ashgrove@webpost.example    M: +44 7700 900 418     Bristol, UK

I'm a backend developer who has shipped payment systems since 2012 and enjoys mentoring.

What I use
Rust / Tokio, Python 3, Terraform, AWS (Lambda, DynamoDB, SQS)

Where I have worked
Staff Engineer @ Peregrine Pay, Feb 2022 to now
Responsible for ledgers. Reduced reconciliation errors from 2% to 0.1% between 2022 and 2023.
Senior Developer @ Tidewater Media, Nov 2018 to Jan 2022
Developer @ Oakhollow Games, Jun 2015 to Oct 2018

Studies
University of Avonmere: MEng Electronics, 2011 - 2015

Hobbies
Sailing, sourdough"#,
        single: [
            Some("Cornelius Ashgrove"),
            Some("cornelius_ashgrove@webpost.example"),
            Some("+44 7700 900418"),
            Some("Bristol, UK"),
        ],
        links: &[],
        skills: &["Tokio", "Rust", "Python 3", "Terraform", "AWS", "Lambda", "DynamoDB", "SQS"],
        languages: &[],
        work: &[
            ("Staff Engineer", "Peregrine Pay", Some("2022-02"), Some("present")),
            ("Senior Developer", "Tidewater Media", Some("2018-11"), Some("2022-01")),
            ("Developer", "Oakhollow Games", Some("2015-06"), Some("2018-10")),
        ],
        study: &[("MEng Electronics", "University of Avonmere", Some("2011"), Some("2015"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::En,
        text: r#"DELPHINE O'MARROW, RN
Boston, MA 02118 | 617-555-0162 | delphine.omarrow@carepost.example

SUMMARY
Registered nurse, 8 years in intensive care. License No. 55501234.

PROFESSIONAL EXPERIENCE

STONEHAVEN GENERAL HOSPITAL                                        Boston, MA
Charge Nurse, Intensive Care                                08/2019 - Present
  * Supervises 14 nurses per shift
  * Trains new staff in ventilator care

BLUEWATER MEDICAL CENTER                                           Salem, MA
Staff Nurse                                                 06/2016 - 07/2019
  * Cared for 5 patients per shift

EDUCATION
Bachelor of Science in Nursing, Fenwick State College, May 2016

CERTIFICATIONS
BLS, ACLS, CCRN

SKILLS
Ventilator management | IV therapy | Epic | Spanish charting"#,
        single: [
            Some("DELPHINE O'MARROW"),
            Some("delphine.omarrow@carepost.example"),
            Some("617-555-0162"),
            Some("Boston, MA"),
        ],
        links: &[],
        skills: &["Ventilator management", "IV therapy", "Epic", "Spanish charting"],
        languages: &[],
        work: &[
            ("Charge Nurse, Intensive Care", "STONEHAVEN GENERAL HOSPITAL", Some("2019-08"), Some("present")),
            ("Staff Nurse", "BLUEWATER MEDICAL CENTER", Some("2016-06"), Some("2019-07")),
        ],
        study: &[("Bachelor of Science in Nursing", "Fenwick State College", None, Some("2016-05"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::De,
        text: r#"Lebenslauf

Persönliche Daten
Name            Gottlieb Ehrenfried Nebelung
Geboren         17. Mai 1979 in Zwickau
Nationalität    deutsch
Anschrift       Probeweg 3, 04109 Leipzig
Mobil           0163 5550 1234
E-Mail          g.nebelung@netzpost.example

Beruflicher Werdegang
seit 05/2018    Teamleiter Disposition, Sachsenfracht Spedition GmbH, Leipzig
                - Führung von 18 Mitarbeitenden
                - Tourenplanung mit 60 LKW
09/2009 – 04/2018    Disponent, Rollgut Logistik AG, Halle
08/2003 – 08/2009    Speditionskaufmann, Kontor Elsterwald, Gera

Ausbildung
08/2000 – 07/2003    Ausbildung zum Speditionskaufmann, Berufsschule Gera
1990 – 2000    Realschulabschluss, Mittelschule Elsterwald

Kenntnisse
SAP TM (sehr gut), MS Office, Staplerschein

Sprachen
Deutsch (Muttersprache), Russisch (Grundkenntnisse)

Leipzig, 03.11.2025"#,
        single: [
            Some("Gottlieb Ehrenfried Nebelung"),
            Some("g.nebelung@netzpost.example"),
            Some("0163 5550 1234"),
            Some("Leipzig"),
        ],
        links: &[],
        skills: &["SAP TM", "MS Office", "Staplerschein"],
        languages: &["Deutsch", "Russisch"],
        work: &[
            ("Teamleiter Disposition", "Sachsenfracht Spedition GmbH", Some("2018-05"), Some("present")),
            ("Disponent", "Rollgut Logistik AG", Some("2009-09"), Some("2018-04")),
            ("Speditionskaufmann", "Kontor Elsterwald", Some("2003-08"), Some("2009-08")),
        ],
        study: &[
            ("Ausbildung zum Speditionskaufmann", "Berufsschule Gera", Some("2000-08"), Some("2003-07")),
            ("Realschulabschluss", "Mittelschule Elsterwald", Some("1990"), Some("2000")),
        ],
        forbidden: &["Zwickau", "1979"],
    },
    Sheet {
        language: Language::De,
        text: r#"Dr. Friederike von Amselhain
Produktmanagerin · Hamburg
f.vonamselhain@amselpost.example | +49 40 66969 123 | linkedin.com/in/amselhain-probe

BERUFLICHE STATIONEN

Hanseküste Versicherung AG | Hamburg
Senior Produktmanagerin (01/2021 – heute)
Produktmanagerin (04/2018 – 12/2020)
Verantwortlich für drei Tarife.

Amtsblatt Digital GmbH | Lübeck
Referentin der Geschäftsführung (10/2015 – 03/2018)

STUDIUM
Promotion Volkswirtschaftslehre, Universität Nordmark, 2015
Master of Science Volkswirtschaft, Universität Nordmark, 2011

SKILLS
Produktstrategie, OKR, Jira, SQL, Interviews mit Kunden

SPRACHEN
Deutsch – Muttersprache
Englisch – verhandlungssicher
Dänisch – A2"#,
        single: [
            Some("Friederike von Amselhain"),
            Some("f.vonamselhain@amselpost.example"),
            Some("+49 40 66969 123"),
            Some("Hamburg"),
        ],
        links: &["linkedin.com/in/amselhain-probe"],
        skills: &["Produktstrategie", "OKR", "Jira", "SQL", "Interviews mit Kunden"],
        languages: &["Deutsch", "Englisch", "Dänisch"],
        work: &[
            ("Senior Produktmanagerin", "Hanseküste Versicherung AG", Some("2021-01"), Some("present")),
            ("Produktmanagerin", "Hanseküste Versicherung AG", Some("2018-04"), Some("2020-12")),
            ("Referentin der Geschäftsführung", "Amtsblatt Digital GmbH", Some("2015-10"), Some("2018-03")),
        ],
        study: &[
            ("Promotion Volkswirtschaftslehre", "Universität Nordmark", None, Some("2015")),
            ("Master of Science Volkswirtschaft", "Universität Nordmark", None, Some("2011")),
        ],
        forbidden: &[],
    },
    Sheet {
        language: Language::Fr,
        text: r#"Apolline Vertefeuille
32 ans, célibataire
15 impasse des Essais
35000 Rennes
06 39 98 12 45
apolline.vertefeuille@lettre.example

INGÉNIEURE QUALITÉ

EXPÉRIENCES
De septembre 2019 à aujourd'hui : Ingénieure qualité, Laiteries du Ponant, Rennes
Audit de 40 fournisseurs, mise en place de l'ISO 22000.
De mars 2016 à août 2019 : Technicienne de laboratoire, Biscuiterie Kerlann, Quimper

FORMATION
2016 : Diplôme d'ingénieur agroalimentaire, École supérieure du Blavet, Lorient
2011 : Baccalauréat S, Lycée des Ajoncs

COMPÉTENCES
ISO 22000 - HACCP - Statistiques - Minitab

LANGUES
Anglais (B2), Breton (notions)"#,
        single: [
            Some("Apolline Vertefeuille"),
            Some("apolline.vertefeuille@lettre.example"),
            Some("06 39 98 12 45"),
            Some("Rennes"),
        ],
        links: &[],
        skills: &["ISO 22000", "HACCP", "Statistiques", "Minitab"],
        languages: &["Anglais", "Breton"],
        work: &[
            ("Ingénieure qualité", "Laiteries du Ponant", Some("2019-09"), Some("present")),
            ("Technicienne de laboratoire", "Biscuiterie Kerlann", Some("2016-03"), Some("2019-08")),
        ],
        study: &[
            ("Diplôme d'ingénieur agroalimentaire", "École supérieure du Blavet", None, Some("2016")),
            ("Baccalauréat S", "Lycée des Ajoncs", None, Some("2011")),
        ],
        forbidden: &["32 ans", "célibataire"],
    },
    Sheet {
        language: Language::Es,
        text: r#"CURRÍCULUM VÍTAE

DATOS PERSONALES
Nombre y apellidos: Casilda Rocanegra Vilamar
Fecha de nacimiento: 14 de julio de 1988
DNI: 00000000T
Teléfono móvil: 600 555 014
Correo electrónico: casilda.rv@buzon.example
Domicilio: C/ de la Prueba 4, 3º B, 41001 Sevilla

FORMACIÓN ACADÉMICA
2006-2011 Licenciatura en Derecho. Universidad del Guadalmar.
2012 Máster en Abogacía. Colegio de Juristas del Sur.

EXPERIENCIA PROFESIONAL
2016-Actualidad Abogada laboralista. Despacho Olmedilla y Asociados (Sevilla).
2012-2016 Pasante. Bufete Torrealba (Cádiz).

IDIOMAS
Inglés: nivel alto (C1). Francés: nivel medio.

INFORMÁTICA
Word, Excel, Lexnet"#,
        single: [
            Some("Casilda Rocanegra Vilamar"),
            Some("casilda.rv@buzon.example"),
            Some("600 555 014"),
            Some("Sevilla"),
        ],
        links: &[],
        skills: &["Word", "Excel", "Lexnet"],
        languages: &["Inglés", "Francés"],
        work: &[
            ("Abogada laboralista", "Despacho Olmedilla y Asociados", Some("2016"), Some("present")),
            ("Pasante", "Bufete Torrealba", Some("2012"), Some("2016")),
        ],
        study: &[
            ("Licenciatura en Derecho", "Universidad del Guadalmar", Some("2006"), Some("2011")),
            ("Máster en Abogacía", "Colegio de Juristas del Sur", None, Some("2012")),
        ],
        forbidden: &["1988", "00000000"],
    },
    Sheet {
        language: Language::Pl,
        text: r#"Bożydar Krzemieniewski
tel. kom.: 600 555 019, e-mail: bozydar.k@skrzynka.example
Kraków

CEL ZAWODOWY
Szukam pracy jako analityk danych w firmie z branży medycznej.

PRZEBIEG KARIERY
03.2020 – nadal
MedDane Polska sp. z o.o., Kraków
stanowisko: Analityk danych
Zakres obowiązków: raporty, modele, szkolenia

10.2016 – 02.2020
Urząd Statystyczny w Bochni
stanowisko: Młodszy specjalista
Zakres obowiązków: opracowanie ankiet

EDUKACJA
2011 – 2016 Uniwersytet Podkarpacki, Matematyka stosowana, mgr

UMIEJĘTNOŚCI
• R, Python, SQL
• Tableau
• prawo jazdy kat. B

JĘZYKI
angielski – C1; czeski – A2

Wyrażam zgodę na przetwarzanie moich danych osobowych."#,
        single: [
            Some("Bożydar Krzemieniewski"),
            Some("bozydar.k@skrzynka.example"),
            Some("600 555 019"),
            Some("Kraków"),
        ],
        links: &[],
        skills: &["R", "Python", "SQL", "Tableau", "prawo jazdy kat. B"],
        languages: &["angielski", "czeski"],
        work: &[
            ("Analityk danych", "MedDane Polska sp. z o.o.", Some("2020-03"), Some("present")),
            ("Młodszy specjalista", "Urząd Statystyczny w Bochni", Some("2016-10"), Some("2020-02")),
        ],
        study: &[("mgr", "Uniwersytet Podkarpacki", Some("2011"), Some("2016"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::Vi,
        text: r#"SƠ YẾU LÝ LỊCH
LÊ PHƯƠNG UYÊN VY
Nhân viên Marketing
Ngày sinh: 20/10/1995 | Nữ
SĐT: 028 5550 0172
Email: uyenvy.le@thudientu.example
Địa chỉ: Thủ Đức, TP. Hồ Chí Minh
fb.example/uyenvy

HỌC VẤN
Đại học Kinh tế Sông Sài (2013 - 2017)
Cử nhân Marketing

KINH NGHIỆM
Công ty Cổ phần Trà Lá Xanh (05/2019 - nay)
Chuyên viên Marketing
- Quản lý ngân sách 500 triệu
- Tăng 30% lượt theo dõi
Công ty TNHH Quảng cáo Sóng (07/2017 - 04/2019)
Thực tập sinh, sau đó nhân viên nội dung

KỸ NĂNG
Photoshop, Canva, Google Ads, Viết nội dung

CHỨNG CHỈ
TOEIC 800"#,
        single: [
            Some("LÊ PHƯƠNG UYÊN VY"),
            Some("uyenvy.le@thudientu.example"),
            Some("028 5550 0172"),
            Some("Thủ Đức, TP. Hồ Chí Minh"),
        ],
        links: &["fb.example/uyenvy"],
        skills: &["Photoshop", "Canva", "Google Ads", "Viết nội dung"],
        languages: &[],
        work: &[
            ("Chuyên viên Marketing", "Công ty Cổ phần Trà Lá Xanh", Some("2019-05"), Some("present")),
            (
                "Thực tập sinh, sau đó nhân viên nội dung",
                "Công ty TNHH Quảng cáo Sóng",
                Some("2017-07"),
                Some("2019-04"),
            ),
        ],
        study: &[("Cử nhân Marketing", "Đại học Kinh tế Sông Sài", Some("2013"), Some("2017"))],
        forbidden: &["1995"],
    },
    Sheet {
        language: Language::Nl,
        text: r#"Curriculum Vitae van Roosmarijn Terpstra-Hoogland

Adres: Testlaan 8, 3511 AB Utrecht
Telefoon: 030 555 01 42
E-mail: roosmarijn@terpstra.example
Geboortedatum: 3 maart 1990
LinkedIn: nl.linkedin.com/in/terpstra-voorbeeld

Werkervaring

mei 2020 – heden     Projectleider bij Waterschap Lekstroom
                     Dijkversterking van 12 km.
jan. 2015 – april 2020     Adviseur bij Ingenieursbureau Polderpeil BV

Opleiding

2009 – 2014     MSc Civiele Techniek, Technische Hogeschool Maasmond

Vaardigheden
AutoCAD, GIS, projectbeheersing

Talen
Nederlands (moedertaal), Engels (vloeiend)"#,
        single: [
            Some("Roosmarijn Terpstra-Hoogland"),
            Some("roosmarijn@terpstra.example"),
            Some("030 555 01 42"),
            Some("Utrecht"),
        ],
        links: &["nl.linkedin.com/in/terpstra-voorbeeld"],
        skills: &["AutoCAD", "GIS", "projectbeheersing"],
        languages: &["Nederlands", "Engels"],
        work: &[
            ("Projectleider", "Waterschap Lekstroom", Some("2020-05"), Some("present")),
            ("Adviseur", "Ingenieursbureau Polderpeil BV", Some("2015-01"), Some("2020-04")),
        ],
        study: &[("MSc Civiele Techniek", "Technische Hogeschool Maasmond", Some("2009"), Some("2014"))],
        forbidden: &["1990"],
    },
    Sheet {
        language: Language::It,
        text: r#"Ludovica Bellacqua
Via degli Esempi 22, 20121 Milano (MI) - Cell. 333 555 0147 - ludovica@bellacqua.example
Nata a Bergamo il 02/02/1991, nazionalità italiana

ESPERIENZE PROFESSIONALI

dal 09/2018 ad oggi
Grafica senior presso Studio Lunarossa Srl - Milano
Identità visiva per 25 clienti

03/2014 - 08/2018
Grafica junior presso Tipografia Ventotto - Bergamo

FORMAZIONE
Laurea in Disegno Industriale, Politecnico di Valdoro, 2013

COMPETENZE
Illustrator, InDesign, Figma e Photoshop

LINGUE
Italiano: madrelingua
Inglese: buono"#,
        single: [Some("Ludovica Bellacqua"), Some("ludovica@bellacqua.example"), Some("333 555 0147"), Some("Milano")],
        links: &[],
        skills: &["Illustrator", "InDesign", "Figma", "Photoshop"],
        languages: &["Italiano", "Inglese"],
        work: &[
            ("Grafica senior", "Studio Lunarossa Srl", Some("2018-09"), Some("present")),
            ("Grafica junior", "Tipografia Ventotto", Some("2014-03"), Some("2018-08")),
        ],
        study: &[("Laurea in Disegno Industriale", "Politecnico di Valdoro", None, Some("2013"))],
        forbidden: &["1991"],
    },
    Sheet {
        language: Language::Pt,
        text: r#"Zulmira Campolargo
zulmira.campolargo@caixa.example
21 555 01 33
Lisboa, Portugal

Experiência Profissional

Hotel Serra Mansa — Rececionista
Fev 2021 – Presente
Check-in de 80 hóspedes por dia.

Café Moinho — Empregada de mesa
Jun 2018 – Jan 2021

Formação

Escola de Hotelaria do Sado — Curso técnico de Turismo
2015 – 2018

Competências
Atendimento ao cliente
Opera PMS
Gestão de reservas

Línguas
Português, Inglês (B2), Francês (A2)"#,
        single: [
            Some("Zulmira Campolargo"),
            Some("zulmira.campolargo@caixa.example"),
            Some("21 555 01 33"),
            Some("Lisboa, Portugal"),
        ],
        links: &[],
        skills: &["Atendimento ao cliente", "Opera PMS", "Gestão de reservas"],
        languages: &["Português", "Inglês", "Francês"],
        work: &[
            ("Rececionista", "Hotel Serra Mansa", Some("2021-02"), Some("present")),
            ("Empregada de mesa", "Café Moinho", Some("2018-06"), Some("2021-01")),
        ],
        study: &[("Curso técnico de Turismo", "Escola de Hotelaria do Sado", Some("2015"), Some("2018"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::En,
        text: r#"jasper tindlewood
frontend person. jasper@tindlewood.example / tindlewood.example / github.com/tindlewood-example

now: senior frontend engineer, Mossback Studio (2023-)
before: frontend engineer, Kettle & Fern (2019-2023)
first: intern, Larkspur Digital (summer 2018)

school: BA Interaction Design, Quarrybank College, 2018

good at: TypeScript, React, CSS, accessibility
speaks: English, some German

References: Maud Pellworth, maud@mossback.example, +44 1632 960 999"#,
        single: [Some("jasper tindlewood"), Some("jasper@tindlewood.example"), None, None],
        links: &["tindlewood.example", "github.com/tindlewood-example"],
        skills: &["TypeScript", "React", "CSS", "accessibility"],
        languages: &["English", "some German"],
        work: &[
            ("senior frontend engineer", "Mossback Studio", Some("2023"), Some("present")),
            ("frontend engineer", "Kettle & Fern", Some("2019"), Some("2023")),
            ("intern", "Larkspur Digital", None, Some("2018")),
        ],
        study: &[("BA Interaction Design", "Quarrybank College", None, Some("2018"))],
        forbidden: &["maud", "960 999"],
    },
];
