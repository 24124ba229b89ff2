import { fill } from '../../ground/say.js';
import { reportParts2019, type ReportPart } from '../../guideline/parameters/reports.js';
import type { Content } from '../content.js';
import { computedParts } from '../contents.js';
import { figureChapters, type FigureChapterWord, type Figures, type FigureWord } from '../figures.js';
import { formsOf } from './forms.js';
import { dayTold, periodTold } from '../told.js';
import { gaps as gapNames, origins, parts } from '../wording/chain.js';
import { words } from '../wording/document.js';
import { chapters, figures as figureNames } from '../wording/figures.js';
import type { GapKindWord, ReportKindWord } from '../words.js';
import type { Block, Sheet, Signature, Table } from './sheet.js';

/** A report as it is read, with the names its content refers to. */
export interface Printed {
  kind: ReportKindWord;
  from: string;
  until: string;
  correction: number;
  number: string | null;
  sentOn: string | null;
  acceptedOn: string | null;
  contentHash: string | null;
  note: string | null;
  written: { [One in ReportPart]?: string };
  content: Content;
  unit: { id: number; name: string };
  unitNames: ReadonlyMap<number, string>;
  /** Codes of clients by enrollment: a document above or beside the unit names nobody. */
  codes: ReadonlyMap<string, string>;
  /** Who sent and who accepted it, where they are in sight. */
  by: { sent: string | null; accepted: string | null };
}

/** The document of a report, in Indonesian; it names clients by their code alone. */
export function sheetOf(report: Printed): Sheet {
  const { kind, from, until, correction, number, unit, content } = report;
  const title = `${words.title[kind]} ${periodTold(kind, from)}${correction ? `, ${words.correction} ${correction}` : ''}`;
  return {
    letterhead: [words.board, unit.name],
    title,
    facts: [
      [words.number, number ?? words.unnumbered],
      [words.period, `${dayTold(from)} – ${dayTold(until)}`],
      [words.sentOn, dayTold(report.sentOn)],
      [words.acceptedOn, dayTold(report.acceptedOn)],
    ],
    blocks: [
      ...(kind === 'MONTHLY' ? [...results(content, report), ...annexes(report)] : nineParts(report)),
      { signatures: signaturesOf(report) },
    ],
    foot: report.contentHash ? `SHA-256 ${report.contentHash}` : words.notFrozen,
  };
}

const signaturesOf = ({ by }: Printed): Signature[] => [
  { as: words.accepted, name: by.accepted },
  { as: words.drawnUp, name: by.sent },
];

function nineParts(report: Printed): Block[] {
  const computed: { [Part in ReportPart]?: Block[] } = {
    REPORT_RESULTS: results(report.content, report),
    ANNEXES: annexes(report),
  };
  return reportParts2019.flatMap((part, at) => [
    { heading: `${at + 1}. ${parts[part]}` },
    ...(computedParts.includes(part) ? (computed[part] ?? []) : [{ text: report.written[part] || '–' }]),
  ]);
}

const tableOf = (chapter: FigureChapterWord, figures: Figures): Table => ({
  head: [chapters[chapter], words.count],
  rows: (figureChapters[chapter] as readonly FigureWord[]).map((name) => [figureNames[name], figures[name] ?? 0]),
});

const drawn: readonly FigureWord[] = [
  'CLIENTS_SERVED',
  'CLIENTS_VISITED_AT_HOME',
  'CLIENTS_NOT_RELAPSED',
  'RECORDS_HANDED_IN',
];

function results({ figures }: Content, { note }: Printed): Block[] {
  return [
    { bars: drawn.map((name) => ({ label: figureNames[name], value: figures[name] ?? 0 })) },
    ...(Object.keys(figureChapters) as FigureChapterWord[]).map((one) => ({ table: tableOf(one, figures) })),
    ...(note ? [{ text: note }] : []),
    ...(figures.MOVED_AWAY > 0 ? [{ text: fill(words.moved, { count: figures.MOVED_AWAY }), quiet: true }] : []),
  ];
}

function annexes({ content, unitNames, codes }: Printed): Block[] {
  const { shares, gaps } = content;
  const served = (one: Figures | null) => one?.CLIENTS_SERVED ?? '–';
  const kinds = [...new Set(gaps.map(({ kind }) => kind))];
  return [
    ...(shares.length > 0 ? [{ heading: words.shares }, { text: words.sharesSay, quiet: true }] : []),
    ...(shares.length > 0
      ? [
          {
            table: {
              head: [words.unit, words.origin, words.reported, words.recorded],
              rows: shares.map((one) => [
                unitNames.get(one.unit) ?? String(one.unit),
                origins[one.origin],
                served(one.accepted),
                served(one.counted),
              ]),
            },
          },
        ]
      : []),
    ...formsOf(content),
    { heading: words.gaps },
    ...(kinds.length === 0
      ? [{ text: words.complete }]
      : kinds.map((kind) => ({ text: gapLine(kind, content, unitNames, codes) }))),
  ];
}

function gapLine(kind: GapKindWord, { gaps }: Content, units: Printed['unitNames'], codes: Printed['codes']): string {
  const of = gaps.filter((one) => one.kind === kind);
  const named = of.map((one) => (one.enrollment ? (codes.get(one.enrollment) ?? '–') : (units.get(one.unit) ?? '')));
  return `${gapNames[kind]} (${of.length}): ${[...new Set(named)].join(', ')}.`;
}
