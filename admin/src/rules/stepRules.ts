import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useLocale } from 'react-admin';
import {
  RulesOfStepsDocument,
  type RulesOfStepsQuery,
  type TypedDocumentString,
} from '../../../schema/generated/graphql';
import { useAsk } from '../panel';

type RuleOfStep = RulesOfStepsQuery['rules'][number];

const none: readonly RuleOfStep[] = [];

/** The rules the step of a form is judged by. */
export const StepRules = createContext(none);

/** The names of the steps in a document: the fields of its mutation, as they are printed. */
const stepsOf = (text: string) => [...text.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);

/** The rules the steps of a form are judged by, in the chosen language; none until they are here. */
export function useStepRules<Data, Variables>(document: TypedDocumentString<Data, Variables>): readonly RuleOfStep[] {
  const ask = useAsk();
  const locale = useLocale();
  const steps = stepsOf(String(document));
  const { data } = useQuery({
    queryKey: ['rulesOfSteps', steps, locale],
    queryFn: ({ signal }) => ask(RulesOfStepsDocument, { steps }, { signal }),
    staleTime: Infinity,
  });
  return data?.rules ?? none;
}

/** Those of them that are about a field. */
export const useFieldRules = (field: string): readonly RuleOfStep[] =>
  useContext(StepRules).filter(({ fields }) => fields.includes(field));
