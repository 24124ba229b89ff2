import type { DocumentKey } from '../guideline/documents.js';
import { editionsBy } from '../guideline/editions.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput } from '../ground/refusal.js';
import { careOf } from './care.js';
import { EditionMove } from './editionMove.js';
import type { MoveEditionInput } from './edition.input.js';
import { Enrollment } from './enrollment.js';

/** Moves an active enrollment to another edition that is in force by that day; its whole course is judged by it. */
export async function moveEdition({ em, today }: Context, input: MoveEditionInput): Promise<EditionMove> {
  const { id, enrollmentId, edition, on: movedOn, reason } = input;
  notAhead(today, { 'input.on': movedOn });
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectActive(movedOn, 'input.on');
  const fromEdition = enrollment.editionKey;
  const possible = editionsBy(movedOn).filter((one) => one !== fromEdition);
  const toEdition = edition as DocumentKey;
  if (!possible.includes(toEdition))
    throw badInput('input.edition', 'notPossible', { found: edition, required: possible });
  enrollment.editionKey = toEdition;
  return em.create(EditionMove, { ...(id && { id }), ...careOf(enrollment), fromEdition, toEdition, movedOn, reason });
}
