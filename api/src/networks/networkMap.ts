import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType } from 'type-graphql';
import { Client } from '../clients/client.js';
import type { CivilDate } from '../guideline/calendar.js';
import { Versioned } from '../ground/record.js';
import { identityKeptByAll } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import {
  ContactKindWord,
  FrequencyWord,
  InfluenceWord,
  type ContactKind,
  type Frequency,
  type Influence,
} from './words.js';

/** Someone a client is in contact with. */
@ObjectType({ description: 'Someone a client is in contact with, called as the client calls them (kontak).' })
export class NetworkContact {
  @Field(() => String, { description: 'Its key within the map, made by the client app.' })
  key!: string;

  @Field(() => String, { description: 'What the contact is called; no full name is needed (sebutan).' })
  label!: string;

  @Field(() => ContactKindWord)
  kind!: ContactKind;

  @Field(() => InfluenceWord)
  influence!: Influence;

  @Field(() => FrequencyWord)
  frequency!: Frequency;

  @Field(() => Float, { nullable: true, description: 'Where it stands in the picture, from the client rightwards.' })
  x!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where it stands in the picture, from the client downwards.' })
  y!: number | null;
}

/** Two contacts who know each other. */
@ObjectType({ description: 'Two contacts who know each other (ikatan).' })
export class NetworkTie {
  @Field(() => String)
  one!: string;

  @Field(() => String)
  other!: string;
}

/** Whom a client is in contact with, and who of them know each other (peta jaringan sosial). */
@Entity({ policies: identityKeptByAll })
@ObjectType({
  description:
    'Whom a client is in contact with, and who of them know each other (peta jaringan sosial). The owning unit and the assigned agent see it. Juknis 2019, l.311–325.',
})
export class NetworkMap extends Versioned {
  @OneToOne(() => Client)
  @Field(() => Client)
  client!: Client;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'The day it was last drawn with the client.' })
  drawnOn!: CivilDate;

  @Property({ type: 'jsonb' })
  @Field(() => [NetworkContact])
  contacts!: NetworkContact[];

  @Property({ type: 'jsonb' })
  @Field(() => [NetworkTie])
  ties!: NetworkTie[];
}
