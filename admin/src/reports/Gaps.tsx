import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ReportPartsFragment } from '../../../schema/generated/graphql';
import { clientPath } from '../clients/ClientLink';
import { usePeriodWords } from '../shared/PeriodSelect';
import { nameOf } from '../shared/PersonOrCode';
import { Section } from '../shared/Section';

type Gap = ReportPartsFragment['gaps'][number];

/** So many are named at first. */
const SHOWN = 8;

/** What the report would lack if it were sent today, or lacked when it was sent. */
export function Gaps({ report: { gaps, status } }: { report: ReportPartsFragment }) {
  const translate = useTranslate();
  const open = status === 'DRAFT' || status === 'RETURNED';
  const kinds = [...new Set(gaps.map(({ kind }) => kind))];
  if (gaps.length === 0 && !open) return null;
  return (
    <Section title={translate(open ? 'screens.reports.ifSentToday' : 'screens.reports.asSent')}>
      {gaps.length === 0 && <Typography variant="body2">{translate('screens.reports.complete')}</Typography>}
      {kinds.map((kind) => (
        <OfKind key={kind} kind={kind} gaps={gaps.filter((one) => one.kind === kind)} />
      ))}
    </Section>
  );
}

function OfKind({ kind, gaps }: { kind: Gap['kind']; gaps: readonly Gap[] }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? gaps : gaps.slice(0, SHOWN);
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="h3" sx={{ fontSize: '0.875rem', fontWeight: 600 }}>
        {translate(`enums.GapKind.${kind}`)} ({gaps.length})
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
        {shown.map((gap) => (
          <li key={`${gap.enrollment?.id ?? gap.part ?? gap.unit.id}${gap.month ?? ''}`}>
            <What gap={gap} />
          </li>
        ))}
      </Box>
      {gaps.length > shown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('screens.reports.showAll', { count: gaps.length })}
        </Button>
      )}
    </Box>
  );
}

function What({ gap: { enrollment, part, unit, month } }: { gap: Gap }) {
  const translate = useTranslate();
  const words = usePeriodWords();
  if (part) return translate(`enums.ReportPart.${part}`);
  if (!enrollment) return unit.name;
  return (
    <>
      <Link component={To} to={clientPath(enrollment.client)} underline="always">
        {nameOf(enrollment.client)}
      </Link>
      {month && `, ${words(month)}`}
    </>
  );
}
