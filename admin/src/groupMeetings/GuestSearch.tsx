import Add from '@mui/icons-material/Add';
import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EnrollmentChoicesDocument, type AttendanceInput } from '../../../schema/generated/graphql';
import { nameOf } from '../shared/PersonOrCode';
import { useAnswer } from '../shared/useAnswer';
import { useDebounced } from '../shared/useDebounced';

interface GuestSearchProps {
  /** Code of the host village. */
  village: string;
  chosen: readonly AttendanceInput[];
  onPick: (enrollmentId: string) => void;
}

const FOUND = 10;

/** Clients of other villages, by part of a name or code. */
export function GuestSearch({ village, chosen, onPick }: GuestSearchProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text.trim());
  const filter = { statuses: ['ACTIVE' as const], search };
  const { data } = useAnswer(EnrollmentChoicesDocument, { filter, first: FOUND }, { enabled: search.length > 1 });
  const taken = new Set(chosen.map(({ enrollmentId }) => enrollmentId));
  const found = data?.enrollments.nodes.filter(({ id, client }) => !taken.has(id) && client.village.code !== village);
  const say = (key: string) => translate(`screens.groupMeetings.${key}`);
  return (
    <>
      <TextField
        type="search"
        label={say('addGuest')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {search.length > 1 && found?.length === 0 && <Box sx={{ fontSize: '0.875rem', py: 0.5 }}>{say('noGuest')}</Box>}
      {search.length > 1 &&
        found?.map(({ id, client }) => (
          <Button
            key={id}
            fullWidth
            color="inherit"
            startIcon={<Add />}
            sx={{ justifyContent: 'flex-start', textAlign: 'left', fontWeight: 400 }}
            onClick={() => onPick(id)}
          >
            {`${nameOf(client)} · ${client.village.name}, ${client.village.path}`}
          </Button>
        ))}
    </>
  );
}
