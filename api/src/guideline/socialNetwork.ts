/** Two contacts who know each other, by their keys. */
export type Tie = readonly [one: string, other: string];

/** What a map of a social network is drawn to find. Juknis 2019, l.315–319. */
export interface Structure {
  /** Contacts most others are tied to (simpul, pusat): at least two. */
  hubs: string[];
  /** Contacts without whom others would lose each other (jembatan penghubung). */
  bridges: string[];
}

/** A hub is tied to at least so many. */
const HUB = 2;

/** The hubs and bridges among the contacts of a client; the client, who knows them all, is left out. */
export function structureOf(contacts: readonly string[], ties: readonly Tie[]): Structure {
  const neighbours = new Map(contacts.map((contact) => [contact, new Set<string>()]));
  for (const [one, other] of ties) {
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  }
  const degree = (contact: string) => neighbours.get(contact)?.size ?? 0;
  const most = Math.max(0, ...contacts.map(degree));
  const whole = groups(contacts, neighbours);
  return {
    hubs: most < HUB ? [] : contacts.filter((contact) => degree(contact) === most),
    bridges: contacts.filter((contact) => {
      const others = contacts.filter((other) => other !== contact);
      return degree(contact) >= HUB && groups(others, neighbours) > whole;
    }),
  };
}

/** How many groups there are that are not tied to each other. */
function groups(contacts: readonly string[], neighbours: ReadonlyMap<string, ReadonlySet<string>>): number {
  const left = new Set(contacts);
  let count = 0;
  for (const first of contacts) {
    if (!left.delete(first)) continue;
    count += 1;
    const open = [first];
    for (let contact = open.pop(); contact !== undefined; contact = open.pop()) {
      for (const next of neighbours.get(contact) ?? []) if (left.delete(next)) open.push(next);
    }
  }
  return count;
}
