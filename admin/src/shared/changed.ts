/** What differs of a form's values from what was there before: what an update sends. */
export const changed = <Values extends object>(now: Values, before: object): Partial<Values> =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown>)[key]),
    ),
  ) as Partial<Values>;
