import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Client } from '../clients/client.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { STAFF } from '../ground/access.js';
import { connection } from '../ground/connection.js';
import type { Context } from '../ground/context.js';
import { pageOf } from '../ground/derived.js';
import { Direction, type Page } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { ComingPayable, ComingArgs, type ComingPayableFilter } from './coming.js';
import { foresee, type Foreseen } from './foresee.js';

const { Connection, Pages } = connection(ComingPayable);

const byDay = [{ by: 'on', direction: Direction.ASC }];

@Resolver()
class ComingPayables {
  @Authorized(...STAFF)
  @Query(() => Connection, {
    description: 'What the duties of running courses will still have paid in a year (prakiraan pembayaran).',
  })
  async comingPayables(
    @Args(() => ComingArgs) { filter, orderBy, ...paging }: ComingArgs,
    @Ctx() { read, viewer, today }: Context,
  ): Promise<Page> {
    const year = filter?.fiscalYear ?? Number(today.slice(0, 4));
    const found = (await foresee(read, viewer.unit, year, today)).filter((one) => matches(one, filter ?? {}));
    return pageOf(found.map(comingOf), orderBy?.length ? orderBy : byDay, paging);
  }
}

function matches({ unit, line, account, province: code, on, why }: Foreseen, asked: ComingPayableFilter): boolean {
  const { unitIds, lines, accounts, province, from, until, priceless } = asked;
  return (
    (!unitIds || unitIds.includes(unit)) &&
    (!lines || lines.includes(line)) &&
    (!accounts || accounts.includes(account)) &&
    (!province || province === code) &&
    (!from || on >= from) &&
    (!until || on <= until) &&
    (priceless === null || priceless === undefined || priceless === (why !== null))
  );
}

function comingOf(one: Foreseen, place: number): ComingPayable {
  const { line, account, on, rupiah, why, unit, enrollment, client, officer } = one;
  const id = [line, unit, enrollment ?? officer ?? '', on, String(place).padStart(6, '0')].join('/');
  return { id, line, account, on, rupiah, why, of: { unit, enrollment, client, officer } };
}

/** Of whom or what it is. */
@Resolver(() => ComingPayable)
export class ComingPeople {
  @FieldResolver(() => Unit)
  unit(@Root() { of }: ComingPayable, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Unit, of.unit);
  }

  @FieldResolver(() => Enrollment, { nullable: true, description: 'The course; one of them where it is of several.' })
  enrollment(@Root() { of }: ComingPayable, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Enrollment, of.enrollment);
  }

  @FieldResolver(() => Client, { nullable: true, description: 'Its client; one of them where it is of several.' })
  client(@Root() { of }: ComingPayable, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Client, of.client);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The officer who will be paid (petugas penerima).' })
  officer(@Root() { of }: ComingPayable, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Account, of.officer);
  }
}

export const ComingList: Function[] = [ComingPayables, Pages];
