import type { NetworkMapPartsFragment } from '../../../schema/generated/graphql';

export type Contact = NetworkMapPartsFragment['contacts'][number];
export type Tie = NetworkMapPartsFragment['ties'][number];

/** A map as it is being drawn. */
export interface Drawing {
  contacts: readonly Contact[];
  ties: readonly Tie[];
}

/** A contact as the form of one holds it: with whom it is tied. */
export interface ContactValues extends Omit<Contact, 'key' | 'x' | 'y'> {
  knows: string[];
}

/** How far from the client a contact stands who is met so often, in pixels. */
const rings: Readonly<Record<Contact['frequency'], number>> = { DAILY: 135, WEEKLY: 170, MONTHLY: 200, RARELY: 230 };

/** Where a contact stands that nobody moved: so many stand evenly around the client. */
export function placeOf({ frequency, x, y }: Contact, at: number, of: number): { x: number; y: number } {
  if (x !== null && y !== null) return { x, y };
  const [radius, angle] = [rings[frequency], (at / of) * 2 * Math.PI - Math.PI / 2];
  return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
}

const has = ({ one, other }: Tie, key: string) => one === key || other === key;

/** The keys a contact is tied to. */
export const knownTo = ({ ties }: Drawing, key: string): string[] =>
  ties.filter((tie) => has(tie, key)).map(({ one, other }) => (one === key ? other : one));

/** Adds or changes a contact and its ties; one that is met more or less often finds its place anew. */
export function withContact(drawing: Drawing, key: string, { knows, ...facts }: ContactValues): Drawing {
  const before = drawing.contacts.find((one) => one.key === key);
  const stays = before?.frequency === facts.frequency;
  const contact = { ...facts, key, x: stays ? (before?.x ?? null) : null, y: stays ? (before?.y ?? null) : null };
  return {
    contacts: before
      ? drawing.contacts.map((one) => (one.key === key ? contact : one))
      : [...drawing.contacts, contact],
    ties: [...drawing.ties.filter((tie) => !has(tie, key)), ...knows.map((other) => ({ one: key, other }))],
  };
}

/** Takes a contact away, and its ties. */
export const withoutContact = ({ contacts, ties }: Drawing, key: string): Drawing => ({
  contacts: contacts.filter((one) => one.key !== key),
  ties: ties.filter((tie) => !has(tie, key)),
});

/** Moves a contact in the picture. */
export const moved = ({ contacts, ties }: Drawing, key: string, x: number, y: number): Drawing => ({
  contacts: contacts.map((one) => (one.key === key ? { ...one, x: Math.round(x), y: Math.round(y) } : one)),
  ties,
});

/** Ties two contacts, once. */
export const tied = (drawing: Drawing, one: string, other: string): Drawing =>
  one === other || knownTo(drawing, one).includes(other)
    ? drawing
    : { ...drawing, ties: [...drawing.ties, { one, other }] };
