import type * as indonesian from '../../id/types/prisons';
import { common, filters } from './common';

const { id, recordedAt, unit, version, client, note } = common;
const { unitIds, clientId } = filters;

export const types: typeof indonesian.types = {
  PrisonStay: {
    _: 'Preparation in prison |||| Preparations in prison',
    ...{ id, recordedAt, version, unit, client, prison: 'Prison', recidivist: 'Sentenced before' },
    enteredOn: 'Entered on',
    sentenceFrom: 'Sentence from',
    sentenceUntil: 'Sentence until',
    releasedOn: 'Released on',
    trainings: 'Programmes',
    personality: 'Personality training',
    duties: 'Duties',
  },
  PrisonTraining: {
    _: 'Programme in prison |||| Programmes in prison',
    ...{ id, recordedAt, note, programme: 'Programme', trade: 'Trade', beganOn: 'Began on' },
    stay: 'Time in prison',
  },
  RecordPrisonStayInput: {
    _: 'Time in prison',
    ...{ id, clientId, prison: 'Prison', recidivist: 'Sentenced before' },
    enteredOn: 'Entered on',
    sentenceFrom: 'Sentence from',
    sentenceUntil: 'Sentence until',
  },
  RecordPrisonTrainingInput: {
    _: 'Programme in prison',
    ...{ id, note, programme: 'Programme', trade: 'Trade', beganOn: 'Began on' },
    stayId: 'Time in prison',
  },
  PrisonStayFilter: {
    _: 'Filter of preparations in prison',
    ...{ unitIds, clientId, released: 'Released', recidivist: 'Sentenced before' },
    endsBy: 'Sentence ends by',
  },
};

export const enums: typeof indonesian.enums = {
  PrisonProgramme: {
    ORIENTATION: 'Orientation (mappenaling)',
    INTELLECT_AND_NATION: 'Intellect and national awareness',
    RELIGION: 'Religion',
    BODILY_HEALTH: 'Health of body and mind',
    RECREATION: 'Recreation',
    LEGAL_AWARENESS: 'Legal awareness',
    SELF_RELIANCE: 'Self-reliance training',
  },
  PrisonTrade: {
    MASONRY_AND_CARPENTRY: 'Masonry and carpentry',
    WELDING_AND_TURNING: 'Welding and turning',
    TAILORING: 'Tailoring',
    SANDALS_AND_SOFAS: 'Sandals and sofas',
    LIVESTOCK: 'Livestock',
    HAIRDRESSING: 'Hairdressing',
    CLEANING_AND_GARDENING: 'Cleaning and gardening',
    FARMING: 'Farming',
  },
};
