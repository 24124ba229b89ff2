import { useLocale, useTranslate } from 'react-admin';
import type { ClaimRowFragment } from '../../../schema/generated/graphql';

/** How a claim is called: its month, and whom it is for. */
export function useClaimWords() {
  const translate = useTranslate();
  const tag = useLocale() === 'en' ? 'en-GB' : 'id-ID';
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    monthOf: ({ month }: Pick<ClaimRowFragment, 'month'>) => months.format(new Date(`${month}T00:00:00Z`)),
    payeeOf: ({ agent, officer, vendor }: Pick<ClaimRowFragment, 'agent' | 'officer' | 'vendor'>) =>
      agent?.name ?? officer?.name ?? vendor ?? translate('screens.claims.everybody'),
  };
}
