import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { visitPlaces, type VisitMode, type VisitPlace } from '../parameters/monitoring.js';

interface Facts {
  mode: VisitMode;
  visitedOn: CivilDate;
  /** The day the client was told of the visit. */
  announcedOn: CivilDate | null;
  place: VisitPlace | null;
}

const informing = juknis(
  'Bab III.B.2.a, l.533',
  'Memastikan waktu kunjungan dengan menginformasikan kepada mantan penyalah guna rencana kunjungan.',
);

/** A direct visit is at a place the guideline names, and the client was told beforehand. */
export const visitPlace = rule<Facts>(
  {
    code: 'visit.place',
    kind: 'refuse',
    citation: informing,
    parameters: [visitPlaces],
    optional: ['announcedOn', 'place'],
    fields: ['place', 'announcedOn'],
  },
  ({ mode, visitedOn, announcedOn, place }, day) => {
    const places = valueOn(visitPlaces, day);
    const atPlace = place !== null && places.includes(place);
    if (mode === 'INDIRECT') return { met: true, found: place, required: places };
    if (!atPlace)
      return { met: false, found: place, required: places, field: 'place', missing: place === null ? ['place'] : [] };
    return {
      met: announcedOn !== null && announcedOn <= visitedOn,
      found: announcedOn,
      required: visitedOn,
      field: 'announcedOn',
      missing: announcedOn === null ? ['announcedOn'] : [],
      citation: informing,
    };
  },
);
