import { List, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Section';
import { Waiting } from './Waiting';

interface NeedsActionProps {
  /** What waits for a step: its name in the wording of the home, how many, and the list that holds it. */
  needs: readonly { of: string; count: number; to: string }[];
}

/** What waits for a step, each number with its list; nothing that waits for none. */
export function NeedsAction({ needs }: NeedsActionProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`screens.home.${key}`);
  const waiting = needs.filter(({ count }) => count > 0);
  return (
    <Section title={say('action')} flush>
      {waiting.length === 0 && <Typography sx={{ px: 2, pb: 2 }}>{say('nothing')}</Typography>}
      <List component="div" disablePadding>
        {waiting.map(({ of, count, to }) => (
          <Waiting
            key={of}
            count={count}
            label={translate(`screens.home.needs.${of}`, { smart_count: count })}
            why={say(`why.${of}`)}
            to={to}
          />
        ))}
      </List>
    </Section>
  );
}
