import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { enumChoices } from '../shared/enumChoices';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import type { Stay } from './stay';

/** The programmes in prison in their order: begun on which day, or not yet. */
export function Programmes({ stay }: { stay: Stay }) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <Section title={translate('types.PrisonStay.trainings')}>
      {enumChoices('PrisonProgramme').map(({ id, name }) => {
        const begun = stay.trainings.find(({ programme }) => programme === id);
        const trade = begun?.trade && translate(`enums.PrisonTrade.${begun.trade}`);
        const told = begun ? [day(begun.beganOn), trade, begun.note].filter(Boolean).join(' · ') : null;
        return (
          <Box key={id} sx={{ display: 'flex', gap: 1, py: 0.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            {begun ? (
              <CheckCircle color="success" fontSize="small" />
            ) : (
              <RadioButtonUnchecked color="disabled" fontSize="small" />
            )}
            <Box sx={{ fontSize: '0.875rem' }}>
              {translate(name)}
              <Box sx={{ color: 'text.secondary' }}>{told ?? translate('screens.prisonStays.notYet')}</Box>
            </Box>
          </Box>
        );
      })}
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {stay.personality.message}
      </Typography>
    </Section>
  );
}
