import { Box, Typography } from '@mui/material';
import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { RuleSays } from '../rules/RuleSays';
import { Mark } from '../shared/Mark';

interface WayStepProps {
  /** Its place on the way, from 1. */
  number: number;
  title: string;
  done: boolean;
  /** The rule behind it. */
  code?: string;
  /** What is missing, in words. */
  missing?: readonly string[];
  action?: ReactNode;
  /** What is on record. */
  children?: ReactNode;
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '1fr auto' },
  gap: 0.5,
  alignItems: 'center',
  py: 1.5,
  '& + &': { borderTop: 1, borderColor: 'divider' },
} as const;

/** One step of the way from recommendation to duty: what is on record, what is missing, and the sentence that asks it. */
export function WayStep({ number, title, done, code, missing, action, children }: WayStepProps) {
  const translate = useTranslate();
  const look = done ? (['good', CheckCircle] as const) : (['attention', RadioButtonUnchecked] as const);
  return (
    <Box component="li" sx={line}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Typography variant="h3">{`${number}. ${title}`}</Typography>
        <Mark look={look}>{translate(done ? 'screens.agents.way.done' : 'screens.agents.way.open')}</Mark>
      </Box>
      <Box sx={{ gridColumn: '1 / -1', fontSize: '0.875rem' }}>
        {children}
        {missing && missing.length > 0 && (
          <>
            <Box sx={{ mt: 0.5 }}>{translate('screens.agents.way.missing')}</Box>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {missing.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </Box>
          </>
        )}
        {!done && code && <RuleSays code={code} />}
      </Box>
      {action && <Box sx={{ gridRow: { sm: 1 }, gridColumn: { sm: 2 } }}>{action}</Box>}
    </Box>
  );
}
