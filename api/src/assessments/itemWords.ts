import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../ground/context.js';

/** An item of the form in the words the deployer has of it. */
@ObjectType({
  description: 'An item of the WHOQOL-BREF in the words the deployer has of it (butir). © WHO; none is shipped.',
  simpleResolvers: true,
})
export class QualityOfLifeItem {
  @Field(() => Int, { description: '1 to 26.' })
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => [String], { description: 'Labels of the options 1 to 5; none where they are not at hand.' })
  options!: readonly string[];
}

/** The 26 items in the language asked for, else in the other one; none where no wording was loaded. */
export function itemsOf({ house, language }: Context): QualityOfLifeItem[] {
  const { itemWording: wording = {} } = house;
  const items = wording[language] ?? wording.id ?? wording.en ?? [];
  return items.map(({ text, options }, at) => ({ number: at + 1, text, options }));
}
