import { required, TextInput } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { OpenClaimDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** Claims a month of the unit: all that is payable, or what was bought from one vendor. */
export function OpenClaim() {
  const go = useNavigate();
  return (
    <StepDialog
      of="OpenClaimInput"
      document={OpenClaimDocument}
      label="screens.claims.open"
      variant="contained"
      says="screens.claims.opened"
      onDone={({ openClaim: { id } }) => void go(`/claims/${id}/show`)}
    >
      <DayInput source="month" validate={must} />
      <EnumInput of="FundingSource" source="source" validate={must} />
      <TextInput source="vendor" helperText="screens.claims.vendorHelp" />
    </StepDialog>
  );
}
