import { contentOf } from '../files/pieces.js';
import type { Context } from '../ground/context.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { headed, type Headed } from './columns/header.js';
import { mappingOf, missingIn } from './columns/mapping.js';
import type { Import } from './import.js';
import { openSheet } from './sheets/open.js';

/** A list may have so many rows. */
const MOST_ROWS = 50_000;

/** Opens the list of an import at its headers; these are null where there are none. */
async function open(context: Context, found: Import): Promise<{ names: readonly string[]; list: Headed | null }> {
  const { names, lines } = await openSheet(found.file, contentOf(context, found.file), found.sheet);
  return { names, list: await headed(lines, found.headerRow) };
}

/** Opens the list of an import at its headers. @throws BAD_USER_INPUT when there are none. */
export async function openList(context: Context, found: Import): Promise<Headed> {
  const { list } = await open(context, found);
  if (!list) throw badInput('file', 'fileNoHeader');
  return list;
}

/** What a list is: its columns and what they mean, and how many rows it has. @throws a Refusal when it cannot be read. */
export async function look(context: Context, found: Import) {
  const { names, list } = await open(context, found);
  if (!list) {
    const known = { sheets: [...names], columns: [], mapping: [], headerRow: found.headerRow };
    return { known, failure: { reason: 'fileNoHeader' }, total: 0 };
  }
  const { row, columns, split, rows } = list;
  const mapping = mappingOf(columns, found.chosen);
  const missing = missingIn(mapping);
  const known = { sheets: [...names], columns: columns.filter(Boolean), mapping, headerRow: row };
  if (missing.length > 0) {
    const failure = { reason: split ? 'headerSplit' : 'columnsMissing', facts: { required: missing, row } };
    return { known, failure, total: 0 };
  }
  let total = 0;
  for await (const _ of rows) {
    total += 1;
    if (total > MOST_ROWS) throw new Refusal('LIMIT_EXCEEDED', { reason: 'fileRows', facts: { required: MOST_ROWS } });
  }
  if (total === 0) throw badInput('file', 'fileNoRows', { found: row });
  return { known, failure: null, total };
}
