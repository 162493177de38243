//! The costs of one kind of request in both sizes, side by side.

use hirelog_store::Call;

use super::operations::Cost;

/// How much more the large size may cost.
const BAR: f64 = 1.2;

/// The heading of the table.
pub(crate) fn heading() -> String {
    format!(
        "  {:<28}{:>9}{:>9}   {:<22}{:>5}{:>12}{:>9}{:>16}{:>14}\n",
        "processor time, ms",
        "small",
        "large",
        "ratio (quartiles)",
        "own",
        "calls",
        "in turn",
        "read units",
        "write units"
    )
}

/// One line; where the bar is missed, with the reason.
pub(crate) fn line(name: &str, costs: &[(Cost, Cost)]) -> String {
    let of = |value: &dyn Fn(&(Cost, Cost)) -> f64| sorted(costs.iter().map(value).collect());
    let (small, large) = (middle(&of(&|(small, _)| small.all)), middle(&of(&|(_, large)| large.all)));
    let ratios = of(&|(small, large)| large.all / small.all);
    let own = middle(&of(&|(small, large)| large.ours / small.ours));
    let table = middle(&of(&|(small, large)| (large.all - large.ours) / (small.all - small.ours)));
    let ratio = middle(&ratios);
    let spread = format!("{ratio:.2} ({:.2} to {:.2})", ratios[ratios.len() / 4], ratios[ratios.len() * 3 / 4]);
    let units = Units::of(costs);
    let mut line = format!(
        "  {name:<28}{small:>9.2}{large:>9.2}   {spread:<22}{own:>5.2}{:>12}{:>9}{:>16}{:>14}",
        pair(costs, |cost| cost.calls.len().to_string()),
        pair(costs, |cost| cost.rounds.map_or_else(|| "lanes".to_owned(), |rounds| rounds.to_string())),
        units.read.to_string(),
        units.written.to_string(),
    );
    if units.grow() {
        line += "\n      more units in the large size: it reads or writes more, our access pattern";
    } else if ratio > BAR {
        line += &format!(
            "\n      above {BAR} with the same units: the function itself takes {own:.2} x, the embedded table (SQLite) {table:.2} x"
        );
    }
    line + "\n"
}

/// Capacity units of one kind, as the mean of a turn, in both sizes.
struct Both {
    small: f64,
    large: f64,
}

/// Capacity units.
struct Units {
    read: Both,
    written: Both,
}

impl Units {
    fn of(costs: &[(Cost, Cost)]) -> Self {
        let is_read = |call: &Call| matches!(call.operation, "GetItem" | "BatchGetItem" | "Query");
        let both = |reads: bool| {
            let sum = |cost: &Cost| {
                let calls = cost.calls.iter().filter(|call| is_read(call) == reads);
                calls.fold(0.0, |sum, call| sum + call.units)
            };
            let mean = |units: f64| units / costs.len() as f64;
            let (small, large) =
                costs.iter().fold((0.0, 0.0), |(s, l), (small, large)| (s + sum(small), l + sum(large)));
            Both { small: mean(small), large: mean(large) }
        };
        Self { read: both(true), written: both(false) }
    }

    /// True where the large size costs more than other names and another rounding explain.
    fn grow(&self) -> bool {
        [&self.read, &self.written].iter().any(|units| units.large > units.small * BAR)
    }
}

impl std::fmt::Display for Both {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let short = |units: f64| format!("{units:.1}").trim_end_matches(".0").to_owned();
        write!(f, "{} / {}", short(self.small), short(self.large))
    }
}

/// Something of the last turn in both sizes; once where it is the same.
fn pair(costs: &[(Cost, Cost)], of: impl Fn(&Cost) -> String) -> String {
    costs.last().map_or_else(String::new, |(small, large)| match (of(small), of(large)) {
        (small, large) if small == large => small,
        (small, large) => format!("{small} / {large}"),
    })
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

fn middle(sorted: &[f64]) -> f64 {
    sorted[sorted.len() / 2]
}
