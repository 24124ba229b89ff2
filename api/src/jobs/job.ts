import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Recorded } from '../ground/record.js';
import { EVERYONE } from '../ground/rows.js';
import { DateTime, UUID } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Unit } from '../units/unit.js';
import type { Failure } from './work.js';

const JobState = words(
  'JobState',
  ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'],
  'How far long work is (keadaan pekerjaan): waiting, running, done, failed, cancelled by its owner.',
);
export type JobStateWord = keyof typeof JobState;

const own = 'recorded_by = (select app_account())';
const ofUnit = 'unit_id = (select app_unit())';

/** Long work (pekerjaan): its progress and its end. It runs as its owner and survives a restart. */
@Entity({
  policies: [
    { name: 'own_reads', roles: EVERYONE, command: 'select', using: own },
    { name: 'own_adds', roles: EVERYONE, command: 'insert', check: `${own} and ${ofUnit}` },
    { name: 'own_changes', roles: EVERYONE, command: 'update', using: own, check: own },
    { name: 'unit_reads', roles: ['pulih_staff'], command: 'select', using: ofUnit },
  ],
})
@Index({
  name: 'job_left',
  expression: `create index "job_left" on "job" ("recorded_at") where "state" in ('WAITING', 'RUNNING')`,
})
@ObjectType({ description: 'Long work (pekerjaan): how far it is and how it ended; it survives a restart.' })
export class Job extends Recorded {
  @ManyToOne(() => Unit)
  unit!: Unit;

  /** Which work it is, by the name it is registered under: "imports.read". */
  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'uuid' })
  @Field(() => UUID, { description: 'What it works on (objek).' })
  about!: string;

  @Enum({ items: () => Object.values(JobState), type: 'text' })
  @Field(() => JobState)
  state: Opt<JobStateWord> = 'WAITING';

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Pieces done so far (selesai), such as rows.' })
  done: Opt<number> = 0;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Pieces there are (jumlah); null until it is known.' })
  total: number | null = null;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Share done, 0 to 100 (persen).' })
  percent: Opt<number> = 0;

  /** Times it was begun; work that three times ended with the server is given up. */
  @Property({ type: 'int' })
  attempts: Opt<number> = 0;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it ended (selesai pada).' })
  endedAt: Date | null = null;

  @Property({ type: 'jsonb', nullable: true })
  failure: Failure | null = null;
}
