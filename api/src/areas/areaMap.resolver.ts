import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { mappingLayers } from '../guideline/rules/mapping-layers.js';
import { STAFF } from '../ground/access.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { findingIn } from '../rulebook/present.js';
import { Finding } from '../rulebook/rule.js';
import { AreaMapFilter, RecordAreaMapInput, UpdateAreaMapInput } from './areaMap.input.js';
import { AreaMap, type MapEntry } from './areaMap.js';
import { map, update } from './keep.js';
import { AreaLayer, layersOf } from './layers.js';
import { readiness, servicesFrom, type Readiness } from './ready.js';

export const AreaMapList = listing(AreaMap, {
  one: 'areaMap',
  many: 'areaMaps',
  roles: STAFF,
  filter: AreaMapFilter,
  orders: ['mappedOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    within: (code, { c }) => insideOf(c('village'), code),
  },
});

const entriesOf = (row: Row) => row['entries'] as MapEntry[];

@Resolver(() => AreaMap)
export class AreaMapResolver {
  @Authorized(...STAFF)
  @Mutation(() => AreaMap, { description: 'Records the map of a village (mencatat pemetaan wilayah).' })
  recordAreaMap(
    @Arg('input', () => RecordAreaMapInput) input: RecordAreaMapInput,
    @Ctx() context: Context,
  ): Promise<AreaMap> {
    return map(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => AreaMap, { description: 'Adds to the map of a village (memutakhirkan pemetaan wilayah).' })
  updateAreaMap(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => UpdateAreaMapInput) input: UpdateAreaMapInput,
    @Ctx() context: Context,
  ): Promise<AreaMap> {
    return update(context, id, expectedVersion, input);
  }

  @FieldResolver(() => [AreaLayer])
  layers(@Root() row: Row): AreaLayer[] {
    return layersOf(entriesOf(row));
  }

  @FieldResolver(() => Finding, {
    description: 'Whether every item of the three layers is recorded (kelengkapan peta).',
  })
  complete(@Root() row: Row, @Ctx() { language, today }: Context): Finding {
    return findingIn(language, mappingLayers({ recorded: entriesOf(row).map(({ item }) => item) }, today));
  }

  @FieldResolver(() => CivilDay, { nullable: true, description: 'The first day of service in the village.' })
  servicesFrom(@Root() row: Row, @Ctx() { read }: Context): Promise<string | null> {
    return servicesFrom(read, row['unit'], row['village']);
  }

  @FieldResolver(() => Finding, { description: 'Whether the village was ready before services started (kesiapan).' })
  async ready(@Root() row: Row, @Ctx() { read, language, today }: Context): Promise<Finding> {
    const began = await servicesFrom(read, row['unit'], row['village']);
    return findingIn(language, readiness({ ...(row as unknown as Readiness), servicesFrom: began }, today));
  }
}
