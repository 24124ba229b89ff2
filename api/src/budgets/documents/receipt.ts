import sql from 'sql-template-tag';
import { openPiece } from '../../files/seal.js';
import type { Made } from '../../files/serve.js';
import type { Context } from '../../ground/context.js';
import { badInput, notFound } from '../../ground/refusal.js';

const uuid = /^[0-9a-f-]{36}$/i;
const ending = /\.[a-z0-9]{1,5}$/i;
const unusual = /[^\w .()-]+/g;

interface Attached {
  file: string;
  name: string;
  form: string;
  pieces: number;
}

/**
 * A receipt or attendance list of a claim as it was uploaded, to its own unit; a receipt also to the tiers above. The
 * clients of the claim are noted as disclosed, since it may name them. @throws NOT_FOUND also for what is out of sight.
 */
export async function receipt(context: Context, id: string): Promise<Made> {
  const { read } = context;
  const found = uuid.test(id) ? await read.rows<Attached>(sql`select * from receipt_file(${id}::uuid)`) : [];
  const [attached] = found;
  if (!attached) throw notFound('ClaimFile', id);
  const clients = await read.rows<{ id: string }>(
    sql`select distinct client_id id from payable where client_id is not null
      and claim_id = (select claim_id from claim_file where id = ${id}::uuid)`,
  );
  for (const client of clients) context.disclosed.add(client.id);
  const name = attached.name.replace(ending, '').replaceAll(unusual, '_') || 'lampiran';
  return { kind: 'CLAIM_FILE', name, form: attached.form, content: await contentOf(context, id, attached) };
}

async function contentOf({ read, house }: Context, id: string, { file, name, pieces }: Attached): Promise<Buffer> {
  const opened: Buffer[] = [];
  for (let place = 0; place < pieces; place += 1) {
    const [piece] = await read.rows<{ sealed: Buffer }>(sql`select receipt_piece(${id}::uuid, ${place}) sealed`);
    if (!piece?.sealed) throw badInput('file', 'fileCleared', { found: name });
    opened.push(openPiece(house.dataKey, file, place, piece.sealed));
  }
  return Buffer.concat(opened);
}
