import { RecordUrineTestDocument, MayTestDocument } from '../../../schema/generated/graphql';
import type { OfCourse } from '../enrollments/CourseForm';
import { useOpenRelapses } from '../relapses/useOpenRelapses';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { StepForm } from '../shared/StepForm';
import { urineTestOf } from './urineTestOf';
import { urineTestSlides } from './urineTestSlides';

/** The form of a urine test; while a relapse is open, what the test is for is asked. */
export function UrineTestForm({ enrollment: { id: enrollmentId }, defaults, leave }: OfCourse) {
  const { open, error, retry } = useOpenRelapses(enrollmentId);
  if (!open) return error ? <ErrorState error={error} retry={retry} /> : <Loading />;
  const { relapseId, purpose = open.length ? null : 'ROUTINE', ...given } = defaults;
  return (
    <StepForm
      of="RecordUrineTestInput"
      document={RecordUrineTestDocument}
      preview={MayTestDocument}
      defaults={{ results: {}, ...given, purpose: relapseId ?? purpose }}
      variables={(values, id) => ({ input: { ...urineTestOf(values), id, enrollmentId } })}
      draft={`urine.${enrollmentId}`}
      save="screens.urineTests.record"
      says="screens.urineTests.recorded"
      slides={urineTestSlides(open)}
      onDone={leave}
      onCancel={leave}
    />
  );
}
