import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import { UUID } from '../ground/scalars.js';
import { acknowledge } from './acknowledge.js';
import { compile, correct } from './compile.js';
import { toAcknowledge } from './toAcknowledge.js';
import { Report } from './report.js';
import { CompileReportInput, ReportFilter, ReturnReportInput, WriteReportInput } from './report.input.js';
import { accept, giveBack, send, write } from './steps.js';

export const ReportList = listing(Report, {
  one: 'report',
  many: 'reports',
  roles: STAFF,
  filter: ReportFilter,
  orders: ['from', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    kinds: (list, { c }) => sql`${c('kind')} = any (${list}::text[])`,
    statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])`,
    late: (late, { c }) => sql`${c('late')} = ${late}`,
    from: (from, { c }) => sql`${c('until')} >= ${from}`,
    until: (until, { c }) => sql`${c('from')} <= ${until}`,
    toAcknowledge: (waits, { c, context }) => sql`${waits} = ${toAcknowledge(c, context)}`,
  },
});

/** The officer's steps. */
@Resolver(() => Report)
export class ReportResolver {
  @Authorized(...STAFF)
  @Mutation(() => Report, {
    description:
      'Begins the report of a period, or answers the one that is there (menyusun laporan). A head does where the unit has no officer.',
  })
  compileReport(
    @Arg('input', () => CompileReportInput) input: CompileReportInput,
    @Ctx() context: Context,
  ): Promise<Report> {
    return compile(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => Report, { description: 'Keeps what people write of a report (mengisi laporan).' })
  writeReport(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => WriteReportInput) input: WriteReportInput,
    @Ctx() context: Context,
  ): Promise<Report> {
    return write(context, id, expectedVersion, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => Report, { description: 'Sends a report to the head of the section (mengirim laporan).' })
  sendReport(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('incomplete', () => Boolean, {
      defaultValue: false,
      description: 'Send it although records are missing; it says so then.',
    })
    incomplete: boolean,
    @Ctx() context: Context,
  ): Promise<Report> {
    return send(context, id, expectedVersion, incomplete);
  }

  @Authorized(...STAFF)
  @Mutation(() => Report, {
    description:
      'Begins the next numbered correction of an accepted report that records came after (mengoreksi laporan).',
  })
  correctReport(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Report> {
    return correct(context, id);
  }
}

/** The head's steps. */
@Resolver(() => Report)
export class ReportJudging {
  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Report, { description: 'Returns a report with remarks (mengembalikan laporan).' })
  returnReport(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => ReturnReportInput) { remarks }: ReturnReportInput,
    @Ctx() context: Context,
  ): Promise<Report> {
    return giveBack(context, id, expectedVersion, remarks);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Report, {
    description:
      'Accepts a report: it is frozen, numbered, copied and passed on (menerima laporan). Juknis 2019, l.777.',
  })
  acceptReport(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<Report> {
    return accept(context, id, expectedVersion);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Report, {
    description:
      'The tier above acknowledges an accepted report; a province passes it on (menerima tembusan dan meneruskan). Juknis 2019, l.777.',
  })
  acknowledgeReport(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Report> {
    return acknowledge(context, id);
  }
}
