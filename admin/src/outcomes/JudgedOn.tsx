import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { Quote } from '../shared/Quote';
import { Section } from '../shared/Section';
import { StatusChip } from '../shared/StatusChip';
import type { WholeOutcome } from './outcome';

/** What an outcome stands on: the urine test, and each finding with the guideline's sentence. */
export function JudgedOn({ outcome: { urineTest, findings } }: { outcome: WholeOutcome }) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <Section title={translate('screens.outcomes.findings')}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', fontSize: '0.875rem', py: 0.5 }}>
        <Link component={To} to={`/urineTests/${urineTest.id}/show`}>
          {translate('screens.urineTests.one', { day: day(urineTest.takenOn) })}
        </Link>
        <StatusChip of="TestResult" value={urineTest.overall} />
      </Box>
      {findings.map(({ rule, message, citation }) => (
        <Box key={rule.code} component="article" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="h3">{rule.title}</Typography>
          <Typography variant="body2">{message}</Typography>
          <Quote says={citation.says} place={citation.place} title={citation.document.title} />
        </Box>
      ))}
    </Section>
  );
}
