import { required, SelectInput, TextInput } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { OpenClaimsDocument, type FundingSource } from '../../../schema/generated/graphql';
import { EnumInput } from '../shared/EnumInput';
import { listPath } from '../shared/listPath';
import { usePeriods, usePeriodWords } from '../shared/PeriodSelect';
import { StepDialog } from '../shared/StepDialog';
import { ClaimPayees } from './ClaimPayees';

const must = required();

/** Claims a month of the unit for each payee on its own, after showing whom, how much evidence and how much money. */
export function OpenClaims() {
  const go = useNavigate();
  const months = usePeriods();
  const words = usePeriodWords();
  return (
    <StepDialog
      of="OpenClaimsInput"
      document={OpenClaimsDocument}
      label="screens.claims.openEach"
      says="screens.claims.openedEach"
      defaults={{ month: months[1], source: 'APBN' }}
      variables={({ month, source, vendor, count }) => ({
        input: { month: month as string, source: source as FundingSource, vendor, count },
      })}
      onDone={() => void go(listPath('claims', { statuses: ['CLAIMED'] }))}
    >
      <SelectInput
        source="month"
        choices={months.map((month) => ({ id: month, name: words(month) }))}
        validate={must}
        helperText={false}
      />
      <EnumInput of="FundingSource" source="source" validate={must} />
      <TextInput source="vendor" helperText="screens.claims.vendorEach" />
      <ClaimPayees />
    </StepDialog>
  );
}
