import type { TakeoutCondition } from '../files/takeout.js';
import { exportableOf } from './columns.js';
import type { Listed } from './listed.js';

/** Types whose values may name somebody: words that were typed, and ids of records. */
const telling = /^(String|UUID)$/;

/** What a list was narrowed by, as a log may tell it to others. */
export function conditionsOf(listed: Listed, filter: object | null | undefined): TakeoutCondition[] {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return exportableOf(listed).filters.flatMap(({ path, fields, type }) => {
    const found = given.find(([name]) => name === path);
    if (!found) return [];
    const values = telling.test(type) ? [] : [found[1]].flat().map(String);
    return [{ field: fields[0] as string, type, values }];
  });
}
