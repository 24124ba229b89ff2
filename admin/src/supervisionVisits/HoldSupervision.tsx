import { EditBase, TextInput, required, useEditContext, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import {
  RecordSupervisionDocument,
  type SupervisionFindingInput,
  type SupervisionVisitPartsFragment,
} from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { whole } from '../shared/whole';
import { FindingsInput } from './FindingsInput';
import { whomOf } from './whom';

const must = required();

/** Records a planned visit as it was held. */
export default function HoldSupervision() {
  return (
    <EditBase redirect={false} mutationMode="pessimistic" queryOptions={{ meta: whole }}>
      <Hold />
    </EditBase>
  );
}

function Hold() {
  const translate = useTranslate();
  const go = useNavigate();
  const { record: visit, error, refetch } = useEditContext<SupervisionVisitPartsFragment>();
  if (!visit) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const show = `/supervisionVisits/${visit.id}/show`;
  return (
    <Page title={translate('screens.supervisionVisits.holding', { whom: whomOf(visit) })} back={show}>
      <Sheet>
        <StepForm
          of="RecordSupervisionInput"
          document={RecordSupervisionDocument}
          draft={`supervision ${visit.id}`}
          defaults={{ findings: visit.purposes.map((purpose) => ({ purpose, verdict: 'IN_ORDER', note: '' })) }}
          variables={({ heldOn, helpedBy, findings }) => ({
            id: visit.id,
            expectedVersion: visit.version,
            input: {
              heldOn: heldOn as string,
              helpedBy: helpedBy as string,
              findings: told(findings as FieldValues[]),
            },
          })}
          save="screens.supervisionVisits.hold"
          says="screens.supervisionVisits.held"
          onDone={() => void go(show)}
        >
          <DayInput source="heldOn" validate={must} />
          <TextInput source="helpedBy" helperText="screens.supervisionVisits.helpedByHelp" />
          <FindingsInput source="findings" unit={visit.unit.id} />
        </StepForm>
      </Sheet>
    </Page>
  );
}

/** What is in order asks for nothing more; an empty task asks for nothing. */
const told = (findings: readonly FieldValues[]): SupervisionFindingInput[] =>
  (findings as SupervisionFindingInput[]).map(({ followUp, note, ...finding }) => ({
    ...finding,
    note: note ?? '',
    ...(finding.verdict === 'NEEDS_ACTION' && followUp?.task && { followUp }),
  }));
