import sql from 'sql-template-tag';
import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { reportParts2019, type ReportReceiver } from '../guideline/parameters/reports.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit, type Tier } from '../units/unit.js';
import { computedParts } from './contents.js';
import { draftOf } from './draft.js';
import { awaiting, receiverOf } from './acknowledge.js';
import { DueReportArgs, DueReportPage, dueReports } from './due.js';
import { Figure, told } from './figure.js';
import { countedToday, heldBy, type Told } from './held.js';
import { ReportGap, ReportShare, ReportWay, WrittenPart } from './parts.js';
import { dueOn, routeOf } from './period.js';
import { Report } from './report.js';
import { ReportStep } from './reportStep.js';
import { Receiver } from './words.js';

@Resolver(() => Report)
export class ReportContent {
  @FieldResolver(() => [Figure], { description: 'What it counts (angka laporan); frozen once it is accepted.' })
  async figures(@Root() report: Told, @Ctx() context: Context): Promise<Figure[]> {
    const held = await heldBy(context, report);
    return told(held.figures, (await countedToday(context, report)).figures);
  }

  @FieldResolver(() => [ReportGap], {
    description: 'What it lacks: today while it is drawn up, then as it was sent (yang kurang).',
  })
  async gaps(@Root() report: Told, @Ctx() context: Context): Promise<ReportGap[]> {
    const { gaps } = await heldBy(context, report);
    const { read } = context;
    const loaded = gaps.map(async (gap) => ({
      ...gap,
      unit: (await read.one(Unit, gap.unit))!,
      enrollment: await read.one(Enrollment, gap.enrollment),
    }));
    return Promise.all(loaded);
  }

  @FieldResolver(() => [ReportShare], { description: "Where a province's total comes from (asal angka); else empty." })
  async shares(@Root() report: Told, @Ctx() context: Context): Promise<ReportShare[]> {
    const { shares } = await heldBy(context, report);
    const loaded = shares.map(async ({ unit, accepted, counted, ...share }) => ({
      ...share,
      unit: (await context.read.one(Unit, unit))!,
      figures: told(accepted ?? counted, counted),
    }));
    return Promise.all(loaded);
  }

  @FieldResolver(() => [WrittenPart], { description: 'Its nine parts; none of a monthly report (bagian laporan).' })
  async parts(@Root() report: Told, @Ctx() context: Context): Promise<WrittenPart[]> {
    if (report.kind === 'MONTHLY') return [];
    const [held, unit] = await Promise.all([heldBy(context, report), context.read.one(Unit, report.unit)]);
    return reportParts2019.map((part) => ({
      ...{ part, text: report.written[part] || null, computed: computedParts.includes(part) },
      draft: draftOf(part, report, String(unit?.['name']), held.figures),
    }));
  }
}

@Resolver(() => Report)
export class ReportCourse {
  @FieldResolver(() => [ReportStep], { description: 'What was done with it (riwayat laporan).' })
  steps(@Root() { id }: Told, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(ReportStep, 'report', id, sql`order by t.recorded_at, t.id`);
  }

  @FieldResolver(() => CivilDay, { description: 'The day it is due (jatuh tempo).' })
  dueOn(@Root() { kind, from, until }: Told): CivilDate {
    return dueOn(kind, { from, until });
  }

  @FieldResolver(() => ReportWay)
  async way(@Root() { kind, unit, until }: Told, @Ctx() { read }: Context): Promise<ReportWay> {
    const of = await read.one(Unit, unit);
    return routeOf(kind, of?.['tier'] as Tier, until) ?? { to: [], copies: [], onTo: [] };
  }

  @FieldResolver(() => Boolean, { description: 'A later correction stands in its place (sudah dikoreksi).' })
  async corrected(@Root() { unit, kind, from, correction }: Told, @Ctx() { read }: Context): Promise<boolean> {
    const [found] = await read.rows(sql`select 1 from report where unit_id = ${unit} and kind = ${kind}
      and "from" = ${from} and correction > ${correction} limit 1`);
    return !!found;
  }

  @FieldResolver(() => Receiver, {
    nullable: true,
    description: 'As whom the viewer may acknowledge it (tembusan yang belum diterima); null where there is nothing.',
  })
  async awaits(@Root() report: Told, @Ctx() context: Context): Promise<ReportReceiver | null> {
    const { read, viewer } = context;
    const own = viewer.role === Role.SUPERVISOR ? await read.one(Unit, viewer.unit) : null;
    const as = own && receiverOf(own as never, { id: report.unit });
    const steps = as ? await this.steps(report, context) : [];
    return as && awaiting(steps as never, as) ? as : null;
  }

  @Authorized(...STAFF)
  @Query(() => DueReportPage, {
    description:
      'What units in sight owe for the month or quarter a day falls in, overdue first (laporan yang ditunggu).',
  })
  dueReports(@Args(() => DueReportArgs) args: DueReportArgs, @Ctx() context: Context): Promise<DueReportPage> {
    return dueReports(context, args);
  }
}
