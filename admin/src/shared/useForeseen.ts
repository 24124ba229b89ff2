import { useFormState, useWatch, type FieldValues } from 'react-hook-form';
import type { DecisionPartsFragment, TypedDocumentString } from '../../../schema/generated/graphql';
import { useAnswer } from './useAnswer';
import { useDebounced } from './useDebounced';

/** Asks whether a step would be allowed; it takes what the step takes. */
export type PreviewDocument<Variables> = TypedDocumentString<Record<string, unknown>, Variables>;

/** Whether a step may be taken with what is answered so far. */
interface Foreseen {
  /** None while the form is not complete, and where the question failed. */
  decision: DecisionPartsFragment | null;
  /** Whether it is about what stands in the form now, not about what stood there a moment ago. */
  settled: boolean;
  /** What stands in the form now, as text. */
  now: string;
}

const SETTLED = 500;

/** What a step would be refused for as its form is filled in, before it is taken. */
export function useForeseen<Variables>(
  document: PreviewDocument<Variables> | undefined,
  variables: (values: FieldValues) => Variables,
): Foreseen {
  const values = answered(useWatch());
  const { isValid } = useFormState();
  const now = document ? JSON.stringify(variables(values)) : '{}';
  const asked = useDebounced(now, SETTLED);
  const { data, isPlaceholderData, failureCount, isPaused } = useAnswer(document, JSON.parse(asked) as Variables, {
    enabled: isValid && asked === now,
    keep: true,
  });
  const decision = isValid && failureCount === 0 && !isPaused ? decisionOf(data) : null;
  return { decision, settled: asked === now && !isPlaceholderData, now };
}

/** The decision a preview answered. */
export const decisionOf = (data: Record<string, unknown> | undefined): DecisionPartsFragment | null =>
  (Object.values(data ?? {})[0] ?? null) as DecisionPartsFragment | null;

/** What is answered so far; an empty field is none. */
const answered = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
