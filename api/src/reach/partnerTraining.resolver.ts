import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { PartnerKind } from '../guideline/parameters/partners.js';
import { partnerTraining } from '../guideline/rules/partner-training.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { heldIn } from '../ground/filters.js';
import { inOrder, notAhead } from '../ground/input.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import { CivilDay } from '../ground/scalars.js';
import { findingIn } from '../rulebook/present.js';
import { Finding } from '../rulebook/rule.js';
import { Unit } from '../units/unit.js';
import { PartnerTrainingFilter, RecordPartnerTrainingInput } from './partnerTraining.input.js';
import { PartnerTraining } from './partnerTraining.js';

export const PartnerTrainingList = listing(PartnerTraining, {
  one: 'partnerTraining',
  many: 'partnerTrainings',
  roles: STAFF,
  filter: PartnerTrainingFilter,
  orders: ['heldOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...heldIn('heldOn'),
    kinds: (list, { c }) => sql`${c('kind')} = any (${list}::text[])`,
  },
});

@Resolver(() => PartnerTraining)
export class PartnerTrainingResolver {
  @Authorized(...STAFF)
  @Mutation(() => PartnerTraining, {
    description: "Records a training of a partner's staff (mencatat pelatihan mitra).",
  })
  recordPartnerTraining(
    @Arg('input', () => RecordPartnerTrainingInput) { id, ...facts }: RecordPartnerTrainingInput,
    @Ctx() { em, viewer, today }: Context,
  ): PartnerTraining {
    notAhead(today, { 'input.heldOn': facts.heldOn });
    return em.create(PartnerTraining, { ...(id && { id }), ...facts, unit: em.getReference(Unit, viewer.unit) });
  }

  @Authorized(...STAFF)
  @Query(() => Finding, {
    description:
      'Whether staff of every kind of partner was trained in a period by the units in sight (pelatihan mitra).',
  })
  async partnersTrained(
    @Arg('from', () => CivilDay) from: string,
    @Arg('until', () => CivilDay) until: string,
    @Ctx() { read, language }: Context,
  ): Promise<Finding> {
    inOrder(from, 'until', until);
    const kinds = await read.rows<{ kind: PartnerKind }>(
      sql`select distinct kind from partner_training where held_on between ${from} and ${until} order by 1`,
    );
    return findingIn(language, partnerTraining({ trained: kinds.map(({ kind }) => kind) }, until));
  }
}
