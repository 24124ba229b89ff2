import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { enumChoices } from '../shared/enumChoices';
import { searching } from '../shared/searching';
import { id } from '../i18n/id';

interface RuleFiltersProps {
  search: string;
  kind: string;
  chapter: string;
  order: string;
  /** Whether rules can be ordered by how they are used. */
  ordered: boolean;
  set: (name: string, value: string) => void;
}

const chapters = Object.keys(id.screens.rules.chapters).map((one) => ({
  id: one,
  name: `screens.rules.chapters.${one}`,
}));

const orders = ['refused', 'overdue'].map((one) => ({ id: one, name: `screens.rules.orders.${one}` }));

/** Which rules: by words, by what they do, by chapter; and in which order. */
export function RuleFilters({ search, kind, chapter, order, ordered, set }: RuleFiltersProps) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 1,
        mb: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', sm: ordered ? '2fr 1fr 1fr 1fr' : '2fr 1fr 1fr' },
        '& > :first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
        maxWidth: ordered ? 960 : 760,
      }}
    >
      <TextField
        value={search}
        onChange={({ target }) => set('search', target.value)}
        {...searching(translate('screens.rules.search'))}
      />
      <Choice name="kind" label="types.Rule.kind" value={kind} choices={enumChoices('RuleKind')} set={set} />
      <Choice name="chapter" label="screens.rules.chapter" value={chapter} choices={chapters} set={set} />
      {ordered && <Choice name="order" label="screens.rules.order" value={order} choices={orders} set={set} />}
    </Box>
  );
}

interface ChoiceProps extends Pick<RuleFiltersProps, 'set'> {
  name: string;
  label: string;
  value: string;
  choices: readonly { id: string; name: string }[];
}

function Choice({ name, label, value, choices, set }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField select label={translate(label)} value={value} onChange={({ target }) => set(name, target.value)}>
      <MenuItem value="">{translate(name === 'order' ? 'screens.rules.orders.book' : 'shared.list.all')}</MenuItem>
      {choices.map((one) => (
        <MenuItem key={one.id} value={one.id}>
          {translate(one.name)}
        </MenuItem>
      ))}
    </TextField>
  );
}
