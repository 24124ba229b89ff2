import { Box, Link, Typography } from '@mui/material';
import { useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { RefusedFinding } from '../api/refusal';
import { Fact, Facts } from './Facts';
import { Quote } from './Quote';

/** One finding: the rule's words in the guideline, what was found, what is required, what one can do. */
export function FindingCard({ finding }: { finding: RefusedFinding }) {
  const translate = useTranslate();
  const { rule, title, message, found, required, missing, citation, contested } = finding;
  const remedy = translate(`remedies.${rule}`, { _: '' });
  return (
    <Box component="article" sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2">{message}</Typography>
      <Quote {...citation} />
      <Facts>
        <Fact label="shared.refusal.found">{found}</Fact>
        <Fact label="shared.refusal.required">{required}</Fact>
        <Fact label="shared.refusal.missing">{missing.join(', ')}</Fact>
        <Fact label="shared.refusal.whatNow">{remedy}</Fact>
      </Facts>
      {contested && <Typography variant="body2">{translate('shared.refusal.contested')}</Typography>}
      <RuleLink code={rule} />
    </Box>
  );
}

function RuleLink({ code }: { code: string }) {
  const translate = useTranslate();
  const known = useResourceDefinitions()['rules'];
  if (!known) return null;
  return (
    <Link component={To} to={`/rules/${code}/show`} variant="body2">
      {translate('shared.refusal.rule')}
    </Link>
  );
}
