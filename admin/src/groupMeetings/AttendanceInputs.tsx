import { Box } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AttendanceInput, Attendee } from '../../../schema/generated/graphql';
import { Fieldset } from '../shared/Fieldset';
import { Loading } from '../shared/Loading';
import { AttendanceRow } from './AttendanceRow';
import { Joint } from './Joint';
import { useCame } from './useCame';

/** Who came: the clients of the village who were enrolled that day, and those of other villages to a joint meeting. */
export function AttendanceInputs({ source }: { source: string }) {
  const translate = useTranslate();
  const input = useInput({ source, defaultValue: [] });
  const { field } = input;
  const [village, day] = useWatch({ name: ['villageCode', 'heldOn'] }) as [string, string];
  const attendance = (field.value ?? []) as AttendanceInput[];
  const { there, others } = useCame(village, day, attendance);
  const turn = (enrollmentId: string, attendee: Attendee | null) =>
    field.onChange([
      ...attendance.filter((one) => one.enrollmentId !== enrollmentId),
      ...(attendee ? [{ enrollmentId, attendee }] : []),
    ]);
  const who = (id: string) => attendance.find(({ enrollmentId }) => enrollmentId === id)?.attendee ?? null;
  const say = (key: string) => translate(`screens.groupMeetings.${key}`);
  return (
    <Fieldset input={input}>
      {!village && <Box sx={{ py: 1, fontSize: '0.875rem' }}>{say('villageFirst')}</Box>}
      {village && !there && <Loading lines={3} />}
      {there?.length === 0 && <Box sx={{ py: 1, fontSize: '0.875rem' }}>{say('nobody')}</Box>}
      {[...(there ?? []), ...others].map((one) => (
        <AttendanceRow
          key={one.id}
          enrollment={one}
          host={village}
          attendee={who(one.id)}
          onChange={(attendee) => turn(one.id, attendee)}
        />
      ))}
      {village && <Joint village={village} chosen={attendance} onPick={(id) => turn(id, 'CLIENT')} />}
    </Fieldset>
  );
}
