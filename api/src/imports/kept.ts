/** Days the rows of an import are kept while nobody confirms it; `clear_imports()` in the database counts the same. */
const DAYS_KEPT = 7;

/** When the rows of an import that began then are deleted. */
export const keptUntil = (recordedAt: Date | string): Date =>
  new Date(new Date(recordedAt).getTime() + DAYS_KEPT * 86_400_000);
