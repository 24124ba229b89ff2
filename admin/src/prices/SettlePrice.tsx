import { SettlePriceDocument, type PriceRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { StepDialog } from '../shared/StepDialog';
import { PriceFields } from './PriceFields';

/** Decides which figure holds where a price is in doubt; what was in doubt stays to be seen. */
export function SettlePrice({ price }: { price: PriceRowFragment }) {
  const { role, unit } = useViewer();
  if (price.used || role !== 'SUPERVISOR' || unit.tier === 'REGENCY') return null;
  return (
    <StepDialog
      of="SettlePriceInput"
      document={SettlePriceDocument}
      label="screens.prices.settle"
      size="small"
      defaults={{ rupiah: price.rupiah }}
      given={{ priceId: price.id }}
      variables={({ rupiah, source, note }) => ({
        input: { priceId: price.id, rupiah: Number(rupiah), source: source as string, note: note as string },
      })}
    >
      <PriceFields noteNeeded />
    </StepDialog>
  );
}
