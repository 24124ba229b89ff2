import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PlanRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** A plan on a phone. */
export function PlanCard({ record }: { record: PlanRowFragment }) {
  const translate = useTranslate();
  const { rupiah } = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        <span>{translate('screens.plans.called', { year: record.fiscalYear, revision: record.revision })}</span>
        <span>{rupiah(record.rupiah)}</span>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[record.unit.name, translate(`enums.FundingSource.${record.source}`)].join(' · ')}
      </Box>
      <Box>
        <StatusChip of="PlanStatus" value={record.status} />
      </Box>
    </Box>
  );
}
