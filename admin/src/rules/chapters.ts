import type { RuleLineFragment, UsagePartsFragment } from '../../../schema/generated/graphql';
import type { id } from '../i18n/id';

/** A chapter of the rulebook. */
type Chapter = keyof typeof id.screens.rules.chapters;

/** The areas of rule codes that stand in one chapter with another. */
const together: Record<string, Chapter> = {
  assignment: 'agent',
  training: 'officer',
  assessor: 'officer',
  family: 'meeting',
  assistance: 'supervision',
  sop: 'supervision',
  satisfaction: 'supervision',
  partner: 'coverage',
  equity: 'coverage',
};

/** The area of a rule's code, `agent` of `agent.caseload`. */
const areaOf = (code: string): string => code.split('.')[0] ?? code;

/** Rules by their chapter, both in the order of the rulebook. */
export function chaptersOf(rules: readonly RuleLineFragment[]): Map<string, RuleLineFragment[]> {
  const chapters = new Map<string, RuleLineFragment[]>();
  for (const rule of rules) {
    const area = areaOf(rule.code);
    const chapter = together[area] ?? area;
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), rule]);
  }
  return chapters;
}

type Chapters = [name: string, rules: RuleLineFragment[]][];

/** The chapters as they are; or their rules in one, those most used in that way first and the unused left out. */
export function inOrder(chapters: Chapters, order: string, usages: ReadonlyMap<string, UsagePartsFragment>): Chapters {
  if (order !== 'refused' && order !== 'overdue') return chapters;
  const count = ({ code }: RuleLineFragment) => usages.get(code)?.[order] ?? 0;
  const used = chapters.flatMap(([, rules]) => rules).filter((rule) => count(rule) > 0);
  return used.length ? [[order, used.toSorted((one, other) => count(other) - count(one))]] : [];
}
