import { Matches } from 'class-validator';
import { words } from '../ground/words.js';

const substances = [
  ...(['CANNABIS', 'AMPHETAMINE', 'HEROIN', 'SUBSTITUTION_OPIOID', 'OTHER_OPIOID', 'COCAINE', 'HALLUCINOGEN'] as const),
  ...(['SEDATIVE', 'BARBITURATE', 'INHALANT', 'NEW_PSYCHOACTIVE', 'ALCOHOL', 'OTHER'] as const),
] as const;
export type UsedSubstanceWord = (typeof substances)[number];
export const UsedSubstance = words<UsedSubstanceWord>(
  'UsedSubstance',
  substances,
  'Kind of substance a client used (jenis zat), as the Addiction Severity Index groups them. PP 25/2011, art. 18.',
);

const routes = ['ORAL', 'NASAL', 'SMOKED', 'INJECTED_OTHERWISE', 'INTRAVENOUS'] as const;
export type RouteOfUseWord = (typeof routes)[number];
export const RouteOfUse = words<RouteOfUseWord>(
  'RouteOfUse',
  routes,
  'How a substance was taken (cara pakai), as the Addiction Severity Index lists it. PP 25/2011, art. 18.',
);

/** What a client used, for how long, how, and what the centre diagnosed; what is not known is empty. */
export interface DrugUse {
  substances: UsedSubstanceWord[];
  /** How long, in months. */
  monthsOfUse: number | null;
  routes: RouteOfUseWord[];
  /** ICD-10, F10.0 to F19.9, a fifth sign allowed. */
  diagnosis: string | null;
}

/** Longest use that can be meant, in months. */
export const LONGEST_USE = 960;

/** A diagnosis of a disorder by substances in ICD-10: F10 to F19, a fourth sign and perhaps a fifth. */
export const diagnosisForm = /^F1[0-9]\.[0-9]{1,2}$/;

/** An ICD-10 code of a disorder by substances. */
export const Diagnosis = (): PropertyDecorator =>
  Matches(diagnosisForm, { message: 'diagnosis|F10.0–F19.9' }) as PropertyDecorator;

/** Whether all four facts are known. */
export const isWhole = ({ substances: used, monthsOfUse, routes: ways, diagnosis }: DrugUse): boolean =>
  used.length > 0 && monthsOfUse !== null && ways.length > 0 && diagnosis !== null;

/** Whether nothing is known. */
export const isEmpty = ({ substances: used, monthsOfUse, routes: ways, diagnosis }: DrugUse): boolean =>
  used.length === 0 && monthsOfUse === null && ways.length === 0 && diagnosis === null;
