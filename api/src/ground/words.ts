import { registerEnumType } from 'type-graphql';

/** A GraphQL enum of a list of words: `{ DIRECT: 'DIRECT', … }`, whose keys are their type. */
export function words<Word extends string>(
  name: string,
  list: readonly Word[],
  description: string,
): { [One in Word]: One } {
  const made = Object.fromEntries(list.map((word) => [word, word])) as { [One in Word]: One };
  registerEnumType(made, { name, description });
  return made;
}
