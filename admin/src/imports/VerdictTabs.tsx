import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportLineFragment, ImportRowFilter, ImportVerdict } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** Which rows are shown: all, those of one verdict, or those with a warning. */
export type Tab = 'all' | ImportVerdict | 'warned';

/** Rows of a tab, as the API filters them. */
export function filterOf(tab: Tab): ImportRowFilter {
  if (tab === 'all') return {};
  return tab === 'warned' ? { warned: true } : { verdicts: [tab] };
}

const tabs: readonly (readonly [tab: Tab, label: string, count: keyof ImportLineFragment['counts']])[] = [
  ['all', 'shared.list.all', 'rows'],
  ['ERROR', 'types.ImportCounts.errors', 'errors'],
  ['warned', 'types.ImportCounts.warnings', 'warnings'],
  ['NEW', 'types.ImportCounts.new', 'new'],
  ['EXISTING', 'types.ImportCounts.existing', 'existing'],
  ['ALREADY', 'types.ImportCounts.already', 'already'],
];

interface VerdictTabsProps extends Pick<ImportLineFragment, 'counts'> {
  tab: Tab;
  onChange: (tab: Tab) => void;
}

/** Chooses which rows are shown, with how many there are of each. */
export function VerdictTabs({ tab, counts, onChange }: VerdictTabsProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={tab}
      onChange={(_, chosen: Tab | null) => chosen && onChange(chosen)}
      sx={{ my: 2, maxWidth: '100%', overflowX: 'auto', '& > button': { flex: 'none', px: 1.5 } }}
    >
      {tabs
        .filter(([one, , count]) => one === 'all' || counts[count] > 0)
        .map(([one, label, count]) => (
          <ToggleButton key={one} value={one}>
            {`${translate(label)} (${number(counts[count])})`}
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
}
