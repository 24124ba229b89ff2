import { required, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { AppointOfficerDocument, MayAppointOfficerDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { Page } from '../shared/Page';
import { PickInput } from '../shared/PickInput';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { TickInput } from '../shared/TickInput';

const must = required();

/** Records that the head of the unit appointed an officer; appointed anew, the last appointment stands. */
export default function OfficerAppoint() {
  const translate = useTranslate();
  const go = useNavigate();
  const { unit } = useViewer();
  const officers = { roles: ['OFFICER'], active: true, unitIds: [unit.id] };
  return (
    <Page title={translate('screens.officers.appoint')} back="/officers">
      <Sheet>
        <StepForm
          of="AppointOfficerInput"
          document={AppointOfficerDocument}
          preview={MayAppointOfficerDocument}
          variables={({ accountId, employment, appointedByHead, appointedOn }) => ({
            input: { accountId, employment, appointedByHead, appointedOn },
          })}
          save="screens.officers.appoint"
          says="screens.officers.appointed"
          onDone={({ appointOfficer: { id } }) => void go(`/officers/${id}/show`)}
          onCancel={() => void go('/officers')}
        >
          <PickInput source="accountId" reference="accounts" filter={officers} optionText="name" validate={must} />
          <EnumInput of="Employment" source="employment" validate={must} />
          <TickInput source="appointedByHead" />
          <DayInput source="appointedOn" />
        </StepForm>
      </Sheet>
    </Page>
  );
}
