import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { useChosenCourse } from './useChosenCourse';

/** Which course of a client is shown, where there is more than one. */
export function CourseChoice({ client }: { client: ClientPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { id, choose } = useChosenCourse(client);
  if (client.enrollments.length < 2) return null;
  return (
    <TextField
      select
      value={id}
      label={translate('screens.course.earlier')}
      onChange={(event) => choose(event.target.value)}
      sx={{ maxWidth: 360, mb: 1.5 }}
    >
      {client.enrollments.toReversed().map(({ id: one, startedOn, endedOn, status }) => (
        <MenuItem key={one} value={one}>
          {endedOn
            ? translate('screens.course.period', { from: day(startedOn), until: day(endedOn) })
            : translate('screens.course.running', { from: day(startedOn) })}
          {` (${translate(`enums.EnrollmentStatus.${status}`)})`}
        </MenuItem>
      ))}
    </TextField>
  );
}
