import { addDays, type CivilDate } from '../../guideline/calendar.js';
import type { TestResult } from '../../guideline/parameters/urine.js';
import { urineExaminer } from '../../guideline/rules/urine-examiner.js';
import { urineLimit } from '../../guideline/rules/urine-limit.js';
import { overallResult, urineResult } from '../../guideline/rules/urine-result.js';
import { Substance, UrineTest, type SubstanceCode } from '../../assessments/urineTest.js';
import { careOf } from '../../enrollments/care.js';
import { demand } from '../../ground/refusal.js';
import { recorderOf } from '../../people/recorder.js';
import type { RelapseEvent } from '../../relapses/relapse.js';
import type { Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

const all = Object.keys(Substance) as SubstanceCode[];
const panels = { three: all.slice(1, 4), five: all.slice(0, 5), six: all };
const used: Partial<Record<SubstanceCode, number>> = { MET: 66, THC: 20, AMP: 8, BZO: 4, MOP: 2 };

/** A routine test by an officer; one in twenty says nothing, and is taken anew. */
export function testUrine(site: Site, followed: Followed, takenOn: CivilDate, positive: number): UrineTest {
  const { chance } = site;
  const before = addDays(takenOn, -1);
  if (chance.falls(0.05) && before >= followed.startedOn) take(site, followed, before, 'INVALID');
  return take(site, followed, takenOn, chance.falls(positive) ? 'POSITIVE' : 'NEGATIVE');
}

/** Records a test with that result: a routine one, or one of a relapse. */
export function take(
  site: Site,
  followed: Followed,
  takenOn: CivilDate,
  result: TestResult,
  relapse: RelapseEvent | null = null,
): UrineTest {
  const { chance } = site;
  const { enrollment, startedOn, urineTests } = followed;
  const panel = panels[chance.weighted({ three: 50, five: 15, six: 35 })];
  const found = panel.find((one) => one === chance.weighted(used)) ?? 'MET';
  const results = panel.map((substance) => ({
    substance,
    result: result === 'NEGATIVE' || (result === 'POSITIVE' && substance !== found) ? ('NEGATIVE' as const) : result,
  }));
  const lot = `${chance.pick(['A', 'B', 'K'])}-${chance.whole(100, 999)}`;
  const counted = urineTests.filter((one) => one.overall !== 'INVALID' && one.purpose === 'ROUTINE');
  const valid = counted.map((one) => one.takenOn);
  const purpose = relapse ? ('RELAPSE' as const) : ('ROUTINE' as const);
  const examiner = chance.pick(site.officers);
  demand(
    urineExaminer({ examiner: recorderOf(examiner.role) }, startedOn),
    urineLimit(
      { purpose, routine: valid.length, ofRelapse: !!relapse, startedOn, testedOn: [...valid, takenOn] },
      startedOn,
    ),
    urineResult({ lot, results }, startedOn),
  );
  const facts = { takenOn, purpose, relapse, lot, results, overall: overallResult(results), examiner };
  const test = site.record(UrineTest, addDays(takenOn, chance.whole(0, 1)), { ...careOf(enrollment), ...facts });
  urineTests.push(test);
  return test;
}
