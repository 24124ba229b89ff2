import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Received } from '../payables/Received';
import { useToday } from '../shared/format';
import { Section } from '../shared/Section';

/** What an agent receives this year, leading to why. */
export function ReceivedCard() {
  const translate = useTranslate();
  return (
    <Section
      title={translate('screens.payables.titleAgent')}
      actions={
        <Button component={Link} to="/payables" size="small">
          {translate('screens.payables.more')}
        </Button>
      }
    >
      <Received fiscalYear={Number(useToday().slice(0, 4))} />
    </Section>
  );
}
