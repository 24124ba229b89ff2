import { Button } from '@mui/material';
import { DataTable, NumberInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PlanRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';
import { GiveCeiling } from './GiveCeiling';
import { PlanCard } from './PlanCard';

const Col = DataTable.Col<PlanRowFragment>;

/** Budgets of the units in sight, the latest year first. */
export default function PlanList() {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const { units } = useViewer();
  return (
    <ListPage
      title={translate('types.BudgetPlan._', { smart_count: 2 })}
      under={translate('screens.plans.about')}
      actions={
        <>
          <GiveCeiling />
          <Button component={Link} to="/plans/create" variant="contained">
            {translate('screens.plans.draft')}
          </Button>
        </>
      }
      filters={
        <>
          <NumberInput source="fiscalYear" label="types.PlanFilter.fiscalYear" helperText={false} />
          <EnumsInput of="PlanStatus" source="statuses" label="types.PlanFilter.statuses" />
          <EnumsInput of="FundingSource" source="sources" label="types.PlanFilter.sources" />
          <UnitsInput source="unitIds" label="types.PlanFilter.unitIds" />
        </>
      }
      empty={<Empty text={translate('screens.plans.empty')} />}
      sort={{ field: 'fiscalYear', order: 'DESC' }}
    >
      <Records<PlanRowFragment> card={PlanCard}>
        <Col
          source="fiscalYear"
          render={({ fiscalYear: year, revision }) => (
            <RecordLink>{translate('screens.plans.called', { year, revision })}</RecordLink>
          )}
        />
        {units.length > 1 && <Col label="types.BudgetPlan.unit" render={({ unit }) => unit.name} />}
        <Col label="types.BudgetPlan.source" render={({ source }) => translate(`enums.FundingSource.${source}`)} />
        <Col label="types.BudgetPlan.status" render={({ status }) => <StatusChip of="PlanStatus" value={status} />} />
        <Col align="right" label="types.BudgetPlan.ceiling" render={({ ceiling }) => rupiah(ceiling?.rupiah)} />
        <Col align="right" source="rupiah" render={(plan) => number(plan.rupiah)} />
      </Records>
    </ListPage>
  );
}
