import { Client } from '../../clients/client.js';
import { ClientNumber } from '../../clients/number.js';
import { dayIn } from '../ground/instant.js';
import type { World } from '../ground/world.js';

/** Gives every client their code, in the order they were registered, and leaves the numbers where the next goes on. */
export function numberClients(world: World): void {
  const inOrder = world
    .of(Client)
    .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || (a.id < b.id ? -1 : 1));
  for (const [key, clients] of Map.groupBy(inOrder, yearAt)) {
    const [unit, year] = key.split('-').map(Number) as [number, number];
    for (const [at, client] of clients.entries()) client.code = `${key}-${String(at + 1).padStart(6, '0')}`;
    world.add(ClientNumber, { unit, year, last: clients.length });
  }
}

const yearAt = ({ unit, recordedAt }: Client) => `${unit.code}-${dayIn(recordedAt, unit.zone).slice(0, 4)}`;
