import { v7 } from 'uuid';
import { initialsOf, plainName } from '../../clients/name.js';
import { maskOf, nikAgrees } from '../../clients/nik.js';
import { digest, seal } from '../../ground/seal.js';
import type { CivilDate } from '../../guideline/calendar.js';
import type { ImportFieldWord } from '../columns/field.js';
import type { Cell } from '../sheets/sheet.js';
import { familyIn, phoneIn } from './contact.js';
import { nikIn } from './nik.js';
import { placeIn } from './places.js';
import { Problems } from './problem.js';
import { course } from './course.js';
import { dayOr, textOr, wordOr } from './required.js';
import { given } from './text.js';
import { useIn } from './use.js';
import { sexes } from './word.js';

/** What rows are read by. */
export interface Reading {
  pick: (cells: readonly Cell[], field: ImportFieldWord) => Cell;
  /** No day of a list lies after it. */
  today: CivilDate;
  /** Seals and digests a NIK. */
  dataKey: string;
}

/** A row as it is staged, by the names of its columns. */
export type Staged = ReturnType<typeof readRow>;

/** Reads one row of a list: what it says, and all that is wrong with it. */
export function readRow({ pick: from, today, dataKey }: Reading, row: number, cells: readonly Cell[]) {
  const problems = new Problems();
  const pick = (field: ImportFieldWord) => from(cells, field);
  const name = textOr(pick, 'NAME', 200, problems);
  const bornOn = dayOr(pick, 'BORN_ON', today, problems);
  const sex = wordOr(pick, 'SEX', sexes, problems);
  const nik = nikIn(pick('NIK'), problems);
  const agrees = nik && bornOn && sex ? nikAgrees(nik, bornOn, sex) : null;
  if (agrees === false) problems.warn('NIK', 'nikDisagrees');
  const { villageGiven, place } = placeIn(pick);
  if (!villageGiven) problems.error('VILLAGE', 'blank');
  const stay = course(pick, today, bornOn, problems);
  return {
    ...{ id: v7(), row, made_client: v7(), made_rehabilitation: v7() },
    ...{ name, plain: name && plainName(name), initials: name && initialsOf(name), born_on: bornOn, sex },
    ...{
      nik: nik && maskOf(nik),
      nik_sealed: nik && seal(dataKey, nik),
      nik_digest: nik && digest(dataKey, nik),
      nik_agrees: agrees,
    },
    ...{ address: given(pick('ADDRESS'))?.slice(0, 500) ?? null, phone: phoneIn(pick('PHONE'), 'PHONE', problems) },
    ...{ family: familyIn(pick, problems), village_given: villageGiven, place },
    ...stay,
    drug_use: useIn(pick, problems),
    external_number: given(pick('EXTERNAL_NUMBER'))?.slice(0, 100) ?? null,
    ...{ noted: problems.list, judged: [], warned: false },
  };
}
