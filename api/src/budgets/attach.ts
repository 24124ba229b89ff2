import { receiptKinds, StoredFile } from '../files/file.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { Claim, ClaimFile } from './claim.js';
import type { ClaimFileKindWord } from './words.js';

const open = ['CLAIMED', 'APPROVED', 'PAID'];

/**
 * Attaches an uploaded receipt or attendance list to a claim of one's own unit. @throws BAD_USER_INPUT where its
 * content was cleared or is of another kind, CONFLICT where it is attached already, STEP_NOT_ALLOWED once the claim was
 * rejected.
 */
export async function attach(
  { em, viewer }: Context,
  claimId: string,
  fileId: string,
  kind: ClaimFileKindWord,
): Promise<ClaimFile> {
  const claim = await find(em, Claim, claimId, 'claimId');
  if (claim.unit.id !== viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'row' });
  if (claim.status === 'REJECTED')
    throw new Refusal('STEP_NOT_ALLOWED', { field: 'claimId', facts: { found: claim.status, required: open } });
  const file = await find(em, StoredFile, fileId, 'fileId');
  if (file.clearedAt || !file.contentHash || !file.kind) throw badInput('fileId', 'fileCleared', { found: file.name });
  if (!receiptKinds.includes(file.kind))
    throw badInput('fileId', 'fileKind', { found: file.kind, required: receiptKinds.join(', ') });
  if (await em.count(ClaimFile, { claim, file }))
    throw new Refusal('CONFLICT', { reason: 'attached', field: 'fileId', facts: { found: file.name } });
  return em.create(ClaimFile, { claim, file, kind, unit: claim.unit });
}
