import { createRequire } from 'node:module';
import { numberTold } from '../told.js';
import { words } from '../wording/document.js';
import { UNNAMED, type Block, type Sheet, type Signature, type Table } from './sheet.js';

interface Printer {
  addFonts: (fonts: object) => void;
  setUrlAccessPolicy: (allows: () => boolean) => void;
  setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
  createPdf: (definition: object) => { getBuffer: () => Promise<Buffer> };
}

const load = createRequire(import.meta.url);
const printer = load('pdfmake') as Printer;
printer.addFonts(load('pdfmake/standard-fonts/Helvetica.js') as object);
printer.setUrlAccessPolicy(() => false);
printer.setLocalAccessPolicy((path) => path.startsWith('Helvetica'));

/** Longest bar, in points. */
const LONGEST = 220;

const cell = (value: string | number) =>
  typeof value === 'number' ? { text: numberTold(value), alignment: 'right' } : { text: value };

/** Whether a column holds numbers, which stand to the right. */
const ofNumbers = (rows: Table['rows'], at: number) => rows.some((row) => typeof row[at] === 'number');

const tableOf = ({ head, rows }: Table) => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    widths: ['*', ...head.slice(1).map(() => 'auto')],
    body: [
      head.map((text, at) => ({ text, bold: true, ...(ofNumbers(rows, at) && { alignment: 'right' }) })),
      ...rows.map((row) => row.map(cell)),
    ],
  },
  layout,
  margin: [0, 4, 0, 8],
});

function barsOf(bars: { label: string; value: number }[]) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return bars.map(({ label, value }) => ({
    columns: [
      { text: label, width: 190 },
      {
        canvas: [{ type: 'rect', x: 0, y: 2, w: Math.max(1, (LONGEST * value) / most), h: 8, color: '#0f766e' }],
        width: LONGEST + 10,
      },
      { text: numberTold(value), width: '*' },
    ],
    margin: [0, 2, 0, 2],
  }));
}

/** Who signs, side by side, with room for the hand. */
const signaturesOf = (signatures: readonly Signature[]) => ({
  columns: signatures.map(({ as, name }) => ({
    stack: [as, { text: name ?? UNNAMED, bold: name !== null, margin: [0, 48, 0, 0] }],
    alignment: 'center',
  })),
  unbreakable: true,
  margin: [0, 24, 0, 0],
});

/** Thin lines under the rows, a thick one under the head. */
const layout = {
  hLineWidth: (at: number, { table: { headerRows } }: { table: { headerRows: number } }) =>
    at === 0 ? 0 : at === headerRows ? 1.2 : 0.4,
  vLineWidth: () => 0,
  hLineColor: () => '#555555',
  paddingTop: () => 4,
  paddingBottom: () => 2,
};

function contentOf(block: Block): object {
  if ('heading' in block) return { text: block.heading, style: 'heading', headlineLevel: 1 };
  if ('text' in block) return { text: block.text, margin: [0, 0, 0, 6], ...(block.quiet && { color: '#555555' }) };
  if ('signatures' in block) return signaturesOf(block.signatures);
  return 'table' in block ? tableOf(block.table) : { stack: barsOf(block.bars), margin: [0, 4, 0, 8] };
}

interface Placed {
  headlineLevel?: number;
  startPosition: { verticalRatio: number };
}

/** A heading this far down a page would stand there alone. */
const LOW = 0.86;

/** Whether a heading goes on to the next page, with what it is about. */
const alone = ({ headlineLevel, startPosition }: Placed) => headlineLevel === 1 && startPosition.verticalRatio > LOW;

/** A report as PDF, with the fonts every reader has; nothing is fetched. */
export function pdfOf({ letterhead: [board, unit], title, facts, blocks, foot }: Sheet): Promise<Buffer> {
  const pages = (page: number, of: number) => `${words.page} ${page}/${of}`;
  return printer
    .createPdf({
      info: { title },
      pageSize: 'A4',
      pageMargins: [56, 48, 56, 56],
      defaultStyle: { font: 'Helvetica', fontSize: 10, lineHeight: 1.2 },
      styles: { heading: { fontSize: 12, bold: true, margin: [0, 10, 0, 4] } },
      footer: (page: number, of: number) => ({
        columns: [
          { text: foot, fontSize: 7 },
          { text: pages(page, of), alignment: 'right', fontSize: 8, width: 80 },
        ],
        margin: [56, 16, 56, 0],
      }),
      pageBreakBefore: alone,
      content: [
        { text: board, alignment: 'center', bold: true, fontSize: 12 },
        { text: unit.toUpperCase(), alignment: 'center', bold: true, fontSize: 11 },
        { canvas: [{ type: 'line', x1: 0, y1: 4, x2: 483, y2: 4, lineWidth: 1.5 }], margin: [0, 0, 0, 12] },
        { text: title.toUpperCase(), alignment: 'center', bold: true, fontSize: 12, margin: [0, 0, 0, 8] },
        {
          table: { body: facts.map(([label, value]) => [label, `: ${value}`]) },
          layout: 'noBorders',
          margin: [0, 0, 0, 8],
        },
        ...blocks.map(contentOf),
      ],
    })
    .getBuffer();
}
