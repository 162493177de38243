//! How rows of a table read.

/// Cells of one line each stand in one line with tabs between them. Where a cell has more, the table is there for the looks
/// of a page with columns, and people read one cell after the other.
pub(super) fn row(cells: &[String]) -> String {
    let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
    let by_column = cells.iter().any(|cell| cell.contains('\n'));
    let mut line = cells.join(if by_column { "\n" } else { "\t" });
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn short_cells_stand_side_by_side_and_long_ones_below_each_other() {
        assert_eq!(row(&["a\n".into(), "b".into()]), "a\tb\n");
        assert_eq!(row(&["a\nb\n".into(), "c\n".into()]), "a\nb\nc\n");
    }
}
