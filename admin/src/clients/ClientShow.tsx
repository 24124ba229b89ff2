import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { ConsentCard } from '../consents/ConsentCard';
import { MainStep } from '../enrollments/MainStep';
import { RecordMenu } from '../enrollments/RecordMenu';
import { useCourse } from '../enrollments/useCourse';
import { NetworkSection } from '../networks/NetworkSection';
import { RehabilitationCard } from '../rehabilitations/RehabilitationCard';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { nameOf } from '../shared/PersonOrCode';
import { ShowPage } from '../shared/ShowPage';
import { WaiverSection } from '../waivers/WaiverSection';
import { BeginButton } from './BeginButton';
import { ClientCourse } from './ClientCourse';
import { IdentityCard } from './IdentityCard';
import { latest } from './latest';
import { NotEnrolled } from './NotEnrolled';
import { useChosenCourse } from './useChosenCourse';

interface Of {
  record: ClientPartsFragment;
}

/** A client: where they stand, what comes next, and everything that was recorded of their course. */
export default function ClientShow() {
  return (
    <ShowPage<ClientPartsFragment> title={nameOf} under={Line} beside={Stands} actions={Actions} content={Whole} />
  );
}

const Stands = ({ record }: Of) => <EnrollmentChip enrollment={latest(record)} />;

function Line({ record: { code, identity, sex, ageGroup, village, pathway } }: Of) {
  const translate = useTranslate();
  const words = [`Sex.${sex}`, `AgeGroup.${ageGroup}`, `Pathway.${pathway}`].map((key) => translate(`enums.${key}`));
  return [identity && code, ...words, `${village.name}, ${village.path}`].filter(Boolean).join(' · ');
}

function Actions({ record }: Of) {
  const { course } = useCourse(useChosenCourse(record).id);
  if (!record.activeEnrollment) return <BeginButton client={record} />;
  if (!course) return null;
  return (
    <>
      <RecordMenu course={course} />
      <MainStep course={course} />
    </>
  );
}

function Whole({ record }: Of) {
  const { id } = useChosenCourse(record);
  if (id) return <ClientCourse client={record} id={id} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, columnGap: 2, alignItems: 'start' }}>
      <NotEnrolled />
      <IdentityCard client={record} />
      <RehabilitationCard client={record} />
      <ConsentCard client={record} />
      <NetworkSection client={record} />
      <WaiverSection of={{ clientId: record.id }} unit={record.unit} waivers={record.waivers} />
    </Box>
  );
}
