import { Box } from '@mui/material';
import type { DutyRowFragment } from '../../../schema/generated/graphql';
import { StatusChip } from '../shared/StatusChip';
import { DutyAsks } from './DutyAsks';
import { DutyOf } from './DutyOf';
import { DutyWay } from './DutyWay';
import { DutyWho } from './DutyWho';
import { DutyWindow } from './DutyWindow';

/** A duty on a phone. */
export function DutyCard({ record }: { record: DutyRowFragment }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>
          <DutyOf duty={record} />
        </Box>
        <StatusChip of="DutyState" value={record.state} />
      </Box>
      <DutyAsks duty={record} />
      <DutyWindow duty={record} />
      <Box sx={{ color: 'text.secondary' }}>
        <DutyWho duty={record} />
      </Box>
      <DutyWay duty={record} variant="outlined" />
    </Box>
  );
}
