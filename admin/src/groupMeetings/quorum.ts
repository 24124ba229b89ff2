import { useLimit } from '../rules/useRule';

/** How many clients make a meeting valid, and how many its costs payable (contested C1). */
export function useQuorum(): { valid: number; payable: number } {
  return { valid: useLimit('meeting.quorum') ?? 0, payable: useLimit('meeting.quorum', 1) ?? 0 };
}
