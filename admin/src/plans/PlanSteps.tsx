import { Button } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ApprovePlanDocument, ReturnPlanDocument, SubmitPlanDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { StepDialog } from '../shared/StepDialog';
import type { Plan } from './plan';

const must = required();

/** What can be done with a plan: its own unit submits and revises it, the unit above decides. */
export function PlanSteps({ record: { id, status, unit } }: { record: Plan }) {
  const translate = useTranslate();
  const { role, unit: own } = useViewer();
  const mine = own.id === unit.id;
  const decides = role === 'SUPERVISOR' && (!mine || unit.tier === 'NATIONAL') && status === 'SUBMITTED';
  return (
    <>
      {decides && (
        <StepDialog
          of="BudgetPlan"
          document={ReturnPlanDocument}
          label="screens.plans.giveBack"
          variables={({ reason }) => ({ id, reason: reason as string })}
        >
          <TextInput source="reason" validate={must} multiline helperText={false} />
        </StepDialog>
      )}
      {decides && (
        <StepDialog
          of="BudgetPlan"
          document={ApprovePlanDocument}
          label="screens.plans.approve"
          variant="contained"
          variables={() => ({ id })}
        />
      )}
      {mine && (
        <Button component={Link} to={`/plans/create?from=${id}`} variant="outlined">
          {translate('screens.plans.revise')}
        </Button>
      )}
      {mine && status === 'DRAFT' && (
        <StepDialog
          of="BudgetPlan"
          document={SubmitPlanDocument}
          label="screens.plans.submit"
          variant="contained"
          variables={() => ({ id })}
        />
      )}
    </>
  );
}
