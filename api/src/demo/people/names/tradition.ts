/** How people of one part of the country are named: a given name and a second one. */
export interface Tradition {
  male: readonly string[];
  female: readonly string[];
  /** Family or second names. */
  second: readonly string[];
  /** Second names of women, where they differ. */
  secondFemale?: readonly string[];
}

/** A tradition of lists of words; an underscore stands for a space. */
export function tradition(male: string, female: string, second: string, secondFemale?: string): Tradition {
  return {
    male: words(male),
    female: words(female),
    second: words(second),
    ...(secondFemale && { secondFemale: words(secondFemale) }),
  };
}

const words = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
