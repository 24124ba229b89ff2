const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** Queries to begin with, one a tab. */
export const examples = Object.entries(files)
  .toSorted(([one], [other]) => one.localeCompare(other))
  .map(([, query]) => ({ query }));
