import { ObjectType } from 'type-graphql';

/** How a rule is used at the units in sight. */
@ObjectType({ description: 'How a rule is used at the units in sight (pemakaian aturan).', simpleResolvers: true })
export class RuleUsage {
  /** Told as how often it refused, and what is overdue under it. */
  code!: string;
}
