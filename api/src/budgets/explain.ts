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

const amounts: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id-ID'),
  en: new Intl.NumberFormat('en-GB'),
};

/** The same to the agent who is paid: what they did, how much they receive, and what it waits for. */
export function explainToAgent(payable: Payable, language: Language): string {
  const { evidence, why, undone, status, facts, rupiah } = payable;
  const { agent } = wordings[language];
  const seen = agent.evidence[evidence];
  const then = status === 'NOT_PAYABLE' ? why && agent.why[why] : agent.status[status];
  if (!seen || !then) return explain(payable, language);
  const said = {
    ...facts,
    village: facts.village ?? '–',
    rupiah: `Rp ${amounts[language].format(Number(rupiah))}`,
  } as never;
  return [fill(seen, said), fill(then, said), undone && agent.undone].filter(Boolean).join(' ');
}
