import { Skeleton } from '@mui/material';
import { Quote } from '../shared/Quote';
import { useRule } from './useRule';

/** The guideline's own sentence behind a rule. */
export function RuleSays({ code }: { code: string }) {
  const rule = useRule(code);
  if (!rule) return <Skeleton height={48} sx={{ maxWidth: 480 }} />;
  const { says, place, document } = rule.citation;
  return <Quote says={says} place={place} title={document.title} />;
}
