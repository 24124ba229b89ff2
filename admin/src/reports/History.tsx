import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReportPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';

/** Who did what with a report, and when. */
export function History({ steps }: Pick<ReportPartsFragment, 'steps'>) {
  const translate = useTranslate();
  const { moment } = useFormat();
  return (
    <Section title={translate('types.Report.steps')}>
      <Box component="ol" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem', display: 'grid', gap: 0.5 }}>
        {steps.map(({ id, act, receiver, recordedAt, by, remarks }) => (
          <li key={id}>
            <strong>{translate(`enums.ReportAct.${act}`)}</strong>
            {receiver && ` – ${translate(`enums.ReportReceiver.${receiver}`)}`}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {` · ${moment(recordedAt)}`}
              {by && ` · ${by.name}`}
            </Box>
            {remarks && <Box>“{remarks}”</Box>}
          </li>
        ))}
      </Box>
    </Section>
  );
}
