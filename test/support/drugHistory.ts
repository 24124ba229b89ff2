import { given } from './given.js';
import type { Person, World } from './world.js';

const asked = 'query Q($id: UUID!) { client(id: $id) { rehabilitations { id } } }';
const keep =
  'mutation M($id: UUID!, $version: Int!, $input: DrugUseInput!) { keepDrugHistory(rehabilitationId: $id, expectedVersion: $version, input: $input) { id version whole } }';
const used = { substances: ['AMPHETAMINE', 'CANNABIS'], monthsOfUse: 42, routes: ['SMOKED'], diagnosis: 'F15.2' };

/** Keeps what a client used before their rehabilitation: whole where nothing else is said. */
export async function keepDrugHistory(world: World, who: Person, clientId: string, input: object = used, version = 0) {
  const { rehabilitations } = await given(world).done(who, asked, { id: clientId });
  return world.ask<any, object>(who, keep, { id: rehabilitations[0].id, version, input });
}
