import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../ground/context.js';
import { notAhead } from '../ground/input.js';
import { Refusal } from '../ground/refusal.js';
import { digest, seal } from '../ground/seal.js';
import { villageOf } from '../regions/village.js';
import { Unit } from '../units/unit.js';
import { Client } from './client.js';
import type { RegisterClientInput, UpdateClientInput } from './client.input.js';
import { ClientIdentity } from './identity.js';
import { initialsOf } from './name.js';
import { maskOf, nikAgrees } from './nik.js';
import { nextClientCode } from './number.js';

/** Registers a client with who they are, under the next code of the viewer's unit. */
export async function register({ em, viewer, today, house }: Context, input: RegisterClientInput): Promise<Client> {
  notAhead(today, { 'input.bornOn': input.bornOn });
  const village = await villageOf(em, input.villageCode);
  const unit = em.getReference(Unit, viewer.unit);
  const { sex, pathway, name } = input;
  const client = em.create(Client, {
    ...(input.id && { id: input.id }),
    code: await nextClientCode(em, viewer.unit, today),
    initials: initialsOf(name),
    bornYear: Number(input.bornOn.slice(0, 4)),
    ...{ unit, village, sex, pathway },
  });
  const identity = em.create(ClientIdentity, {
    ...{
      client,
      unit,
      name: name.trim(),
      bornOn: input.bornOn,
      address: input.address ?? null,
      phone: input.phone ?? null,
    },
    ...{ family: input.family, nik: null, nikSealed: null, nikDigest: null, nikAgrees: null },
  });
  if (input.nik) await nameByNik(em, house.dataKey, identity, input.nik);
  await em.flush();
  return client;
}

/** Changes a client and who they are; what is not given stays. @throws CONFLICT with both sides when another was faster. */
export async function update(
  { em, today, house }: Context,
  id: string,
  expected: number,
  input: UpdateClientInput,
): Promise<Client> {
  const client = await em.findOneOrFail(Client, id);
  const identity = await em.findOneOrFail(ClientIdentity, { client: id });
  if (client.version !== expected) {
    throw new Refusal('CONFLICT', {
      reason: 'version',
      field: 'expectedVersion',
      facts: { found: client.version, required: expected },
    });
  }
  notAhead(today, { 'input.bornOn': input.bornOn });
  const { villageCode, nik, name, bornOn, sex, pathway, ...rest } = given(input);
  if (villageCode) client.village = await villageOf(em, villageCode);
  em.assign(
    client,
    given({ sex, pathway, initials: name && initialsOf(name), bornYear: bornOn ? Number(bornOn.slice(0, 4)) : null }),
  );
  em.assign(identity, given({ name: name?.trim(), bornOn, ...rest }) as never);
  if (nik) await nameByNik(em, house.dataKey, identity, nik);
  client.touchedAt = new Date();
  await em.flush();
  return client;
}

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** Seals the NIK; the unit is told the code of its own client who has it, and no more than that of another's. */
async function nameByNik(em: EntityManager, key: string, identity: ClientIdentity, nik: string): Promise<void> {
  const nikDigest = digest(key, nik);
  const taken = await em.findOne(ClientIdentity, { nikDigest }, { populate: ['client'] });
  if (taken && taken.client.id !== identity.client.id) {
    throw new Refusal('CONFLICT', { reason: 'nikTaken', field: 'input.nik', facts: { found: taken.client.code } });
  }
  const agrees = nikAgrees(nik, identity.bornOn, identity.client.sex);
  em.assign(identity, { nikDigest, nikSealed: seal(key, nik), nik: maskOf(nik), nikAgrees: agrees });
}
