import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Client } from '../clients/client.js';
import { Recorded } from '../ground/record.js';
import { agentAdds, alsoRead, keptByUnit } from '../ground/rows.js';
import { UUID } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Unit } from '../units/unit.js';

export type KindOfRecord = (typeof kinds)[number];
const kinds = [
  'VISIT',
  'ACTIVITY',
  'GROUP_MEETING',
  'URINE_TEST',
  'QUALITY_OF_LIFE',
  'REFERRAL',
  'RELAPSE',
  'SURVEY',
  'RECOVERY_RECORD',
  'OUTCOME',
] as const;
export const RecordKind = words<KindOfRecord>(
  'RecordKind',
  kinds,
  'Kind of a record that can be corrected (jenis catatan).',
);

const ofClient = (c: Record<string, unknown>) => `${c['client']} = any ((select app_clients())::uuid[])`;
const ofMeeting = (c: Record<string, unknown>) =>
  `${c['client']} is null and exists (select 1 from group_meeting m where m.id = ${c['record']})`;
const inSight = (c: Record<string, unknown>) => `${ofClient(c)} or (${ofMeeting(c)})`;

const [staffRead, staffAdd] = keptByUnit;

/** That a record was set aside, why, and for which other; nothing recorded is overwritten (perbaikan). */
@Entity({ policies: [staffRead!, staffAdd!, alsoRead(inSight), agentAdds(inSight)] })
@ObjectType({
  description: 'That a record was corrected or withdrawn, and why (perbaikan, penarikan). Nothing is overwritten.',
})
export class Correction extends Recorded {
  @ManyToOne(() => Unit)
  unit!: Unit;

  /** Whose record it is; null for a meeting, which is nobody's alone. */
  @ManyToOne(() => Client, { nullable: true, index: true })
  client!: Client | null;

  @Enum({ items: () => Object.values(RecordKind), type: 'text' })
  @Field(() => RecordKind)
  kind!: KindOfRecord;

  @Property({ type: 'uuid' })
  @Unique()
  @Field(() => UUID, { description: 'The record that was set aside.' })
  record!: string;

  @Property({ type: 'uuid', nullable: true })
  @Unique()
  @Field(() => UUID, {
    nullable: true,
    description: 'The record that stands in its place; null where it was withdrawn (dicatat karena keliru).',
  })
  successor!: string | null;

  @Property({ type: 'text' })
  @Field(() => String)
  reason!: string;
}
