import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { RuleDocument, type RulePartsFragment } from '../../../schema/generated/graphql';
import { useAsk } from '../panel';
import { useToday } from '../shared/format';

/** A rule of the guideline in the chosen language; null until it is here. */
export function useRule(code: string): RulePartsFragment | null {
  const ask = useAsk();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['rule', code, locale],
    queryFn: ({ signal }) => ask(RuleDocument, { id: code }, { signal }),
    staleTime: Infinity,
  });
  return data?.rule ?? null;
}

/** The number a rule goes by today: that of its first parameter, or of another; null until it is here. */
export function useLimit(code: string, parameter = 0): number | null {
  const today = useToday();
  const entries = useRule(code)?.parameters[parameter]?.entries ?? [];
  const value = entries.findLast(({ from }) => from <= today)?.value;
  return value ? Number(value) : null;
}
