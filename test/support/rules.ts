import { rules } from '../../api/src/guideline/rulebook.js';

/** The code of every rule of the book. */
export const ruleCodes = rules.map(({ card }) => card.code);
