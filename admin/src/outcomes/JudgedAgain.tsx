import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FindingPartsFragment } from '../../../schema/generated/graphql';

/** How a course would be judged from the records that stand now: each finding, met or not. */
export function JudgedAgain({ findings }: { findings: readonly FindingPartsFragment[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Box sx={{ fontWeight: 600 }}>{translate('screens.outcomes.judgedAgain')}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, display: 'grid', gap: 0.5 }}>
        {findings.map(({ rule, met, message }) => (
          <Box component="li" key={rule.code} sx={{ display: 'flex', gap: 1, '& svg': { fontSize: 18, mt: '2px' } }}>
            {met ? <CheckCircleOutlined color="success" /> : <RadioButtonUnchecked color="warning" />}
            <span>
              <strong>{rule.title}</strong>
              {`: ${message}`}
            </span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
