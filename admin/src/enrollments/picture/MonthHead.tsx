import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../shared/format';
import type { PicturedMonth } from '../useCourse';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number of a month as the guideline writes it, and its days. */
export function MonthHead({ month: { month, boxes }, now }: { month: PicturedMonth; now: boolean }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const say = (key: string, words?: object) => translate(`screens.course.picture.${key}`, words);
  return (
    <Box sx={{ mb: 0.5 }}>
      <Typography variant="h3" component="h3">
        {say('month', { month: ROMAN[month] ?? month })}
        {now && (
          <Box component="span" sx={{ color: 'primary.main', fontSize: '0.8125rem', ml: 1 }}>
            {say('now')}
          </Box>
        )}
      </Typography>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {translate('screens.course.period', { from: day(boxes[0]?.from), until: day(boxes.at(-1)?.until) })}
      </Box>
    </Box>
  );
}
