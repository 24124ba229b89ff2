import { badInput } from '../ground/refusal.js';
import { listKinds, receiptKinds, type FileKindWord } from './file.js';

const WORKBOOK = Buffer.from('xl/workbook.xml');
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** Beginnings of what is often sent in place of a list. */
const others: [name: string, beginning: RegExp][] = [
  ['PDF', /^%PDF/],
  ['Excel 97–2003 (.xls) / Excel + password', /^\xD0\xCF[^]\xE0/],
  ['HTML / XML', /^\s*<(!doctype|html|table|\?xml|meta|head)/i],
  ['PNG', /^\x89PNG/],
  ['JPEG', /^\xFF\xD8\xFF/],
  ['RTF', /^\{\\rtf/],
  ['RAR', /^Rar!/],
];

/** Watches a file go by and says what it is by its content, never by its name. */
export class KindWatch {
  private head = Buffer.alloc(0);
  private tail = Buffer.alloc(0);
  private workbook = false;

  /** Takes the next bytes of the file. */
  see(bytes: Buffer): void {
    if (this.head.length < 512) this.head = Buffer.concat([this.head, bytes.subarray(0, 512)]);
    if (this.workbook) return;
    const joined = Buffer.concat([this.tail, bytes]);
    this.workbook = joined.includes(WORKBOOK);
    this.tail = joined.subarray(-WORKBOOK.length);
  }

  /** What it is, one of the kinds asked for. @throws BAD_USER_INPUT naming what was found and what is possible. */
  kind(asked: readonly FileKindWord[] = listKinds): FileKindWord {
    const found = this.found();
    if (typeof found !== 'string') throw wrong(found.other, asked);
    if (!asked.includes(found)) throw wrong(found, asked);
    return found;
  }

  private found(): FileKindWord | { other: string } {
    const beginning = this.head.toString('latin1');
    if (this.head.subarray(0, 4).equals(ZIP)) {
      if (this.workbook) return 'XLSX';
      return { other: 'ZIP / Word' };
    }
    const other = others.find(([, pattern]) => pattern.test(beginning.replace(/^\xEF\xBB\xBF/, '')));
    if (other) return receiptKinds.find((kind) => kind === other[0]) ?? { other: other[0] };
    const utf16 = /^(\xFF\xFE|\xFE\xFF)/.test(beginning);
    // eslint-disable-next-line no-control-regex -- signs a text does not have
    if (!utf16 && /[\x00-\x08\x0E-\x1A]/.test(beginning)) return { other: 'biner (binary)' };
    return 'CSV';
  }
}

const wrong = (found: string, asked: readonly FileKindWord[]) =>
  badInput('file', 'fileKind', { found, required: asked.join(', ') });
