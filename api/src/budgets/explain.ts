import type { Language } from '../ground/context.js';
import { fill } from '../ground/say.js';
import type { Payable } from './payable.js';
import { en } from './wording/en.js';
import { id, type BudgetWording } from './wording/id.js';

const wordings: Record<Language, BudgetWording> = { id, en };

/** Why a payable pays once, or not at all, in one sentence with the facts it stands on. */
export function explain({ line, evidence, why, undone, status, facts }: Payable, language: Language): string {
  const wording = wordings[language];
  const said = { ...facts, line, village: facts.village ?? '–' } as never;
  const seen = fill(wording.evidence[evidence], said);
  const then = fill(why ? wording.why[why] : wording.pays, said);
  const after = undone ? wording.undone : status === 'REVERSED' ? wording.reversed : null;
  return [`${seen} ${then}`, facts.capped && wording.capped, after].filter(Boolean).join(' ');
}
