import type * as indonesian from '../../id/screens/sopReviews';

export const sopReviews: typeof indonesian.sopReviews = {
  title: 'SOP reviews',
  about: 'Reviews of the working procedures with law enforcement, health facilities and partner institutions.',
  empty: 'No SOP review is on record.',
  record: 'Record an SOP review',
  recorded: 'The SOP review was recorded.',
  one: 'SOP review, %{day}',
  complete: 'Everybody took part',
  without: 'Without: %{names}',
  participantsHelp: 'A review settles the duty when everybody took part.',
};
