import type { CivilDate } from '../guideline/calendar.js';
import type { ReportPart } from '../guideline/parameters/reports.js';
import { fill } from '../ground/say.js';
import type { Figures } from './figures.js';
import { numberTold, periodTold } from './told.js';
import { drafts } from './wording/drafts.js';
import type { ReportKindWord } from './words.js';

/** A draft of a part from the facts, in Indonesian; null where they do not say enough. */
export function draftOf(
  part: ReportPart,
  { kind, from }: { kind: ReportKindWord; from: CivilDate },
  unit: string,
  figures: Figures,
): string | null {
  const sentences = drafts[part] ?? [];
  const facts = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, numberTold(value)]));
  const told = sentences
    .filter(({ when }) => !when || figures[when] > 0)
    .map(({ says }) => fill(says, { ...facts, unit, period: periodTold(kind, from) }));
  return told.length > 0 ? told.join(' ') : null;
}
