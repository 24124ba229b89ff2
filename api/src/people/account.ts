import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Role } from '../ground/access.js';
import { Recorded } from '../ground/record.js';
import { alsoRead, keptByAdministrator, keptByUnit } from '../ground/rows.js';
import { UUID } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';

const [staffRead] = keptByUnit;

/** An account: who may sign in, in which role, for which unit; an agent's also names the agent. */
@Entity({ policies: [...keptByAdministrator, staffRead!, alsoRead((c) => `${c['unit']} = (select app_unit())`)] })
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

  @Property({ type: 'boolean' })
  demo: Opt<boolean> = false;

  @Property({ type: 'boolean' })
  @Field(() => Boolean)
  active: Opt<boolean> = true;
}

/** The password of an account, apart from it: only the sign-in function reads it. */
@Entity({ policies: keptByAdministrator })
export class AccountPassword {
  @OneToOne(() => Account, { primary: true })
  account!: Account;

  /** argon2id; hidden, so that no log holds it. */
  @Property({ type: 'text', hidden: true })
  hash!: string;
}
