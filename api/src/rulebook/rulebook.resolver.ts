import { Arg, Authorized, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import { contested } from '../guideline/contested.js';
import type { RuleCode } from '../guideline/codes.js';
import { documents, type DocumentKey } from '../guideline/documents.js';
import { ruleByCode, rules } from '../guideline/rulebook.js';
import { ANYONE } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { contestedIn, ruleIn } from './present.js';
import { actsOf } from './acts.js';
import { documentOf, GuidelineDocument } from './citation.js';
import { Contested, Kind, Rule, type KindOfRule } from './rule.js';

@InputType({ description: 'Which rules (saringan aturan).' })
export class RuleFilter {
  @Field(() => [Kind], { nullable: true })
  kinds?: KindOfRule[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the code, the title, the explanation or the sentence.' })
  search?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Rules that act on any of these steps of the API, by the names of their mutations (langkah).',
  })
  steps?: string[] | null;
}

@Resolver()
export class RulebookResolver {
  @Authorized(...ANYONE)
  @Query(() => [Rule], { description: 'The rules of the guideline, each with its sentence (aturan pedoman).' })
  rules(
    @Arg('filter', () => RuleFilter, { nullable: true }) filter: RuleFilter | null,
    @Ctx() { language }: Context,
  ): Rule[] {
    const { steps, ...words } = filter ?? {};
    const acting = rules.filter(({ card }) => !steps || actsOn(card.code, steps));
    return acting.map(({ card }) => ruleIn(language, card)).filter((rule) => matches(rule, words));
  }

  @Authorized(...ANYONE)
  @Query(() => Rule, { nullable: true })
  rule(@Arg('code', () => String) code: string, @Ctx() { language }: Context): Rule | null {
    const card = ruleByCode(code)?.card;
    return card ? ruleIn(language, card) : null;
  }

  @Authorized(...ANYONE)
  @Query(() => [Contested], { description: 'Where the guideline contradicts itself or is silent (tafsir).' })
  contested(@Ctx() { language }: Context): Contested[] {
    return Object.values(contested).map((one) => contestedIn(language, one));
  }

  @Authorized(...ANYONE)
  @Query(() => [GuidelineDocument], { description: 'The register of guidelines and sources (register dokumen).' })
  documents(): GuidelineDocument[] {
    return (Object.keys(documents) as DocumentKey[]).map(documentOf);
  }
}

/** The rules that rest on one of two readings. */
@Resolver(() => Contested)
export class ContestedRules {
  @FieldResolver(() => [Rule], {
    description: 'The rules that rest on it; none where only the standard of costs does.',
  })
  rules(@Root() { id }: Contested, @Ctx() { language }: Context): Rule[] {
    return rules.filter(({ card }) => card.contested?.id === id).map(({ card }) => ruleIn(language, card));
  }
}

/** Whether a rule acts on one of these steps of the API. */
const actsOn = (code: RuleCode, steps: readonly string[]) => actsOf(code).acts.some((act) => steps.includes(act));

function matches(
  { code, kind, title, explanation, citation }: Rule,
  { kinds, search }: Omit<RuleFilter, 'steps'>,
): boolean {
  const text = [code, title, explanation, citation.says].join(' ').toLowerCase();
  return (!kinds?.length || kinds.includes(kind)) && (!search || text.includes(search.toLowerCase()));
}
