//! English.

use super::Pair;
use crate::workflow::Status;

pub(super) fn words(status: Status) -> Pair {
    match status {
        Status::New => ("Your application for {job}", NEW),
        Status::Screened => ("Your application for {job}: the next step", SCREENED),
        Status::Interviewed => ("Thank you for the interview – {job}", INTERVIEWED),
        Status::TechnicalRound => ("Your application for {job}: technical interview", TECHNICAL_ROUND),
        Status::HrRound => ("Your application for {job}: a talk with HR", HR_ROUND),
        Status::Offered => ("Good news about your application for {job}", OFFERED),
        Status::Hired => ("Welcome to {organisation}", HIRED),
        Status::Rejected => ("Your application for {job}", REJECTED),
        Status::OnHold => ("Your application for {job}: a short pause", ON_HOLD),
    }
}

const NEW: &str = "
Dear {candidate},

thank you for your interest in {organisation}. We have received your application for the position {job} and will look at it carefully. We will be in touch as soon as we can say more.

Kind regards
{sender}
{organisation}";

const SCREENED: &str = "
Dear {candidate},

thank you for your application for the position {job}. We like what we have read and would like to get to know you better. We will contact you soon to arrange the next step.

Kind regards
{sender}
{organisation}";

const INTERVIEWED: &str = "
Dear {candidate},

thank you for taking the time to talk with us about the position {job}. We enjoyed the conversation. We are now putting our impressions together and will let you know soon how things go on.

Kind regards
{sender}
{organisation}";

const TECHNICAL_ROUND: &str = "
Dear {candidate},

we would like to go on with you: the next step for the position {job} is a technical interview with colleagues from the team. We will contact you soon to find a time that suits you.

Kind regards
{sender}
{organisation}";

const HR_ROUND: &str = "
Dear {candidate},

we would like to go on with you: the next step for the position {job} is a talk with our HR team. It is about what you expect and what we can offer, and there will be time for your questions. We will contact you soon to find a time that suits you.

Kind regards
{sender}
{organisation}";

const OFFERED: &str = "
Dear {candidate},

we would very much like to work with you and are happy to make you an offer for the position {job}. You will receive the details separately. If you have any questions, please let us know.

Kind regards
{sender}
{organisation}";

const HIRED: &str = "
Dear {candidate},

welcome to {organisation}! We are delighted that you are joining us for the position {job}. We will contact you in good time before your first day with everything you need to know.

Kind regards
{sender}
{organisation}";

const REJECTED: &str = "
Dear {candidate},

thank you for applying for the position {job} and for the time you have given us. After careful thought we have decided not to go on with your application. This was not an easy decision, and it says nothing about your worth.

We wish you all the best and every success in finding a position that suits you.

Kind regards
{sender}
{organisation}";

const ON_HOLD: &str = "
Dear {candidate},

we have to pause the process for the position {job} for a while. Your application stays with us, and you need not do anything. We will contact you as soon as it goes on. Thank you for your patience.

Kind regards
{sender}
{organisation}";
