import { Entity, Index, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { identityRows } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { Client } from './client.js';

/** Someone of the family to whom the client agreed (kontak keluarga). */
@ObjectType({ description: 'A contact of the family (kontak keluarga).' })
export class FamilyContact {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Relation to the client (hubungan): wife, father …' })
  relation!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}

/** Who a client is (identitas). Only the owning unit's people and the assigned agent see it. */
@Entity({ policies: identityRows })
@Index({ properties: ['unit', 'bornOn', 'client'] })
@ObjectType({
  description:
    'Who a client is (identitas). The owning unit and the assigned agent get it, nobody above them. UU 27/2022.',
})
export class ClientIdentity {
  @OneToOne(() => Client, { primary: true })
  client!: Client;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'text' })
  @Field(() => String)
  name!: string;

  /** Sealed with the deployer's key; only its mask leaves the database. */
  @Property({ type: 'text', nullable: true, hidden: true })
  nikSealed!: string | null;

  /** Keyed digest, so that one person is found twice without being readable. */
  @Property({ type: 'text', nullable: true, hidden: true })
  @Unique()
  nikDigest!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'NIK, masked.' })
  nik!: string | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the NIK's birth date and sex agree with the record; false is a warning.",
  })
  nikAgrees!: boolean | null;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  bornOn!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  address!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Property({ type: 'jsonb' })
  @Field(() => [FamilyContact])
  family: FamilyContact[] = [];
}
