import { describe, expect, it } from 'vitest';
import { segments } from './segments';

const finding = (id: number, text: string, start: number) => ({ id, source: { text, start } });

describe('segments', () => {
  it('cuts the text at the sources and keeps all of it', () => {
    const text = 'Ada Example\nada@example.org';
    const cut = segments(text, [finding(1, 'Ada Example', 0), finding(2, 'ada@example.org', 12)]);
    expect(cut).toEqual([
      { text: 'Ada Example', of: [1] },
      { text: '\n', of: [] },
      { text: 'ada@example.org', of: [2] },
    ]);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });

  it('counts characters, not UTF-16 units', () => {
    const text = '🎉🎉 Đặng Thị 𝒜da, Hà Nội';
    const start = Array.from(text).indexOf('𝒜');
    const [before, mark, after] = segments(text, [finding(7, '𝒜da', start)]);
    expect(before?.text).toBe('🎉🎉 Đặng Thị ');
    expect(mark).toEqual({ text: '𝒜da', of: [7] });
    expect(after?.text).toBe(', Hà Nội');
  });

  it('marks what belongs to several findings for each of them', () => {
    const cut = segments('Rust engineer', [finding(1, 'Rust engineer', 0), finding(2, 'Rust', 0)]);
    expect(cut).toEqual([
      { text: 'Rust', of: [1, 2] },
      { text: ' engineer', of: [1] },
    ]);
  });

  it('does not mark a source that stands somewhere else', () => {
    expect(segments('abc', [finding(1, 'x', 0), finding(2, 'c', 9), finding(3, '', 1)])).toEqual([
      { text: 'abc', of: [] },
    ]);
  });

  it('has nothing to cut in an empty text', () => {
    expect(segments('', [])).toEqual([]);
  });
});
