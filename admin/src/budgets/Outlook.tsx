import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { everything, Figure, type FigureProps } from './Figure';
import type { Track, Tracked } from './tracked';

const parts = ['paid', 'approved', 'claimed', 'payable', 'forecast'] as const;
const limits = ['planned', 'ceiling'] as const;

/** What was earned and what is still to come, beside the plan and the ceiling. */
export function Outlook({ units, of }: { units: readonly Track[]; of: Tracked }) {
  const translate = useTranslate();
  const { rupiah, percent } = useFormat();
  const colours = usePartColours();
  const sum = (one: (typeof parts)[number] | (typeof limits)[number] | 'expected') =>
    units.reduce((total, unit) => total + (unit[one] ?? 0), 0);
  const most = Math.max(sum('planned'), sum('ceiling'), sum('expected'), 1);
  const given = limits.filter((limit) => sum(limit) > 0);
  const share = (amount: number) => `${(amount / most) * 100}%`;
  const label = (one: string) => translate(`types.BudgetTrack.${one}`);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box
        sx={{ position: 'relative', pt: 0.5 }}

        aria-hidden
      >
        <Box sx={{ display: 'flex', height: 28, borderRadius: 1, overflow: 'hidden', bgcolor: 'action.hover' }}>
          {parts.map((part) => (
            <Box key={part} sx={{ width: share(sum(part)), bgcolor: colours[part], printColorAdjust: 'exact' }} />
          ))}
        </Box>
        {given.map((limit) => (
          <Box
            key={limit}
            sx={{
              ...{ position: 'absolute', top: 0, height: 36, borderLeft: 3, ml: '-3px' },
              ...{ left: share(sum(limit)), borderColor: limit === 'ceiling' ? 'error.main' : 'text.primary' },
            }}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
        {parts.map((part) => (
          <Told
            key={part}
            colour={colours[part]}
            label={label(part)}
            text={<Opens figure={part} value={sum(part)} of={of} text={rupiah(sum(part))} />}
          />
        ))}
        <Told label={label('expected')} text={rupiah(sum('expected'))} />
        {given.map((limit) => (
          <Told
            key={limit}
            colour={limit === 'ceiling' ? 'error.main' : 'text.primary'}
            label={label(limit)}
            text={
              <Opens
                figure={limit}
                value={sum(limit)}
                of={of}
                text={`${rupiah(sum(limit))} (${percent(sum('expected') / sum(limit))})`}
              />
            }
          />
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{translate('screens.budgets.outlookHelp')}</Box>
    </Box>
  );
}

/** A sum of all rows, leading to its records. */
function Opens(props: Omit<FigureProps, 'row'>) {
  return <Figure {...props} row={everything} />;
}

/** The colour of each part of the money, the same in every picture. */
export function usePartColours(): Record<(typeof parts)[number], string> {
  const { palette } = useTheme();
  return {
    ...{ paid: palette.primary.main, approved: palette.info.main, claimed: palette.warning.main },
    ...{ payable: palette.text.disabled, forecast: palette.mode === 'dark' ? '#34443f' : '#cfdcd7' },
  };
}

function Told({ colour, label, text }: { colour?: string; label: string; text: ReactNode }) {
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'text.secondary' }}>
        {colour && (
          <Box sx={{ width: 10, height: 10, borderRadius: '2px', bgcolor: colour, printColorAdjust: 'exact' }} />
        )}
        {label}
      </Box>
      <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{text}</Box>
    </Box>
  );
}
