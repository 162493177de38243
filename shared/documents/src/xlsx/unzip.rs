//! Reads a workbook back in tests: just enough of ZIP and DEFLATE (RFC 1951) to see the XML.

use std::collections::BTreeMap;

/// The parts of a workbook by name.
pub(crate) fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let u16_at = |at: usize| usize::from(u16::from_le_bytes([file[at], file[at + 1]]));
    let u32_at = |at: usize| u16_at(at) + (u16_at(at + 2) << 16);
    let end = (0..file.len() - 21).rev().find(|&at| u32_at(at) == 0x0605_4b50).unwrap();
    let mut at = u32_at(end + 16);
    let mut parts = BTreeMap::new();
    for _ in 0..u16_at(end + 10) {
        let (method, size, name, header) = (u16_at(at + 10), u32_at(at + 20), u16_at(at + 28), u32_at(at + 42));
        let start = header + 30 + u16_at(header + 26) + u16_at(header + 28);
        let data = &file[start..start + size];
        let data = if method == 0 { data.to_vec() } else { inflate(data) };
        let name_text = String::from_utf8(file[at + 46..at + 46 + name].to_vec()).unwrap();
        parts.insert(name_text, String::from_utf8_lossy(&data).into_owned());
        at += 46 + name + u16_at(at + 30) + u16_at(at + 32);
    }
    parts
}

struct Bits<'a> {
    data: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> usize {
        let mut value = 0;
        for place in 0..count {
            value |= usize::from(self.data[self.at / 8] >> (self.at % 8) & 1) << place;
            self.at += 1;
        }
        value
    }
}

/// A Huffman code: how many codes each length has, and the symbols in order of their codes.
struct Code {
    counts: [usize; 16],
    symbols: Vec<usize>,
}

impl Code {
    fn new(lengths: &[usize]) -> Self {
        let mut counts = [0; 16];
        lengths.iter().for_each(|&length| counts[length] += 1);
        counts[0] = 0;
        let mut symbols: Vec<usize> = (0..lengths.len()).filter(|&symbol| lengths[symbol] > 0).collect();
        symbols.sort_by_key(|&symbol| (lengths[symbol], symbol));
        Self { counts, symbols }
    }

    fn read(&self, bits: &mut Bits<'_>) -> usize {
        let (mut code, mut first, mut index) = (0, 0, 0);
        for count in &self.counts[1..] {
            code |= bits.take(1);
            if code < first + count {
                return self.symbols[index + code - first];
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        panic!("a broken code");
    }
}

fn inflate(data: &[u8]) -> Vec<u8> {
    let mut bits = Bits { data, at: 0 };
    let mut out = Vec::new();
    loop {
        let last = bits.take(1) == 1;
        match bits.take(2) {
            0 => stored(&mut bits, &mut out),
            1 => {
                let lengths: Vec<usize> = [(8, 144), (9, 112), (7, 24), (8, 8)]
                    .into_iter()
                    .flat_map(|(length, count)| std::iter::repeat_n(length, count))
                    .collect();
                block(&mut bits, &mut out, &Code::new(&lengths), &Code::new(&[5; 30]));
            }
            _ => {
                let (literals, distances) = tables(&mut bits);
                block(&mut bits, &mut out, &literals, &distances);
            }
        }
        if last {
            return out;
        }
    }
}

fn stored(bits: &mut Bits<'_>, out: &mut Vec<u8>) {
    bits.at = bits.at.next_multiple_of(8);
    let length = bits.take(16);
    let start = bits.at / 8 + 2;
    out.extend(&bits.data[start..start + length]);
    bits.at = (start + length) * 8;
}

fn tables(bits: &mut Bits<'_>) -> (Code, Code) {
    const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    let (literals, distances, codes) = (bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4);
    let mut lengths = [0; 19];
    ORDER[..codes].iter().for_each(|&place| lengths[place] = bits.take(3));
    let code = Code::new(&lengths);
    let mut lengths: Vec<usize> = Vec::new();
    while lengths.len() < literals + distances {
        let (value, times) = match code.read(bits) {
            16 => (lengths[lengths.len() - 1], bits.take(2) + 3),
            17 => (0, bits.take(3) + 3),
            18 => (0, bits.take(7) + 11),
            length => (length, 1),
        };
        lengths.extend(std::iter::repeat_n(value, times));
    }
    (Code::new(&lengths[..literals]), Code::new(&lengths[literals..]))
}

fn block(bits: &mut Bits<'_>, out: &mut Vec<u8>, literals: &Code, distances: &Code) {
    loop {
        let symbol = literals.read(bits);
        match symbol {
            0..256 => out.push(symbol as u8),
            256 => return,
            _ => {
                let length = length(bits, symbol - 257);
                let symbol = distances.read(bits);
                let distance = distance(bits, symbol);
                (0..length).for_each(|_| out.push(out[out.len() - distance]));
            }
        }
    }
}

fn length(bits: &mut Bits<'_>, symbol: usize) -> usize {
    match symbol {
        0..8 => symbol + 3,
        28 => 258,
        _ => {
            let extra = symbol / 4 - 1;
            3 + ((4 + symbol % 4) << extra) + bits.take(extra)
        }
    }
}

fn distance(bits: &mut Bits<'_>, symbol: usize) -> usize {
    if symbol < 4 {
        return symbol + 1;
    }
    let extra = symbol / 2 - 1;
    1 + ((2 + symbol % 2) << extra) + bits.take(extra)
}
