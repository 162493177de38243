//! The words the documents add by themselves. Kept in one place, so that a second language is one file.

pub(crate) const CONTINUED: &str = "continued";
pub(crate) const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
pub(crate) const DEFINITION: &str = "How it is made";
pub(crate) const DIFFERENCE: &str = "Difference";
pub(crate) const EXPLANATIONS_SHEET: &str = "Explanations";
pub(crate) const FIGURE: &str = "Figure";
pub(crate) const HOW_MADE: &str = "How these numbers are made";
pub(crate) const MISSING_TITLE: &str = "Characters that could not be printed";
pub(crate) const METRIC: &str = "Metric";
pub(crate) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
pub(crate) const NOTHING: &str = "Nothing to show for this period.";
pub(crate) const MANY_TIMES: &str = "over 100 times";
pub(crate) const NO_CHANGE: &str = "no change";
pub(crate) const NO_VALUE: &str = "–";
pub(crate) const OPTED_OUT: &str = "opted out";
pub(crate) const PREVIOUS: &str = "Previous period";
pub(crate) const PRODUCT: &str = "Hirelog";
pub(crate) const RELATIVE_CHANGE: &str = "Change in %";
pub(crate) const SUMMARY_SHEET: &str = "Summary";
pub(crate) const THIS_PERIOD: &str = "This period";
pub(crate) const TOTAL: &str = "Total";
pub(crate) const UNIT: &str = "Unit";
pub(crate) const WENT_ON: &str = "Went on";

pub(crate) fn compared_with(period: &str) -> String {
    format!("Compared with {period}")
}

pub(crate) fn days_and_hours_in(zone: &str) -> String {
    format!("Days and hours are those of {zone}")
}

pub(crate) fn made(at: &str, zone: &str) -> String {
    format!("Made {at} ({zone}) by {PRODUCT}")
}

/// The same where the zone stands beside it anyway.
pub(crate) fn made_here(at: &str) -> String {
    format!("Made {at} by {PRODUCT}")
}

pub(crate) fn page_of(page: usize, pages: usize) -> String {
    format!("Page {page} of {pages}")
}

pub(crate) fn part_of(part: usize, parts: usize) -> String {
    format!("part {part} of {parts}")
}

/// `listed` are the code points of some of the characters, `more` how many others there are.
pub(crate) fn cannot_be_shown(listed: &str, more: usize) -> String {
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!(
        "The fonts of this document do not have all characters of this report. Words with such a character stand \
         in square brackets: in Latin letters, as close as the sound allows, or as a code point. \
         The Excel version of this report has the original. The characters: {listed}{more}."
    )
}

pub(crate) fn more_bars(shown: usize, of: usize) -> String {
    format!("The first {shown} of {of}. The Excel version of this report has all.")
}

pub(crate) fn more_rows(shown: usize, of: &str) -> String {
    format!("The first {shown} of {of} rows. The Excel version of this report has all.")
}

/// How many went on to the next stage.
pub(crate) fn went_on(share: &str) -> String {
    format!("{share} went on")
}

pub(crate) fn before(value: &str) -> String {
    format!("before: {value}")
}

pub(crate) fn busiest(day: usize, hour: usize, count: &str, unit: &str) -> String {
    let until = (hour + 1) % 24;
    format!("Busiest: {} {hour:02}:00–{until:02}:00 with {count} {unit}", DAYS[day])
}
