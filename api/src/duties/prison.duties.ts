import sql from 'sql-template-tag';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { imprisonmentOwed, type Imprisonment } from '../guideline/schedule/around.js';
import type { Context } from '../ground/context.js';
import { whereAll } from '../ground/page.js';
import type { Reader, Row } from '../ground/reader.js';
import { PrisonStay } from '../prisons/stay.js';
import { Duty } from './duty.js';
import { told } from './owed.js';
import { within, type Scope } from './scope.js';

type Stay = Imprisonment & { client: string; unit: number };

/** What the times in prison of a scope ask for: self-reliance training, and an enrollment after the release. */
export async function imprisonments(read: Reader, scope: Scope, on: CivilDate): Promise<Duty[]> {
  const since = scope.clientIds ? '0001-01-01' : scope.from && scope.from < on ? scope.from : on;
  const open = sql`(s.released_on is null or s.led is null or s.led_on >= ${since})`;
  const of = within(scope, sql`s.unit_id`, sql`s.client_id`);
  const found = await read.rows<Stay>(
    sql`select s.id, s.client_id client, s.unit_id unit, s.sentence_from "sentenceFrom", s.sentence_until "sentenceUntil",
        s.released_on "releasedOn", case when s.led is not null then json_build_object('id', s.led, 'on', s.led_on) end enrollment,
        coalesce((select json_agg(json_build_object('id', t.id, 'on', t.began_on, 'programme', t.programme))
          from prison_training t where t.stay_id = s.id), '[]') programmes
      from (select p.*, e.id led, e.started_on led_on from prison_stay p left join lateral (select id, started_on from enrollment e
        where e.client_id = p.client_id and e.started_on >= p.released_on order by e.started_on limit 1) e on true) s
      ${whereAll([sql`s.entered_on <= ${on}`, open, ...of])}`,
  );
  return found.flatMap(({ client, unit, ...stay }) => {
    const owing = { unit, client, enrollment: null, agent: null, officer: null, village: null };
    return imprisonmentOwed(stay, on).map((one) => told(one, owing, on));
  });
}

/** What a time in prison asks for. */
@Resolver(() => PrisonStay)
export class PrisonStayDuties {
  @FieldResolver(() => [Duty], { description: 'What is asked for, and where it stands today (kewajiban).' })
  async duties(@Root() row: Row, @Ctx() { read, today }: Context): Promise<Duty[]> {
    const load = async (clientIds: readonly string[]) => {
      const all = await imprisonments(read, { clientIds: [...new Set(clientIds)] }, today);
      return clientIds.map((client) => all.filter(({ owing }) => owing.client === client));
    };
    const duties = await read.loader<Duty[]>('prison duties', load).load(String(row['client']));
    return duties.filter(({ about }) => about === row['id']);
  }
}
