//! What the child says to its parent: a mark, a length, JSON, and nothing after it.

use serde::{Deserialize, Serialize};

use crate::{Text, TextError};

/// Most bytes of an answer: all characters that a text may have, in the longest form that JSON gives them.
pub(super) const MAX_ANSWER: usize = 1024 * 1024;

const MARK: &[u8; 4] = b"text";

/// What came of a file.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) result: Result<Text, TextError>,
    /// Most bytes of resident memory so far; 0 where the system does not tell.
    pub(super) highest: u64,
}

/// The answer in its frame.
pub(super) fn frame(answer: &Answer) -> serde_json::Result<Vec<u8>> {
    let json = serde_json::to_vec(answer)?;
    let length = u32::try_from(json.len()).unwrap_or(u32::MAX);
    Ok([MARK.as_slice(), &length.to_be_bytes(), &json].concat())
}

/// The answer out of its frame; none where anything is missing, wrong or too much.
pub(super) fn open(bytes: &[u8]) -> Option<Answer> {
    let (length, json) = bytes.strip_prefix(MARK)?.split_first_chunk()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    if json.len() == length { serde_json::from_slice(json).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{Answer, frame, open};
    use crate::{MAX_CHARS, Text, TextError};

    #[test]
    fn an_answer_comes_out_as_it_went_in() {
        for result in [Err(TextError::NoText), Ok(Text { pages: vec!["a\n".into(), String::new()] })] {
            let answer = Answer { result, highest: 7 };
            assert_eq!(open(&frame(&answer).unwrap()), Some(answer));
        }
    }

    #[test]
    fn a_frame_that_is_cut_or_too_long_says_nothing() {
        let whole = frame(&Answer { result: Err(TextError::NoText), highest: 0 }).unwrap();
        for end in 0..whole.len() {
            assert_eq!(open(&whole[..end]), None);
        }
        assert_eq!(open(&[whole.as_slice(), b"x"].concat()), None);
    }

    #[test]
    fn the_longest_text_fits() {
        for letter in ["\t", "\u{10ffff}", "\"", "\u{200c}"] {
            let answer = Answer { result: Ok(Text { pages: vec![letter.repeat(MAX_CHARS)] }), highest: u64::MAX };
            assert!(frame(&answer).unwrap().len() < super::MAX_ANSWER, "{letter:?}");
        }
    }
}
