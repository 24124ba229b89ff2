import { daysBetween, type CivilDate } from '../../guideline/calendar.js';
import type { ImportFieldWord } from '../columns/field.js';
import type { Cell } from '../sheets/sheet.js';
import type { Problems } from './problem.js';
import { dayOr, textOr, wordOr } from './required.js';
import { given } from './text.js';
import { forms, pathways, providers } from './word.js';

/** The rehabilitation a row tells of: where, how, from when until when. */
export function course(
  pick: (field: ImportFieldWord) => Cell,
  today: CivilDate,
  bornOn: CivilDate | null,
  problems: Problems,
) {
  const startedOn = dayOr(pick, 'STARTED_ON', today, problems);
  const endedOn = dayOr(pick, 'ENDED_ON', today, problems);
  if (startedOn && bornOn && startedOn <= bornOn)
    problems.error('STARTED_ON', 'beforeBirth', { found: startedOn, required: bornOn });
  if (startedOn && endedOn && daysBetween(startedOn, endedOn) < 0)
    problems.error('ENDED_ON', 'period', { found: endedOn, required: startedOn });
  return {
    pathway: wordOr(pick, 'PATHWAY', pathways, problems),
    form: wordOr(pick, 'FORM', forms, problems),
    provider: wordOr(pick, 'PROVIDER', providers, problems),
    institution: textOr(pick, 'INSTITUTION', 200, problems),
    started_on: startedOn,
    ended_on: endedOn,
    returned_on: returned(pick, today, problems),
  };
}

function returned(pick: (field: ImportFieldWord) => Cell, today: CivilDate, problems: Problems): CivilDate | null {
  return given(pick('RETURNED_ON')) ? dayOr(pick, 'RETURNED_ON', today, problems) : null;
}
