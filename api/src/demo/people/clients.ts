import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { Client, Pathway } from '../../clients/client.js';
import { ClientIdentity } from '../../clients/identity.js';
import { initialsOf } from '../../clients/name.js';
import { maskOf, nikAgrees } from '../../clients/nik.js';
import { digest, seal } from '../../ground/seal.js';
import type { Registered } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import type { Place } from '../units/regions.js';
import { addressOf, familyOf, nikOf, personIn, phoneOf, type Person } from './person.js';

/** Registers a made-up client in a village some days before coming home; the code comes when all are there. */
export function addClient(site: Site, place: Place, homeOn: CivilDate, name?: string): Registered {
  const { chance, unit, seat, world } = site;
  const person = personIn(seat.province, chance, world.today, name);
  const { sex, bornOn } = person;
  const client = site.record(Client, addDays(homeOn, -chance.whole(0, 9)), {
    ...{ unit, sex, village: site.village(place.code), initials: initialsOf(person.name), code: '', touchedAt: null },
    ...{ bornYear: Number(bornOn.slice(0, 4)), pathway: chance.falls(0.32) ? Pathway.COMPULSORY : Pathway.VOLUNTARY },
  });
  const serial = (site.registered += 1);
  const nik = chance.falls(0.94) ? nikOf(person, place.regency, serial, chance) : null;
  world.add(ClientIdentity, {
    ...{ client, unit, name: person.name, bornOn, address: addressOf(chance) },
    ...{ phone: chance.falls(0.8) ? phoneOf(chance) : null, family: familyOf(person, seat.province, chance) },
    ...(nik ? sealed(world.dataKey, nik, person) : { nik: null, nikSealed: null, nikDigest: null, nikAgrees: null }),
  });
  return { client, person, place };
}

/** A NIK as `register` keeps it: sealed, digested, masked, compared. */
const sealed = (key: string, nik: string, { bornOn, sex }: Person) => ({
  ...{ nik: maskOf(nik), nikSealed: seal(key, nik), nikDigest: digest(key, nik) },
  nikAgrees: nikAgrees(nik, bornOn, sex),
});
