import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

// Reads which code points a WOFF2 file has glyphs for: its table directory, then the format 12 part of `cmap`
// (W3C WOFF2 section 4.1; OpenType `cmap`). Known tags 0 and 10, 11 are cmap, glyf and loca.
const cmapTag = 0;
const transformedTags = [10, 11];

export function codePointsOf(path: string): ReadonlySet<number> {
  const file = readFileSync(path);
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  let offset = 0;
  let cmapAt = -1;
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file.readUInt8(at);
    const tag = flags & 0x3f;
    at += tag === 0x3f ? 5 : 1;
    const version = flags >> 6;
    const original = base128();
    const isTransformed = transformedTags.includes(tag) ? version !== 3 : version !== 0;
    if (tag === cmapTag) cmapAt = offset;
    offset += isTransformed ? base128() : original;
  }
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return codePointsOfCmap(tables.subarray(cmapAt));
}

function codePointsOfCmap(cmap: Buffer): ReadonlySet<number> {
  const points = new Set<number>();
  for (let part = 0; part < cmap.readUInt16BE(2); part += 1) {
    const start = cmap.readUInt32BE(8 + part * 8);
    if (cmap.readUInt16BE(start) !== 12) continue;
    for (let group = 0; group < cmap.readUInt32BE(start + 12); group += 1) {
      const from = cmap.readUInt32BE(start + 16 + group * 12);
      const to = cmap.readUInt32BE(start + 20 + group * 12);
      for (let point = from; point <= to; point += 1) points.add(point);
    }
  }
  return points;
}
