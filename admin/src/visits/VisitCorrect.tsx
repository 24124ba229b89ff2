import {
  CorrectVisitDocument,
  MayCorrectVisitDocument,
  type VisitRowFragment,
} from '../../../schema/generated/graphql';
import { CorrectPage, type Correcting } from '../corrections/CorrectPage';
import { anyReason, reasonSlide, wrong } from '../corrections/reason';
import { useOpenRelapses } from '../relapses/useOpenRelapses';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { nameOf } from '../shared/PersonOrCode';
import { StepForm } from '../shared/StepForm';
import { visitOf, type VisitValues } from './visitOf';
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
    <CorrectPage<VisitRowFragment> kind="VISIT" of={({ client }) => nameOf(client)}>
      {(correcting) => <Form {...correcting} />}
    </CorrectPage>
  );
}

function Form({ record, leave }: Correcting<VisitRowFragment>) {
  const enrollmentId = record.enrollment.id;
  const { open, error, retry } = useOpenRelapses(enrollmentId, record.visitedOn);
  if (!open) return error ? <ErrorState error={error} retry={retry} /> : <Loading />;
  return (
    <StepForm
      of="RecordVisitInput"
      document={CorrectVisitDocument}
      preview={MayCorrectVisitDocument}
      foreseenWith={anyReason}
      defaults={factsOf(record)}
      variables={(values, id) => {
        const { given, input } = wrong(record.id, values);
        return {
          ...given,
          input: {
            ...visitOf(
              input as VisitValues,
              open.map(({ type }) => type),
            ),
            id,
            enrollmentId,
          },
        };
      }}
      save="screens.corrections.save"
      says="screens.corrections.saidCorrected"
      slides={[...visitSlides(open), reasonSlide]}
      onDone={({ correctVisit: { id } }) => leave(id)}
      onCancel={() => leave(record.id)}
    />
  );
}
