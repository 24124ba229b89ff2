import {
  CorrectUrineTestDocument,
  MayCorrectUrineTestDocument,
  type UrineTestRowFragment,
} from '../../../schema/generated/graphql';
import { CorrectPage, type Correcting } from '../corrections/CorrectPage';
import { anyReason, reasonSlide, wrong } from '../corrections/reason';
import { useOpenRelapses } from '../relapses/useOpenRelapses';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { nameOf } from '../shared/PersonOrCode';
import { StepForm } from '../shared/StepForm';
import { urineTestOf } from './urineTestOf';
import { urineTestSlides } from './urineTestSlides';

/** What the form of a test holds; its purpose is the schedule, or the event it belongs to. */
const factsOf = ({ takenOn, relapse, lot, results }: UrineTestRowFragment) => ({
  ...{ takenOn, lot, purpose: relapse?.id ?? 'ROUTINE' },
  results: Object.fromEntries(results.map(({ substance, result }) => [substance, result])),
});

/** Corrects a urine test. */
export default function UrineTestCorrect() {
  return (
    <CorrectPage<UrineTestRowFragment> kind="URINE_TEST" of={({ client }) => nameOf(client)}>
      {(correcting) => <Form {...correcting} />}
    </CorrectPage>
  );
}

function Form({ record, leave }: Correcting<UrineTestRowFragment>) {
  const enrollmentId = record.enrollment.id;
  const { open, error, retry } = useOpenRelapses(enrollmentId, record.takenOn);
  if (!open) return error ? <ErrorState error={error} retry={retry} /> : <Loading />;
  return (
    <StepForm
      of="RecordUrineTestInput"
      document={CorrectUrineTestDocument}
      preview={MayCorrectUrineTestDocument}
      foreseenWith={anyReason}
      defaults={factsOf(record)}
      variables={(values, id) => {
        const { given, input } = wrong(record.id, values);
        return { ...given, input: { ...urineTestOf(input), id, enrollmentId } };
      }}
      save="screens.corrections.save"
      says="screens.corrections.saidCorrected"
      slides={[...urineTestSlides(open), reasonSlide]}
      onDone={({ correctUrineTest: { id } }) => leave(id)}
      onCancel={() => leave(record.id)}
    />
  );
}
