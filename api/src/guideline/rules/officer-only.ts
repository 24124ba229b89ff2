import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { officerActs, type RecordedAct } from '../parameters/officers.js';
import type { Recorder } from '../parameters/roles.js';

interface Facts {
  act: RecordedAct;
  recorder: Recorder;
}

/** What is the officer's is recorded by an officer; an agent records monitoring, mentoring, referrals and slips. */
export const officerOnly = rule<Facts>(
  {
    code: 'officer.only',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.1.e, l.374', 'Melakukan penilaian terhadap kepulihan'),
    parameters: [officerActs],
  },
  ({ act, recorder }, day) => {
    const required = recordersOf(act, day);
    return { met: required.includes(recorder), found: recorder, required };
  },
);

/** Who may record an act. */
export const recordersOf = (act: RecordedAct, day: CivilDate): readonly Recorder[] =>
  valueOn(officerActs, day).includes(act) ? ['OFFICER'] : ['OFFICER', 'AGENT'];
