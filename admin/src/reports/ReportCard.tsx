import { Box } from '@mui/material';
import type { ReportRowFragment } from '../../../schema/generated/graphql';
import { StatusChip } from '../shared/StatusChip';
import { LateMark } from './LateMark';
import { useReportTitle } from './useReportTitle';

/** A report on a phone. */
export function ReportCard({ record }: { record: ReportRowFragment }) {
  const title = useReportTitle();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{title(record)}</Box>
      <Box sx={{ color: 'text.secondary' }}>{record.unit.name}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <StatusChip of="ReportStatus" value={record.status} />
        <LateMark late={record.late} />
      </Box>
    </Box>
  );
}
