import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ClientPartsFragment } from '../../../../schema/generated/graphql';
import { Section } from '../../shared/Section';
import { type Course, LATEST, type RecoveryRecord as Recorded } from '../useCourse';
import { entriesOf } from './entriesOf';
import type { Kind } from './entry';
import { RecordEntry } from './RecordEntry';
import { RecordFilter } from './RecordFilter';

interface RecoveryRecordProps {
  record: Recorded;
  course: Course;
  client: ClientPartsFragment;
}

/** So many entries are shown at first, and so many more each time. */
const SHOWN = 20;

/** The recovery record (rapor pemulihan) as a timeline, the newest first. */
export function RecoveryRecord({ record, course, client }: RecoveryRecordProps) {
  const translate = useTranslate();
  const [kind, setKind] = useState<Kind | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const all = entriesOf(record, course, client);
  const entries = kind ? all.filter((one) => one.kind === kind) : all;
  const bounded = [record.visits, record.activities, record.urineTests, record.referrals].some(
    ({ totalCount }) => totalCount > LATEST,
  );
  const say = (key: string, words?: object) => translate(`screens.course.record.${key}`, words);
  return (
    <Section title={say('title')}>
      <RecordFilter entries={all} chosen={kind} onChoose={setKind} />
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.slice(0, shown).map((entry) => (
          <RecordEntry key={entry.key} entry={entry} />
        ))}
      </Box>
      {entries.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)} sx={{ mt: 1 }}>
          {say('more', { count: entries.length - shown })}
        </Button>
      )}
      {bounded && (
        <Typography variant="caption" sx={{ display: 'block', mt: 1, color: 'text.secondary' }}>
          {say('bounded', { shown: LATEST })}
        </Typography>
      )}
    </Section>
  );
}
