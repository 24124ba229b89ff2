import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DutyRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** When a duty is asked for, and the day it was done. */
export function DutyWindow({ duty: { from, until, doneOn } }: { duty: DutyRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      {from === until ? day(until) : translate('screens.course.period', { from: day(from), until: day(until) })}
      {doneOn && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {translate('screens.duties.done', { day: day(doneOn) })}
        </Box>
      )}
    </Box>
  );
}
