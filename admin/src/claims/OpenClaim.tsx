import { required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { ClaimOfficersDocument, OpenClaimDocument, type FundingSource } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { enumChoices } from '../shared/enumChoices';
import { PickInput } from '../shared/PickInput';
import { StepDialog } from '../shared/StepDialog';
import { useAnswer } from '../shared/useAnswer';
import { ClaimedMonth, useClaimDefaults } from './ClaimedMonth';

const must = required();
const EVERYBODY = 'EVERYBODY';

/** Claims a month of the unit: all that is payable, or what goes to one agent, one officer, one vendor. */
export function OpenClaim() {
  const go = useNavigate();
  const defaults = useClaimDefaults();
  return (
    <StepDialog
      of="OpenClaimInput"
      document={OpenClaimDocument}
      label="screens.claims.open"
      variant="contained"
      says="screens.claims.opened"
      defaults={{ ...defaults, payee: EVERYBODY }}
      variables={({ month, source, agentId, officerId, vendor }, id) => ({
        input: { id, month: month as string, source: source as FundingSource, agentId, officerId, vendor },
      })}
      onDone={({ openClaim: { id } }) => void go(`/claims/${id}/show`)}
    >
      <ClaimedMonth />
      <SelectInput
        source="payee"
        label="screens.claims.payee"
        choices={[{ id: EVERYBODY, name: 'screens.claims.everybody' }, ...enumChoices('Payee')]}
        validate={must}
        helperText={false}
      />
      <Payee />
    </StepDialog>
  );
}

/** Whom it is for, where it is not for everybody. */
function Payee() {
  const payee = String(useWatch({ name: 'payee' }) ?? EVERYBODY);
  const { id } = useViewer().unit;
  const { data } = useAnswer(ClaimOfficersDocument, {}, { enabled: payee === 'OFFICER' });
  const officers = data?.officers.nodes.filter(({ unit }) => unit.id === id).map(({ account }) => account) ?? [];
  if (payee === 'AGENT')
    return <PickInput source="agentId" reference="agents" filter={{ unitIds: [id] }} validate={must} />;
  if (payee === 'OFFICER')
    return <SelectInput source="officerId" choices={officers} validate={must} helperText={false} />;
  if (payee === 'VENDOR') return <TextInput source="vendor" validate={must} helperText="screens.claims.vendorHelp" />;
  return null;
}
