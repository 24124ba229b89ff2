import { RuleUsageDocument, RuleUsagesDocument, type UsagePartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { useToday } from '../shared/format';
import { STAFF } from '../shared/roles';
import { useAnswer } from '../shared/useAnswer';

/** The day a year ago: since then refusals are counted. */
const useYearAgo = (): string => {
  const today = useToday();
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return day.toISOString().slice(0, 10);
};

/** Whether the viewer is told how rules are used. */
export const useSeesUsage = (): boolean => STAFF.includes(useViewer().role);

/** How each rule is used at the units in sight, by code; empty until it is here, or where it is not told. */
export function useUsages(): ReadonlyMap<string, UsagePartsFragment> {
  const enabled = useSeesUsage();
  const { data } = useAnswer(RuleUsagesDocument, { since: useYearAgo() }, { enabled, keep: true });
  return new Map(data?.rules.flatMap(({ code, usage }) => (usage ? [[code, usage]] : [])));
}

/** How one rule is used; null until it is here, or where it is not told. */
export function useUsage(id: string): UsagePartsFragment | null {
  const enabled = useSeesUsage();
  const { data } = useAnswer(RuleUsageDocument, { id, since: useYearAgo() }, { enabled });
  return data?.rule?.usage ?? null;
}
