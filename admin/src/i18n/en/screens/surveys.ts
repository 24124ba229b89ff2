import type * as indonesian from '../../id/screens/surveys';

export const surveys: typeof indonesian.surveys = {
  title: 'Satisfaction surveys',
  about: 'What clients or families say at the end of the programme.',
  empty: 'No satisfaction survey is on record.',
  record: 'Record the survey',
  recorded: 'The survey was recorded.',
  one: 'Satisfaction survey, %{day}',
};
