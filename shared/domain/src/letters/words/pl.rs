//! Polish. Past forms and forms of address that need the reader's gender are avoided, names are not declined.

use super::Pair;
use crate::workflow::Status;

pub(super) fn words(status: Status) -> Pair {
    match status {
        Status::New => ("Aplikacja na stanowisko: {job}", NEW),
        Status::Screened => ("Aplikacja na stanowisko: {job} – następny krok", SCREENED),
        Status::Interviewed => ("Dziękujemy za rozmowę – {job}", INTERVIEWED),
        Status::TechnicalRound => ("Aplikacja na stanowisko: {job} – rozmowa techniczna", TECHNICAL_ROUND),
        Status::HrRound => ("Aplikacja na stanowisko: {job} – rozmowa z działem HR", HR_ROUND),
        Status::Offered => ("Dobre wiadomości w sprawie aplikacji: {job}", OFFERED),
        Status::Hired => ("Witamy w zespole – {organisation}", HIRED),
        Status::Rejected => ("Aplikacja na stanowisko: {job}", REJECTED),
        Status::OnHold => ("Aplikacja na stanowisko: {job} – krótka przerwa", ON_HOLD),
    }
}

const NEW: &str = "
Dzień dobry,

dziękujemy za zainteresowanie pracą w {organisation}. Otrzymaliśmy Państwa aplikację na stanowisko „{job}” i uważnie się z nią zapoznamy. Odezwiemy się, gdy tylko będziemy mogli powiedzieć coś więcej.

Z poważaniem
{sender}
{organisation}";

const SCREENED: &str = "
Dzień dobry,

dziękujemy za aplikację na stanowisko „{job}”. To, co przeczytaliśmy, bardzo nam się podoba i chcielibyśmy lepiej się poznać. Wkrótce skontaktujemy się, aby umówić następny krok.

Z poważaniem
{sender}
{organisation}";

const INTERVIEWED: &str = "
Dzień dobry,

dziękujemy za czas poświęcony na rozmowę o stanowisku „{job}”. Miło nam było się poznać. Zbieramy teraz nasze wrażenia i wkrótce damy znać, co dalej.

Z poważaniem
{sender}
{organisation}";

const TECHNICAL_ROUND: &str = "
Dzień dobry,

chcielibyśmy kontynuować proces: następnym krokiem w rekrutacji na stanowisko „{job}” jest rozmowa techniczna z osobami z zespołu. Wkrótce skontaktujemy się, aby znaleźć dogodny termin.

Z poważaniem
{sender}
{organisation}";

const HR_ROUND: &str = "
Dzień dobry,

chcielibyśmy kontynuować proces: następnym krokiem w rekrutacji na stanowisko „{job}” jest rozmowa z naszym działem HR. Porozmawiamy o oczekiwaniach i o tym, co możemy zaoferować; będzie też czas na pytania. Wkrótce skontaktujemy się, aby znaleźć dogodny termin.

Z poważaniem
{sender}
{organisation}";

const OFFERED: &str = "
Dzień dobry,

bardzo zależy nam na współpracy i z przyjemnością składamy ofertę pracy na stanowisku „{job}”. Szczegóły prześlemy osobno. W razie pytań prosimy o kontakt.

Z poważaniem
{sender}
{organisation}";

const HIRED: &str = "
Dzień dobry,

witamy w {organisation}! Bardzo się cieszymy na wspólną pracę na stanowisku „{job}”. Odpowiednio wcześnie przed pierwszym dniem prześlemy wszystkie potrzebne informacje.

Z poważaniem
{sender}
{organisation}";

const REJECTED: &str = "
Dzień dobry,

dziękujemy za aplikację na stanowisko „{job}” i za poświęcony nam czas. Po dokładnym namyśle postanowiliśmy nie kontynuować procesu rekrutacji. Nie była to łatwa decyzja i nie jest ona oceną Państwa osoby.

Życzymy wszystkiego dobrego i powodzenia w szukaniu odpowiedniej pracy.

Z poważaniem
{sender}
{organisation}";

const ON_HOLD: &str = "
Dzień dobry,

musimy na jakiś czas wstrzymać rekrutację na stanowisko „{job}”. Państwa aplikacja pozostaje u nas i nie trzeba nic robić. Odezwiemy się, gdy tylko proces ruszy dalej. Dziękujemy za cierpliwość.

Z poważaniem
{sender}
{organisation}";
