import { Box } from '@mui/material';
import { useFormState, useWatch, type FieldValues } from 'react-hook-form';
import type { DecisionPartsFragment, TypedDocumentString } from '../../../schema/generated/graphql';
import { Preview } from './Preview';
import { useAnswer } from './useAnswer';
import { useDebounced } from './useDebounced';

/** Asks whether a step would be allowed; it takes what the step takes. */
export type PreviewDocument<Variables> = TypedDocumentString<Record<string, unknown>, Variables>;

interface ForeseenProps<Variables> {
  document: PreviewDocument<Variables>;
  /** What the step would be taken with. */
  variables: (values: FieldValues) => Variables;
  /** What is known before the form is answered. */
  decision?: DecisionPartsFragment | null | undefined;
}

const SETTLED = 500;

/** What a step would be refused for as it is filled in, in the guideline's words, before it is taken. */
export function Foreseen<Variables>({ document, variables, decision }: ForeseenProps<Variables>) {
  const values = answered(useWatch());
  const { isValid } = useFormState();
  const asked = useDebounced(JSON.stringify(variables(values)), SETTLED);
  const { data } = useAnswer(document, JSON.parse(asked) as Variables, { enabled: isValid, keep: true });
  const [answer] = Object.values((isValid && data) || {}) as DecisionPartsFragment[];
  return (
    <Box aria-live="polite" sx={{ mt: 1.5 }}>
      <Preview decision={answer ?? decision} />
    </Box>
  );
}

/** What is answered so far; an empty field is none. */
const answered = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
