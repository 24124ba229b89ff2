import { addDays, addMonths } from '../../guideline/calendar.js';
import { informantKinds2019, mapLayers2019 } from '../../guideline/parameters/mapping.js';
import { reviewParticipants2025 } from '../../guideline/parameters/supervision.js';
import { assistanceRecord } from '../../guideline/rules/assistance-record.js';
import { mappingParticipants } from '../../guideline/rules/mapping-participants.js';
import { AreaMap } from '../../areas/areaMap.js';
import { demand } from '../../ground/refusal.js';
import { Assistance } from '../../supervision/assistance.js';
import { SopReview } from '../../supervision/sopReview.js';
import type { Site } from '../ground/site.js';

const HALF_YEAR = 6;
const REVIEWS = 5;

/** How a unit prepared and looks after its work: maps of villages, reviews of its procedures, assistance to agents. */
export function addPreparation(site: Site): void {
  addMaps(site);
  addReviews(site);
  addAssistance(site);
}

function addMaps(site: Site): void {
  const { chance, unit, world } = site;
  for (const place of site.places) {
    if (chance.falls(0.12)) continue;
    const mappedOn = addDays(world.today, -chance.whole(860, 1000));
    const ready = chance.falls(0.85);
    const informants = chance.some(informantKinds2019, chance.whole(1, 3));
    const workingGroup = chance.whole(3, 9);
    demand(mappingParticipants({ knowsTheArea: true, informants: informants.length, workingGroup }, mappedOn));
    const items = chance.some(Object.values(mapLayers2019).flat(), ready ? 12 : chance.whole(5, 11));
    const entries = items.map((item) => ({ item, note: 'Dicatat bersama warga (contoh).' }));
    const [listedOn, builtOn] = [addDays(mappedOn, 4), addDays(mappedOn, 9)];
    const days = { listedOn, builtOn, coordinatedOn: ready ? addDays(mappedOn, 15) : null };
    const facts = { mappedOn, knowsTheArea: true, informants, workingGroup, entries, ...days };
    site.record(AreaMap, mappedOn, { unit, village: site.village(place.code), ...facts });
  }
}

function addReviews(site: Site): void {
  const { chance, unit, world } = site;
  for (let at = REVIEWS; at > 0; at -= 1) {
    const reviewedOn = addDays(addMonths(world.last, -HALF_YEAR * at), chance.whole(10, 160));
    if (reviewedOn > world.last) continue;
    const participants = chance.some(reviewParticipants2025, chance.falls(0.85) ? 3 : 2);
    const findings = 'Alur rujukan dipersingkat; jadwal tes urin disepakati (contoh).';
    site.record(SopReview, reviewedOn, { unit, reviewedOn, participants, findings, changes: null });
  }
}

function addAssistance(site: Site): void {
  const { chance, unit, world } = site;
  for (const { agent, from } of site.agents) {
    const heldOn = addDays(from, chance.whole(20, 120));
    if (heldOn > world.last || agent.status === 'ENDED' || chance.falls(0.3)) continue;
    const facts = { heldOn, topic: 'Pencatatan rapor pemulihan', result: 'Agen mengisi rapor sendiri (contoh).' };
    demand(assistanceRecord({ assistant: 'OFFICER', ...facts }, heldOn));
    site.record(Assistance, heldOn, { agent, officer: chance.pick(site.officers), unit, ...facts });
  }
}
