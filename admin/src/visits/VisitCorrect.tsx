import { CorrectVisitDocument, type RecordVisitInput, type VisitRowFragment } from '../../../schema/generated/graphql';
import { CorrectPage } from '../corrections/CorrectPage';
import { reasonSlide, wrong } from '../corrections/reason';
import { nameOf } from '../shared/PersonOrCode';
import { StepForm } from '../shared/StepForm';
import { visitOf } from './visitOf';
import { visitSlides } from './visitSlides';

/** What the form of a visit holds. */
const factsOf = ({
  visitedOn,
  announcedOn,
  mode,
  place,
  informant,
  medium,
  recoveryStatus,
  needs,
  note,
}: VisitRowFragment) => ({
  ...{ visitedOn, announcedOn, mode, place, informant, medium, recoveryStatus, needs, note },
});

/** Corrects a visit. */
export default function VisitCorrect() {
  return (
    <CorrectPage<VisitRowFragment> of={({ client }) => nameOf(client)}>
      {({ record, leave }) => (
        <StepForm
          of="RecordVisitInput"
          document={CorrectVisitDocument}
          defaults={factsOf(record)}
          variables={(values, id) => {
            const { given, input } = wrong(record.id, values);
            return {
              ...given,
              input: { ...visitOf(input as RecordVisitInput), id, enrollmentId: record.enrollment.id },
            };
          }}
          save="screens.corrections.save"
          says="screens.corrections.saidCorrected"
          slides={[...visitSlides, reasonSlide]}
          onDone={({ correctVisit: { id } }) => leave(id)}
          onCancel={() => leave(record.id)}
        />
      )}
    </CorrectPage>
  );
}
