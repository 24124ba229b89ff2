import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { agentCriteria2019, briefingTopics2019, type BriefingTopic } from '../../guideline/parameters/agents.js';
import { RecoveryAgent } from '../../agents/agent.js';
import { Briefing } from '../../agents/briefing.js';
import type { AgentCategory } from '../../agents/words.js';
import { Sex } from '../../people/sex.js';
import type { Site } from '../ground/site.js';
import { nameIn } from '../people/names/index.js';
import { phoneOf } from '../people/person.js';
import type { Place } from './regions.js';

const categories: Record<AgentCategory, number> = {
  ...{ ACTIVIST_OR_VOLUNTEER: 22, RECOVERING_ADDICT: 12, VILLAGE_OFFICIAL: 16, SATLINMAS: 6 },
  ...{ YOUTH_WOMEN_OR_HEALTH_CADRE: 24, RELIGIOUS_FIGURE: 8, COMMUNITY_FIGURE: 9, OTHER: 3 },
};

/** Somebody recommended as an agent: long ago for who was appointed since, else lately and with criteria still open. */
export function addCandidate(
  site: Site,
  place: Place,
  known?: { recommendedOn: CivilDate; name?: string },
): RecoveryAgent {
  const { chance, unit, seat, world } = site;
  const recommendedOn = known?.recommendedOn ?? addDays(world.today, -chance.whole(15, 90));
  const sex = known?.name || chance.falls(0.62) ? Sex.MALE : Sex.FEMALE;
  const category = chance.weighted(categories);
  const byHead = chance.falls(0.7);
  const rw = String(chance.whole(1, 12)).padStart(2, '0');
  const agent = site.record(RecoveryAgent, addDays(recommendedOn, 3), {
    ...{ unit, name: known?.name ?? nameIn(seat.province, sex, chance), sex, phone: phoneOf(chance), category },
    ...{ village: site.village(place.code), homeVillage: site.village(place.code), selectedByUnit: true },
    ...{
      categoryNote: category === 'OTHER' ? 'Pensiunan guru' : null,
      recommendedBy: byHead ? 'VILLAGE_HEAD' : 'COMMUNITY_FIGURE',
      recommendedOn,
    },
    recommenderName: byHead ? `${headOf(place)} ${place.name}` : `Ketua RW ${rw}`,
  });
  if (!known && chance.falls(0.6)) attest(site, agent, chance.whole(6, 11));
  if (!known && chance.falls(0.3)) brief(site, agent, addDays(recommendedOn, 12), true);
  return agent;
}

/** What the head of a village is called: the fourth part of its code begins with 1 for a kelurahan. */
const headOf = ({ code }: Place) => (code.split('.')[3]?.startsWith('1') ? 'Lurah' : 'Kepala Desa');

/** An officer attests so many criteria, all of them if nothing else is said. */
export function attest(
  { chance, officers }: Site,
  agent: RecoveryAgent,
  count: number = agentCriteria2019.length,
): CivilDate {
  const on = addDays(agent.recommendedOn, chance.whole(4, 10));
  agent.attest(chance.some(agentCriteria2019, count), on, officers[0]?.name ?? '');
  return on;
}

/** Eight lesson hours on one day, or four and four; of a candidate's briefing sometimes only the first half is held. */
export function brief(site: Site, agent: RecoveryAgent, on: CivilDate, half = false): Briefing[] {
  const { unit, chance } = site;
  const given = (heldOn: CivilDate, hours: number, topics: BriefingTopic[]) => {
    const facts = { heldOn, hours, topics, facilitator: `Seksi Rehabilitasi ${unit.name}` };
    return site.record(Briefing, heldOn, { agent, unit, ...facts });
  };
  if (!half && chance.falls(0.6)) return [given(on, chance.whole(8, 10), [...briefingTopics2019])];
  const first = given(on, 4, briefingTopics2019.slice(0, 3));
  return half ? [first] : [first, given(addDays(on, 7), 4, briefingTopics2019.slice(3))];
}
