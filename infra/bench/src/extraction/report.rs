//! The figures as tables.

use std::collections::BTreeMap;
use std::fmt;

use hirelog_domain::resumes::ResumeKind;

use super::corpus::Resume;
use super::score::{Measure, Scores};

/// Counts by set, kind of file, language and layout.
pub(super) struct Report {
    sums: BTreeMap<(&'static str, &'static str, String), Scores>,
    misses: Option<Vec<String>>,
}

impl Report {
    pub(super) fn new(misses: bool) -> Self {
        Self { sums: BTreeMap::new(), misses: misses.then(Vec::new) }
    }

    /// Adds the scores of one file.
    pub(super) fn add(&mut self, set: &'static str, kind: ResumeKind, resume: &Resume, scores: &Scores, text: &str) {
        let layout = resume.layout.map_or_else(|| set.to_owned(), |layout| format!("{layout:?}"));
        let groups = [
            ("1 all", "all".to_owned()),
            ("2 file", kind.as_str().to_owned()),
            ("3 language", resume.language.code().to_owned()),
            ("4 layout", layout),
        ];
        for (group, name) in groups {
            self.sums.entry((set, group, name)).or_default().add(scores);
        }
        let imperfect: Vec<String> = Measure::ALL
            .into_iter()
            .filter(|measure| scores.of(*measure).f1() < 1.0)
            .map(|measure| {
                let count = scores.of(measure);
                format!("{} {}/{}/{}", measure.name(), count.right, count.said, count.wanted)
            })
            .collect();
        if let Some(misses) = self.misses.as_mut().filter(|_| !imperfect.is_empty()) {
            misses.push(format!("--- {}.{}: {}\n{text}", resume.id, kind.as_str(), imperfect.join(", ")));
        }
    }

    fn table(&self, out: &mut fmt::Formatter<'_>, set: &str) -> fmt::Result {
        let Some(all) =
            self.sums.iter().find(|((of, group, _), _)| *of == set && *group == "1 all").map(|(_, sum)| sum)
        else {
            return Ok(());
        };
        writeln!(
            out,
            "{:<10} {:>9} {:>9} {:>9} {:>7} {:>7} {:>7}",
            "field", "precision", "recall", "F1", "right", "said", "there"
        )?;
        for measure in Measure::ALL {
            let count = all.of(measure);
            let (precision, recall, f1) = (count.precision(), count.recall(), count.f1());
            writeln!(
                out,
                "{:<10} {precision:>9.3} {recall:>9.3} {f1:>9.3} {:>7} {:>7} {:>7}",
                measure.name(),
                count.right,
                count.said,
                count.wanted
            )?;
        }
        writeln!(out, "refused: {} of {} claims; protected words found: {}", all.refused, all.claims, all.protected)
    }

    /// F1 of every field, a line for each kind of file, language and layout.
    fn groups(&self, out: &mut fmt::Formatter<'_>, set: &str) -> fmt::Result {
        write!(out, "{:<12}", "F1")?;
        Measure::ALL.iter().try_for_each(|measure| write!(out, " {:>8}", measure.name()))?;
        writeln!(out)?;
        for ((_, _, name), scores) in self.sums.iter().filter(|((of, group, _), _)| *of == set && *group != "1 all") {
            write!(out, "{name:<12}")?;
            Measure::ALL.iter().try_for_each(|measure| write!(out, " {:>8.3}", scores.of(*measure).f1()))?;
            writeln!(out)?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for set in ["generated", "by hand", "set aside"] {
            writeln!(out, "Built-in rules, resumes {set}")?;
            self.table(out, set)?;
            writeln!(out)?;
            self.groups(out, set)?;
            writeln!(out)?;
        }
        self.misses.iter().flatten().try_for_each(|miss| writeln!(out, "{miss}"))
    }
}
