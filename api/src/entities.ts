import { Disclosure, Operation } from './ground/log.js';
import { Account } from './people/account.js';
import { Client } from './clients/client.js';
import { ClientIdentity } from './clients/identity.js';
import { District, Province, Regency, Village } from './regions/region.js';
import { Unit } from './units/unit.js';

/** Every entity, parents before children. */
export const entities = [
  Province,
  Regency,
  District,
  Village,
  Unit,
  Account,
  Client,
  ClientIdentity,
  Operation,
  Disclosure,
];
