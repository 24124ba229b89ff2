import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { RefusedFinding } from '../api/refusal';

/** One finding: the rule's words in the guideline, what was found, what is required, what one can do. */
export function FindingCard({ finding }: { finding: RefusedFinding }) {
  const translate = useTranslate();
  const { rule, title, message, found, required, missing, citation, contested } = finding;
  const remedy = translate(`remedies.${rule}`, { _: '' });
  return (
    <Box component="article" sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2">{message}</Typography>
      <Box
        component="blockquote"
        sx={{ m: 0, my: 1, pl: 1.5, borderLeft: 3, borderColor: 'primary.main', fontSize: '0.875rem' }}
      >
        “{citation.says}”
        <Box component="cite" sx={{ display: 'block', mt: 0.25, color: 'text.secondary', fontStyle: 'normal' }}>
          {citation.title}, {citation.place}
        </Box>
      </Box>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, fontSize: '0.875rem' }}
      >
        <Fact name={translate('shared.refusal.found')}>{found}</Fact>
        <Fact name={translate('shared.refusal.required')}>{required}</Fact>
        <Fact name={translate('shared.refusal.missing')}>{missing.join(', ')}</Fact>
        <Fact name={translate('shared.refusal.whatNow')}>{remedy}</Fact>
      </Box>
      {contested && <Typography variant="body2">{translate('shared.refusal.contested')}</Typography>}
      <RuleLink code={rule} />
    </Box>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>
        {children}
      </Box>
    </>
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
