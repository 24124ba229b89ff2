/** A village as a rule compares and names it. */
export interface VillageFact {
  code: string;
  name: string;
  /** Where it lies, "Tebet, Jakarta Selatan". */
  path: string;
}

/** A village in words, told apart from others of its name. */
export const villageWords = ({ name, path }: VillageFact): string => `${name} (${path})`;
