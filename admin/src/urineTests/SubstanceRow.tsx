import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TestResult } from '../../../schema/generated/graphql';
import { colourOf } from '../shared/Mark';
import { looks } from '../shared/tones';

interface SubstanceRowProps {
  name: string;
  result: TestResult | null;
  onChange: (result: TestResult | null) => void;
}

const states = Object.entries(looks.TestResult) as [TestResult, (typeof looks.TestResult)[TestResult]][];

/** One substance and its three states; pressed again, it was not tested. */
export function SubstanceRow({ name, result, onChange }: SubstanceRowProps) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 170px', fontSize: '0.875rem' }}>{name}</Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={result}
        aria-label={name}
        onChange={(_, value: TestResult | null) => onChange(value)}
        sx={{ flex: { xs: '1 1 100%', sm: 'none' } }}
      >
        {states.map(([state, [tone, Shape]]) => (
          <ToggleButton
            key={state}
            value={state}
            sx={{
              gap: 0.5,
              flexGrow: 1,
              px: 1.25,
              '&.Mui-selected': { color: (theme) => colourOf(tone, theme), fontWeight: 650 },
              '& svg': { fontSize: 17 },
            }}
          >
            <Shape />
            {translate(`enums.TestResult.${state}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
