import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PriceRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { SettlePrice } from './SettlePrice';

/** A price on a phone. */
export function PriceCard({ record }: { record: PriceRowFragment }) {
  const translate = useTranslate();
  const { rupiah } = useFormat();
  const { item, fiscalYear, areaName, source, note, status } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        <span>{translate(`enums.PricedItem.${item}`)}</span>
        <span>{rupiah(record.rupiah)}</span>
      </Box>
      <Box>{[fiscalYear, areaName ?? translate('screens.prices.country')].join(' · ')}</Box>
      <Box sx={{ color: 'text.secondary' }}>{[source, note].filter(Boolean).join('. ')}</Box>
      <Box>
        <StatusChip of="PriceStatus" value={status} /> <SettlePrice price={record} />
      </Box>
    </Box>
  );
}
