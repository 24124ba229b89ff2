import {
  diagnosisForm,
  isEmpty,
  LONGEST_USE,
  type DrugUse,
  type RouteOfUseWord,
  type UsedSubstanceWord,
} from '../../clients/drugUse.js';
import type { ImportFieldWord } from '../columns/field.js';
import type { Cell } from '../sheets/sheet.js';
import type { Problems } from './problem.js';
import { given, shortly } from './text.js';
import { meaningOf, possible, type Meanings } from './word.js';

type Pick = (field: ImportFieldWord) => Cell;

/** Words lists use for substances. */
const usedSubstances: Meanings<UsedSubstanceWord> = {
  AMPHETAMINE: [
    'sabu',
    'amfetamin',
    'sabu-sabu',
    'shabu',
    'metamfetamin',
    'methamphetamine',
    'meth',
    'ATS',
    'ekstasi',
    'inex',
    'MDMA',
    'amphetamine',
    'stimulan',
  ],
  CANNABIS: ['ganja', 'kanabis', 'THC', 'mariyuana', 'marijuana', 'cannabis'],
  HEROIN: ['heroin', 'putaw', 'putau'],
  SUBSTITUTION_OPIOID: ['metadon', 'buprenorfin', 'methadone', 'buprenorphine', 'subutex', 'suboxone'],
  OTHER_OPIOID: ['opioid', 'morfin', 'opiat', 'tramadol', 'kodein', 'codeine', 'morphine', 'opium'],
  COCAINE: ['kokain', 'cocaine'],
  HALLUCINOGEN: ['halusinogen', 'LSD', 'jamur', 'hallucinogen', 'magic mushroom'],
  SEDATIVE: [
    'benzodiazepin',
    'sedatif',
    'alprazolam',
    'xanax',
    'riklona',
    'dumolid',
    'BZO',
    'hipnotik',
    'sedative',
    'penenang',
  ],
  BARBITURATE: ['barbiturat', 'barbiturate', 'fenobarbital'],
  INHALANT: ['inhalan', 'lem', 'inhalant', 'solvent'],
  NEW_PSYCHOACTIVE: ['tembakau gorila', 'NPS', 'gorila', 'tembakau sintetis', 'sinte', 'kanabinoid sintetis', 'spice'],
  ALCOHOL: ['alkohol', 'miras', 'alcohol'],
  OTHER: ['lain', 'lainnya', 'other', 'dextro', 'dekstrometorfan'],
};

/** Words lists use for how they were taken. */
const routesOfUse: Meanings<RouteOfUseWord> = {
  SMOKED: ['dihisap', 'dibakar', 'hisap', 'merokok', 'rokok', 'bong', 'inhalasi', 'smoked', 'smoking'],
  ORAL: ['ditelan', 'oral', 'diminum', 'telan', 'minum', 'mulut', 'swallowed'],
  NASAL: ['dihirup', 'nasal', 'hidung', 'hirup', 'snort', 'sublingual', 'snorted'],
  INTRAVENOUS: ['suntik', 'IV', 'suntik vena', 'injeksi', 'injeksi IV', 'intravena', 'intravenous', 'injected'],
  INJECTED_OTHERWISE: ['suntik non-IV', 'injeksi non-IV', 'intramuskular', 'IM', 'subkutan'],
};

/** What a row tells of what a client used; what cannot be read is left out with a warning. */
export function useIn(pick: Pick, problems: Problems): DrugUse | null {
  const use: DrugUse = {
    substances: listIn(pick, 'SUBSTANCES', usedSubstances, problems),
    monthsOfUse: monthsIn(pick('LENGTH_OF_USE'), problems),
    routes: listIn(pick, 'ROUTES', routesOfUse, problems),
    diagnosis: diagnosisIn(pick('DIAGNOSIS'), problems),
  };
  return isEmpty(use) ? null : use;
}

/** Words of a cell, apart by comma, semicolon, slash, plus or "dan". */
function listIn<Word extends string>(
  pick: Pick,
  field: ImportFieldWord,
  of: Meanings<Word>,
  problems: Problems,
): Word[] {
  const found = new Set<Word>();
  for (const text of given(pick(field))?.split(/[,;/+&]|\bdan\b|\band\b/i) ?? []) {
    if (given(text) === null) continue;
    const word = meaningOf(of, text);
    if (word) found.add(word);
    else problems.warn(field, 'wordLeftOut', { found: shortly(text), required: possible(of) });
  }
  return [...found];
}

/** "3 tahun 6 bulan", "5 th", "18 bln", "2,5 tahun"; a number alone is years. */
function monthsIn(cell: Cell, problems: Problems): number | null {
  const text = given(cell)?.toLowerCase().replaceAll(',', '.') ?? null;
  if (text === null) return null;
  const said =
    /^(?:±|kurang lebih|sekitar|about|>|<)? ?(?:([\d.]+) ?(?:tahun|thn|th|years?|y)?)?(?: ?([\d.]+) ?(?:bulan|bln|bl|months?|m))?$/.exec(
      text.replace(/^([\d.]+) ?(bulan|bln|bl|months?|m)$/, '0 th $1 $2'),
    );
  const months = said ? Math.round(Number(said[1] ?? 0) * 12 + Number(said[2] ?? 0)) : Number.NaN;
  if (months >= 1 && months <= LONGEST_USE) return months;
  return problems.warn('LENGTH_OF_USE', 'lengthLeftOut', { found: shortly(cell) });
}

function diagnosisIn(cell: Cell, problems: Problems): string | null {
  const text = given(cell);
  if (text === null) return null;
  const [code] = /F1[0-9][.,][0-9]{1,2}/i.exec(text) ?? [];
  const plain = code?.toUpperCase().replace(',', '.') ?? '';
  if (diagnosisForm.test(plain)) return plain;
  return problems.warn('DIAGNOSIS', 'diagnosisLeftOut', { found: shortly(cell), required: 'F10.0–F19.9' });
}
