import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { WaiverRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { WaiverCase } from './WaiverCase';
import { WaiverMark } from './WaiverMark';

/** A waiver on a phone. */
export function WaiverCard({ record }: { record: WaiverRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { rule, reason, grantedIn, from, until } = record;
  const period = { by: grantedIn.name, from: day(from), until: day(until) };
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{rule.title}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <WaiverCase of={record} /> <WaiverMark of={record} />
      </Box>
      <Box>{reason}</Box>
      <Box sx={{ color: 'text.secondary' }}>{translate('screens.waivers.period', period)}</Box>
    </Box>
  );
}
