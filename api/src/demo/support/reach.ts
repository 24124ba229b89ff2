import { addDays } from '../../guideline/calendar.js';
import { partnerKinds2020 } from '../../guideline/parameters/partners.js';
import { personalityFields2023, trades2023 } from '../../guideline/parameters/prisons.js';
import { prisonOrientation } from '../../guideline/rules/prison-orientation.js';
import { Pathway, type Client } from '../../clients/client.js';
import { Rehabilitation } from '../../clients/rehabilitation.js';
import { demand } from '../../ground/refusal.js';
import { PrisonStay } from '../../prisons/stay.js';
import { PrisonTraining } from '../../prisons/training.js';
import { PartnerTraining } from '../../reach/partnerTraining.js';
import { Tier } from '../../units/unit.js';
import type { Site } from '../ground/site.js';

const ORIENTATION = 30;

/** Clients who come from prison, some still there, and trainings a BNNP gave to partners. */
export function addReach(site: Site): void {
  const { chance, world, unit, followed } = site;
  for (const { enrollment, startedOn } of followed)
    if (enrollment.client.pathway === Pathway.COMPULSORY && chance.falls(0.2))
      addStay(site, enrollment.client, startedOn);
  for (const { client, result } of world.of(Rehabilitation))
    if (client.unit === unit && result === null) addStay(site, client, null);
  if (unit.tier === Tier.PROVINCE) addTrainings(site);
}

/** A time in prison, over on a day or not yet. */
function addStay(site: Site, client: Client, releasedOn: string | null): void {
  const { chance, unit, world } = site;
  const sentence = chance.whole(500, 1400);
  const enteredOn = releasedOn ? addDays(releasedOn, -sentence) : addDays(world.last, -chance.whole(20, sentence - 60));
  const facts = { enteredOn, sentenceFrom: enteredOn, sentenceUntil: addDays(enteredOn, sentence), releasedOn };
  const prison = 'Lapas Narkotika (contoh)';
  const known = { client, unit, prison, recidivist: chance.falls(0.25), ...facts };
  const stay = site.record(PrisonStay, releasedOn ?? world.last, known);
  const until = releasedOn ?? world.last;
  const selfReliance = {
    programme: 'SELF_RELIANCE',
    beganOn: addDays(enteredOn, Math.ceil(sentence / 3) + 20),
  } as const;
  const fields = personalityFields2023.map((programme, at) => ({
    programme,
    beganOn: at === 0 ? enteredOn : addDays(enteredOn, ORIENTATION + at * chance.whole(5, 30)),
  }));
  for (const { programme, beganOn } of [...fields, selfReliance]) {
    if (beganOn > until || (programme !== 'ORIENTATION' && chance.falls(0.2))) continue;
    demand(prisonOrientation({ programme, enteredOn, beganOn }, world.today));
    const trade = programme === 'SELF_RELIANCE' ? chance.pick(trades2023) : null;
    site.record(PrisonTraining, until, { stay, client, unit, programme, trade, beganOn, note: null });
  }
}

function addTrainings(site: Site): void {
  const { chance, unit, world } = site;
  for (const kind of partnerKinds2020) {
    if (chance.falls(0.4)) continue;
    const heldOn = addDays(world.last, -chance.whole(10, 400));
    const facts = { institution: 'Mitra (contoh)', topic: 'Pendampingan setelah rehabilitasi', heldOn };
    const size = { participants: chance.whole(8, 40), hours: chance.whole(6, 24) };
    site.record(PartnerTraining, heldOn, { unit, kind, ...facts, ...size });
  }
}
