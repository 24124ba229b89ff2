import { Box, Typography } from '@mui/material';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { MoveEditionDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { useFormat } from '../shared/format';
import { StepDialog } from '../shared/StepDialog';
import { EditionChanges } from './EditionChanges';
import type { Course } from './useCourse';

const must = required();

/** The edition of the guideline a course is judged by, once there is more than one; a supervisor moves it to another. */
export function Edition({ course }: { course: Course }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const viewer = useViewer();
  const { id, edition, editionsAtHand, editionMoves, status, unit } = course;
  const others = editionsAtHand.filter(({ key }) => key !== edition.key);
  if (others.length === 0) return null;
  const may = status === 'ACTIVE' && viewer.role === 'SUPERVISOR' && viewer.unit.id === unit.id;
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{translate('types.Enrollment.edition')}</Box>
      <Box sx={{ fontWeight: 600 }}>{`${edition.title} (${edition.year})`}</Box>
      {editionMoves.map(({ id: move, movedOn, from, reason }) => (
        <Box key={move}>{translate('screens.course.moved', { day: day(movedOn), from: from.title, reason })}</Box>
      ))}
      {may && (
        <StepDialog
          of="MoveEditionInput"
          label="screens.course.moveEdition"
          variant="text"
          document={MoveEditionDocument}
          given={{ enrollmentId: id }}
          defaults={others.length === 1 ? { edition: others[0]?.key } : {}}
        >
          <Typography variant="body2">{translate('screens.course.moveEditionText')}</Typography>
          <SelectInput
            source="edition"
            choices={others.map(({ key, title, year }) => ({ id: key, name: `${title} (${year})` }))}
            translateChoice={false}
            validate={must}
            helperText={false}
          />
          <EditionChanges course={course} />
          <DayInput source="on" validate={must} />
          <TextInput source="reason" validate={must} multiline helperText={false} />
        </StepDialog>
      )}
    </Box>
  );
}
