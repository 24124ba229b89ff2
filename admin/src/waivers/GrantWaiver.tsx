import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import { required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { GrantWaiverDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import { useWaivableRules } from './useWaivableRules';

/** For whom a rule is waived. */
export type Case = { clientId: string } | { agentId: string };

interface GrantWaiverProps {
  of: Case;
  /** The rule that stands in the way now. */
  rule?: string | undefined;
}

const must = required();

/** A button that opens the granting of a waiver. */
export function GrantWaiver({ of, rule }: GrantWaiverProps) {
  return (
    <StepDialog
      of="GrantWaiverInput"
      label="screens.waivers.grant"
      icon={<VerifiedOutlined />}
      document={GrantWaiverDocument}
      given={of}
      defaults={rule ? { rule } : {}}
      says="screens.waivers.granted"
    >
      <Rule />
      <DayInput source="from" ahead validate={must} />
      <DayInput source="until" ahead blank validate={must} />
      <TextInput source="reason" multiline minRows={2} validate={must} helperText="screens.waivers.reasonHelp" />
    </StepDialog>
  );
}

function Rule() {
  const chosen = useWatch({ name: 'rule' }) as string | undefined;
  return (
    <>
      <SelectInput
        source="rule"
        choices={useWaivableRules()}
        translateChoice={false}
        validate={must}
        helperText={false}
      />
      {chosen && <RuleSays code={chosen} />}
    </>
  );
}
