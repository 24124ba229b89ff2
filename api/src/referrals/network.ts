import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { referralNeeds2019, type ReferralNeed } from '../guideline/parameters/referrals.js';
import type { ReferralStatus } from '../guideline/rules/referral-lifecycle.js';
import { Facility, Need } from '../facilities/facility.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { notFound } from '../ground/refusal.js';
import { words } from '../ground/words.js';
import { Village } from '../regions/region.js';

const levels = ['VILLAGE', 'DISTRICT', 'REGENCY', 'PROVINCE', 'FARTHER', 'UNKNOWN'] as const;
export type NearnessWord = (typeof levels)[number];
const Nearness = words<NearnessWord>(
  'Nearness',
  levels,
  'How near a facility is to a village, by the smallest area they share (kedekatan); unknown where it tells no village.',
);

/** A facility that serves a village, and how near it is. */
@ObjectType({ description: 'A facility that serves a village, and how near it is.', simpleResolvers: true })
export class ServingFacility {
  @Field(() => Facility)
  facility!: object;

  @Field(() => Nearness)
  nearness!: NearnessWord;
}

/** A kind of need in a village: who offers it there, and the referrals of its clients. */
@ObjectType({
  description: 'A kind of need in a village: how many offer it there, and the referrals of its clients in sight.',
  simpleResolvers: true,
})
export class VillageNeed {
  @Field(() => Need)
  need!: ReferralNeed;

  @Field(() => Int, { description: 'Facilities that offer it; none is a gap of the network (kesenjangan layanan).' })
  facilities!: number;

  @Field(() => Int, { description: 'Referrals sent and not answered (belum dijawab).' })
  waiting!: number;

  @Field(() => Int, { description: 'Referrals accepted, declined or completed (sudah dijawab).' })
  answered!: number;
}

/** The referral network of a village. */
@ObjectType({
  description: 'The referral network of a village (jejaring rujukan desa). Juknis 2019, Bab III.A.1, l.284–287, l.574.',
  simpleResolvers: true,
})
export class VillageNetwork {
  @Field(() => Village)
  village!: object;

  @Field(() => [ServingFacility], { description: 'The nearest first.' })
  facilities!: ServingFacility[];

  @Field(() => [VillageNeed], { description: 'Every kind of need of the guideline.' })
  needs!: VillageNeed[];
}

interface Serving {
  id: string;
  village: string | null;
  services: ReferralNeed[];
}

type Counts = Pick<VillageNeed, 'need' | 'waiting' | 'answered'>;

const answers: ReferralStatus[] = ['ACCEPTED', 'DECLINED', 'COMPLETED'];

/** How near two villages are by their codes, which name province, regency, district and village. */
function nearnessOf(village: string, other: string | null): NearnessWord {
  if (other === null) return 'UNKNOWN';
  const parts = other.split('.');
  const shared = village.split('.').findIndex((part, at) => part !== parts[at]);
  return (['FARTHER', 'PROVINCE', 'REGENCY', 'DISTRICT'] as const)[shared] ?? 'VILLAGE';
}

/** The referral network of a village: three statements, however long it is. @throws NOT_FOUND for no village. */
export async function networkOf({ read }: Context, code: string): Promise<VillageNetwork> {
  const village = await read.one(Village, code);
  if (!village) throw notFound('Village', code, 'villageCode');
  const [serving, counts] = await Promise.all([
    read.rows<Serving>(servingIn(code)),
    read.rows<Counts>(sql`select t.need, count(*) filter (where t.status = 'SENT')::int waiting,
        count(*) filter (where t.status = any (${answers}::text[]))::int answered
      from referral t join client k on k.id = t.client_id
      where t.superseded_by is null and k.village_code = ${code} group by t.need`),
  ]);
  const facilities = await Promise.all(
    serving.map(async ({ id, village: place }) => ({
      facility: (await read.one(Facility, id))!,
      nearness: nearnessOf(code, place),
    })),
  );
  const needs = referralNeeds2019.map((need) => {
    const { waiting = 0, answered = 0 } = counts.find((one) => one.need === need) ?? {};
    return { need, waiting, answered, facilities: serving.filter(({ services }) => services.includes(need)).length };
  });
  const order = (one: ServingFacility) => levels.indexOf(one.nearness);
  return { village, facilities: facilities.toSorted((one, other) => order(one) - order(other)), needs };
}

/** Facilities in the regency of a village, and those in the network of a unit that serves it. */
function servingIn(code: string) {
  const regency = code.split('.').slice(0, 2).join('.');
  return sql`select f.id, f.village_code village, f.services from facility f join unit u on u.id = f.unit_id
    where f.active and (${insideOf(sql`f.village_code`, regency)} or ${regency} = any (u.regencies)) order by f.name, f.id`;
}
