import { Field, InputType, Int } from 'type-graphql';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';

@InputType({ description: 'A waiver as it is granted (pemberian pengecualian): for one client, or for one agent.' })
export class GrantWaiverInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => String, { description: 'Code of the rule; only a waivable one.' })
  rule!: string;

  @Field(() => UUID, { nullable: true })
  clientId?: string | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => CivilDay)
  from!: string;

  @Field(() => CivilDay)
  until!: string;

  @Text(1000)
  @Field(() => String)
  reason!: string;
}

@InputType({ description: 'Which waivers (saringan pengecualian).' })
export class WaiverFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of rules.' })
  rules?: string[] | null;

  @Field(() => CivilDay, { nullable: true, description: 'Those that stand on this day.' })
  on?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Those that end on this day or before.' })
  endsBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they end soon, or have ended (segera berakhir).' })
  endsSoon?: boolean | null;

  @Field(() => UUID, { nullable: true })
  clientId?: string | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;
}
