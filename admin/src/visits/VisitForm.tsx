import { RecordVisitDocument, MayVisitDocument } from '../../../schema/generated/graphql';
import type { OfCourse } from '../enrollments/CourseForm';
import { useOpenRelapses } from '../relapses/useOpenRelapses';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { StepForm } from '../shared/StepForm';
import { waitsFor } from '../waiting/waitsFor';
import { visitOf, type VisitValues } from './visitOf';
import { visitSlides } from './visitSlides';

/** The form of a visit; a slip, lapse or relapse it found is opened with it. */
export function VisitForm({ enrollment, defaults, leave }: OfCourse) {
  const enrollmentId = enrollment.id;
  const { open, error, retry } = useOpenRelapses(enrollmentId);
  if (!open) return error ? <ErrorState error={error} retry={retry} /> : <Loading />;
  const types = open.map(({ type }) => type);
  return (
    <StepForm
      of="RecordVisitInput"
      document={RecordVisitDocument}
      preview={MayVisitDocument}
      defaults={{ mode: 'DIRECT', ...defaults }}
      variables={(values, id) => ({ input: { ...visitOf(values as VisitValues, types), id, enrollmentId } })}
      fields={{ type: 'recoveryStatus' }}
      waits={waitsFor('visits', enrollment, 'visitedOn')}
      draft={`visit.${enrollmentId}`}
      save="screens.visits.record"
      says="screens.visits.recorded"
      slides={visitSlides(open)}
      onDone={leave}
      onCancel={leave}
    />
  );
}
