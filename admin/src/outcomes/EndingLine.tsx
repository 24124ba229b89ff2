import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { DecisionPartsFragment } from '../../../schema/generated/graphql';
import { WaivedBy } from '../shared/WaivedBy';
import { whyNot } from '../shared/inTheWay';

interface EndingLineProps {
  decision: DecisionPartsFragment;
  /** What is said when nothing is missing, a key. */
  allowed: string;
  /** What it is, a key; where it is no step. */
  title?: string;
  children?: ReactNode;
}

/** A step at the end: what it still lacks in the API's own words, and its button. */
export function EndingLine({ decision, allowed, title, children = null }: EndingLineProps) {
  const translate = useTranslate();
  const lacking = whyNot(decision);
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      {title && <Box sx={{ color: 'text.secondary', mb: 0.5 }}>{translate(title)}</Box>}
      {(decision.allowed ? [translate(allowed)] : lacking).map((line) => (
        <Box key={line} sx={{ display: 'flex', gap: 1, mb: 0.5, '& svg': { fontSize: 18, mt: '1px' } }}>
          {decision.allowed ? <CheckCircleOutlined color="success" /> : <HourglassEmptyOutlined color="disabled" />}
          <span>{line}</span>
        </Box>
      ))}
      {decision.findings.map((finding) => (
        <WaivedBy key={finding.rule.code} finding={finding} />
      ))}
      {children && <Box sx={{ mt: 1 }}>{children}</Box>}
    </Box>
  );
}
