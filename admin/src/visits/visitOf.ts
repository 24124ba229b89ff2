import type { RecordVisitInput, RelapseFactsInput, RelapseType } from '../../../schema/generated/graphql';

/** What the form of a visit holds; the type of a relapse is the status itself. */
export interface VisitValues extends Omit<RecordVisitInput, 'relapse'> {
  relapse?: Omit<RelapseFactsInput, 'type'>;
}

/** Whether the status of a visit asks for the facts of a new relapse event, beside those that are open. */
export const asksFacts = (status: string | null | undefined, open: readonly RelapseType[]): boolean =>
  !!status && status !== 'RECOVERING' && !(open as readonly string[]).includes(status);

/** A visit as it is sent: what belongs to the other mode, or to no relapse, stays behind. */
export function visitOf(values: VisitValues, open: readonly RelapseType[]): RecordVisitInput {
  const { place, announcedOn, informant, medium, relapse, ...visit } = values;
  const status = visit.recoveryStatus;
  return {
    ...visit,
    ...(visit.mode === 'DIRECT' ? { place, announcedOn } : { informant, medium }),
    ...(relapse && asksFacts(status, open) && { relapse: { ...relapse, type: status as RelapseType } }),
  };
}
