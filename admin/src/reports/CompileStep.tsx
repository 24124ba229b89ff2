import { required, SelectInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useWatch } from 'react-hook-form';
import { CompileReportDocument, type ReportKind } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { RuleSays } from '../rules/RuleSays';
import { EnumInput } from '../shared/EnumInput';
import { usePeriods, usePeriodWords } from '../shared/PeriodSelect';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** Begins the report of a month or quarter; the board itself reports to nobody. */
export function CompileStep() {
  const go = useNavigate();
  const months = usePeriods();
  const translate = useTranslate();
  if (useViewer().unit.tier === 'NATIONAL') return null;
  return (
    <StepDialog
      of="CompileReportInput"
      label="screens.reports.compile"
      variant="contained"
      document={CompileReportDocument}
      defaults={{ kind: 'MONTHLY', MONTHLY: months[1] }}
      variables={({ kind, ...on }, id) => ({
        input: { id, kind: kind as ReportKind, on: (on as Record<string, string>)[kind as string] as string },
      })}
      says="screens.reports.compiled"
      onDone={({ compileReport: { id } }) => void go(`/reports/${id}/show`)}
    >
      <EnumInput of="ReportKind" source="kind" validate={must} />
      <Period label={translate('types.CompileReportInput.on')} />
    </StepDialog>
  );
}

function Period({ label }: { label: string }) {
  const kind = useWatch({ name: 'kind' }) as string;
  const quarter = kind === 'QUARTERLY';
  const words = usePeriodWords();
  const choices = usePeriods(quarter).map((id) => ({ id, name: words(id, quarter) }));
  return (
    <>
      <RuleSays code={quarter ? 'report.quarterly' : 'report.officer-monthly'} />
      <SelectInput
        key={kind}
        source={kind}
        label={label}
        choices={choices}
        defaultValue={choices[1]?.id}
        validate={must}
        helperText={false}
      />
    </>
  );
}
