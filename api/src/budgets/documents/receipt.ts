import sql from 'sql-template-tag';
import { StoredFile } from '../../files/file.js';
import { contentOf } from '../../files/pieces.js';
import type { Context } from '../../ground/context.js';
import { notFound } from '../../ground/refusal.js';
import type { Made } from '../../files/serve.js';
import { ClaimFile } from '../claim.js';

const uuid = /^[0-9a-f-]{36}$/i;
const ending = /\.[a-z0-9]{1,5}$/i;
const unusual = /[^\w .()-]+/g;

/**
 * A receipt or attendance list of a claim as it was uploaded; the clients of the claim are noted as disclosed, since it
 * may name them. @throws NOT_FOUND also for what is out of sight: another unit keeps its own.
 */
export async function receipt(context: Context, id: string): Promise<Made> {
  const { read } = context;
  const attached = uuid.test(id) ? await read.one(ClaimFile, id) : null;
  const file = attached && ((await read.one(StoredFile, attached['file'] as string)) as StoredFile | null);
  if (!attached || !file?.kind) throw notFound('ClaimFile', id);
  const clients = await read.rows<{ id: string }>(
    sql`select distinct client_id id from payable where claim_id = ${attached['claim']} and client_id is not null`,
  );
  for (const client of clients) context.disclosed.add(client.id);
  const pieces: Buffer[] = [];
  for await (const piece of contentOf(context, file)) pieces.push(piece);
  const name = file.name.replace(ending, '').replaceAll(unusual, '_') || 'lampiran';
  return { name, form: file.kind.toLowerCase(), content: Buffer.concat(pieces) };
}
