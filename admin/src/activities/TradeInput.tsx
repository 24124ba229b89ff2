import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { EnumInput } from '../shared/EnumInput';

const must = required();

/** The trade of a vocational activity; not asked of any other. */
export function TradeInput() {
  return (
    useWatch({ name: 'kind' }) === 'VOCATIONAL' && <EnumInput of="VocationalTrade" source="trade" validate={must} />
  );
}
