import { Box, Typography } from '@mui/material';
import { AutocompleteInput, SelectInput, TextInput, useSourceContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { PeopleToSuperviseDocument, WhatToSuperviseDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { PickInput } from '../shared/PickInput';
import { usePeriodWords } from '../shared/PeriodSelect';
import { useAnswer } from '../shared/useAnswer';

/** On which record something was found, what is to be done about it, by whom and by when. */
export function FollowUpInputs({ unit }: { unit: number }) {
  const translate = useTranslate();
  const period = usePeriodWords();
  const { getSource } = useSourceContext();
  const verdict = useWatch({ name: getSource('verdict') }) as string | undefined;
  const { data: people } = useAnswer(PeopleToSuperviseDocument, { units: [unit] });
  const { data: what } = useAnswer(WhatToSuperviseDocument, { unit });
  if (verdict !== 'NEEDS_ACTION') return null;
  const reports = what?.reports.nodes.map(({ id, kind, from }) => ({
    id,
    name: `${translate(`enums.ReportKind.${kind}`)} ${period(from, kind === 'QUARTERLY')}`,
  }));
  const rules = what?.rules.map(({ code, title }) => ({ id: code, name: title }));
  const finding = (field: string) => ({ source: field, label: `types.SupervisionFindingInput.${field}` });
  const followUp = (field: string) => ({ source: `followUp.${field}`, label: `types.FollowUpInput.${field}` });
  const ours = { filter: { unitIds: [unit] } };
  return (
    <Box sx={{ display: 'grid', gap: 1, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
      <Typography variant="h3">{translate('screens.supervisionVisits.onRecord')}</Typography>
      <PickInput {...finding('clientId')} reference="clients" {...ours} />
      <PickInput {...finding('agentId')} reference="agents" {...ours} />
      <SelectInput
        {...finding('officerId')}
        choices={people?.accounts.nodes ?? []}
        translateChoice={false}
        helperText={false}
      />
      <SelectInput {...finding('reportId')} choices={reports ?? []} translateChoice={false} helperText={false} />
      <AutocompleteInput {...finding('ruleCode')} choices={rules ?? []} translateChoice={false} helperText={false} />
      <Typography variant="h3">{translate('types.FollowUpInput._')}</Typography>
      <TextInput {...followUp('task')} multiline helperText="screens.supervisionVisits.taskHelp" />
      <DayInput {...followUp('dueOn')} ahead blank />
      <SelectInput
        {...followUp('ownerId')}
        choices={people?.accounts.nodes ?? []}
        translateChoice={false}
        helperText="screens.supervisionVisits.ownerHelp"
      />
    </Box>
  );
}
