import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { trainingHours, trainingTopics, type TrainingTopic } from '../parameters/officers.js';

interface Facts {
  /** Lesson hours (JP) of all trainings together. */
  hours: number;
  /** Topics covered in any of them. */
  topics: readonly TrainingTopic[];
}

/**
 * An officer is trained for enough lesson hours, covering every basic and core topic.
 * The guideline names no day by which; the duty stands from the appointment on until it is met.
 */
export const officerTraining = rule<Facts>(
  {
    code: 'officer.training',
    kind: 'duty',
    citation: juknis('Bab III.A.3.b.b, l.439', 'Peningkatan kemampuan ditujukan untuk petugas pasca rehabilitasi.'),
    parameters: [trainingHours, trainingTopics],
    field: 'officerId',
  },
  ({ hours, topics }, day) => {
    const required = valueOn(trainingHours, day);
    const missing = valueOn(trainingTopics, day).filter((topic) => !topics.includes(topic));
    return { met: hours >= required && missing.length === 0, found: hours, required, missing };
  },
);
