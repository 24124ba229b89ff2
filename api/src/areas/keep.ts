import { mappingParticipants } from '../guideline/rules/mapping-participants.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { demand, expectVersion } from '../ground/refusal.js';
import { villageOf } from '../regions/village.js';
import { Unit } from '../units/unit.js';
import type { ReadinessInput, RecordAreaMapInput, UpdateAreaMapInput } from './areaMap.input.js';
import { AreaMap, type MapEntry } from './areaMap.js';

const daysOf = ({ listedOn = null, builtOn = null, coordinatedOn = null }: ReadinessInput) => ({
  ...{ listedOn, builtOn, coordinatedOn },
});

const notYet = (today: string, { listedOn, builtOn, coordinatedOn }: ReadinessInput) =>
  notAhead(today, { 'input.listedOn': listedOn, 'input.builtOn': builtOn, 'input.coordinatedOn': coordinatedOn });

/** Records the map of a village of the own unit, made by who the guideline wants to take part. */
export async function map({ em, viewer, today }: Context, input: RecordAreaMapInput): Promise<AreaMap> {
  const { id, villageCode, mappedOn, knowsTheArea, informants, workingGroup, entries } = input;
  notAhead(today, { 'input.mappedOn': mappedOn });
  notYet(today, input);
  const village = await villageOf(em, villageCode);
  demand(mappingParticipants({ knowsTheArea, informants: informants.length, workingGroup }, today));
  const unit = em.getReference(Unit, viewer.unit);
  const facts = { mappedOn, knowsTheArea, informants, workingGroup, entries: merged([], entries), ...daysOf(input) };
  return em.create(AreaMap, { ...(id && { id }), ...facts, village, unit });
}

/** Adds to a map; what is left out stays. @throws CONFLICT when another was faster. */
export async function update(
  { em, today }: Context,
  id: string,
  expected: number,
  input: UpdateAreaMapInput,
): Promise<AreaMap> {
  notYet(today, input);
  const found = await find(em, AreaMap, id, 'id');
  expectVersion(found.version, expected);
  found.listedOn = input.listedOn ?? found.listedOn;
  found.builtOn = input.builtOn ?? found.builtOn;
  found.coordinatedOn = input.coordinatedOn ?? found.coordinatedOn;
  if (input.entries) found.entries = merged(found.entries, input.entries);
  await em.flush();
  return found;
}

const merged = (before: readonly MapEntry[], added: readonly MapEntry[]): MapEntry[] => [
  ...new Map([...before, ...added].map(({ item, note }) => [item, { item, note: note.trim() }])).values(),
];
