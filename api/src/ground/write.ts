import type { EntityManager } from '@mikro-orm/postgresql';
import type { Finding } from '../guideline/finding.js';
import { getNamedType, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { v7 } from 'uuid';
import { sessionOf } from './access.js';
import { changesOf } from './changes.js';
import type { EntityClass } from './columns.js';
import type { Context } from './context.js';
import { Disclosure, Operation } from './log.js';
import { findingsOf, Refusal } from './refusal.js';
import { digest } from './seal.js';

type Resolve = GraphQLFieldResolver<unknown, Context>;
type Args = { id?: string; input?: { id?: string } };

/** The id a client app made for the input. */
const madeId = ({ input }: Args) => (typeof input?.id === 'string' ? input.id : null);

/** A keyed digest of an input: a repetition is known by it, and a NIK or a password is not found out from it. */
const hashOf = ({ house }: Context, args: Args) => digest(house.dataKey, JSON.stringify(args));

/** Opens a unit of work whose transactions run as the viewer's role, behind the policies. */
export function unitOfWork(context: Context): EntityManager {
  const em = context.house.orm.em.fork();
  em.setSessionContext(sessionOf(context.viewer));
  return em;
}

/**
 * The door for writing. Wraps every mutation: one guarded transaction, one line in the log, and the answer read anew
 * through the reading door. Repeated with the same input id or Idempotency-Key, it answers what it answered before.
 */
export function writing(
  entities: Map<string, EntityClass<unknown>>,
  field: GraphQLFieldConfig<unknown, Context>,
): Resolve {
  const inner = field.resolve as Resolve;
  return async (root, args: Args, context, info) => {
    const entity = entities.get(getNamedType(info.returnType).name);
    const key = context.idempotencyKey ? `${info.path.key}:${context.idempotencyKey}` : madeId(args);
    const before = key && (await repeated(context, info, key, args));
    if (before && entity) return context.read.one(entity, before);
    const result = await transact(context, info, key, args, () => inner(root, args, context, info));
    context.read.forget();
    const id = (result as { id?: string } | null)?.id;
    return entity && id ? context.read.one(entity, id) : result;
  };
}

/**
 * Takes a step as it would be taken, and takes it back: nothing is written, and every finding it stood on is answered.
 * Each has a unit of work of its own, so that one query may ask about many steps.
 */
export async function tried(context: Context, step: (context: Context) => unknown): Promise<Finding[]> {
  const own = Object.create(context, { em: { value: unitOfWork(context) } }) as Context;
  await own.em.begin();
  try {
    return await findingsOf(async () => {
      await step(own);
      await own.em.flush();
    });
  } finally {
    await own.em.rollback();
  }
}

async function transact(
  context: Context,
  info: GraphQLResolveInfo,
  key: string | null,
  args: Args,
  step: () => unknown,
) {
  const em = (context.em = unitOfWork(context));
  await em.begin();
  try {
    const result = await step();
    await em.flush();
    const id = (result as { id?: string } | null)?.id ?? null;
    const about = { account: context.viewer.account, requestId: context.requestId };
    const changes = changesOf(em);
    em.create(Operation, {
      ...about,
      operation: info.fieldName,
      key: key ?? v7(),
      inputHash: hashOf(context, args),
      resultType: getNamedType(info.returnType).name,
      resultId: id,
      changes,
    });
    await em.commit();
    return result;
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

async function repeated(context: Context, info: GraphQLResolveInfo, key: string, args: Args): Promise<string | null> {
  const em = unitOfWork(context);
  const known = await em.transactional((inner) => inner.findOne(Operation, { account: context.viewer.account, key }));
  if (!known) return null;
  if (known.operation !== info.fieldName || known.inputHash !== hashOf(context, args)) {
    throw new Refusal('CONFLICT', { reason: 'repeatedDifferently', field: 'id' });
  }
  return known.resultId;
}

/** Writes the identities a request was given to the log; called once before it answers. */
export async function noteDisclosures(context: Context): Promise<void> {
  if (context.disclosed.size === 0) return;
  await unitOfWork(context).transactional(async (em) => {
    for (const client of context.disclosed) {
      em.create(Disclosure, { account: context.viewer.account, requestId: context.requestId, client });
    }
    await em.flush();
  });
}
