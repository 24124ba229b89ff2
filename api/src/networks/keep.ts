import { Client } from '../clients/client.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, expectVersion } from '../ground/refusal.js';
import type { NetworkMapInput } from './networkMap.input.js';
import { NetworkMap } from './networkMap.js';

/** Keeps the map of a client as it was drawn, whole. @throws CONFLICT when another was faster. */
export async function keep(
  { em, today }: Context,
  clientId: string,
  expected: number,
  input: NetworkMapInput,
): Promise<NetworkMap> {
  notAhead(today, { 'input.drawnOn': input.drawnOn });
  const known = once(input);
  const client = await find(em, Client, clientId, 'clientId');
  const kept = await em.findOne(NetworkMap, { client });
  expectVersion(kept?.version ?? 0, expected);
  const facts = { drawnOn: input.drawnOn, contacts: input.contacts, ties: between(input, known) };
  return kept ? em.assign(kept, facts) : em.create(NetworkMap, { ...facts, client, unit: client.unit });
}

/** The keys, each of which names one contact. */
function once({ contacts }: NetworkMapInput): Set<string> {
  const keys = new Set<string>();
  contacts.forEach(({ key }, at) => {
    if (keys.has(key)) throw badInput(`input.contacts.${at}.key`, 'twice', { found: key });
    keys.add(key);
  });
  return keys;
}

/** The ties, each once, between two contacts that are there. */
function between({ ties }: NetworkMapInput, keys: ReadonlySet<string>) {
  const kept = new Map<string, { one: string; other: string }>();
  ties.forEach(({ one, other }, at) => {
    const strange = [one, other].find((key) => !keys.has(key));
    if (strange !== undefined) throw badInput(`input.ties.${at}`, 'noContact', { found: strange });
    if (one === other) throw badInput(`input.ties.${at}`, 'tieToSelf', { found: one });
    kept.set([one, other].toSorted().join('\n'), { one, other });
  });
  return [...kept.values()];
}
