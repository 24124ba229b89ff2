import type { CivilDate } from '../../guideline/calendar.js';
import { DrugHistory } from '../../clients/drugHistory.js';
import type { RouteOfUseWord, UsedSubstanceWord } from '../../clients/drugUse.js';
import type { Rehabilitation } from '../../clients/rehabilitation.js';
import { Chance } from '../ground/chance.js';
import type { Site } from '../ground/site.js';

type Used = 'AMPHETAMINE' | 'CANNABIS' | 'NEW_PSYCHOACTIVE' | 'SEDATIVE' | 'OTHER_OPIOID' | 'HEROIN';

const main: Record<Used, number> = {
  ...{ AMPHETAMINE: 62, CANNABIS: 16, NEW_PSYCHOACTIVE: 8, SEDATIVE: 7, OTHER_OPIOID: 4, HEROIN: 3 },
};
const beside: readonly UsedSubstanceWord[] = ['CANNABIS', 'ALCOHOL', 'SEDATIVE', 'NEW_PSYCHOACTIVE'];
const ways: Record<Used, readonly RouteOfUseWord[]> = {
  ...{ AMPHETAMINE: ['SMOKED'], CANNABIS: ['SMOKED'], NEW_PSYCHOACTIVE: ['SMOKED'], SEDATIVE: ['ORAL'] },
  ...{ OTHER_OPIOID: ['ORAL'], HEROIN: ['INTRAVENOUS'] },
};
const codes: Record<Used, string> = {
  ...{ AMPHETAMINE: 'F15', CANNABIS: 'F12', NEW_PSYCHOACTIVE: 'F19', SEDATIVE: 'F13', OTHER_OPIOID: 'F11' },
  HEROIN: 'F11',
};

/** What a client used, as the centre assessed it: mostly whole, sometimes with a gap, sometimes not known at all. */
export function addDrugHistory(site: Site, rehabilitation: Rehabilitation, on: CivilDate): void {
  const chance = new Chance(`used ${rehabilitation.id}`);
  if (!chance.falls(0.88)) return;
  const used = chance.weighted(main);
  const other = chance.falls(0.3) ? chance.pick(beside.filter((one) => one !== used)) : null;
  const { unit, world } = site;
  world.record(
    DrugHistory,
    chance,
    { on, unit, by: rehabilitation.recordedBy! },
    {
      ...{ rehabilitation, client: rehabilitation.client, unit },
      substances: [used, ...(other ? [other] : [])],
      monthsOfUse: chance.falls(0.92) ? chance.whole(6, 150) : null,
      routes: [...ways[used]],
      diagnosis: chance.falls(0.85) ? `${codes[used]}.${chance.falls(0.7) ? 2 : 1}` : null,
    },
  );
}
