import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table as Grid,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { numberTold } from '../told.js';
import { words } from '../wording/document.js';
import { UNNAMED, type Block, type Sheet, type Signature, type Table } from './sheet.js';

/** Most signs of a bar. */
const LONGEST = 30;

const line = (text: string, bold = false, size = 20) =>
  new Paragraph({ children: [new TextRun({ text, bold, size })] });
const centred = (text: string, size: number) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size })] });

const cell = (value: string | number, bold = false) =>
  new TableCell({
    children: [
      new Paragraph({
        alignment: typeof value === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: typeof value === 'number' ? numberTold(value) : value, bold, size: 20 })],
      }),
    ],
  });

const gridOf = ({ head, rows }: Table) =>
  new Grid({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((one) => cell(one, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((one) => cell(one)) })),
    ],
  });

function barsOf(bars: { label: string; value: number }[]): Table {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return {
    head: ['', '', words.count],
    rows: bars.map(({ label, value }) => [label, '█'.repeat(Math.round((LONGEST * value) / most)), value]),
  };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none };

/** Who signs, side by side, with room for the hand. */
const signaturesOf = (signatures: readonly Signature[]) =>
  new Grid({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borderless, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: signatures.map(
          ({ as, name }) =>
            new TableCell({
              borders: borderless,
              children: [as, '', '', '', name ?? UNNAMED].map(
                (text) =>
                  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: 20 })] }),
              ),
            }),
        ),
      }),
    ],
  });

function contentOf(block: Block): (Paragraph | Grid)[] {
  if ('heading' in block) return [new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_2 })];
  if ('text' in block) return block.text.split('\n').map((text) => line(text));
  if ('signatures' in block) return [line(''), signaturesOf(block.signatures)];
  return [gridOf('table' in block ? block.table : barsOf(block.bars)), line('')];
}

/** A report as a Word document. */
export function docxOf({ letterhead: [board, unit], title, facts, blocks, foot }: Sheet): Promise<Buffer> {
  const footer = new Paragraph({
    children: [
      new TextRun({ text: `${foot}   ${words.page} `, size: 14 }),
      new TextRun({ children: [PageNumber.CURRENT], size: 14 }),
    ],
  });
  const document = new Document({
    title,
    sections: [
      {
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          centred(board, 24),
          centred(unit.toUpperCase(), 22),
          centred(title.toUpperCase(), 24),
          ...facts.map(([label, value]) => line(`${label}: ${value}`)),
          ...blocks.flatMap(contentOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
