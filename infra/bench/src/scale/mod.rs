//! P3: cost does not grow with the data. The same requests to a small organisation and to a large one, in turn, both in
//! this process on embedded tables, through the functions' own routes. Processor time tells what the machine's noise and
//! the embedded table allow it to tell; calls and capacity units, as the table counts them, are exact.

mod bookings;
mod cast;
mod interviews;
mod life;
mod operations;
mod report;
mod world;

use self::operations::{Cost, Operation};
use self::world::{KNOWN, Size, World};

const SMALL: Size = Size { candidates: 1_000, rows: 15_000 };
const LARGE: Size = Size { candidates: 100_000, rows: 1_500_000 };
/// Requests that count in each size, after some that do not.
const TURNS: usize = 30;
const WARM_UP: usize = 3;

/// Measures and reports. Another large size can be given, as candidates and rows of the log.
pub(crate) fn measure(sizes: &[&str]) -> Result<String, String> {
    let number = |text: &&str| text.parse::<u64>().map_err(|error| format!("{text}: {error}"));
    let large = match sizes.iter().map(number).collect::<Result<Vec<_>, _>>()?.as_slice() {
        [] => LARGE,
        [candidates] => Size { candidates: *candidates, ..LARGE },
        [candidates, rows] => Size { candidates: *candidates, rows: *rows },
        _ => return Err("two sizes at most: candidates and rows of the log".into()),
    };
    if large.candidates < KNOWN {
        return Err(format!("at least {KNOWN} candidates"));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(compare(large))
}

async fn compare(size: Size) -> Result<String, String> {
    let small = World::open(SMALL).await?;
    let large = World::open(size).await?;
    let mut report = format!(
        "P3 cost with {} candidates, {} rows of the log and {} interviews (large) against {}, {} and {} (small); \
         {TURNS} turns, bar 1.2\n  \
         loaded in {:.0} s and {:.1} s; \"own\" is the ratio of the function without the table, \"in turn\" its calls one after the other;\n  \
         calls and units are small / large where they differ; units are what the table counts, in steps of 4 KB\n",
        size.candidates,
        size.rows,
        large.meetings,
        SMALL.candidates,
        SMALL.rows,
        small.meetings,
        large.seconds,
        small.seconds
    );
    report += &report::heading();
    for operation in operations::all() {
        let costs =
            in_turn(&operation, &small, &large).await.map_err(|error| format!("{}: {error}", operation.name))?;
        report += &report::line(operation.name, &costs);
    }
    Ok(report.trim_end().to_owned())
}

/// The costs of a kind of request in both sizes, in turn, so that a drift of the machine's speed hits both alike.
async fn in_turn(operation: &Operation, small: &World, large: &World) -> Result<Vec<(Cost, Cost)>, String> {
    let mut costs = Vec::new();
    for turn in 0..WARM_UP + TURNS {
        let pair = if turn % 2 == 0 {
            let first = operation.cost(small, turn).await?;
            (first, operation.cost(large, turn).await?)
        } else {
            let first = operation.cost(large, turn).await?;
            (operation.cost(small, turn).await?, first)
        };
        if turn >= WARM_UP {
            costs.push(pair);
        }
    }
    Ok(costs)
}
