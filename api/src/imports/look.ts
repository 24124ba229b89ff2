import { contentOf } from '../files/pieces.js';
import type { Context } from '../ground/context.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { headed, type Headed } from './columns/header.js';
import { mappingOf, missingIn } from './columns/mapping.js';
import type { Import } from './import.js';
import { openSheet } from './sheets/open.js';

/** A list may have so many rows. */
const MOST_ROWS = 50_000;

/** Opens the list of an import at its headers. */
export async function openList(context: Context, found: Import): Promise<Headed & { names: readonly string[] }> {
  const { names, lines } = await openSheet(found.file, contentOf(context, found.file), found.sheet);
  return { names, ...(await headed(lines, found.headerRow)) };
}

/** What a list is: its columns and what they mean, and how many rows it has. @throws a Refusal when it cannot be read. */
export async function look(context: Context, found: Import) {
  const { names, row, columns, split, rows } = await openList(context, found);
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
