import { WaivableRulesDocument } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';

/** The rules that may be waived, as choices of an input. */
export function useWaivableRules(): { id: string; name: string }[] {
  const { data } = useAnswer(WaivableRulesDocument, {});
  return data?.rules.filter(({ waivable }) => waivable).map(({ code, title }) => ({ id: code, name: title })) ?? [];
}
