import { createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';
import { badInput, Refusal } from '../../ground/refusal.js';

/** A file in a ZIP archive. */
interface Entry {
  method: number;
  from: number;
  packed: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const MOST = 2_000;

/** The files of a ZIP archive by name. @throws BAD_USER_INPUT when it is damaged or encrypted. */
export function entriesOf(zip: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) throw damaged();
  let at = zip.readUInt32LE(end + 16);
  const count = Math.min(zip.readUInt16LE(end + 10), MOST);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) throw damaged();
    const [name, extra, note] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [number, number, number];
    if (zip.readUInt16LE(at + 8) & 1) throw damaged();
    const path = zip.toString('utf8', at + 46, at + 46 + name).replaceAll('\\', '/');
    const [packed, from] = [20, 42].map((place) => zip.readUInt32LE(at + place)) as [number, number];
    entries.set(path, { method: zip.readUInt16LE(at + 10), packed, from });
    at += 46 + name + extra + note;
  }
  return entries;
}

/** Unpacks a file of an archive as it is read, no further than `most` bytes, whatever the archive says of its size. */
export async function* unpacked(zip: Buffer, entry: Entry, most: number): AsyncGenerator<Buffer> {
  const { from, packed, method } = entry;
  if (from + 30 > zip.length || (method !== 0 && method !== 8)) throw damaged();
  const begin = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
  const bytes = Readable.from(slices(zip.subarray(begin, begin + packed)));
  let size = 0;
  try {
    for await (const piece of method === 8 ? bytes.pipe(createInflateRaw()) : bytes) {
      size += (piece as Buffer).length;
      if (size > most)
        throw new Refusal('LIMIT_EXCEEDED', { reason: 'fileUnpacked', facts: { required: `${most >> 20} MB` } });
      yield piece as Buffer;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** The refusal of a workbook that cannot be opened. */
export const damaged = () => badInput('file', 'fileDamaged');
