//! Spanish.

use super::Pair;
use crate::workflow::Status;

pub(super) fn words(status: Status) -> Pair {
    match status {
        Status::New => ("Su candidatura: {job}", NEW),
        Status::Screened => ("Su candidatura: {job} – el siguiente paso", SCREENED),
        Status::Interviewed => ("Gracias por la entrevista – {job}", INTERVIEWED),
        Status::TechnicalRound => ("Su candidatura: {job} – entrevista técnica", TECHNICAL_ROUND),
        Status::HrRound => ("Su candidatura: {job} – entrevista con Recursos Humanos", HR_ROUND),
        Status::Offered => ("Buenas noticias sobre su candidatura: {job}", OFFERED),
        Status::Hired => ("Le damos la bienvenida a {organisation}", HIRED),
        Status::Rejected => ("Su candidatura: {job}", REJECTED),
        Status::OnHold => ("Su candidatura: {job} – una breve pausa", ON_HOLD),
    }
}

const NEW: &str = "
Hola, {candidate}:

Gracias por su interés en {organisation}. Hemos recibido su candidatura para el puesto «{job}» y la estudiaremos con atención. Nos pondremos en contacto con usted en cuanto podamos decirle algo más.

Un cordial saludo,
{sender}
{organisation}";

const SCREENED: &str = "
Hola, {candidate}:

Gracias por su candidatura para el puesto «{job}». Nos ha gustado lo que hemos leído y querríamos conocerle mejor. En breve nos pondremos en contacto con usted para acordar el siguiente paso.

Un cordial saludo,
{sender}
{organisation}";

const INTERVIEWED: &str = "
Hola, {candidate}:

Gracias por el tiempo que nos ha dedicado para hablar sobre el puesto «{job}». Ha sido un placer conocerle. Ahora reuniremos nuestras impresiones y pronto le diremos cómo continúa el proceso.

Un cordial saludo,
{sender}
{organisation}";

const TECHNICAL_ROUND: &str = "
Hola, {candidate}:

Queremos seguir adelante con usted: el siguiente paso para el puesto «{job}» es una entrevista técnica con miembros del equipo. En breve nos pondremos en contacto con usted para encontrar una fecha que le convenga.

Un cordial saludo,
{sender}
{organisation}";

const HR_ROUND: &str = "
Hola, {candidate}:

Queremos seguir adelante con usted: el siguiente paso para el puesto «{job}» es una entrevista con nuestro equipo de Recursos Humanos. Hablaremos de sus expectativas y de lo que podemos ofrecerle, y habrá tiempo para sus preguntas. En breve nos pondremos en contacto con usted para encontrar una fecha que le convenga.

Un cordial saludo,
{sender}
{organisation}";

const OFFERED: &str = "
Hola, {candidate}:

Nos gustaría mucho trabajar con usted y nos alegra hacerle una oferta para el puesto «{job}». Recibirá los detalles por separado. Si tiene alguna pregunta, no dude en decírnoslo.

Un cordial saludo,
{sender}
{organisation}";

const HIRED: &str = "
Hola, {candidate}:

¡Le damos la bienvenida a {organisation}! Nos alegra mucho que se incorpore al puesto «{job}». Con suficiente antelación antes de su primer día nos pondremos en contacto con usted para darle toda la información que necesita.

Un cordial saludo,
{sender}
{organisation}";

const REJECTED: &str = "
Hola, {candidate}:

Gracias por su candidatura para el puesto «{job}» y por el tiempo que nos ha dedicado. Tras pensarlo detenidamente, hemos decidido no seguir adelante con ella. No ha sido una decisión fácil y no pone en duda su valía.

Le deseamos lo mejor y mucho éxito en la búsqueda de un puesto adecuado para usted.

Un cordial saludo,
{sender}
{organisation}";

const ON_HOLD: &str = "
Hola, {candidate}:

Tenemos que hacer una pausa en el proceso para el puesto «{job}». Conservamos su candidatura y usted no tiene que hacer nada. Nos pondremos en contacto con usted en cuanto se reanude. Gracias por su paciencia.

Un cordial saludo,
{sender}
{organisation}";
