import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SupervisionVisitRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { whomOf } from './whom';

/** A supervision visit on a phone. */
export function SupervisionVisitCard({ record }: { record: SupervisionVisitRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { supervised, status, plannedOn, heldOn, unit, supervisor } = record;
  const whose = supervised === 'AGENT' || supervised === 'OFFICER' ? unit.name : null;
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        <span>{whomOf(record)}</span>
        <span>{day(heldOn ?? plannedOn)}</span>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[
          translate(`enums.Supervised.${supervised}`),
          whose,
          translate('screens.supervisionVisits.by', { unit: supervisor.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      <Box>
        <StatusChip of="SupervisionStatus" value={status} />
      </Box>
    </Box>
  );
}
