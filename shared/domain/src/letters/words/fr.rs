//! French.

use super::Pair;
use crate::workflow::Status;

pub(super) fn words(status: Status) -> Pair {
    match status {
        Status::New => ("Votre candidature : {job}", NEW),
        Status::Screened => ("Votre candidature : {job} – prochaine étape", SCREENED),
        Status::Interviewed => ("Merci pour cet entretien – {job}", INTERVIEWED),
        Status::TechnicalRound => ("Votre candidature : {job} – entretien technique", TECHNICAL_ROUND),
        Status::HrRound => ("Votre candidature : {job} – entretien avec les ressources humaines", HR_ROUND),
        Status::Offered => ("Bonne nouvelle pour votre candidature : {job}", OFFERED),
        Status::Hired => ("Bienvenue chez {organisation}", HIRED),
        Status::Rejected => ("Votre candidature : {job}", REJECTED),
        Status::OnHold => ("Votre candidature : {job} – une courte pause", ON_HOLD),
    }
}

const NEW: &str = "
Bonjour {candidate},

Merci de l’intérêt que vous portez à {organisation}. Nous avons bien reçu votre candidature au poste « {job} » et allons l’étudier avec attention. Nous reviendrons vers vous dès que nous pourrons vous en dire plus.

Bien cordialement,
{sender}
{organisation}";

const SCREENED: &str = "
Bonjour {candidate},

Merci pour votre candidature au poste « {job} ». Ce que nous avons lu nous plaît, et nous aimerions mieux vous connaître. Nous vous contacterons prochainement pour convenir de la suite.

Bien cordialement,
{sender}
{organisation}";

const INTERVIEWED: &str = "
Bonjour {candidate},

Merci d’avoir pris le temps d’échanger avec nous au sujet du poste « {job} ». Nous avons été ravis de faire votre connaissance. Nous rassemblons maintenant nos impressions et vous dirons bientôt quelle suite nous donnons.

Bien cordialement,
{sender}
{organisation}";

const TECHNICAL_ROUND: &str = "
Bonjour {candidate},

Nous souhaitons aller plus loin avec vous : la prochaine étape pour le poste « {job} » est un entretien technique avec des membres de l’équipe. Nous vous contacterons prochainement pour trouver une date qui vous convienne.

Bien cordialement,
{sender}
{organisation}";

const HR_ROUND: &str = "
Bonjour {candidate},

Nous souhaitons aller plus loin avec vous : la prochaine étape pour le poste « {job} » est un entretien avec notre équipe des ressources humaines. Nous y parlerons de vos attentes et de ce que nous pouvons vous offrir, et vous pourrez poser toutes vos questions. Nous vous contacterons prochainement pour trouver une date qui vous convienne.

Bien cordialement,
{sender}
{organisation}";

const OFFERED: &str = "
Bonjour {candidate},

Nous aimerions beaucoup travailler avec vous et avons le plaisir de vous faire une offre pour le poste « {job} ». Vous en recevrez les détails séparément. Si vous avez des questions, n’hésitez pas à nous en faire part.

Bien cordialement,
{sender}
{organisation}";

const HIRED: &str = "
Bonjour {candidate},

Bienvenue chez {organisation} ! Nous sommes très heureux de vous accueillir au poste « {job} ». Nous vous contacterons suffisamment tôt avant votre premier jour pour vous donner toutes les informations utiles.

Bien cordialement,
{sender}
{organisation}";

const REJECTED: &str = "
Bonjour {candidate},

Merci pour votre candidature au poste « {job} » et pour le temps que vous nous avez consacré. Après mûre réflexion, nous avons décidé de ne pas y donner suite. Cette décision n’a pas été facile à prendre, et elle ne remet pas en cause vos qualités.

Nous vous souhaitons bonne continuation et beaucoup de succès dans la recherche d’un poste qui vous corresponde.

Bien cordialement,
{sender}
{organisation}";

const ON_HOLD: &str = "
Bonjour {candidate},

Nous devons suspendre pour quelque temps la procédure pour le poste « {job} ». Nous conservons votre candidature, et vous n’avez rien à faire. Nous vous contacterons dès que la procédure reprendra. Merci de votre patience.

Bien cordialement,
{sender}
{organisation}";
