import { Card, CardContent, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { usePanel } from '../panel';
import { Page } from '../shared/Page';

const REGIONS = 'https://github.com/fityannugroho/idn-area-data';
const LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

/** What Pulih is, the guideline it follows, and whose data and instruments it uses. */
export default function About() {
  const translate = useTranslate();
  const { demo } = usePanel().config;
  const say = (key: string) => translate(`screens.about.${key}`);
  return (
    <Page title={say('title')}>
      <Card sx={{ maxWidth: 720 }}>
        <CardContent>
          <Typography>{say('purpose')}</Typography>
          <Typography sx={{ mt: 1 }}>{say('open')}</Typography>
          <Part title={say('guideline')}>{say('guidelineText')}</Part>
          <Part title={say('regions')}>
            {say('regionsText')} <Away to={REGIONS}>{say('source')}</Away> · <Away to={LICENCE}>{say('licence')}</Away>
          </Part>
          <Part title={say('whoqol')}>{say('whoqolText')}</Part>
          {demo && <Part title={say('demo')}>{say('demoText')}</Part>}
        </CardContent>
      </Card>
    </Page>
  );
}

const Away = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link href={to} target="_blank" rel="noopener" underline="always">
    {children}
  </Link>
);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Typography variant="h2" sx={{ mt: 3 }}>
        {title}
      </Typography>
      <Typography>{children}</Typography>
    </>
  );
}
