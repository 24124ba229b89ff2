import { useTranslate } from 'react-admin';
import type { ClaimRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** How a claim is called: its month, and whom it is for. */
export function useClaimWords() {
  const translate = useTranslate();
  const { month: written } = useFormat();
  return {
    monthOf: ({ month }: Pick<ClaimRowFragment, 'month'>) => written(month),
    payeeOf: ({ agent, officer, vendor }: Pick<ClaimRowFragment, 'agent' | 'officer' | 'vendor'>) =>
      agent?.name ?? officer?.name ?? vendor ?? translate('screens.claims.everybody'),
  };
}
