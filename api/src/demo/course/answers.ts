import { domains, facets, type Answers, type QualityDomain } from '../../guideline/whoqol/items.js';
import type { Chance } from '../ground/chance.js';

/** How well somebody lives, from 1 to 5, in each domain. */
export type Wellbeing = Record<QualityDomain, number>;

const keys = Object.keys(domains) as QualityDomain[];

/** How somebody lives at the start. */
export function startOf(chance: Chance): Wellbeing {
  const middle = chance.near(3.15, 0.32);
  return Object.fromEntries(keys.map((domain) => [domain, middle + chance.near(0, 0.22)])) as Wellbeing;
}

/** How they live months later: most better, some as before, some worse. */
export const laterThan = (before: Wellbeing, chance: Chance): Wellbeing => {
  const change = chance.near(0.46, 0.3);
  return Object.fromEntries(keys.map((domain) => [domain, before[domain] + change + chance.near(0, 0.2)])) as Wellbeing;
};

/** The options somebody chooses on the form; now and then an item or two stay blank. */
export function answersOf(wellbeing: Wellbeing, chance: Chance): Answers {
  const mean = keys.reduce((sum, domain) => sum + wellbeing[domain], 0) / keys.length;
  const blanks = chance.falls(0.09) ? [chance.pick(domains.ENVIRONMENT.items), chance.whole(15, 18)] : [];
  return facets.map((_, at) => {
    const item = at + 1;
    const domain = keys.find((key) => domains[key].items.includes(item));
    const option = optionNear(domain ? wellbeing[domain] : mean, chance);
    const reversed = domain && domains[domain].reversed.includes(item);
    return blanks.includes(item) ? null : reversed ? 6 - option : option;
  });
}

const optionNear = (level: number, chance: Chance) => Math.min(5, Math.max(1, Math.round(chance.near(level, 0.55))));
