//! A workbook as a reader of it sees it: sheets of cells.

use std::collections::BTreeMap;

use crate::unzip;

/// The parts of a workbook by name.
pub(crate) struct Workbook(BTreeMap<String, String>);

/// What stands between an opening and a closing tag, each time.
fn between<'a>(xml: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = &'a str> {
    xml.split(open).skip(1).filter_map(move |rest| rest.split_once(close)).map(|(inner, _)| inner)
}

impl Workbook {
    pub(crate) fn open(file: &[u8]) -> Self {
        Self(unzip::parts(file))
    }

    /// The names of its sheets, in order.
    pub(crate) fn sheets(&self) -> Vec<&str> {
        between(&self.0["xl/workbook.xml"], "<sheet name=\"", "\"").collect()
    }

    /// Every piece of XML that holds cells.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")).map(|(_, xml)| xml.as_str())
    }

    /// The rows of a sheet; numbers as they are stored.
    pub(crate) fn rows(&self, sheet: &str) -> Vec<Vec<String>> {
        let number = 1 + self.sheets().iter().position(|name| *name == sheet).unwrap();
        let texts: Vec<_> = between(&self.0["xl/sharedStrings.xml"], "<si>", "</si>").collect();
        let text = |index: &str| {
            let text = texts[index.parse::<usize>().unwrap()].split_once('>').unwrap().1;
            text.trim_end_matches("</t>").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        };
        let cell = |xml: &str| {
            let (head, rest) = xml.split_once('>').unwrap();
            let value = between(rest, "<v>", "</v>").next().unwrap_or_default();
            if head.contains("t=\"s\"") { text(value) } else { value.to_owned() }
        };
        let xml = &self.0[&format!("xl/worksheets/sheet{number}.xml")];
        between(xml, "<row ", "</row>").map(|row| row.split("<c ").skip(1).map(cell).collect()).collect()
    }
}
