import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { periodNames, periodOf, type PeriodName } from '../shared/periods';
import { Choice } from '../shared/Choice';
import { RuleSays } from '../rules/RuleSays';
import { useToday } from '../shared/format';
import { Page } from '../shared/Page';
import { People } from './People';
import { Supervised } from './Supervised';

/** Whom the programme reaches and whom not, by group; and how far supervision reaches each unit. */
export default function Coverage() {
  const translate = useTranslate();
  const today = useToday();
  const [name, setName] = useState<PeriodName>('year');
  const { period } = periodOf(name, today);
  return (
    <Page
      title={translate('screens.coverage.title')}
      under={translate('screens.coverage.about')}
      actions={<Choice keys="screens.indicators.period" options={periodNames} value={name} onChoose={setName} />}
    >
      <People period={period} />
      <Supervised period={period} />
      <Box sx={{ maxWidth: 640 }}>
        <RuleSays code="coverage" />
      </Box>
    </Page>
  );
}
