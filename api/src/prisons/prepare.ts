import { prisonOrientation } from '../guideline/rules/prison-orientation.js';
import { Client } from '../clients/client.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { inOrder, notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { PrisonStay } from './stay.js';
import type { RecordPrisonStayInput, RecordPrisonTrainingInput } from './stay.input.js';
import { PrisonTraining } from './training.js';

/** Records a client's time in prison. */
export async function stay({ em, today }: Context, input: RecordPrisonStayInput): Promise<PrisonStay> {
  const { id, clientId, ...facts } = input;
  notAhead(today, { 'input.enteredOn': facts.enteredOn, 'input.sentenceFrom': facts.sentenceFrom });
  inOrder(facts.sentenceFrom, 'input.sentenceUntil', facts.sentenceUntil);
  inOrder(facts.enteredOn, 'input.sentenceUntil', facts.sentenceUntil);
  const client = await find(em, Client, clientId, 'input.clientId');
  return em.create(PrisonStay, { ...(id && { id }), ...facts, client, unit: client.unit });
}

/** Records a programme a client began in prison; none but orientation begins before the orientation has ended. */
export async function train({ em, today }: Context, input: RecordPrisonTrainingInput): Promise<PrisonTraining> {
  const { id, stayId, programme, beganOn, trade = null, note = null } = input;
  notAhead(today, { 'input.beganOn': beganOn });
  const place = await find(em, PrisonStay, stayId, 'input.stayId');
  if (place.releasedOn) inOrder(beganOn, 'input.beganOn', place.releasedOn);
  if ((trade !== null) !== (programme === 'SELF_RELIANCE'))
    throw badInput('input.trade', trade ? 'notPossible' : 'blank', { found: programme, required: ['SELF_RELIANCE'] });
  const { enteredOn, client, unit } = place;
  demand(prisonOrientation({ programme, enteredOn, beganOn }, today));
  return em.create(PrisonTraining, { ...(id && { id }), stay: place, client, unit, programme, trade, beganOn, note });
}

/** Records a release; from that day on the client is to be enrolled. */
export async function release({ em, today }: Context, id: string, on: string): Promise<PrisonStay> {
  notAhead(today, { on });
  const place = await find(em, PrisonStay, id, 'id');
  inOrder(place.enteredOn, 'on', on);
  place.releasedOn = on;
  return place;
}
