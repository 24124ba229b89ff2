import type { GraphQLSchema } from 'graphql';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { expectVersion, Refusal } from '../ground/refusal.js';
import { listedAs, understood, withoutTypedWords } from './listed.js';
import type { SaveListInput } from './saved.input.js';
import { SavedList } from './savedList.js';

/** Saves a list. @throws BAD_USER_INPUT for what the list does not have, and for words to search for. */
export function save(context: Context, schema: GraphQLSchema, { id, filter, ...input }: SaveListInput): SavedList {
  const { em, viewer } = context;
  const { list, orderBy, shared } = input;
  const listed = listedAs(schema, list);
  withoutTypedWords(listed, filter);
  understood(listed, { filter, orderBy });
  mayKeep(context, shared);
  return em.create(SavedList, { ...input, ...(id && { id }), filter: filter ?? {}, unit: viewer.unit });
}

/** Gives a saved list another name. */
export async function rename(context: Context, id: string, expectedVersion: number, name: string): Promise<SavedList> {
  const found = await find(context.em, SavedList, id, 'id');
  mayKeep(context, found.shared);
  expectVersion(found.version, expectedVersion);
  return context.em.assign(found, { name });
}

/** Deletes a saved list: it is no record of care. */
export async function remove(context: Context, id: string): Promise<boolean> {
  const found = await find(context.em, SavedList, id, 'id');
  mayKeep(context, found.shared);
  context.em.remove(found);
  return true;
}

/** The lists of a unit are kept by who supervises it. */
function mayKeep({ viewer: { role } }: Context, shared: boolean): void {
  if (shared && role !== Role.SUPERVISOR)
    throw new Refusal('FORBIDDEN', { reason: 'unitList', field: 'input.shared', facts: { found: role } });
}
