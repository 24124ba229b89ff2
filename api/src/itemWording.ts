import { readFileSync } from 'node:fs';
import { itemWordingOf, type ItemWording } from './guideline/whoqol/wording.js';
import { StartError } from './startError.js';

/** Reads the deployer's wording of the WHOQOL items. @throws StartError in one sentence when it is no such file. */
export function readItemWording(path: string): ItemWording {
  try {
    return itemWordingOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : (error as Error).message;
    throw new StartError(`WHOQOL_ITEMS is "${path}": ${why}.`);
  }
}
