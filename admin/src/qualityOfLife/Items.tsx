import { Box, FormHelperText, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import { type Answers, facets } from './facets';
import { Item } from './Item';
import { ItemMap } from './ItemMap';
import { useKeys } from './useKeys';

/** The 26 items, one at a time: an answer leads to the next; blanks are allowed and shown. */
export function Items({ source }: { source: string }) {
  const translate = useTranslate();
  const say = (key: string, words?: object) => translate(`screens.qualityOfLife.${key}`, words);
  const begun = (given: Answers) => given.some((one) => one !== null) || say('noneYet');
  const { field, fieldState } = useController({ name: source, rules: { validate: begun } });
  const answers = field.value as Answers;
  const [at, setAt] = useState(() => Math.max(0, answers.indexOf(null)));
  const move = (by: number) => setAt((now) => Math.min(facets.length - 1, Math.max(0, now + by)));
  const answer = (option: number | null) => {
    field.onChange(answers.with(at, option));
    move(1);
  };
  useKeys({ answer, move });
  const count = answers.filter((one) => one !== null).length;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {say('answered', { count })}
        <LinearProgress
          variant="determinate"
          value={(count / facets.length) * 100}
          aria-label={say('answered', { count })}
        />
      </Box>
      <Item at={at} answer={answers[at] ?? null} onAnswer={answer} onMove={move} />
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
      <ItemMap answers={answers} at={at} onJump={setAt} />
    </Box>
  );
}
