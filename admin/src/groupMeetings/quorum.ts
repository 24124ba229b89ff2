import { useLimit } from '../rules/useRule';

/**
 * From so many clients on the costs of a meeting are payable (annex, l.862; contested C1). The rulebook tells only how
 * many make it valid.
 */
const PAYABLE = 4;

/** How many clients make a meeting valid, and how many its costs payable. */
export function useQuorum(): { valid: number; payable: number } {
  return { valid: useLimit('meeting.quorum') ?? 0, payable: PAYABLE };
}
