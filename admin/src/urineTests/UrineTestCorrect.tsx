import { CorrectUrineTestDocument, type UrineTestRowFragment } from '../../../schema/generated/graphql';
import { CorrectPage } from '../corrections/CorrectPage';
import { reasonSlide, wrong } from '../corrections/reason';
import { nameOf } from '../shared/PersonOrCode';
import { StepForm } from '../shared/StepForm';
import { urineTestOf } from './urineTestOf';
import { urineTestSlides } from './urineTestSlides';

/** What the form of a test holds; its purpose and its event stay. */
const factsOf = ({ takenOn, purpose, relapse, lot, results }: UrineTestRowFragment) => ({
  ...{ takenOn, purpose, lot, relapseId: relapse?.id ?? null },
  results: Object.fromEntries(results.map(({ substance, result }) => [substance, result])),
});

/** Corrects a urine test. */
export default function UrineTestCorrect() {
  return (
    <CorrectPage<UrineTestRowFragment> of={({ client }) => nameOf(client)}>
      {({ record, leave }) => (
        <StepForm
          of="RecordUrineTestInput"
          document={CorrectUrineTestDocument}
          defaults={factsOf(record)}
          variables={(values, id) => {
            const { given, input } = wrong(record.id, values);
            return { ...given, input: { ...urineTestOf(input), id, enrollmentId: record.enrollment.id } };
          }}
          save="screens.corrections.save"
          says="screens.corrections.saidCorrected"
          slides={[...urineTestSlides, reasonSlide]}
          onDone={({ correctUrineTest: { id } }) => leave(id)}
          onCancel={() => leave(record.id)}
        />
      )}
    </CorrectPage>
  );
}
