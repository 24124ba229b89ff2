import { Box, FormHelperText, FormLabel } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, useTranslate, ValidationError } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AttendanceInput, Attendee } from '../../../schema/generated/graphql';
import { FieldRules } from '../rules/FieldRules';
import { Loading } from '../shared/Loading';
import { AttendanceRow } from './AttendanceRow';
import { Joint } from './Joint';
import { useCame } from './useCame';

/** Who came: the clients of the village who were enrolled that day, and those of other villages to a joint meeting. */
export function AttendanceInputs({ source }: { source: string }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState } = useInput({ source, defaultValue: [] });
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
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <FormLabel component="legend" error={fieldState.invalid}>
        <FieldTitle source={source} resource={resource} />
      </FormLabel>
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
      {fieldState.error?.message && (
        <FormHelperText error>
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      )}
      <FieldRules field={source} />
      {village && <Joint village={village} chosen={attendance} onPick={(id) => turn(id, 'CLIENT')} />}
    </Box>
  );
}
