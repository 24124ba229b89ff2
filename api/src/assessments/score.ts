import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { facets, type Answers } from '../guideline/whoqol/items.js';
import { missingItems, type MissingPolicy } from '../guideline/whoqol/missing.js';
import { score, type QualityOfLife } from '../guideline/whoqol/scoring.js';
import { badInput } from '../ground/refusal.js';
import { DomainScore } from './qualityOfLife.js';
import { expectOptions } from './recordForm.js';

/** What a WHOQOL-BREF form would score while it is being filled in; nothing is recorded. */
@ObjectType({
  description: 'What a WHOQOL-BREF form would score while it is being filled in (pratinjau skor); nothing is recorded.',
  simpleResolvers: true,
})
export class QualityOfLifeScore {
  @Field(() => [DomainScore])
  domains!: QualityOfLife['domains'];

  @Field(() => Boolean, {
    nullable: true,
    description: 'All four domains are good (BAIK); null while one has no score.',
  })
  good!: boolean | null;

  @Field(() => [Int], { description: 'Numbers of the items left blank (butir kosong).' })
  blanks!: readonly number[];
}

/** Scores a form by the guideline of the day its course began. @throws BAD_USER_INPUT where it is no form. */
export function preview(answers: Answers, startedOn: CivilDate, policy: MissingPolicy): QualityOfLifeScore {
  if (answers.length !== facets.length) throw badInput('answers', 'answers', { required: facets.length });
  expectOptions(answers, 'answers');
  const { domains, good } = score(answers, startedOn, policy);
  return { domains, good, blanks: missingItems(answers) };
}
