import { maxLength, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { FieldValues } from 'react-hook-form';
import {
  BudgetPlanDocument,
  DraftPlanDocument,
  type BudgetDriver,
  type BudgetLineCode,
  type BudgetPlanQuery,
  type DraftPlanInput,
} from '../../../schema/generated/graphql';
import { enumChoices } from '../shared/enumChoices';
import { EnumInput } from '../shared/EnumInput';
import { useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Section } from '../shared/Section';
import { StepForm } from '../shared/StepForm';
import { useAnswer } from '../shared/useAnswer';
import { DriverInputs } from './DriverInputs';
import { LineInputs } from './LineInputs';

const must = required();
const NONE = '00000000-0000-0000-0000-000000000000';

/** Drafts a plan of one's own unit, or the next revision of one. */
export default function PlanCreate() {
  const translate = useTranslate();
  const go = useNavigate();
  const from = useSearchParams()[0].get('from');
  const year = Number(useToday().slice(0, 4));
  const { data } = useAnswer(BudgetPlanDocument, { id: from ?? NONE }, { enabled: from !== null });
  const before = data?.budgetPlan;
  const years = [year, year + 1].map((id) => ({ id, name: String(id) }));
  return (
    <Page title={translate(from ? 'screens.plans.revise' : 'screens.plans.draft')} back="/plans">
      {from && !data ? (
        <Loading />
      ) : (
        <StepForm
          of="DraftPlanInput"
          document={DraftPlanDocument}
          defaults={before ? valuesOf(before) : { fiscalYear: year + 1, source: 'APBN' }}
          variables={(values, id) => ({ input: inputOf(values, id) })}
          save="screens.plans.keep"
          says="screens.plans.kept"
          onDone={({ draftPlan: { id } }) => void go(`/plans/${id}/show`)}
          onCancel={() => void go(from ? `/plans/${from}/show` : '/plans')}
          wide
        >
          <Section title={translate('screens.plans.what')}>
            <SelectInput source="fiscalYear" choices={years} validate={must} helperText={false} />
            <EnumInput of="FundingSource" source="source" validate={must} />
            <TextInput source="note" multiline validate={maxLength(1000)} helperText={false} />
          </Section>
          <DriverInputs />
          <LineInputs />
        </StepForm>
      )}
    </Page>
  );
}

type Before = NonNullable<BudgetPlanQuery['budgetPlan']>;

/** What a revision begins with: the plan before it. */
const valuesOf = ({ fiscalYear, source, counts, lines }: Before) => ({
  ...{ fiscalYear, source },
  drivers: Object.fromEntries(counts.map(({ driver, count }) => [driver, count])),
  lines: Object.fromEntries(
    lines.flatMap(({ line, computed, quantity, reason }) =>
      quantity === computed ? [] : [[line, { quantity, reason }]],
    ),
  ),
});

/** What is sent: every count, and the quantities that were changed. */
function inputOf({ fiscalYear, source, note, drivers = {}, lines = {} }: FieldValues, id: string): DraftPlanInput {
  const changed = Object.entries(lines as Record<string, { quantity?: number | null; reason?: string | null }>);
  return {
    ...{ id, fiscalYear, source, note },
    drivers: enumChoices('BudgetDriver').map(({ id: driver }) => ({
      driver: driver as BudgetDriver,
      count: Number((drivers as Record<string, number | null>)[driver] ?? 0),
    })),
    quantities: changed.flatMap(([line, { quantity, reason }]) =>
      typeof quantity === 'number' ? [{ line: line as BudgetLineCode, quantity, reason: reason ?? '' }] : [],
    ),
  };
}
