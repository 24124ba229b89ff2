/** What is set of a filter. */
export const isSet = (filter: Record<string, unknown> = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).filter(([, value]) => !['', 'null', 'undefined'].includes(String(value ?? ''))),
  );
