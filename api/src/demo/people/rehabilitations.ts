import { addDays, type CivilDate } from '../../guideline/calendar.js';
import type { RehabilitationForm, RehabilitationProvider } from '../../guideline/parameters/enrollment.js';
import { Rehabilitation, type RehabilitationResult } from '../../clients/rehabilitation.js';
import type { Registered } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import { addDrugHistory } from './drugHistories.js';

interface Ended {
  endedOn: CivilDate | null;
  result: RehabilitationResult | null;
  returnedOn: CivilDate | null;
}

/** Days a rehabilitation takes, by its form. */
const days: Record<RehabilitationForm, [least: number, most: number]> = {
  INPATIENT: [90, 180],
  OUTPATIENT: [60, 120],
  COMMUNITY_BASED: [45, 90],
};

const forms: Record<RehabilitationForm, number> = { INPATIENT: 38, OUTPATIENT: 44, COMMUNITY_BASED: 18 };
const providers: Record<RehabilitationProvider, number> = { BNN: 58, GOVERNMENT: 24, COMMUNITY: 18 };

/** A rehabilitation a client went through, or is going through, recorded when the client was registered. */
export function addRehabilitation(
  site: Site,
  { client, place }: Registered,
  on: CivilDate,
  ended: Ended,
): Rehabilitation {
  const { chance, unit } = site;
  const form = chance.weighted(forms);
  const provider = form === 'COMMUNITY_BASED' ? 'COMMUNITY' : chance.weighted(providers);
  const institution = {
    INPATIENT: {
      BNN: 'Balai Rehabilitasi BNN',
      GOVERNMENT: 'Rumah sakit jiwa daerah',
      COMMUNITY: 'Yayasan rehabilitasi',
    },
    OUTPATIENT: { BNN: `Klinik Pratama ${unit.name}`, GOVERNMENT: `Puskesmas ${place.district}`, COMMUNITY: 'IPWL' },
    COMMUNITY_BASED: { BNN: '', GOVERNMENT: '', COMMUNITY: `PBM ${place.name}` },
  }[form][provider];
  const startedOn = addDays(ended.endedOn ?? on, -chance.whole(...days[form]));
  const rehabilitation = site.record(Rehabilitation, on, {
    ...{ client, unit, form, provider, institution: `${institution} (contoh)`, startedOn, ...ended },
  });
  addDrugHistory(site, rehabilitation, on);
  return rehabilitation;
}
