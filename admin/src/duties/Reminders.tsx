import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocation, useSearchParams } from 'react-router-dom';
import type { DutyFilter } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { ErrorState } from '../shared/ErrorState';
import { useFormat, useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { ReminderSheet } from './ReminderSheet';
import { useReminders } from './useReminders';

/** A filter as it stands in an address; nothing of what cannot be read. */
function filterIn(text: string | null): DutyFilter {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as DutyFilter;
  } catch {
    return {};
  }
}

/** What agents and officers are to be reminded of, a sheet for each; to be printed. */
export default function Reminders() {
  const translate = useTranslate();
  const { number, day } = useFormat();
  const today = useToday();
  const { unit } = useViewer();
  const [params] = useSearchParams();
  const { chosen = null } = (useLocation().state ?? {}) as { chosen?: string[] | null };
  const { people, shown, total, error, refetch } = useReminders(filterIn(params.get('filter')), chosen);
  const say = (key: string, words?: object) => translate(`screens.duties.reminders.${key}`, words);
  const under = people && say('under', { unit: unit.name, day: day(today), count: number(shown) });
  return (
    <Page
      title={say('title')}
      back="/duties"
      {...(under && { under })}
      actions={
        !!people?.length && (
          <Button variant="contained" startIcon={<PrintOutlined />} onClick={() => print()}>
            {say('print')}
          </Button>
        )
      }
    >
      {!people && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      {people?.length === 0 && <Empty text={say('none')} />}
      {total > shown && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {say('cut', { shown: number(shown), total: number(total) })}
        </Alert>
      )}
      {people?.map((one) => (
        <ReminderSheet key={one.id} of={one} />
      ))}
    </Page>
  );
}
