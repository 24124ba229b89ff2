import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { EditionForesightDocument, type ChangedDutyFragment } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { StatusChip } from '../shared/StatusChip';
import { useAnswer } from '../shared/useAnswer';
import { whyNot } from '../shared/inTheWay';
import type { Course } from './useCourse';

/** What the chosen edition would change of a course, before it is moved there. */
export function EditionChanges({ course: { id, scheduledMonths } }: { course: Course }) {
  const translate = useTranslate();
  const edition = (useWatch({ name: 'edition' }) as string | undefined) ?? '';
  const { data, error, refetch } = useAnswer(EditionForesightDocument, { id, edition }, { enabled: edition !== '' });
  const say = (key: string, words?: object) => translate(`screens.course.editionChanges.${key}`, words);
  if (!edition) return null;
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={3} />;
  if (!data.enrollment) return null;
  const { changes, mayComplete, scheduledMonths: after } = data.enrollment.judgedBy;
  const lacking = whyNot(mayComplete);
  return (
    <Box component="section" aria-label={say('title')} sx={{ fontSize: '0.875rem' }}>
      <Typography variant="h3">{say('title')}</Typography>
      {after !== scheduledMonths && <Box>{say('months', { before: scheduledMonths, after })}</Box>}
      {changes.length === 0 && <Box>{say('none')}</Box>}
      <Box component="ul" sx={{ m: 0, my: 0.5, pl: 2.5 }}>
        {changes.map(({ before, after: then }) => (
          <Change key={`${before?.id} ${then?.id}`} before={before ?? null} after={then ?? null} />
        ))}
      </Box>
      {lacking.length > 0 && <Box>{`${say('completion')}: ${lacking.join(' ')}`}</Box>}
    </Box>
  );
}

type Changed = ChangedDutyFragment | null;

function Change({ before, after }: { before: Changed; after: Changed }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const say = (key: string, words?: object) => translate(`screens.course.editionChanges.${key}`, words);
  const one = after ?? before;
  if (!one) return null;
  const { message: step, month, state } = one;
  const period = ({ from, until }: ChangedDutyFragment) =>
    translate('screens.course.period', { from: day(from), until: day(until) });
  const moved = before && after && period(before) !== period(after) ? `${period(before)} → ` : '';
  return (
    <Box component="li" sx={{ mb: 0.5 }}>
      {month === null ? step : say('inMonth', { step, month })}
      {': '}
      {after ? `${before ? moved : `${say('comes')}, `}${period(after)} ` : say('goes')}
      {after && <StatusChip of="DutyState" value={state} />}
    </Box>
  );
}
