import type { ClientPartsFragment, UpdateClientInput } from '../../../schema/generated/graphql';

/** What of a client can be changed, as it stands; a NIK is never read back. */
export function updateValues({ identity, sex, pathway, village }: ClientPartsFragment): UpdateClientInput {
  const { name, bornOn, address, phone, family = [] } = identity ?? {};
  return {
    name: name ?? null,
    nik: null,
    bornOn: bornOn ?? null,
    sex,
    villageCode: village.code,
    address: address ?? null,
    phone: phone ?? null,
    family: family.map(({ name: who, relation, phone: number }) => ({ name: who, relation, phone: number ?? null })),
    pathway,
  };
}
