import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { SupervisionFindingPartsFragment } from '../../../schema/generated/graphql';
import { nameOf } from '../shared/PersonOrCode';
import { usePeriodWords } from '../shared/PeriodSelect';

/** The records a finding stands on, each a way to it. */
export function About({ finding }: { finding: SupervisionFindingPartsFragment }) {
  const translate = useTranslate();
  const period = usePeriodWords();
  const { client, agent, officer, report, rule } = finding;
  const records = [
    client && { to: `/clients/${client.id}/show`, word: nameOf(client) },
    agent && { to: `/agents/${agent.id}/show`, word: agent.name },
    officer && { to: null, word: officer.name },
    report && {
      to: `/reports/${report.id}/show`,
      word: `${translate(`enums.ReportKind.${report.kind}`)} ${period(report.from, report.kind === 'QUARTERLY')}`,
    },
    rule && { to: `/rules/${rule.code}/show`, word: rule.title },
  ].filter((one) => !!one);
  if (records.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
      {translate('screens.supervisionVisits.on')}
      {records.map(({ to, word }) =>
        to ? (
          <Link key={word} component={To} to={to}>
            {word}
          </Link>
        ) : (
          <span key={word}>{word}</span>
        ),
      )}
    </Box>
  );
}
