import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RestingOnDocument, type RecordKind, type RestingOnQuery } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { useAnswer } from '../shared/useAnswer';

type Duties = RestingOnQuery['restingOn']['duties'];

/** What is judged again once a record is corrected or withdrawn. */
export function Resting({ kind, of }: { kind: RecordKind; of: string }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { data, error, refetch } = useAnswer(RestingOnDocument, { kind, of });
  const say = (key: string, words?: object) => translate(`screens.corrections.rests.${key}`, words);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={2} />;
  const { duties, outcome, completed } = data.restingOn;
  const result = outcome && translate(`enums.OutcomeResult.${outcome.result}`);
  const lines = [
    ...counted(duties).map(([{ message: step, month }, count]) => {
      const words = { step, month, smart_count: count };
      return say(month === null ? 'duty' : 'dutyOfMonth', words);
    }),
    ...(outcome ? [say('outcome', { day: day(outcome.recordedOn), result })] : []),
    ...(completed ? [say('completed', { day: day(completed.endedOn) })] : []),
  ];
  return (
    <Box component="section" aria-label={say('title')} sx={{ mb: 2 }}>
      <Typography variant="h3">{say('title')}</Typography>
      {lines.length === 0 && <Typography variant="body2">{say('none')}</Typography>}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.875rem' }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Box>
  );
}

/** Each duty once, with how many clients it is of. */
function counted(duties: Duties): [Duties[number], number][] {
  const groups = Map.groupBy(duties, ({ message, month }) => `${message} ${month}`);
  return [...groups.values()].map((group) => [group[0]!, group.length]);
}
