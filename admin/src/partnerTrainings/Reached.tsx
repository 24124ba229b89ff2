import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PartnersTrainedDocument } from '../../../schema/generated/graphql';
import { useToday } from '../shared/format';
import { useAnswer } from '../shared/useAnswer';

/** Whether staff of every kind of partner was trained in the last twelve months. */
export function Reached() {
  const translate = useTranslate();
  const until = useToday();
  const from = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`.replace('-02-29', '-02-28');
  const { data } = useAnswer(PartnersTrainedDocument, { from, until });
  if (!data) return null;
  const { met, missing } = data.partnersTrained;
  return (
    <Alert severity={met ? 'success' : 'warning'} variant="outlined" sx={{ mb: 2 }}>
      {translate(`screens.partnerTrainings.${met ? 'reached' : 'missing'}`, { who: missing.join(', ') })}
    </Alert>
  );
}
