import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { basicTopics2019, coreTopics2019, type TrainingTopic } from '../../guideline/parameters/officers.js';
import { officerEmployment } from '../../guideline/rules/officer-employment.js';
import { demand } from '../../ground/refusal.js';
import { Officer } from '../../officers/officer.js';
import { Training } from '../../officers/training.js';
import type { TrainingKind } from '../../officers/words.js';
import type { Account } from '../../people/account.js';
import type { Unit } from '../../units/unit.js';
import { Chance } from '../ground/chance.js';
import type { World } from '../ground/world.js';

const YEARS_AGO = 3;
const TRAINED = 26;

/** An officer as the head appointed them, with their trainings: all know WHOQOL, some lack a topic, some a refresher. */
export function addOfficer(world: World, unit: Unit, account: Account): void {
  const chance = new Chance(`pulih officer ${account.username}`);
  const appointedOn = `${Number(world.today.slice(0, 4)) - YEARS_AGO}-01-04`;
  const noted = { on: appointedOn, unit, by: null };
  const employment = chance.weighted({ ASN: 6, TKK: 4 });
  demand(officerEmployment({ employment, tier: unit.tier, appointedByHead: true }, appointedOn));
  const facts = { account, unit, employment, appointedByHead: true, appointedOn };
  const officer = Object.assign(world.record(Officer, chance, noted, facts), { id: account.id });
  const train = (heldOn: CivilDate, kind: TrainingKind, hours: number, topics: readonly TrainingTopic[]) => {
    const given = { heldOn, kind, hours, topics: [...topics], provider: 'Direktorat Pascarehabilitasi (contoh)' };
    world.record(Training, chance, { ...noted, on: heldOn }, { officer, unit, ...given });
  };
  const whole = chance.falls(0.8);
  train(addDays(appointedOn, 10), 'BASIC', 8, basicTopics2019);
  train(addDays(appointedOn, 20), 'CORE', TRAINED - 8, whole ? coreTopics2019 : coreTopics2019.slice(0, 4));
  train(addDays(appointedOn, 40), 'WHOQOL', 4, []);
  if (chance.falls(0.7)) train(addDays(world.last, -chance.whole(30, 500)), 'REFRESHER', 6, coreTopics2019.slice(2));
}
