import { badInput } from '../../ground/refusal.js';
import { cellReader, type Look } from './cells.js';
import { datesOf } from './styles.js';
import type { Line, Sheet } from './sheet.js';
import { readWhole, readXml, type Archive } from './xml.js';
import { damaged, entriesOf } from './zip.js';

/** Unpacked, the parts of a workbook may be so large, in bytes: the rest of a list of 50,000 rows fits many times. */
const most = { part: 8 << 20, strings: 48 << 20, sheet: 128 << 20 };

/** Opens the sheet of that name, else the first that is shown. @throws BAD_USER_INPUT when it is no workbook. */
export async function openWorkbook(zip: Buffer, wanted: string | null): Promise<Sheet> {
  const archive = { zip, entries: entriesOf(zip) };
  const { sheets, from1904 } = await contentsOf(archive);
  const chosen = wanted ? sheets.find(({ name }) => name === wanted) : sheets.find(({ shown }) => shown);
  const names = sheets.map(({ name }) => name);
  if (wanted && !chosen) throw badInput('input.sheet', 'notPossible', { found: wanted, required: names });
  const path = chosen && (await targetOf(archive, chosen.id));
  if (!path || !archive.entries.has(path)) throw damaged();
  const look = { from1904, dates: await datesOf(archive, most.part), strings: await stringsOf(archive) };
  return { names, lines: lines(archive, path, look) };
}

async function* lines(archive: Archive, path: string, look: Look): AsyncGenerator<Line> {
  const ready: Line[] = [];
  const tags = cellReader(look, (line) => ready.push(line));
  for await (const _ of readXml(archive, path, most.sheet, tags)) yield* ready.splice(0);
}

async function contentsOf(archive: Archive) {
  const sheets: { name: string; id: string; shown: boolean }[] = [];
  let from1904 = false;
  await readWhole(archive, 'xl/workbook.xml', most.part, {
    open(name, at) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(at['date1904'] ?? '');
      if (name === 'sheet')
        sheets.push({ name: at['name'] ?? '', id: at['r:id'] ?? '', shown: !at['state'] || at['state'] === 'visible' });
    },
  });
  return { sheets, from1904 };
}

async function targetOf(archive: Archive, id: string): Promise<string | null> {
  let target: string | null = null;
  await readWhole(archive, 'xl/_rels/workbook.xml.rels', most.part, {
    open(name, at) {
      if (name === 'Relationship' && at['Id'] === id) target = at['Target'] ?? null;
    },
  });
  const path = target as string | null;
  return path && (path.startsWith('/') ? path.slice(1) : `xl/${path.replace(/^\.\//, '')}`);
}

async function stringsOf(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  let [text, spoken] = ['', true];
  await readWhole(archive, 'xl/sharedStrings.xml', most.strings, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken = false;
    },
    close(name, part) {
      if (name === 't' && spoken) text += part;
      if (name === 'rPh') spoken = true;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}
