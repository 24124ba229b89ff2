import { IsOptional } from 'class-validator';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import type { FundingSource } from '../guideline/budget/accounts.js';
import type { Payee } from '../guideline/budget/line.js';
import { Text } from '../ground/input.js';
import { CivilDay, Rupiah, UUID } from '../ground/scalars.js';
import { ClaimState, PaidTo, Source, type ClaimStatus } from './words.js';

/** What to claim: a month, for one agent, one officer, the vendor, or all of it. */
@InputType({
  description: 'What to claim (pengajuan klaim): a month, for one agent, one officer, a vendor, or all of it.',
})
export class OpenClaimInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => CivilDay, { description: 'Any day of the month of the evidence (bulan bukti).' })
  month!: string;

  @Field(() => Source)
  source!: FundingSource;

  @Field(() => UUID, { nullable: true, description: 'Only what goes to this agent.' })
  agentId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'Only what goes to this officer.' })
  officerId?: string | null;

  @IsOptional()
  @Text()
  @Field(() => String, { nullable: true, description: 'Only what was bought, and from whom.' })
  vendor?: string | null;
}

/** What to claim for each payee of a month. */
@InputType({ description: 'A month to claim for each payee on its own (pengajuan klaim per penerima).' })
export class OpenClaimsInput {
  @Field(() => CivilDay, { description: 'Any day of the month of the evidence (bulan bukti).' })
  month!: string;

  @Field(() => Source)
  source!: FundingSource;

  @IsOptional()
  @Text()
  @Field(() => String, {
    nullable: true,
    description: 'Who sold what was bought (penyedia); it is not claimed where null.',
  })
  vendor?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How much evidence was seen; where it is another number by now, nothing is claimed.',
  })
  count?: number | null;
}

/** What a month owes a payee. */
@ObjectType({ description: 'What a month owes a payee (jumlah per penerima).', simpleResolvers: true })
export class ClaimPayee {
  @Field(() => PaidTo)
  payee!: Payee;

  @Field(() => UUID, { nullable: true, description: 'The agent, or the account of the officer; null for a vendor.' })
  payeeId!: string | null;

  @Field(() => String, { description: 'Name of the agent, officer or vendor.' })
  name!: string;

  @Field(() => Int, { description: 'Pieces of evidence (banyak bukti).' })
  count!: number;

  @Field(() => Rupiah)
  rupiah!: number;
}

/** Which claims. */
@InputType({ description: 'Which claims (saringan klaim).' })
export class ClaimFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [ClaimState], { nullable: true })
  statuses?: ClaimStatus[] | null;

  @Field(() => CivilDay, { nullable: true, description: 'From the month of this day on.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true })
  until?: string | null;

  @Field(() => [Source], { nullable: true })
  sources?: FundingSource[] | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => UUID, { nullable: true })
  officerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Claimed by oneself, or by others (diajukan sendiri).' })
  own?: boolean | null;
}

/** The claims a step is taken with: by their ids, or all behind a filter. */
@ArgsType()
export class ClaimsArgs {
  @Field(() => [UUID], { nullable: true })
  ids?: string[] | null;

  @Field(() => ClaimFilter, { nullable: true, description: 'All claims behind a filter, instead of ids.' })
  filter?: ClaimFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many the filter was seen to hold; where it holds another number by now, none is taken.',
  })
  count?: number | null;
}

/** How much the claims of a status come to. */
@ObjectType({ description: 'How much the claims of a status come to (jumlah per status).', simpleResolvers: true })
export class ClaimTotal {
  @Field(() => ClaimState)
  status!: ClaimStatus;

  @Field(() => Int)
  count!: number;

  @Field(() => Rupiah)
  rupiah!: number;
}
