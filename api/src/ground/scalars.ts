import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCivilDate } from '../guideline/calendar.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

function text(name: string, wants: string, accepts: (value: string) => boolean) {
  return (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}; it wants ${wants}.`, {
      extensions: { code: 'BAD_USER_INPUT', reason: `scalar.${name}` },
    });
  };
}

const literal = (parse: (value: unknown) => unknown) => (node: ValueNode) =>
  parse(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : null);

function scalar(name: string, description: string, parse: (value: unknown) => unknown, serialize = (v: unknown) => v) {
  return new GraphQLScalarType({ name, description, parseValue: parse, parseLiteral: literal(parse), serialize });
}

/** A civil day, "2026-03-31"; the day is that of the unit's zone. */
export const CivilDay = scalar(
  'Date',
  'A civil day (tanggal), 2026-03-31.',
  text('Date', 'a day that exists, like 2026-03-31', isCivilDate),
);

/** An instant; leaves as ISO 8601 in UTC. */
export const DateTime = scalar(
  'DateTime',
  'An instant (waktu), ISO 8601.',
  text('DateTime', 'an instant like 2026-03-31T08:00:00Z', (value) => !Number.isNaN(Date.parse(value))),
  (value) => new Date(value as string | Date).toISOString(),
);

/** A UUID in its text form, any version in, version 7 made here. */
export const UUID = scalar(
  'UUID',
  'A UUID; version 7 where we make it.',
  text('UUID', 'a UUID', (value) => uuid.test(value)),
);

/** A resident's number (NIK): 16 digits in, masked out. */
export const NIK = scalar(
  'NIK',
  'Nomor Induk Kependudukan: 16 digits in; it comes back masked.',
  text('NIK', '16 digits', (value) => /^\d{16}$/.test(value)),
);

const rupiah = (value: unknown): number => {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new GraphQLError(`Rupiah cannot represent ${JSON.stringify(value)}; it wants a whole number like 25000.`, {
    extensions: { code: 'BAD_USER_INPUT', reason: 'scalar.Rupiah' },
  });
};

/** Whole rupiah, a safe integer up to national sums; never a float. */
export const Rupiah = scalar('Rupiah', 'Whole rupiah, a safe integer (rupiah).', rupiah, rupiah);
