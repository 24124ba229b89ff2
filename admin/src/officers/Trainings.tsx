import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OfficerPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';

interface TrainingsProps {
  trainings: OfficerPartsFragment['trainings'];
  hours: number;
}

/** The trainings of an officer, the latest first. */
export function Trainings({ trainings, hours }: TrainingsProps) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <Section title={translate('screens.officers.trainings', { hours })}>
      {trainings.length === 0 && translate('screens.officers.noTrainings')}
      {trainings.toReversed().map((one) => (
        <Box key={one.id} sx={{ py: 1, fontSize: '0.875rem', '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ fontWeight: 600 }}>
            {translate('screens.officers.training', {
              kind: translate(`enums.TrainingKind.${one.kind}`),
              hours: one.hours,
            })}
          </Box>
          <Box sx={{ color: 'text.secondary' }}>{`${day(one.heldOn)} · ${one.provider}`}</Box>
          <Box>{one.topics.map((topic) => translate(`enums.TrainingTopic.${topic}`)).join(', ')}</Box>
        </Box>
      ))}
    </Section>
  );
}
