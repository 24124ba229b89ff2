import {
  addictionSymptoms2019,
  lapseSteps2019,
  relapseSteps2019,
  relapseTypes2019,
  slipSteps2019,
  type AddictionSymptom,
  type HandlingStep,
  type RelapseType,
} from '../guideline/parameters/relapses.js';
import { words } from '../ground/words.js';

export const Type = words<RelapseType>(
  'RelapseType',
  relapseTypes2019,
  'Type of a relapse (tipe kekambuhan): slip, lapse, relapse. Juknis 2019, l.646–672.',
);

export const Symptom = words<AddictionSymptom>(
  'AddictionSymptom',
  addictionSymptoms2019,
  'Sign of addiction (gejala adiksi): tolerance, withdrawal, craving. Juknis 2019, l.670–672.',
);

/** Every step of every type, once. */
const handlingSteps = [...new Set<HandlingStep>([...slipSteps2019, ...lapseSteps2019, ...relapseSteps2019])];

export const Step = words<HandlingStep>(
  'HandlingStep',
  handlingSteps,
  'What is done about a relapse (langkah penanganan). Juknis 2019, l.652–676.',
);
