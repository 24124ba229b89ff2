import type { FieldValues } from 'react-hook-form';
import type { DecisionPartsFragment } from '../../../schema/generated/graphql';
import type { StepFormProps } from './stepFormProps';
import { nothing } from './stored';
import { useAnswer } from './useAnswer';
import { decisionOf } from './useForeseen';

/** No record has it: the step is only asked about. */
const nobody = '00000000-0000-7000-8000-000000000000';

/** Whether a step may be taken at all, asked before its form is opened. */
export function useAhead<Data, Variables>(
  { preview, variables, given }: Pick<StepFormProps<Data, Variables>, 'preview' | 'variables' | 'given'>,
  ahead: FieldValues | undefined,
): DecisionPartsFragment | null {
  const whole = (values: FieldValues) =>
    variables?.(values, nobody, nothing) ?? ({ input: { id: nobody, ...given, ...values } } as Variables);
  const { data } = useAnswer(ahead && preview, ahead ? whole(ahead) : ({} as Variables), { keep: true });
  return decisionOf(data);
}
