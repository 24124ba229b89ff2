import type { RecordVisitInput } from '../../../schema/generated/graphql';

/** A visit as it is sent: what belongs to the other mode stays behind. */
export function visitOf({ place, announcedOn, informant, medium, ...visit }: RecordVisitInput): RecordVisitInput {
  return { ...visit, ...(visit.mode === 'DIRECT' ? { place, announcedOn } : { informant, medium }) };
}
