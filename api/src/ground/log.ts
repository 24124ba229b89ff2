import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt, PolicyDef } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { EVERYONE } from './rows.js';

/** Written by everyone, changed by nobody; an account sees its own lines, which is how a repeated write is known. */
const appendOnly: PolicyDef[] = [
  { name: 'append', roles: EVERYONE, command: 'insert', check: 'account = (select app_account())' },
  { name: 'own', roles: EVERYONE, command: 'select', using: 'account = (select app_account())' },
];

/** One line of the append-only log: an operation, who did it, what was before and after. */
@Entity({ tableName: 'operation_log', policies: appendOnly })
@Unique({ properties: ['account', 'key'] })
export class Operation {
  @PrimaryKey({ type: 'uuid' })
  id: Opt<string> = v7();

  @Property({ type: 'timestamptz' })
  at: Opt<Date> = new Date();

  @Property({ type: 'uuid' })
  account!: string;

  @Property({ type: 'text' })
  operation!: string;

  @Property({ type: 'text' })
  requestId!: string;

  /** What makes a repetition known: the input's id or the Idempotency-Key. */
  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  inputHash!: string;

  @Property({ type: 'text', nullable: true })
  resultType!: string | null;

  @Property({ type: 'text', nullable: true })
  resultId!: string | null;

  @Property({ type: 'jsonb' })
  changes!: unknown;
}

/** One line of the log of identified reads: which client's identity was given to whom. */
@Entity({ tableName: 'disclosure_log', policies: appendOnly })
@Index({ properties: ['client', 'at'] })
export class Disclosure {
  @PrimaryKey({ type: 'uuid' })
  id: Opt<string> = v7();

  @Property({ type: 'timestamptz' })
  at: Opt<Date> = new Date();

  @Property({ type: 'uuid' })
  account!: string;

  @Property({ type: 'uuid' })
  client!: string;

  @Property({ type: 'text' })
  requestId!: string;
}
