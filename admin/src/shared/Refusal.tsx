import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { Alert, Box, Card, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { ApiRefusal, RefusedFinding } from '../api/refusal';
import { FindingCard } from './FindingCard';

/** Why a step was not taken, beside the step: all findings of the guideline, or the one sentence. */
export function Refusal({ refusal }: { refusal: ApiRefusal | null }) {
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) place.current?.focus();
  }, [refusal]);
  if (!refusal) return null;
  const { message, findings, incident } = refusal;
  return (
    <Box ref={place} role="alert" tabIndex={-1} sx={{ my: 1.5, outline: 'none', scrollMargin: 80 }}>
      {findings.length > 0 ? (
        <Findings title={translate('shared.refusal.title')} findings={findings} />
      ) : (
        <Alert severity="error" variant="outlined" role="presentation">
          {translate(message, { _: message })} {incident && translate('shared.list.incident', { incident })}
        </Alert>
      )}
    </Box>
  );
}

/** Findings under one heading. */
export function Findings({ title, findings }: { title: string; findings: readonly RefusedFinding[] }) {
  return (
    <Card sx={{ px: 2, pt: 1.5, pb: 0.5, mb: 2, borderColor: 'warning.main', maxWidth: 760 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'warning.main' }}>
        <GavelOutlined fontSize="small" />
        <Typography variant="h2">{title}</Typography>
      </Box>
      {findings.map((finding) => (
        <FindingCard key={finding.rule + (finding.field ?? '')} finding={finding} />
      ))}
    </Card>
  );
}
