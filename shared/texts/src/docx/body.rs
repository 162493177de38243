//! The words of a part, element by element. Names are compared without their prefix: programs choose it as they like.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::frame::Frame;
use super::rels::Relations;
use super::xml::{attribute, character};
use crate::{TextError, links};

/// Deepest nesting of elements. Word itself stays below fifty.
const MAX_DEPTH: usize = 300;

/// Elements without words for people: settings, what was deleted or moved away, and the second copy of a text box for old
/// programs.
const SKIPPED: [&str; 11] =
    ["pPr", "rPrChange", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr", "del", "moveFrom", "Fallback"];

/// Reads the words of a part.
pub(super) fn text(xml: &str, relations: &Relations) -> Result<String, TextError> {
    let mut reader = Reader::from_str(xml);
    let mut walk = Walk::new(relations);
    loop {
        match reader.read_event().map_err(|_| TextError::Damaged)? {
            Event::Start(element) => walk.open(&element)?,
            Event::Empty(element) => {
                walk.open(&element)?;
                walk.close(element.local_name().as_ref());
            }
            Event::End(element) => walk.close(element.local_name().as_ref()),
            Event::Text(words) => walk.words(&words.xml10_content()),
            Event::CData(words) => walk.words(&words.xml10_content()),
            Event::GeneralRef(entity) => walk.words(character(&entity)?.encode_utf8(&mut [0; 4])),
            // Word writes none, and entities come from there.
            Event::DocType(_) => return Err(TextError::Damaged),
            Event::Eof => return walk.finish(),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// A link whose words are being read.
struct Link {
    /// The depth of its element; a field ends by a mark instead.
    depth: Option<usize>,
    /// Where its words start in the flow.
    start: usize,
    /// Its target, or the instruction of its field.
    target: String,
}

struct Walk<'a> {
    relations: &'a Relations,
    frames: Vec<Frame>,
    links: Vec<Link>,
    depth: usize,
    /// The depth of the element that is skipped.
    skipped: Option<usize>,
    in_words: bool,
    in_instruction: bool,
    hidden: bool,
}

impl<'a> Walk<'a> {
    fn new(relations: &'a Relations) -> Self {
        Self {
            relations,
            frames: vec![Frame::flow()],
            links: Vec::new(),
            depth: 0,
            skipped: None,
            in_words: false,
            in_instruction: false,
            hidden: false,
        }
    }

    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), TextError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(TextError::Damaged);
        }
        if self.skipped.is_some() {
            return Ok(());
        }
        match element.local_name().as_ref() {
            name if SKIPPED.contains(&name) => self.skipped = Some(self.depth),
            "r" => self.hidden = false,
            "vanish" => self.hidden = !attribute(element, "val").is_some_and(|value| value == "0" || value == "false"),
            "t" => self.in_words = true,
            "instrText" => self.in_instruction = true,
            "tab" | "ptab" => self.write("\t"),
            "cr" => self.write("\n"),
            "br" => {
                self.write(if attribute(element, "type").is_some_and(|kind| kind == "page") { "\u{c}" } else { "\n" })
            }
            "noBreakHyphen" => self.write("-"),
            "tr" => self.frames.push(Frame::Row(Vec::new())),
            "tc" | "txbxContent" => self.frames.push(Frame::flow()),
            "hyperlink" => {
                self.open_link(attribute(element, "id").and_then(|id| self.relations.link(&id)).unwrap_or_default())
            }
            "fldSimple" => {
                self.open_link(&attribute(element, "instr").map(|field| links::of_field(&field)).unwrap_or_default())
            }
            "fldChar" => self.field(&attribute(element, "fldCharType").unwrap_or_default()),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        let depth = self.depth;
        self.depth = depth.saturating_sub(1);
        if self.skipped.is_some() {
            self.skipped = self.skipped.filter(|skipped| *skipped != depth);
            return;
        }
        match name {
            "t" => self.in_words = false,
            "instrText" => self.in_instruction = false,
            "p" => self.end_paragraph(),
            "tr" | "tc" | "txbxContent" => self.close_frame(name),
            "hyperlink" | "fldSimple" => {
                if let Some(link) = self.links.pop_if(|link| link.depth == Some(depth)) {
                    self.close_link(&link);
                }
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.skipped.is_some() {
            return;
        }
        if self.in_instruction {
            if let Some(field) = self.links.last_mut().filter(|link| link.depth.is_none()) {
                field.target.push_str(words);
            }
        } else if self.in_words {
            self.write(words);
        }
    }

    fn write(&mut self, words: &str) {
        if let Some(Frame::Flow { text, .. }) = self.frames.last_mut().filter(|_| !self.hidden) {
            text.push_str(words);
        }
    }

    /// Text boxes hang on a paragraph and read after it.
    fn end_paragraph(&mut self) {
        if let Some(Frame::Flow { text, boxes }) = self.frames.last_mut() {
            text.push('\n');
            text.push_str(boxes);
            boxes.clear();
        }
    }

    fn close_frame(&mut self, name: &str) {
        // The part itself stays, whatever ends.
        if self.frames.len() < 2 {
            return;
        }
        let inner = self.frames.pop().map(Frame::into_text).unwrap_or_default();
        match self.frames.last_mut() {
            Some(Frame::Row(cells)) => cells.push(inner),
            Some(Frame::Flow { boxes, .. }) if name == "txbxContent" => boxes.push_str(&inner),
            Some(Frame::Flow { text, .. }) => text.push_str(&inner),
            None => {}
        }
    }

    fn field(&mut self, mark: &str) {
        match mark {
            "begin" => self.links.push(Link { depth: None, start: self.written(), target: String::new() }),
            "end" => {
                if let Some(mut link) = self.links.pop_if(|link| link.depth.is_none()) {
                    link.target = links::of_field(&link.target);
                    self.close_link(&link);
                }
            }
            _ => {}
        }
    }

    fn open_link(&mut self, target: &str) {
        self.links.push(Link { depth: Some(self.depth), start: self.written(), target: target.into() });
    }

    /// Writes where a link leads, if its words do not say it.
    fn close_link(&mut self, link: &Link) {
        let Some(target) = links::target(&link.target) else { return };
        let shown = match self.frames.last() {
            Some(Frame::Flow { text, .. }) => text.get(link.start..).unwrap_or_default(),
            _ => return,
        };
        if !links::is_shown(target, shown) {
            self.write(&format!(" ({target})"));
        }
    }

    fn written(&self) -> usize {
        match self.frames.last() {
            Some(Frame::Flow { text, .. }) => text.len(),
            _ => 0,
        }
    }

    /// The whole, where the part ended as it should.
    fn finish(mut self) -> Result<String, TextError> {
        if self.depth > 0 || self.frames.len() != 1 {
            return Err(TextError::Damaged);
        }
        Ok(self.frames.pop().map(Frame::into_text).unwrap_or_default())
    }
}
