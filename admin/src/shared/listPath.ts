/** The address of a list, narrowed by a filter. */
export const listPath = (resource: string, filter: object = {}): string =>
  Object.keys(filter).length ? `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}` : `/${resource}`;
