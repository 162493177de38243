//! More resumes written by hand, in other styles than those that are generated. What the rules missed in them at first was looked
//! at, so that their figures are better than those of [`super::aside`]. Nobody in them exists.

use super::person::Language;
use super::sheet::Sheet;

pub(super) const SHEETS: [Sheet; 12] = [
    Sheet {
        language: Language::En,
        text: r#"THEODORA LINNET MAPLETHORPE
Project Coordinator

Contact: t.maplethorpe@letterbox.example, 07700 900 233
Lives in Norwich, England

CAREER HISTORY

Project Coordinator, Saltmarsh Housing Trust, Norwich
September 2020 to date
Coordinating the refurbishment of 300 homes, reporting to the board every month.

Administrator, Wensum Dental Practice, Norwich
January 2017 to August 2020
Diaries, invoices and a new booking system.

EDUCATION AND TRAINING

2013-2016: BA (Hons) History, University of Fenbridge
2011-2013: A Levels, Broadland Sixth Form College

KEY SKILLS

* Stakeholder management
* MS Project
* Minute taking

REFEREES
Available on request"#,
        single: [
            Some("THEODORA LINNET MAPLETHORPE"),
            Some("t.maplethorpe@letterbox.example"),
            Some("07700 900 233"),
            Some("Norwich, England"),
        ],
        links: &[],
        skills: &["Stakeholder management", "MS Project", "Minute taking"],
        languages: &[],
        work: &[
            ("Project Coordinator", "Saltmarsh Housing Trust", Some("2020-09"), Some("present")),
            ("Administrator", "Wensum Dental Practice", Some("2017-01"), Some("2020-08")),
        ],
        study: &[
            ("BA (Hons) History", "University of Fenbridge", Some("2013"), Some("2016")),
            ("A Levels", "Broadland Sixth Form College", Some("2011"), Some("2013")),
        ],
        forbidden: &[],
    },
    Sheet {
        language: Language::En,
        text: r#"Kwabena Osterhout-Lim, PhD
Data Scientist | Portland, OR | kwabena.ol@numbers.example | 503.555.0178 | kaggle.com/kwabena-example

TECHNICAL SKILLS
Languages: Python, R, SQL, Julia
Libraries: PyTorch, scikit-learn, Polars
Infrastructure: Docker, Airflow, GCP

EXPERIENCE
Cascadia Grid Analytics                                         Portland, OR
Lead Data Scientist                                       Jan. 2023 – Present
• Forecast load for 1.2M meters, cutting error by 11% (2023–2024).
Data Scientist                                          July 2019 – Dec. 2022
• Built the first demand model.
Orchard Health Informatics                                        Boise, ID
Statistician                                            Aug. 2016 – June 2019
• Designed 14 trials.

EDUCATION
Ph.D., Statistics, Rainier State University, 2016
B.S., Mathematics, Blue Mesa College, 2011

PUBLICATIONS
Osterhout-Lim, K. (2018). Sparse meters. J. Ex. Stat. 12(3), 44-61."#,
        single: [
            Some("Kwabena Osterhout-Lim"),
            Some("kwabena.ol@numbers.example"),
            Some("503.555.0178"),
            Some("Portland, OR"),
        ],
        links: &["kaggle.com/kwabena-example"],
        skills: &["Python", "R", "SQL", "Julia", "PyTorch", "scikit-learn", "Polars", "Docker", "Airflow", "GCP"],
        languages: &[],
        work: &[
            ("Lead Data Scientist", "Cascadia Grid Analytics", Some("2023-01"), Some("present")),
            ("Data Scientist", "Cascadia Grid Analytics", Some("2019-07"), Some("2022-12")),
            ("Statistician", "Orchard Health Informatics", Some("2016-08"), Some("2019-06")),
        ],
        study: &[
            ("Ph.D., Statistics", "Rainier State University", None, Some("2016")),
            ("B.S., Mathematics", "Blue Mesa College", None, Some("2011")),
        ],
        forbidden: &[],
    },
    Sheet {
        language: Language::En,
        text: r#"Name: Marisol Quennell
Address: Flat 2, 9 Trial Lane, Swansea SA1 1AA, Wales
Telephone: 01792 960 115
Email address: marisol.q@quennell.example
Driving licence: full, clean
Age: 41

Personal profile
Chef with fifteen years in busy kitchens.

Employment
Dates: 2018 to present
Employer: The Gilded Limpet
Job title: Head Chef
Duties: menus, rota, hygiene

Dates: 2011 to 2018
Employer: Brasserie Penllergaer
Job title: Sous Chef
Duties: sauces, training of apprentices

Education
1999 to 2001: NVQ Level 3 Catering, Gower College Example

Other skills: butchery, food safety, Spanish cooking"#,
        single: [
            Some("Marisol Quennell"),
            Some("marisol.q@quennell.example"),
            Some("01792 960 115"),
            Some("Swansea SA1 1AA, Wales"),
        ],
        links: &[],
        skills: &["butchery", "food safety", "Spanish cooking"],
        languages: &[],
        work: &[
            ("Head Chef", "The Gilded Limpet", Some("2018"), Some("present")),
            ("Sous Chef", "Brasserie Penllergaer", Some("2011"), Some("2018")),
        ],
        study: &[("NVQ Level 3 Catering", "Gower College Example", Some("1999"), Some("2001"))],
        forbidden: &["41"],
    },
    Sheet {
        language: Language::De,
        text: r#"Ruprecht Sonnenkalb  |  Zimmermeister
Am Prüfstand 3a, 83022 Rosenheim  |  0151 5550 8811  |  ruprecht@sonnenkalb.example

PROFIL
Zimmermeister mit Schwerpunkt Altbau, Jahrgang 1976.

BERUFSPRAXIS
Holzbau Inntalblick GmbH & Co. KG, Rosenheim – Zimmermeister, Bauleitung
April 2011 bis heute
Sanierung denkmalgeschützter Dachstühle

Zimmerei Ludolf Moosrainer, Bad Aibling – Geselle
August 1999 bis März 2011

AUSBILDUNG
Meisterprüfung, Handwerkskammer Probestadt, 2009
Ausbildung zum Zimmerer, Zimmerei Moosrainer, 1996–1999

KENNTNISSE
Abbund, CAD (Dietrich's), Kalkulation, Führerschein BE

SPRACHEN
Deutsch, Bairisch, etwas Italienisch"#,
        single: [
            Some("Ruprecht Sonnenkalb"),
            Some("ruprecht@sonnenkalb.example"),
            Some("0151 5550 8811"),
            Some("Rosenheim"),
        ],
        links: &[],
        skills: &["Abbund", "CAD", "Dietrich's", "Kalkulation", "Führerschein BE"],
        languages: &["Deutsch", "Bairisch", "etwas Italienisch"],
        work: &[
            ("Zimmermeister", "Holzbau Inntalblick GmbH & Co. KG", Some("2011-04"), Some("present")),
            ("Geselle", "Zimmerei Ludolf Moosrainer", Some("1999-08"), Some("2011-03")),
        ],
        study: &[
            ("Meisterprüfung", "Handwerkskammer Probestadt", None, Some("2009")),
            ("Ausbildung zum Zimmerer", "Zimmerei Moosrainer", Some("1996"), Some("1999")),
        ],
        forbidden: &["1976"],
    },
    Sheet {
        language: Language::De,
        text: r#"Bewerbung um eine Stelle als Fachinformatikerin

Xenia Wolkenstein-Petrović
Kastanienprobe 17
70173 Stuttgart
Telefon: 0711 5550 190
xenia@wolkenstein.example
geb. am 09.09.2001, ledig

Ausbildung:
09/2020 – 07/2023   IHK-Abschluss Fachinformatikerin, Neckarnetz Systemhaus GmbH
09/2012 – 06/2020   Abitur (2,1), Schiller-Gymnasium Filderhöhe

Praktika:
07/2019 – 08/2019   Praktikantin, Radio Talkessel

Kenntnisse:
Netzwerktechnik (Cisco), Windows Server, PowerShell, Linux Grundlagen

Sprachkenntnisse:
Serbisch (Muttersprache)
Englisch (B2)"#,
        single: [
            Some("Xenia Wolkenstein-Petrović"),
            Some("xenia@wolkenstein.example"),
            Some("0711 5550 190"),
            Some("Stuttgart"),
        ],
        links: &[],
        skills: &["Netzwerktechnik", "Cisco", "Windows Server", "PowerShell", "Linux Grundlagen"],
        languages: &["Serbisch", "Englisch"],
        work: &[("Praktikantin", "Radio Talkessel", Some("2019-07"), Some("2019-08"))],
        study: &[
            ("IHK-Abschluss Fachinformatikerin", "Neckarnetz Systemhaus GmbH", Some("2020-09"), Some("2023-07")),
            ("Abitur (2,1)", "Schiller-Gymnasium Filderhöhe", Some("2012-09"), Some("2020-06")),
        ],
        forbidden: &["2001", "ledig"],
    },
    Sheet {
        language: Language::Fr,
        text: r#"BASTIEN ORMEVAL                                   Né le 4 juin 1987
Développeur full-stack                            Permis B
bastien@ormeval.example
+33 6 39 98 77 01
Toulouse (31)
https://ormeval.example

PARCOURS PROFESSIONNEL

Canopée Logiciels — Développeur full-stack senior
Depuis janvier 2021 | CDI | Toulouse
> API de réservation, 2 M d'utilisateurs
Stack : Node.js, React, PostgreSQL

Agence Tournesol — Développeur front-end
Octobre 2014 - Décembre 2020 | CDI | Albi
> Sites institutionnels

ÉTUDES

2012-2014 : Master MIAGE, Université d'Occitanie-Exemple
2009-2012 : Licence Informatique, Université d'Occitanie-Exemple

LANGUES
Anglais : C1
Occitan : débutant

CENTRES D'INTÉRÊT
Escalade, accordéon"#,
        single: [Some("BASTIEN ORMEVAL"), Some("bastien@ormeval.example"), Some("+33 6 39 98 77 01"), Some("Toulouse")],
        links: &["https://ormeval.example"],
        skills: &["Node.js", "React", "PostgreSQL"],
        languages: &["Anglais", "Occitan"],
        work: &[
            ("Développeur full-stack senior", "Canopée Logiciels", Some("2021-01"), Some("present")),
            ("Développeur front-end", "Agence Tournesol", Some("2014-10"), Some("2020-12")),
        ],
        study: &[
            ("Master MIAGE", "Université d'Occitanie-Exemple", Some("2012"), Some("2014")),
            ("Licence Informatique", "Université d'Occitanie-Exemple", Some("2009"), Some("2012")),
        ],
        forbidden: &["1987"],
    },
    Sheet {
        language: Language::Es,
        text: r#"Abelardo Fuentespina Ocaña | Técnico de mantenimiento
Zaragoza | 976 555 018 | abelardo@fuentespina.example

Experiencia
• Técnico de mantenimiento, Papelera del Ebro Claro S.A. (nov. 2015 - hoy)
• Electricista, Montajes Cierzo (feb. 2009 - oct. 2015)

Estudios
• FP II Electricidad, IES Los Olivares (2007)

Otros datos
Carné B, disponibilidad para viajar

Idiomas
• Español: nativo
• Inglés: básico

Competencias
PLC Siemens; neumática; soldadura; prevención de riesgos"#,
        single: [
            Some("Abelardo Fuentespina Ocaña"),
            Some("abelardo@fuentespina.example"),
            Some("976 555 018"),
            Some("Zaragoza"),
        ],
        links: &[],
        skills: &["PLC Siemens", "neumática", "soldadura", "prevención de riesgos"],
        languages: &["Español", "Inglés"],
        work: &[
            ("Técnico de mantenimiento", "Papelera del Ebro Claro S.A.", Some("2015-11"), Some("present")),
            ("Electricista", "Montajes Cierzo", Some("2009-02"), Some("2015-10")),
        ],
        study: &[("FP II Electricidad", "IES Los Olivares", None, Some("2007"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::Pl,
        text: r#"ŻYCIORYS

Imię i nazwisko: Gniewosz Jaśminowicz
Data i miejsce urodzenia: 1 maja 1983, Radom
Adres zamieszkania: ul. Próbna 4 m. 7, 20-001 Lublin
Telefon: 81 555 01 90
E-mail: gniewosz@jasminowicz.example

Wykształcenie:
1998–2003 Technikum Mechaniczne w Lublinie, technik mechanik

Doświadczenie:
od 06.2012 r. Zakłady Wschodnie S.A. – operator CNC
09.2003–05.2012 Warsztat Motowój – mechanik

Umiejętności:
– obsługa tokarek Haas
– rysunek techniczny
– spawanie MIG

Języki: angielski (A2), rosyjski (B1)"#,
        single: [
            Some("Gniewosz Jaśminowicz"),
            Some("gniewosz@jasminowicz.example"),
            Some("81 555 01 90"),
            Some("Lublin"),
        ],
        links: &[],
        skills: &["obsługa tokarek Haas", "rysunek techniczny", "spawanie MIG"],
        languages: &["angielski", "rosyjski"],
        work: &[
            ("operator CNC", "Zakłady Wschodnie S.A.", Some("2012-06"), Some("present")),
            ("mechanik", "Warsztat Motowój", Some("2003-09"), Some("2012-05")),
        ],
        study: &[("technik mechanik", "Technikum Mechaniczne w Lublinie", Some("1998"), Some("2003"))],
        forbidden: &["1983", "Radom"],
    },
    Sheet {
        language: Language::Vi,
        text: r#"Đặng Quỳnh Chi Lan
Chuyên viên nhân sự • 28 tuổi • Cần Thơ
quynhchi@thuvidu.example • 0292 5550 144

TÓM TẮT
Năm năm kinh nghiệm tuyển dụng trong ngành bán lẻ.

KINH NGHIỆM LÀM VIỆC
06/2021 – hiện nay: Chuyên viên nhân sự tại Siêu thị Miền Sông
- Tuyển 120 nhân viên mỗi năm
08/2018 – 05/2021: Trợ lý nhân sự tại Công ty May Hậu Giang Xanh

HỌC VẤN
2014 – 2018: Cử nhân Quản trị nhân lực, Đại học Cửu Long Mẫu

KỸ NĂNG CHUYÊN MÔN
Phỏng vấn, Luật lao động, Excel nâng cao

NGÔN NGỮ
Tiếng Anh (B1), Tiếng Hoa (HSK 3)"#,
        single: [Some("Đặng Quỳnh Chi Lan"), Some("quynhchi@thuvidu.example"), Some("0292 5550 144"), Some("Cần Thơ")],
        links: &[],
        skills: &["Phỏng vấn", "Luật lao động", "Excel nâng cao"],
        languages: &["Tiếng Anh", "Tiếng Hoa"],
        work: &[
            ("Chuyên viên nhân sự", "Siêu thị Miền Sông", Some("2021-06"), Some("present")),
            ("Trợ lý nhân sự", "Công ty May Hậu Giang Xanh", Some("2018-08"), Some("2021-05")),
        ],
        study: &[("Cử nhân Quản trị nhân lực", "Đại học Cửu Long Mẫu", Some("2014"), Some("2018"))],
        forbidden: &["28 tuổi"],
    },
    Sheet {
        language: Language::Nl,
        text: r#"Wietske Duinhoven
Den Haag
wietske@duinhoven.example | 070 555 01 61

PROFIEL
Boekhouder met oog voor detail.

WERKERVARING
Boekhouder
Duinrand Accountants, Den Haag
2017 - heden

Administratief medewerker
Gemeente Voorbeeldstad
2012 - 2017

OPLEIDINGEN
HBO Accountancy
Hogeschool Zeewind
2008 - 2012

VAARDIGHEDEN
Exact Online, Excel, belastingaangiften"#,
        single: [Some("Wietske Duinhoven"), Some("wietske@duinhoven.example"), Some("070 555 01 61"), Some("Den Haag")],
        links: &[],
        skills: &["Exact Online", "Excel", "belastingaangiften"],
        languages: &[],
        work: &[
            ("Boekhouder", "Duinrand Accountants", Some("2017"), Some("present")),
            ("Administratief medewerker", "Gemeente Voorbeeldstad", Some("2012"), Some("2017")),
        ],
        study: &[("HBO Accountancy", "Hogeschool Zeewind", Some("2008"), Some("2012"))],
        forbidden: &[],
    },
    Sheet {
        language: Language::It,
        text: r#"Curriculum Vitae
Informazioni personali
Nome: Ermenegildo Pratofiorito
Indirizzo: Via del Campione 3, 50121 Firenze
Telefono: 055 555 0182
E-mail: e.pratofiorito@postaprova.example
Nazionalità: italiana
Data di nascita: 21/06/1970

Esperienza lavorativa
Date: 2010 - oggi
Responsabile magazzino
Cantine Vallechiara S.p.A., Firenze

Date: 1998 - 2010
Magazziniere
Tessuti Mugellini Srl, Prato

Istruzione e formazione
1989: Diploma di ragioneria, Istituto Tecnico Belvedere

Competenze
Muletto; inventari; AS/400"#,
        single: [
            Some("Ermenegildo Pratofiorito"),
            Some("e.pratofiorito@postaprova.example"),
            Some("055 555 0182"),
            Some("Firenze"),
        ],
        links: &[],
        skills: &["Muletto", "inventari", "AS/400"],
        languages: &[],
        work: &[
            ("Responsabile magazzino", "Cantine Vallechiara S.p.A.", Some("2010"), Some("present")),
            ("Magazziniere", "Tessuti Mugellini Srl", Some("1998"), Some("2010")),
        ],
        study: &[("Diploma di ragioneria", "Istituto Tecnico Belvedere", None, Some("1989"))],
        forbidden: &["1970"],
    },
    Sheet {
        language: Language::Pt,
        text: r#"Leopoldina Vasconterra
Designer gráfica | Porto, Portugal
leopoldina@vasconterra.example | 22 555 01 49 | behance.net/vasconterra-exemplo

EXPERIÊNCIA PROFISSIONAL

Designer gráfica sénior, Estúdio Farol Azul
março de 2019 – presente
- Identidades para 40 marcas

Designer gráfica, Gráfica Lousada & Filhos
setembro de 2013 – fevereiro de 2019

FORMAÇÃO ACADÉMICA

Licenciatura em Design de Comunicação, Universidade do Douro Novo, 2010–2013

COMPETÊNCIAS

Adobe Illustrator, tipografia, Figma, impressão offset

IDIOMAS

Português (nativo), Espanhol (B2)"#,
        single: [
            Some("Leopoldina Vasconterra"),
            Some("leopoldina@vasconterra.example"),
            Some("22 555 01 49"),
            Some("Porto, Portugal"),
        ],
        links: &["behance.net/vasconterra-exemplo"],
        skills: &["Adobe Illustrator", "tipografia", "Figma", "impressão offset"],
        languages: &["Português", "Espanhol"],
        work: &[
            ("Designer gráfica sénior", "Estúdio Farol Azul", Some("2019-03"), Some("present")),
            ("Designer gráfica", "Gráfica Lousada & Filhos", Some("2013-09"), Some("2019-02")),
        ],
        study: &[("Licenciatura em Design de Comunicação", "Universidade do Douro Novo", Some("2010"), Some("2013"))],
        forbidden: &[],
    },
];
