import type { RequiredEntityData } from '@mikro-orm/core';
import type { CivilDate } from '../../guideline/calendar.js';
import type { Facility } from '../../facilities/facility.js';
import type { Recorded } from '../../ground/record.js';
import type { Account } from '../../people/account.js';
import { Village } from '../../regions/region.js';
import type { Unit } from '../../units/unit.js';
import type { Place } from '../units/regions.js';
import type { Seat } from '../units/seats.js';
import { Chance } from './chance.js';
import type { AgentOnDuty, Followed } from './kept.js';
import type { RowClass, World } from './world.js';

/** One unit while its part of the demo world is made. */
export class Site {
  /** Each unit has a chance of its own: more clients in one change nothing in another. */
  readonly chance: Chance;
  /** The villages its clients live in; no agent serves the last. */
  places: readonly Place[] = [];
  officers: readonly Account[] = [];
  readonly facilities: Facility[] = [];
  readonly agents: AgentOnDuty[] = [];
  readonly followed: Followed[] = [];
  /** Clients registered so far. */
  registered = 0;
  /** Accounts of its agents, by agent. */
  readonly accountOf = new Map<string, string>();

  constructor(
    readonly world: World,
    readonly seat: Seat,
    readonly unit: Unit,
  ) {
    this.chance = new Chance(`pulih ${seat.id}`);
  }

  /** Adds a row recorded on a day, by the agent where they sign in themselves, else by an officer. */
  record<T extends Recorded>(
    entity: RowClass<T>,
    on: CivilDate,
    data: Omit<RequiredEntityData<T>, 'id' | 'recordedAt' | 'recordedBy'>,
    agent?: { id: string } | null,
  ): T {
    const by = (agent && this.accountOf.get(agent.id)) ?? this.chance.pick(this.officers).id;
    return this.world.record(entity, this.chance, { on, unit: this.unit, by }, data);
  }

  /** The village of a code. */
  village(code: string): Village {
    return this.world.region(Village, code);
  }

  /** The courses that were active on a day. */
  activeOn(on: CivilDate): Followed[] {
    return this.followed.filter(({ startedOn, until }) => startedOn <= on && on <= until);
  }
}
