import { Box, Button } from '@mui/material';
import { minValue, NumberInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { ProposedCountsDocument } from '../../../schema/generated/graphql';
import { Downloads } from '../shared/Downloads';
import { enumChoices } from '../shared/enumChoices';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { proposalForms } from './annexForms';

const positive = minValue(0);

/** What the lines are computed from, with the counts the workload speaks for. */
export function DriverInputs() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const fiscalYear = Number(useWatch({ name: 'fiscalYear' }));
  const { data } = useAnswer(ProposedCountsDocument, { fiscalYear }, { enabled: fiscalYear > 0, keep: true });
  const proposed = new Map(data?.proposedCounts.map(({ driver, count }) => [String(driver), count]));
  const take = () => {
    for (const [driver, count] of proposed) setValue(`drivers.${driver}`, count, { shouldDirty: true });
  };
  return (
    <Section
      title={translate('screens.plans.counts')}
      actions={
        <Button variant="outlined" size="small" disabled={!data} onClick={take}>
          {translate('screens.plans.takeProposal')}
        </Button>
      }
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>{translate('screens.plans.countsHelp')}</Box>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          rowGap: 1,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(200px, 1fr))' },
        }}
      >
        {enumChoices('BudgetDriver').map(({ id, name }) => (
          <NumberInput
            key={id}
            source={`drivers.${id}`}
            label={name}
            validate={positive}
            min={0}
            step={1}
            helperText={proposed.has(id) ? translate('screens.plans.proposed', { count: proposed.get(id) }) : false}
          />
        ))}
      </Box>
      <Downloads path={`/proposals/${fiscalYear}`} forms={proposalForms} />
    </Section>
  );
}
