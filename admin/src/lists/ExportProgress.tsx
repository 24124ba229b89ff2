import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { CancelExportDocument, ListExportDocument, type ListExportQuery } from '../../../schema/generated/graphql';
import { useAsk } from '../panel';
import { Downloads } from '../shared/Downloads';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Refusal } from '../shared/Refusal';
import { useStep } from '../shared/useStep';

const SOON = 700;
const open = ['WAITING', 'RUNNING'];

/** Whether there is more to come; a file whose end was read between two of its rows is read once more. */
const isUnderWay = (found: ListExportQuery['listExport'] | undefined) =>
  open.includes(found?.job.state ?? 'WAITING') || (found?.job.state === 'DONE' && found.rows === null);

interface ExportProgressProps {
  id: string;
  onAgain: () => void;
  onClose: () => void;
}

/** How far a file is, and the file once it is written. */
export function ExportProgress({ id, onAgain, onClose }: ExportProgressProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const ask = useAsk();
  const { number, moment } = useFormat();
  const cancel = useStep(CancelExportDocument, { says: 'screens.lists.cancelled' });
  const { data, error, refetch } = useQuery({
    queryKey: ['export', id, locale],
    queryFn: ({ signal }) => ask(ListExportDocument, { id }, { signal }),
    refetchInterval: ({ state }) => isUnderWay(state.data?.listExport) && SOON,
  });
  const say = (key: string, words?: object) => translate(`screens.lists.${key}`, words);
  const found = data?.listExport;
  if (!found) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={3} />;
  const { job, rows, keptUntil, message } = found;
  const words = { done: number(job.done), total: number(job.total) };
  return (
    <Box aria-live="polite" sx={{ display: 'grid', gap: 1 }}>
      {open.includes(job.state) && (
        <>
          <Typography>{say(job.total === null ? 'waiting' : 'progress', words)}</Typography>
          <LinearProgress variant="determinate" value={job.percent} aria-label={say('progress', words)} />
          <Typography variant="body2">{say('mayLeave')}</Typography>
        </>
      )}
      {job.state === 'DONE' && rows !== null && (
        <>
          <Typography>{say('done', { smart_count: rows, count: number(rows) })}</Typography>
          <Typography variant="body2">{say('kept', { until: moment(keptUntil) })}</Typography>
          <Downloads path={`/exports/${id}`} forms={{ file: 'screens.lists.download' }} />
        </>
      )}
      {job.state === 'CANCELLED' && <Alert severity="info">{say('cancelled')}</Alert>}
      {job.state === 'FAILED' && <Alert severity="error">{message}</Alert>}
      <Refusal refusal={cancel.refusal} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        {open.includes(job.state) && (
          <Button variant="outlined" disabled={cancel.busy} onClick={() => void cancel.take({ id })}>
            {say('cancel')}
          </Button>
        )}
        {['CANCELLED', 'FAILED'].includes(job.state) && (
          <Button onClick={onAgain}>{translate('shared.form.back')}</Button>
        )}
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </Box>
    </Box>
  );
}
