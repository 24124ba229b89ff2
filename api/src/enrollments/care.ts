import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Client } from '../clients/client.js';
import { Recorded } from '../ground/record.js';
import { Unit } from '../units/unit.js';
import { Enrollment } from './enrollment.js';

/** What is recorded of a course: it carries the unit and the client its row is guarded by. */
@ObjectType()
export abstract class CareRecord extends Recorded {
  @ManyToOne(() => Enrollment, { index: true })
  @Field(() => Enrollment)
  enrollment!: Enrollment;

  @ManyToOne(() => Client, { index: true })
  @Field(() => Client)
  client!: Client;

  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  /** The record that corrects this one; null while it stands. */
  @Property({ type: 'uuid', nullable: true })
  supersededBy: string | null = null;
}

/** The enrollment a record belongs to, with the client and unit its row is guarded by. */
export const careOf = (enrollment: Enrollment) => ({ enrollment, client: enrollment.client, unit: enrollment.unit });
