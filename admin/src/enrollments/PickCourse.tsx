import { Box, ButtonBase, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EnrollmentChoicesDocument } from '../../../schema/generated/graphql';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { nameOf } from '../shared/PersonOrCode';
import { searching } from '../shared/searching';
import { Sheet } from '../shared/Sheet';
import { StateBox } from '../shared/StateBox';
import { useAnswer } from '../shared/useAnswer';
import { useDebounced } from '../shared/useDebounced';

/** So many are offered before one searches. */
const OFFERED = 15;

/** Chooses the client a form is about, of those who are enrolled now. */
export function PickCourse({ onPick }: { onPick: (enrollmentId: string) => void }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text.trim()) || null;
  const filter = { statuses: ['ACTIVE' as const], search };
  const { data, error, refetch } = useAnswer(EnrollmentChoicesDocument, { filter, first: OFFERED }, { keep: true });
  const found = data?.enrollments.nodes;
  return (
    <Sheet>
      <Typography variant="h2">{translate('screens.enrollments.pick.title')}</Typography>
      <TextField
        value={text}
        onChange={(event) => setText(event.target.value)}
        {...searching(translate('screens.enrollments.pick.search'))}
      />
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!found && !error && <Loading lines={5} />}
      {found?.length === 0 && <StateBox text={translate('screens.enrollments.pick.none')} />}
      {found?.map((enrollment) => (
        <ButtonBase
          key={enrollment.id}
          onClick={() => onPick(enrollment.id)}
          sx={{ width: '100%', py: 1, minHeight: 48, borderBottom: 1, borderColor: 'divider', textAlign: 'left' }}
        >
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            <Box sx={{ fontWeight: 600 }}>{nameOf(enrollment.client)}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {[enrollment.client.code, enrollment.client.village.name].join(' · ')}
            </Box>
          </Box>
          <EnrollmentChip enrollment={enrollment} />
        </ButtonBase>
      ))}
    </Sheet>
  );
}
