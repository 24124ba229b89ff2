import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { BarredItem } from './BarredItem';
import { formPath } from './stepRecords';
import type { Course } from './useCourse';
import { useHasForm, useMayTake } from './useMayTake';

const records = [
  'visits',
  'activities',
  'groupMeetings',
  'referrals',
  'urineTests',
  'qualityOfLifeAssessments',
  'relapses',
] as const;

/** Everything the viewer may record of an active course. */
export function RecordMenu({ course }: { course: Course }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const may = useMayTake(course.unit);
  const hasForm = useHasForm();
  const offered = records.filter((record) => may(record) && hasForm(record));
  if (course.status !== 'ACTIVE' || offered.length === 0) return null;
  return (
    <>
      <Button
        variant="outlined"
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('screens.course.do.menu')}
      </Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {offered.map((record) =>
          record === 'qualityOfLifeAssessments' && !course.mayAssess.allowed ? (
            <BarredItem key={record} label={`screens.course.do.${record}`} decision={course.mayAssess} />
          ) : (
            <MenuItem key={record} component={Link} to={formPath(record, course.id)} onClick={() => setAnchor(null)}>
              {translate(`screens.course.do.${record}`)}
            </MenuItem>
          ),
        )}
      </Menu>
    </>
  );
}
