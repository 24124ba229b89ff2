import { Field, ObjectType } from 'type-graphql';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Citation } from './citation.js';

export const Kind = words(
  'RuleKind',
  ['REFUSE', 'DUTY', 'MEASURE'],
  'What a rule does: refuses a write, asks for something in a window, or judges (jenis aturan).',
);
export type KindOfRule = keyof typeof Kind;

/** Two readings of a guideline that contradicts itself, and the one taken. */
@ObjectType({
  description: 'Two readings of a guideline that contradicts itself, and the one taken (tafsir).',
  simpleResolvers: true,
})
export class Contested {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  readingA!: string;

  @Field(() => String)
  readingB!: string;

  @Field(() => String)
  taken!: string;

  @Field(() => String)
  takenBy!: string;

  @Field(() => CivilDay)
  takenOn!: string;

  @Field(() => [Citation], { description: 'The sentences the readings stand on.' })
  sentences!: Citation[];
}

/** A value a guideline sets from a day. */
@ObjectType({ description: 'A value a guideline sets from a day (parameter).', simpleResolvers: true })
export class ParameterEntry {
  @Field(() => CivilDay)
  from!: string;

  @Field(() => String, { nullable: true, description: 'Null ends it.' })
  value!: string | null;

  @Field(() => Citation)
  citation!: Citation;
}

@ObjectType({ description: 'A parameter of a rule with its values by date.', simpleResolvers: true })
export class Parameter {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => [ParameterEntry])
  entries!: ParameterEntry[];
}

/** A rule of the guideline (aturan), with the sentence it stands on. */
@ObjectType({ description: 'A rule of the guideline with the sentence it stands on (aturan).', simpleResolvers: true })
export class Rule {
  @Field(() => String, { description: 'Its stable code.' })
  code!: string;

  @Field(() => Kind)
  kind!: KindOfRule;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  explanation!: string;

  @Field(() => Citation)
  citation!: Citation;

  @Field(() => Boolean, { description: 'The tier above may waive it for one case.' })
  waivable!: boolean;

  @Field(() => [Parameter])
  parameters!: Parameter[];

  @Field(() => Contested, { nullable: true })
  contested!: Contested | null;

  @Field(() => [String], {
    description: 'Where it acts, in words: steps that ask it, steps of a duty (tempat berlaku).',
  })
  acts!: string[];

  @Field(() => [String], { description: 'The fields of a step’s input it is about (isian yang diatur).' })
  fields!: string[];
}

/** What a rule says of the facts it was given (temuan). */
@ObjectType({ description: 'What a rule says of the facts it was given (temuan).', simpleResolvers: true })
export class Finding {
  @Field(() => Rule)
  rule!: Rule;

  @Field(() => Boolean)
  met!: boolean;

  @Field(() => String, { nullable: true })
  found!: string | null;

  @Field(() => String, { nullable: true })
  required!: string | null;

  @Field(() => String, { description: 'The finding in words.' })
  message!: string;

  @Field(() => Citation)
  citation!: Citation;

  @Field(() => [String], { description: 'What the rule needed and did not get.' })
  missing!: string[];

  @Field(() => String, { nullable: true, description: "The input's field it is about." })
  field!: string | null;

  @Field(() => Contested, { nullable: true })
  contested!: Contested | null;

  /** Id of the waiver it passes by. */
  waiverId!: string | null;
}

/** Whether a step may be taken, and why (pratinjau). */
@ObjectType({
  description: 'Whether a step may be taken, and every finding about it (pratinjau keputusan).',
  simpleResolvers: true,
})
export class Decision {
  @Field(() => Boolean)
  allowed!: boolean;

  @Field(() => [Finding])
  findings!: Finding[];
}
