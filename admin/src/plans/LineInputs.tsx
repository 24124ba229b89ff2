import { Box } from '@mui/material';
import { NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { BudgetStandardDocument } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { quantityOf, useFormulaWords, type Counts, type Line } from './formula';

type Changed = Record<string, { quantity?: number | null } | undefined>;
const must = required();

/** Every line as the counts make it; a quantity may be changed, and then says why. */
export function LineInputs() {
  const translate = useTranslate();
  const { rupiah } = useFormat();
  const fiscalYear = Number(useWatch({ name: 'fiscalYear' }));
  const counts = (useWatch({ name: 'drivers' }) ?? {}) as Counts;
  const changed = (useWatch({ name: 'lines' }) ?? {}) as Changed;
  const { data } = useAnswer(BudgetStandardDocument, { fiscalYear }, { enabled: fiscalYear > 0, keep: true });
  if (!data) return <Loading />;
  const plannedOf = (line: Line) => changed[line.code]?.quantity ?? quantityOf(line, counts);
  const sum = data.budgetStandard.reduce((total, line) => total + plannedOf(line) * (line.price ?? 0), 0);
  return (
    <Section title={translate('screens.plans.lines')} actions={<strong>{rupiah(sum)}</strong>}>
      {data.budgetStandard.map((line) => (
        <LineInput key={line.code} line={line} computed={quantityOf(line, counts)} planned={plannedOf(line)} />
      ))}
    </Section>
  );
}

interface LineInputProps {
  line: Line;
  computed: number;
  planned: number;
}

function LineInput({ line, computed, planned }: LineInputProps) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const words = useFormulaWords();
  const name = translate(`enums.BudgetLineCode.${line.code}`);
  const differs = planned !== computed;
  return (
    <Box
      sx={{
        ...{ display: 'grid', columnGap: 2, rowGap: 0.5, alignItems: 'center', py: 1, borderTop: 1 },
        ...{ borderColor: 'divider', fontSize: '0.875rem' },
        gridTemplateColumns: { xs: '1fr 130px', md: 'minmax(0, 1fr) 130px 130px 150px' },
      }}
    >
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        <Box sx={{ fontWeight: 500 }}>{name}</Box>
        <Box sx={{ color: 'text.secondary' }}>{`${words(line)} = ${number(computed)}`}</Box>
      </Box>
      <Box sx={{ textAlign: { md: 'right' } }}>
        {line.price === null ? translate(`enums.UnpayableReason.${line.why}`) : rupiah(line.price)}
      </Box>
      <NumberInput
        source={`lines.${line.code}.quantity`}
        label={translate('screens.plans.quantityOf', { line: line.code })}
        placeholder={String(computed)}
        slotProps={{ inputLabel: { shrink: true } }}
        min={0}
        helperText={false}
      />
      <Box sx={{ textAlign: 'right', fontWeight: 600, gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        {line.price === null ? '–' : rupiah(planned * line.price)}
      </Box>
      {differs && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextInput
            source={`lines.${line.code}.reason`}
            label={translate('screens.plans.whyOf', { line: line.code })}
            validate={must}
            helperText={false}
          />
        </Box>
      )}
    </Box>
  );
}
