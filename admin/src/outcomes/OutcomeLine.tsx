import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { OutcomePartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** An outcome in short: the result, its day, and how quality of life changed. */
export function OutcomeLine({ outcome }: { outcome: OutcomePartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { id, result, recordedOn, improvedOverall } = outcome;
  return (
    <Box sx={{ py: 1, display: 'grid', gap: 0.75, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <StatusChip of="OutcomeResult" value={result} />
        <Link component={To} to={`/outcomes/${id}/show`}>
          {`${translate('screens.outcomes.title')}, ${day(recordedOn)}`}
        </Link>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {translate('types.Outcome.improvedOverall')}
        <StatusChip of="Improvement" value={improvedOverall} />
      </Box>
    </Box>
  );
}
