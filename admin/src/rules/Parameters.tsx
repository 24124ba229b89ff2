import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RulePartsFragment } from '../../../schema/generated/graphql';
import { Quote } from '../shared/Quote';
import { Section } from '../shared/Section';
import { useFormat } from '../shared/format';

/** The numbers a rule goes by, each since a day and with its own sentence. */
export function Parameters({ parameters }: Pick<RulePartsFragment, 'parameters'>) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <Section title={translate('screens.rules.parameters')}>
      {parameters.map(({ name, unit, entries }) => (
        <Box key={name} sx={{ '& + &': { borderTop: 1, borderColor: 'divider', pt: 1.5, mt: 1.5 } }}>
          <Typography variant="h3" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
            {name}
          </Typography>
          {entries.toReversed().map(({ from, value, citation }) => (
            <Box key={from} sx={{ fontSize: '0.875rem', mt: 0.5 }}>
              <Box component="strong">{value === null ? translate('screens.rules.ended') : `${value} ${unit}`}</Box>
              {` · ${translate('screens.rules.since', { day: day(from) })}`}
              <Quote says={citation.says} place={citation.place} title={citation.document.title} />
            </Box>
          ))}
        </Box>
      ))}
    </Section>
  );
}
