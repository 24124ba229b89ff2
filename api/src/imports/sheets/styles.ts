import { readWhole, type Archive } from './xml.js';

/** Number formats every workbook knows that show a day. */
const builtIn = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Which cell styles of a workbook show a number as a day, by their place. */
export async function datesOf(archive: Archive, most: number): Promise<Set<string>> {
  const [formats, styles] = [new Set(builtIn.map(String)), new Set<string>()];
  let [inside, place] = [false, 0];
  await readWhole(archive, 'xl/styles.xml', most, {
    open(name, at) {
      if (name === 'numFmt' && showsDay(at['formatCode'] ?? '')) formats.add(at['numFmtId'] ?? '');
      if (name === 'cellXfs') inside = true;
      if (name !== 'xf' || !inside) return;
      if (formats.has(at['numFmtId'] ?? '')) styles.add(String(place));
      place += 1;
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return styles;
}

/** Whether a number format shows a year or a day, its quoted text, colours and locale apart. */
const showsDay = (format: string): boolean =>
  /[yd]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').replaceAll(/General/gi, ''));
