import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../../src/use-cases/framework-file/decode-text.js';

/** What is wrong with bytes, as `line: encoding`. */
function refusedAs(content: Uint8Array): readonly string[] {
  const decoded = decodeText(content);
  if ('text' in decoded) return [];
  return decoded.problems.map(({ problem, line }) => {
    return `${line}: ${problem.code === 'file-encoding' ? problem.params.encoding : problem.code}`;
  });
}

describe('the bytes of a file', () => {
  test.each([
    ['plain', 'name: Größe'],
    ['with a mark of UTF-8 at the start', '\uFEFFname: Größe'],
  ])('in UTF-8 are read, %s', (_, text) => {
    expect(decodeText(Buffer.from(text, 'utf8'))).toEqual({ text: 'name: Größe' });
  });

  test('that say nothing are an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });

  test.each([
    ['with its mark', Buffer.from('\uFEFFname: x', 'utf16le')],
    ['with its mark, the other way round', Buffer.from('\uFEFFname: x', 'utf16le').swap16()],
    ['without a mark', Buffer.from('name: x', 'utf16le')],
    ['without a mark, the other way round', Buffer.from('name: x', 'utf16le').swap16()],
  ])('in UTF-16 are refused by its name, %s', (_, content) => {
    expect(refusedAs(content)).toEqual(['1: utf-16']);
  });

  test('in Latin-1 are refused at the first line that is no UTF-8, whatever is legible elsewhere', () => {
    const content = Buffer.concat([Buffer.from('a: ö\nb: \uFFFD\nc: '), Buffer.from('ß', 'latin1'), Buffer.from('\n')]);

    expect(refusedAs(content)).toEqual(['3: other']);
  });

  test('that end inside a letter are refused at their last line', () => {
    expect(refusedAs(Buffer.from('a: x\nb: ö').subarray(0, -1))).toEqual(['2: other']);
  });
});
