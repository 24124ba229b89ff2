/** Programme months and their visits. */
export const programmeMonths = {
  title: 'Monthly visits',
  about: 'Programme months that have ended and the visit to the home in each; at least one a month.',
  empty: 'No programme month matches.',
  notVisited: 'Not visited',
  month: 'Month %{month}',
};
