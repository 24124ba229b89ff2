import { ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Client } from '../clients/client.js';
import { Unit } from '../units/unit.js';
import { Enrollment } from './enrollment.js';
import { Correctable } from './correctable.js';

/** What is recorded of a course: it carries the unit and the client its row is guarded by. */
@ObjectType()
export abstract class CareRecord extends Correctable {
  @ManyToOne(() => Enrollment, { index: true })
  @Field(() => Enrollment)
  enrollment!: Enrollment;

  @ManyToOne(() => Client, { index: true })
  @Field(() => Client)
  client!: Client;

  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;
}

/** The enrollment a record belongs to, with the client and unit its row is guarded by. */
export const careOf = (enrollment: Enrollment) => ({ enrollment, client: enrollment.client, unit: enrollment.unit });
