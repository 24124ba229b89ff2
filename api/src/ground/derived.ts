import { Direction, expectPage, pack, unpack, type OrderKey, type Page, type Paging } from './page.js';
import { STRIDE, type Row } from './reader.js';

type Key = string | number;

/** One page of a list that is derived, not stored: every row is at hand, each with a text `id`. */
export function pageOf<R extends { id: string }>(rows: readonly R[], order: readonly OrderKey[], paging: Paging): Page {
  expectPage(paging);
  const { first, after, offset } = paging;
  const keys = [...order, { by: 'id', direction: Direction.ASC }];
  const name = keys.map(({ by, direction }) => `${by} ${direction}`).join(',');
  const valuesOf = (row: object) => keys.map(({ by }) => ((row as Row)[by] ?? '') as Key);
  const compare = (a: readonly Key[], b: readonly Key[]): number => {
    const at = keys.findIndex((_, n) => a[n] !== b[n]);
    if (at < 0) return 0;
    const ahead = (a[at] as Key) < (b[at] as Key) ? -1 : 1;
    return keys[at]?.direction === Direction.DESC ? -ahead : ahead;
  };
  const sorted = rows
    .map((row) => ({ row, values: valuesOf(row) }))
    .toSorted((a, b) => compare(a.values, b.values))
    .map(({ row }) => row);
  const past = after ? (unpack(after, name) as Key[]) : null;
  const left = past ? sorted.filter((row) => compare(valuesOf(row), past) > 0) : sorted;
  const begin = offset ?? 0;
  return {
    rows: left.slice(begin, begin + first) as unknown as Row[],
    hasNextPage: left.length > begin + first,
    hasPreviousPage: !!after || !!offset,
    cursor: (row) => pack([name, ...valuesOf(row)]),
    count: async () => rows.length,
    all: () => piecemeal(sorted as unknown as Row[]),
  };
}

async function* piecemeal(rows: Row[]): AsyncGenerator<Row[]> {
  for (let at = 0; at < rows.length; at += STRIDE) yield rows.slice(at, at + STRIDE);
}
