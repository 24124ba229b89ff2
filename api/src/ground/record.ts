import { Property, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import type { EntityManager, Opt } from '@mikro-orm/core';
import { DateTime, UUID } from './scalars.js';

const recorder = (em: EntityManager): string | null =>
  (em.getSessionContext()?.variables?.['app.account'] as string | undefined) ?? null;

/** A row with an id a client app may have made, and when and by whom it was recorded. */
@ObjectType()
export abstract class Recorded {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => UUID, { description: 'UUID version 7; a client app may have made it.' })
  id: Opt<string> = v7();

  @Property({ type: 'timestamptz', onCreate: () => new Date() })
  @Field(() => DateTime, { description: 'The instant of recording (waktu dicatat), not of the event.' })
  recordedAt!: Opt<Date>;

  @Property({ type: 'uuid', nullable: true, onCreate: (_, em) => recorder(em) })
  recordedBy!: string | null;
}

/** A record that can be updated; `version` counts its updates from 1. */
@ObjectType()
export abstract class Versioned extends Recorded {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Counts updates; an update names the version it saw.' })
  version!: Opt<number>;
}
