import {
  personalityFields2023,
  trades2023,
  type PrisonProgramme,
  type Trade,
} from '../guideline/parameters/prisons.js';
import { words } from '../ground/words.js';

export const ProgrammeWord = words<PrisonProgramme>(
  'PrisonProgramme',
  [...personalityFields2023, 'SELF_RELIANCE'],
  'A programme in prison: a field of personality training, or self-reliance training (program pembinaan). 003, l.443–552.',
);

export const PrisonTradeWord = words<Trade>(
  'PrisonTrade',
  trades2023,
  'A trade of self-reliance training in prison (keterampilan). 003, l.554–578.',
);
