import type * as indonesian from '../../id/screens/rehabilitations';

export const rehabilitations: typeof indonesian.rehabilitations = {
  title: 'Rehabilitation',
  record: 'Record a rehabilitation',
  recorded: 'The rehabilitation is recorded.',
  none: 'No rehabilitation is recorded yet.',
  returnedHelp: 'The course counts from this day.',
  returned: 'Returned home %{day}',
  running: 'going on',
  use: {
    title: 'Drug history',
    help: 'From the assessment of the centre, for the recap of PP 25/2011, article 18. What is not known stays empty. Health data: recovery agents do not see it.',
    keep: 'Fill in the drug history',
    change: 'Change the drug history',
    kept: 'Drug history saved.',
    none: 'No drug history is recorded.',
    gaps: 'Not recorded: %{what}.',
    substancesHelp: 'Choose the main one first.',
    monthsHelp: 'In months: 3 years 6 months = 42.',
    routesHelp: 'Every way it was taken.',
    diagnosisHelp: 'F10.0 to F19.9; such as F15.2 (other stimulants, dependence syndrome).',
    length: '%{years} years %{months} months',
    years: '%{years} years',
    months: '%{months} months',
  },
};
