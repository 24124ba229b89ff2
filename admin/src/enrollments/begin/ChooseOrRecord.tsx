import { Box, Button, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useState, type ComponentType, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface ChooseOrRecordProps<Known extends { id: string }> {
  /** What is recorded already. */
  known: readonly Known[];
  /** One of it in short. */
  line: ComponentType<{ of: Known }>;
  onChoose: (id: string) => void;
  /** The form that records another. */
  children: ReactNode;
}

/** One of what is recorded already, or the form of another; the form at once where there is none. */
export function ChooseOrRecord<Known extends { id: string }>(props: ChooseOrRecordProps<Known>) {
  const { known, line: Line, onChoose, children } = props;
  const translate = useTranslate();
  const [chosen, setChosen] = useState(known.at(-1)?.id ?? '');
  const [another, setAnother] = useState(known.length === 0);
  const say = (key: string) => translate(`screens.enrollments.begin.${key}`);
  if (another) return <Box sx={{ pt: 1 }}>{children}</Box>;
  return (
    <>
      <RadioGroup
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        aria-label={say('recorded')}
        sx={{ my: 1 }}
      >
        {known.map((one) => (
          <FormControlLabel
            key={one.id}
            value={one.id}
            control={<Radio size="small" sx={{ alignSelf: 'flex-start' }} />}
            label={<Line of={one} />}
          />
        ))}
      </RadioGroup>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" disabled={!chosen} onClick={() => onChoose(chosen)}>
          {say('next')}
        </Button>
        <Button onClick={() => setAnother(true)}>{say('another')}</Button>
      </Box>
    </>
  );
}
