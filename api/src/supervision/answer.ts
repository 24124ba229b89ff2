import { Account } from '../people/account.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { Refusal } from '../ground/refusal.js';
import { FollowUp } from './followUp.js';

/** Answers a follow-up of the own unit: what was done. */
export async function answer({ em, viewer, today }: Context, id: string, text: string): Promise<FollowUp> {
  const followUp = await find(em, FollowUp, id, 'id');
  if (followUp.unit.id !== viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'answersOwn' });
  followUp.move('ANSWERED');
  const answeredBy = em.getReference(Account, viewer.account);
  return em.assign(followUp, { answer: text.trim(), answeredOn: today, answeredBy });
}

/** Gives an answer back, saying what is still wanted. */
export async function giveBack(context: Context, id: string, remarks: string): Promise<FollowUp> {
  const followUp = await ours(context, id);
  followUp.move('RETURNED');
  return context.em.assign(followUp, { remarks: remarks.trim() });
}

/** Closes a follow-up; nothing more is asked of it. */
export async function close(context: Context, id: string, remarks: string | null): Promise<FollowUp> {
  const followUp = await ours(context, id);
  followUp.move('CLOSED');
  return context.em.assign(followUp, { closedOn: context.today, ...(remarks && { remarks: remarks.trim() }) });
}

/** A follow-up the own unit asked for. */
async function ours({ em, viewer }: Context, id: string): Promise<FollowUp> {
  const followUp = await find(em, FollowUp, id, 'id');
  if (followUp.supervisor.id !== viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'supervisorCloses' });
  return followUp;
}
