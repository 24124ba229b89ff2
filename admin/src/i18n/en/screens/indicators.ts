import type * as indonesian from '../../id/screens/indicators';

export const indicators: typeof indonesian.indicators = {
  title: 'Figures',
  span: '%{from} to %{until}',
  period: {
    label: 'Period',
    quarter: 'This quarter',
    lastQuarter: 'Last quarter',
    year: 'This year',
    lastYear: 'Last year',
  },
  shown: { label: 'Shown as', chart: 'Chart', table: 'Table' },
  by: { label: 'Grouped by', PROVINCE: 'Provinces', UNIT: 'Units', PATHWAY: 'Pathways' },
  small: '<\u00a05',
  days: '%{days}\u00a0days',
  aim: 'Target %{target}',
  missed: 'Below the target of %{target}',
  outOf: 'of',
  went: {
    up: '▲ up from %{value}',
    down: '▼ down from %{value}',
    same: '= as before, %{value}',
    unknown: 'before: %{value}',
  },
  trend: '%{indicator}: 12 months',
  where: { AREA: '%{indicator} by area', PATHWAY: '%{indicator} by pathway' },
  none: 'There are no data for this period.',
  funnel: {
    title: 'From rehabilitation to recovery',
    about: 'Clients whose rehabilitation ended in this period, and how far they have come today.',
    place: 'Step',
  },
  domains: {
    title: 'The four domains of quality of life, baseline and final',
    about: 'Mean scores, 0 to 100, of the outcomes recorded in this period.',
    place: 'Domain',
  },
  caseload: {
    title: 'Caseload of agents',
    about: 'Agents on duty by how many clients they accompany today; the guideline allows 4.',
    place: 'Clients per agent',
  },
  substances: { title: 'Active clients by substance', unrecorded: 'Not recorded' },
  regencies: 'Regencies of domicile of clients in %{name}',
  close: 'Close',
};
