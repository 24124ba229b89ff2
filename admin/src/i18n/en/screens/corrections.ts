import type * as indonesian from '../../id/screens/corrections';

export const corrections: typeof indonesian.corrections = {
  correctOne: 'Correct: %{what}',
  correct: 'Correct',
  save: 'Save the correction',
  reasonHelp: 'Say what was wrong. The old record is kept and can be seen.',
  saidCorrected: 'Corrected; the old record is kept.',
  withdraw: 'Withdraw record',
  withdrawText:
    'For a record that should not be there, like one of another client. It is not deleted, but no longer counts.',
  saidWithdrawn: 'The record is withdrawn.',
  replaced: 'This record was corrected by %{by} on %{moment} and no longer counts.',
  withdrawn: 'This record was withdrawn by %{by} on %{moment} and no longer counts.',
  replaces: 'This record is a correction by %{by} on %{moment}.',
  right: 'See the record that stands',
  former: 'See the former record',
  somebody: 'an officer',
  markCorrected: 'Corrected',
  markWithdrawn: 'Withdrawn',
  rests: {
    title: 'What will be judged again',
    none: 'No duty and no outcome rests on this record.',
    duty: '%{step} |||| %{step} (%{smart_count} clients)',
    dutyOfMonth: '%{step}, month %{month} |||| %{step}, month %{month} (%{smart_count} clients)',
    outcome: 'The outcome of %{day} (%{result}): flagged until it is judged anew.',
    completed: 'The course completed on %{day}: its completion is flagged until the outcome is judged anew.',
  },
};
