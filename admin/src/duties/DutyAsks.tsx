import { Box, Link } from '@mui/material';
import { Link as To } from 'react-router-dom';
import type { DutyRowFragment } from '../../../schema/generated/graphql';

/** What a duty asks, and the rule that asks it. */
export function DutyAsks({ duty: { message, month, rule } }: { duty: DutyRowFragment }) {
  return (
    <Box>
      <Box sx={{ fontWeight: 600 }}>{month === null ? message : `${message} · ${roman(month)}`}</Box>
      {rule && (
        <Link component={To} to={`/rules/${rule.code}/show`} color="text.secondary" sx={{ fontSize: '0.8125rem' }}>
          {rule.title}
        </Link>
      )}
    </Box>
  );
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A programme month as the guideline writes it. */
const roman = (month: number): string => numerals[month - 1] ?? String(month);
