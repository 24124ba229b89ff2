import type { Language } from '../ground/context.js';
import { fill } from '../ground/say.js';
import type { Payable } from './payable.js';
import { en } from './wording/en.js';
import { id, type BudgetWording } from './wording/id.js';

const wordings: Record<Language, BudgetWording> = { id, en };

/** Why a payable pays once, or not at all, in one sentence with the facts it stands on. */
export function explain(payable: Payable, language: Language): string {
  const { evidence, why, facts } = payable;
  const wording = wordings[language];
  const said = { ...payable, ...facts, village: facts.village ?? '–' } as never;
  const after = afterwards(payable);
  return [
    fill(wording.evidence[evidence], said),
    fill(why ? wording.why[why] : wording.pays, said),
    facts.capped && wording.capped,
    after && fill(wording.after[after], said),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What came of a payable since its evidence was corrected. */
function afterwards({ undone, status, belongsTo }: Payable): keyof BudgetWording['after'] | null {
  if (undone) return 'undone';
  if (status === 'REVERSED') return belongsTo ? 'moved' : 'reversed';
  if (status === 'REJECTED') return 'rejected';
  return belongsTo && 'misbooked';
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
