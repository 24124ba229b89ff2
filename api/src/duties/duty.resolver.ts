import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ruleByCode } from '../guideline/rulebook.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context, Language } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { Account } from '../people/account.js';
import { Village } from '../regions/region.js';
import { ruleIn } from '../rulebook/present.js';
import { Rule } from '../rulebook/rule.js';
import { en } from '../rulebook/wording/en.js';
import { id } from '../rulebook/wording/id.js';
import { Unit } from '../units/unit.js';
import { Duty } from './duty.js';

const wordings = { id, en };

/** A rule by its code, in a language. */
export const ruleOf = (language: Language, code: string | null): Rule | null => {
  const card = code === null ? undefined : ruleByCode(code)?.card;
  return card ? ruleIn(language, card) : null;
};

/** What a duty asks, in words. */
@Resolver(() => Duty)
export class DutyWords {
  @FieldResolver(() => Rule, {
    nullable: true,
    description: 'The rule that asks; null where the guideline only guides.',
  })
  rule(@Root() { code }: Duty, @Ctx() { language }: Context): Rule | null {
    return ruleOf(language, code);
  }

  @FieldResolver(() => String)
  message(@Root() { step }: Duty, @Ctx() { language }: Context): string {
    return wordings[language].steps[step];
  }
}

/** Whose duty it is. */
@Resolver(() => Duty)
export class DutyPeople {
  @FieldResolver(() => Enrollment, { nullable: true })
  enrollment(@Root() { owing }: Duty, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Enrollment, owing.enrollment);
  }

  @FieldResolver(() => Client, { nullable: true, description: 'The client it is for; null where it is for none.' })
  client(@Root() { owing }: Duty, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Client, owing.client);
  }

  @FieldResolver(() => RecoveryAgent, { nullable: true, description: 'The agent who accompanies the client.' })
  agent(@Root() { owing }: Duty, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(RecoveryAgent, owing.agent);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The officer who accompanies the client after a handover, or whose own duty it is.',
  })
  officer(@Root() { owing }: Duty, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Account, owing.officer);
  }

  @FieldResolver(() => Unit, { nullable: true })
  unit(@Root() { owing }: Duty, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Unit, owing.unit);
  }

  @FieldResolver(() => Village, { nullable: true, description: 'The village to be made ready.' })
  village(@Root() { owing }: Duty, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Village, owing.village);
  }
}
