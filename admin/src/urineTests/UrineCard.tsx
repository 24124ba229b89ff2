import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { UrineTestPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { StatusChip } from '../shared/StatusChip';

/** So many tests stand on the card; the recovery record holds them all. */
const SHOWN = 4;

/** The latest urine tests of a course. */
export function UrineCard({ tests }: { tests: readonly UrineTestPartsFragment[] }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const say = (key: string, words?: object) => translate(`screens.course.urine.${key}`, words);
  return (
    <Section title={say('title')}>
      {tests.length === 0 && (
        <Typography variant="body2" sx={{ py: 0.5, color: 'text.secondary' }}>
          {say('none')}
        </Typography>
      )}
      {tests.slice(0, SHOWN).map(({ id, takenOn, purpose, overall, results }) => {
        const positive = results.filter(({ result }) => result === 'POSITIVE').map(({ substance }) => substance);
        return (
          <Box key={id} sx={{ display: 'flex', gap: 1, py: 0.5, alignItems: 'center', fontSize: '0.875rem' }}>
            <Link component={To} to={`/urineTests/${id}/show`} sx={{ whiteSpace: 'nowrap' }}>
              {day(takenOn)}
            </Link>
            <Box sx={{ flexGrow: 1, color: 'text.secondary' }}>
              {positive.length
                ? say('positive', { substances: positive.join(', ') })
                : translate(`enums.TestPurpose.${purpose}`)}
            </Box>
            <StatusChip of="TestResult" value={overall} />
          </Box>
        );
      })}
    </Section>
  );
}
