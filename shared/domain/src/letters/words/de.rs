//! German.

use super::Pair;
use crate::workflow::Status;

pub(super) fn words(status: Status) -> Pair {
    match status {
        Status::New => ("Ihre Bewerbung: {job}", NEW),
        Status::Screened => ("Ihre Bewerbung: {job} – der nächste Schritt", SCREENED),
        Status::Interviewed => ("Vielen Dank für das Gespräch – {job}", INTERVIEWED),
        Status::TechnicalRound => ("Ihre Bewerbung: {job} – Fachgespräch", TECHNICAL_ROUND),
        Status::HrRound => ("Ihre Bewerbung: {job} – Gespräch mit der Personalabteilung", HR_ROUND),
        Status::Offered => ("Gute Nachrichten zu Ihrer Bewerbung: {job}", OFFERED),
        Status::Hired => ("Willkommen bei {organisation}", HIRED),
        Status::Rejected => ("Ihre Bewerbung: {job}", REJECTED),
        Status::OnHold => ("Ihre Bewerbung: {job} – kurze Pause", ON_HOLD),
    }
}

const NEW: &str = "
Guten Tag {candidate},

vielen Dank für Ihr Interesse an {organisation}. Ihre Bewerbung auf die Stelle „{job}“ ist bei uns angekommen, und wir sehen sie uns sorgfältig an. Sobald wir mehr sagen können, melden wir uns bei Ihnen.

Freundliche Grüße
{sender}
{organisation}";

const SCREENED: &str = "
Guten Tag {candidate},

vielen Dank für Ihre Bewerbung auf die Stelle „{job}“. Was wir gelesen haben, gefällt uns, und wir möchten Sie gern näher kennenlernen. Wir melden uns in Kürze, um den nächsten Schritt mit Ihnen zu vereinbaren.

Freundliche Grüße
{sender}
{organisation}";

const INTERVIEWED: &str = "
Guten Tag {candidate},

vielen Dank, dass Sie sich die Zeit für ein Gespräch über die Stelle „{job}“ genommen haben. Es hat uns gefreut, Sie kennenzulernen. Wir tragen nun unsere Eindrücke zusammen und sagen Ihnen bald, wie es weitergeht.

Freundliche Grüße
{sender}
{organisation}";

const TECHNICAL_ROUND: &str = "
Guten Tag {candidate},

wir möchten gern mit Ihnen weitermachen: Der nächste Schritt für die Stelle „{job}“ ist ein Fachgespräch mit Kolleginnen und Kollegen aus dem Team. Wir melden uns in Kürze, um einen passenden Termin mit Ihnen zu finden.

Freundliche Grüße
{sender}
{organisation}";

const HR_ROUND: &str = "
Guten Tag {candidate},

wir möchten gern mit Ihnen weitermachen: Der nächste Schritt für die Stelle „{job}“ ist ein Gespräch mit unserer Personalabteilung. Es geht um Ihre Erwartungen und um das, was wir Ihnen bieten können, und natürlich um Ihre Fragen. Wir melden uns in Kürze, um einen passenden Termin mit Ihnen zu finden.

Freundliche Grüße
{sender}
{organisation}";

const OFFERED: &str = "
Guten Tag {candidate},

wir würden sehr gern mit Ihnen zusammenarbeiten und freuen uns, Ihnen ein Angebot für die Stelle „{job}“ zu machen. Die Einzelheiten erhalten Sie gesondert. Wenn Sie Fragen haben, sprechen Sie uns gern an.

Freundliche Grüße
{sender}
{organisation}";

const HIRED: &str = "
Guten Tag {candidate},

willkommen bei {organisation}! Wir freuen uns sehr, dass Sie die Stelle „{job}“ antreten. Rechtzeitig vor Ihrem ersten Tag melden wir uns mit allem, was Sie wissen müssen.

Freundliche Grüße
{sender}
{organisation}";

const REJECTED: &str = "
Guten Tag {candidate},

vielen Dank für Ihre Bewerbung auf die Stelle „{job}“ und für die Zeit, die Sie sich für uns genommen haben. Nach sorgfältiger Überlegung haben wir uns entschieden, Ihre Bewerbung nicht weiter zu verfolgen. Diese Entscheidung ist uns nicht leichtgefallen, und sie ist kein Urteil über Sie als Person.

Wir wünschen Ihnen alles Gute und viel Erfolg auf dem Weg zu einer Stelle, die zu Ihnen passt.

Freundliche Grüße
{sender}
{organisation}";

const ON_HOLD: &str = "
Guten Tag {candidate},

wir müssen das Verfahren für die Stelle „{job}“ eine Weile ruhen lassen. Ihre Bewerbung bleibt bei uns, und Sie müssen nichts tun. Sobald es weitergeht, melden wir uns bei Ihnen. Vielen Dank für Ihre Geduld.

Freundliche Grüße
{sender}
{organisation}";
