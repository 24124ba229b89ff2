import { required, TextInput, useListContext, useTranslate, useUnselectAll } from 'react-admin';
import { ApproveClaimsDocument, PayClaimsDocument, type ClaimRowFragment } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { useFormat } from '../shared/format';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** Approves or pays the chosen claims, all of them or none, after saying how many and how much. */
export function BulkSteps() {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const { data = [], selectedIds = [] } = useListContext<ClaimRowFragment>();
  const unselect = useUnselectAll('claims');
  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  const ids = chosen.map(({ id }) => id);
  const sum = chosen.reduce((total, claim) => total + claim.rupiah, 0);
  const all = (status: ClaimRowFragment['status']) => chosen.length > 0 && chosen.every((one) => one.status === status);
  const question = translate('screens.claims.several', { count: number(ids.length), rupiah: rupiah(sum) });
  const shared = { of: 'Claim', size: 'small', variant: 'contained', onDone: () => unselect() } as const;
  if (all('CLAIMED'))
    return (
      <StepDialog
        {...shared}
        document={ApproveClaimsDocument}
        label="screens.claims.approve"
        variables={() => ({ ids })}
      >
        {question}
      </StepDialog>
    );
  if (all('APPROVED'))
    return (
      <StepDialog
        {...shared}
        document={PayClaimsDocument}
        label="screens.claims.pay"
        variables={({ paidOn, reference }) => ({ ids, on: paidOn as string, reference: reference as string })}
      >
        {question}
        <DayInput source="paidOn" validate={must} />
        <TextInput source="reference" validate={must} helperText={false} />
      </StepDialog>
    );
  return translate('screens.claims.mixed');
}
