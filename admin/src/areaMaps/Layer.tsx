import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AreaMapPartsFragment } from '../../../schema/generated/graphql';
import { Section } from '../shared/Section';

/** One layer of a map: what is known, and what is missing. */
export function Layer({ layer: { layer, entries, missing } }: { layer: AreaMapPartsFragment['layers'][number] }) {
  const translate = useTranslate();
  const word = (item: string) => translate(`enums.MapItem.${item}`);
  return (
    <Section title={translate(`enums.MapLayer.${layer}`)}>
      {entries.map(({ item, note }) => (
        <Box key={item + note} sx={{ py: 0.75, fontSize: '0.875rem' }}>
          <Box sx={{ fontWeight: 600 }}>{word(item)}</Box>
          <Box sx={{ whiteSpace: 'pre-line' }}>{note}</Box>
        </Box>
      ))}
      {missing.length > 0 && (
        <Box sx={{ mt: 0.5, fontSize: '0.875rem', color: 'warning.main' }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate('types.AreaLayer.missing')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {missing.map((item) => (
              <li key={item}>{word(item)}</li>
            ))}
          </Box>
        </Box>
      )}
    </Section>
  );
}
