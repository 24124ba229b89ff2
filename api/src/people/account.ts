import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Role } from '../ground/access.js';
import { Recorded } from '../ground/record.js';
import { keptByAdministrator } from '../ground/rows.js';
import { UUID } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';

/** An account: who may sign in, in which role, for which unit; an agent's also names the agent. */
@Entity({
  policies: [
    ...keptByAdministrator,
    { name: 'own', roles: ['pulih_staff', 'pulih_agent'], command: 'select', using: 'id = (select app_account())' },
  ],
})
@ObjectType({ description: 'An account (akun): who may sign in, in which role, for which unit.' })
export class Account extends Recorded {
  /** The subject the OpenID issuer knows it by. */
  @Property({ type: 'text' })
  @Unique()
  subject!: string;

  @Property({ type: 'text' })
  @Unique()
  @Field(() => String)
  username!: string;

  @Property({ type: 'text' })
  @Field(() => String)
  name!: string;

  @Enum(() => Role)
  @Field(() => Role)
  role!: Role;

  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  /** The recovery agent it belongs to. */
  @Property({ type: 'uuid', nullable: true })
  @Field(() => UUID, { nullable: true })
  agent!: string | null;

  /** argon2id; null where another issuer keeps the passwords. */
  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash!: string | null;

  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Property({ type: 'boolean' })
  @Field(() => Boolean)
  active: boolean = true;
}
