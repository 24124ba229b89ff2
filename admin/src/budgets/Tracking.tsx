import { Card, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BudgetTrackingDocument, type TrackBy } from '../../../schema/generated/graphql';
import { enumChoices } from '../shared/enumChoices';
import { ErrorState } from '../shared/ErrorState';
import { useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { useAnswer } from '../shared/useAnswer';
import { TrackTable } from './TrackTable';

/** The absorption of a year: planned, claimed, paid and left, by what one asks for. */
export default function Tracking() {
  const translate = useTranslate();
  const thisYear = Number(useToday().slice(0, 4));
  const [fiscalYear, setYear] = useState(thisYear);
  const [by, setBy] = useState<TrackBy>('LINE');
  const { data, error, refetch } = useAnswer(BudgetTrackingDocument, { fiscalYear, by }, { keep: true });
  return (
    <Page
      title={translate('screens.budgets.title')}
      under={translate('screens.budgets.about')}
      actions={
        <>
          <TextField
            select
            size="small"
            label={translate('types.BudgetPlan.fiscalYear')}
            value={fiscalYear}
            onChange={({ target }) => setYear(Number(target.value))}
          >
            {[0, 1, 2].map((ago) => (
              <MenuItem key={ago} value={thisYear - ago}>
                {thisYear - ago}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            size="small"
            label={translate('screens.budgets.by')}
            value={by}
            onChange={({ target }) => setBy(target.value as TrackBy)}
          >
            {enumChoices('TrackBy').map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {translate(name)}
              </MenuItem>
            ))}
          </TextField>
        </>
      }
    >
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <Card sx={{ overflowX: 'auto' }}>
          <TrackTable rows={data.budgetTracking} by={by} />
        </Card>
      )}
    </Page>
  );
}
