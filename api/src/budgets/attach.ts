import { StoredFile } from '../files/file.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput } from '../ground/refusal.js';
import { Claim, ClaimFile } from './claim.js';

/** Attaches an uploaded file to a claim. @throws BAD_USER_INPUT where its content was cleared. */
export async function attach({ em }: Context, claimId: string, fileId: string): Promise<ClaimFile> {
  const claim = await find(em, Claim, claimId, 'claimId');
  const file = await find(em, StoredFile, fileId, 'fileId');
  if (file.clearedAt || !file.contentHash) throw badInput('fileId', 'fileCleared', { found: file.name });
  return em.create(ClaimFile, { claim, file, unit: claim.unit });
}
