import { randomUUID } from 'node:crypto';
import { NotFoundError, OptimisticLockError } from '@mikro-orm/core';
import type { ValidationError } from 'class-validator';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { Context, Language } from './ground/context.js';
import { Refusal } from './ground/refusal.js';
import { say } from './ground/say.js';
import { present } from './rulebook/present.js';
import { log } from './log.js';

/** Turns any error into what api.md promises: a code, the field, the findings; an unknown one into an incident id. */
export function explain(
  error: GraphQLError,
  { language, requestId }: Pick<Context, 'language' | 'requestId'>,
): GraphQLFormattedError {
  const { path, locations } = error;
  const refusal = refusalIn(error);
  const { message, extensions } = refusal ? worded(refusal, language) : incident(error, language, requestId);
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...extensions, requestId } };
}

function worded({ code, details }: Refusal, language: Language) {
  const { reason, field, facts = {}, findings } = details;
  const shown = findings?.map((finding) => present(finding, language));
  const message = shown
    ? say(language, code, { findings: shown.map((one) => one.message).join(' ') })
    : say(language, reason ?? code, facts);
  return {
    message,
    extensions: { code, ...(reason && { reason }), ...(field && { field }), ...(shown && { findings: shown }) },
  };
}

function incident(error: GraphQLError, language: Language, requestId: string) {
  const id = randomUUID().slice(0, 8);
  log.error({ incident: id, requestId, err: error.originalError ?? error }, 'unknown error');
  return {
    message: say(language, 'INTERNAL', { incident: id }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident: id },
  };
}

function refusalIn(error: GraphQLError): Refusal | null {
  const cause = error.originalError;
  if (cause instanceof Refusal) return cause;
  if (cause instanceof ArgumentValidationError) return invalid(cause);
  if (cause instanceof OptimisticLockError) return new Refusal('CONFLICT');
  if (cause instanceof NotFoundError) return new Refusal('NOT_FOUND');
  if (cause && !cause.name.includes('GraphQL')) return ofDatabase(cause);
  if (error.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED')
    return new Refusal('BAD_USER_INPUT', { reason: 'syntax', facts: { found: error.message } });
  if (/too many tokens|token limit/i.test(error.message)) return new Refusal('LIMIT_EXCEEDED');
  const field = /at "(?<path>[^"]+)"/.exec(error.message)?.groups?.['path']?.replaceAll(/\[(\d+)\]/g, '.$1');
  return new Refusal('BAD_USER_INPUT', {
    reason: 'validation',
    facts: { found: error.message },
    ...(field && { field }),
  });
}

function invalid({ extensions }: ArgumentValidationError): Refusal {
  const { validationErrors } = extensions as { validationErrors: ValidationError[] };
  const [first] = validationErrors.flatMap((one) => leaves(one, []));
  const [reason, required = null] = (first?.sentence ?? 'BAD_USER_INPUT').split('|');
  return new Refusal('BAD_USER_INPUT', {
    reason: reason as string,
    field: ['input', ...(first?.path ?? [])].join('.'),
    facts: { required },
  });
}

function leaves(error: ValidationError, above: string[]): { path: string[]; sentence: string }[] {
  const path = [...above, error.property];
  const own = Object.values(error.constraints ?? {}).map((sentence) => ({ path, sentence }));
  return [...own, ...(error.children ?? []).flatMap((child) => leaves(child, path))];
}

interface DatabaseError extends Error {
  code?: string;
  constraint?: string;
}

/** Constraints whose breaking has a sentence of its own. */
const known: Record<string, [reason: string, field: string]> = {
  client_identity_nik_digest_unique: ['nikTakenElsewhere', 'input.nik'],
  recovery_record_one_a_month: ['recordHandedIn', 'input.month'],
};

function uniqueBroken(constraint: string): Refusal {
  const [reason, field] = known[constraint] ?? ['unique'];
  return new Refusal('CONFLICT', { reason, ...(field && { field }) });
}

/** What PostgreSQL refused, as a refusal; null for what is not the caller's doing. */
function ofDatabase(cause: DatabaseError): Refusal | null {
  switch (cause.code) {
    case '23505':
      return uniqueBroken(cause.constraint ?? '');
    case '23503':
      return new Refusal('NOT_FOUND', { reason: 'reference', facts: { constraint: cause.constraint ?? null } });
    case '42501':
      return new Refusal('FORBIDDEN', { reason: 'row' });
    case '57014':
      return new Refusal('LIMIT_EXCEEDED', { reason: 'timeout' });
    case '40001':
    case '40P01':
      return new Refusal('CONFLICT');
    default:
      return null;
  }
}
