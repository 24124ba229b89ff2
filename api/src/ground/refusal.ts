import { AsyncLocalStorage } from 'node:async_hooks';
import { passes, type Fact, type Finding } from '../guideline/finding.js';

/** Why something is not done; each is explained in both languages under `wording`. */
export type RefusalCode =
  | 'GUIDELINE_REFUSED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'STEP_NOT_ALLOWED';

/** What a refusal can say beside its code. */
export interface RefusalDetails {
  /** Key of the sentence in `wording`; the code's own sentence where none is given. */
  reason?: string;
  /** The input's path the refusal is about: "input.answers.3". */
  field?: string;
  /** Values the sentence names. */
  facts?: Record<string, Fact>;
  findings?: readonly Finding[];
}

/** The one error of the house: a code, what it is about, and its findings. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(details.reason ?? code);
    this.name = 'Refusal';
  }
}

const noted = new AsyncLocalStorage<Finding[]>();

/** Takes a step and answers every finding it stood on, also those it was refused for. @throws any other refusal. */
export async function findingsOf(step: () => Promise<unknown>): Promise<Finding[]> {
  const findings: Finding[] = [];
  try {
    await noted.run(findings, step);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'GUIDELINE_REFUSED') throw error;
  }
  return findings;
}

/** Refuses with all findings that do not pass, not the first alone. */
export function demand(...findings: readonly Finding[]): void {
  noted.getStore()?.push(...findings);
  const unmet = findings.filter((finding) => !passes(finding));
  if (unmet.length > 0) throw new Refusal('GUIDELINE_REFUSED', { findings: unmet });
}

/** Bad input: the field's path, the reason's key, and what is possible. */
export const badInput = (field: string, reason: string, facts: Record<string, Fact> = {}) =>
  new Refusal('BAD_USER_INPUT', { field, reason, facts });

/** Nothing of that id is there, or not in sight. */
export const notFound = (type: string, id: string, field = 'id') =>
  new Refusal('NOT_FOUND', { reason: 'notFound', field, facts: { type, id } });

/** Refuses an update of what somebody else changed meanwhile, naming both versions. */
export function expectVersion(found: number, expected: number): void {
  if (found !== expected)
    throw new Refusal('CONFLICT', {
      reason: 'version',
      field: 'expectedVersion',
      facts: { found, required: expected },
    });
}
