import type { CivilDate, Span } from '../calendar.js';
import type { DutyCode } from '../codes.js';
import { valueOn } from '../dated.js';
import type { RehabilitationForm } from '../parameters/enrollment.js';
import type { TrainingTopic } from '../parameters/officers.js';
import { reviewParticipants, type ReviewParticipant } from '../parameters/supervision.js';
import type { PrisonProgramme } from '../parameters/prisons.js';
import { enrollmentWindow } from '../rules/enrollment-mandatory.js';
import { officerTraining } from '../rules/officer-training.js';
import { releaseWindow } from '../rules/prison-release.js';
import { vocationalWindow } from '../rules/prison-vocational-window.js';
import { reviewWindow } from '../rules/sop-review.js';
import { refresherWindow } from '../rules/training-refresher.js';
import type { Owed } from './beside.js';
import type { Done } from './course.js';
import { settle } from './settle.js';

/** A completed rehabilitation, and the enrollment it led to. */
export interface Discharge {
  id: string;
  form: RehabilitationForm;
  completedOn: CivilDate;
  enrollment: Done | null;
}

/** The enrollment a completed rehabilitation leads to. */
export function enrollmentOwed({ id, form, completedOn, enrollment }: Discharge, on: CivilDate): Owed {
  const asked = { rule: 'enrollment.mandatory', about: id, ...enrollmentWindow({ form, completedOn }, on) } as const;
  return settle(asked, { shows: enrollment ? [enrollment] : [] }, on);
}

/** What an officer's trainings are judged by. */
export interface TrainedOfficer {
  id: string;
  appointedOn: CivilDate;
  trainings: readonly (Done & { hours: number; topics: readonly TrainingTopic[] })[];
}

/**
 * An officer's training, and its refreshers. The guideline names no day by which the training is due, so it is never
 * overdue: until it is met its window ends on the day asked for.
 */
export function trainingOwed({ id: about, appointedOn, trainings }: TrainedOfficer, on: CivilDate): Owed[] {
  const held = inOrder(trainings.filter((one) => one.on <= on));
  const met = held.find((last) => {
    const soFar = held.filter((one) => one.on <= last.on);
    const hours = soFar.reduce((sum, one) => sum + one.hours, 0);
    return officerTraining({ hours, topics: soFar.flatMap(({ topics }) => topics) }, on).met;
  });
  const until = met && met.on > appointedOn ? met.on : met ? appointedOn : on;
  const training = { rule: 'officer.training', about, from: appointedOn, until } as const;
  const refreshers = rounds('training.refresher', held, held.slice(1), refresherWindow, on);
  return [
    ...(appointedOn <= on ? [settle(training, { shows: met ? [met] : [] }, on)] : []),
    ...refreshers.map((one) => Object.assign(one, { about })),
  ];
}

/** The reviews of a unit's procedures since its first course; one without everybody who should take part counts not. */
export function reviewsOwed(
  firstOn: CivilDate,
  reviews: readonly (Done & { participants: readonly ReviewParticipant[] })[],
  on: CivilDate,
): Owed[] {
  const asked = valueOn(reviewParticipants, on);
  const held = inOrder(reviews.filter((one) => asked.every((each) => one.participants.includes(each))));
  const since = held.filter((one) => one.on > firstOn);
  return rounds('sop.review', [{ on: firstOn }, ...since], since, reviewWindow, on);
}

/** A village's readiness before its first service. */
export interface Prepared {
  /** Id of the map; null where there is none. */
  id: string | null;
  listedOn: CivilDate | null;
  builtOn: CivilDate | null;
  coordinatedOn: CivilDate | null;
  servicesFrom: CivilDate;
}

/** Whether a village was made ready by its first day of service. */
export function readinessOwed({ id, servicesFrom, listedOn, builtOn, coordinatedOn }: Prepared, on: CivilDate): Owed {
  const days = [listedOn, builtOn, coordinatedOn].filter((one) => one !== null).toSorted();
  const shows = id !== null && days.length === 3 ? [{ id, on: days[2] as CivilDate }] : [];
  const asked = { rule: 'mapping.ready', from: servicesFrom, until: servicesFrom, ...(id !== null && { about: id }) };
  return settle({ ...asked, rule: 'mapping.ready' as const }, { shows }, on);
}

/** A time in prison: its sentence, the programmes begun in it, the release, and the enrollment that followed. */
export interface Imprisonment {
  id: string;
  sentenceFrom: CivilDate;
  sentenceUntil: CivilDate;
  releasedOn: CivilDate | null;
  programmes: readonly (Done & { programme: PrisonProgramme })[];
  enrollment: Done | null;
}

/** The self-reliance training of a time in prison, and the enrollment its release leads to. */
export function imprisonmentOwed(stay: Imprisonment, on: CivilDate): Owed[] {
  const { id: about, sentenceFrom, sentenceUntil, releasedOn, programmes, enrollment } = stay;
  const window = vocationalWindow({ from: sentenceFrom, until: sentenceUntil }, on);
  const shows = programmes.filter(({ programme }) => programme === 'SELF_RELIANCE');
  const training = settle(
    { rule: 'prison.vocational-window', about, ...window } as const,
    { shows, endedOn: releasedOn },
    on,
  );
  if (releasedOn === null || releasedOn > on) return [training];
  const release = { rule: 'prison.release', about, ...releaseWindow(releasedOn, on) } as const;
  return [training, settle(release, { shows: enrollment ? [enrollment] : [] }, on)];
}

const inOrder = <D extends Pick<Done, 'on'>>(done: readonly D[]): D[] =>
  done.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** What is due again after each time: a window after each start, shown by the time that followed it. */
function rounds(
  rule: DutyCode,
  starts: readonly Pick<Done, 'on'>[],
  followed: readonly Done[],
  window: (lastOn: CivilDate, day: CivilDate) => Span,
  on: CivilDate,
): Owed[] {
  return starts
    .filter((start) => start.on <= on)
    .map((start, at) => settle({ rule, ...window(start.on, on) }, { shows: followed.slice(at, at + 1) }, on));
}
