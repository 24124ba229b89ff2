import { common, filters } from './common';

const { id, recordedAt, unit, version, client, note } = common;
const { unitIds, clientId } = filters;

/** The preparation of clients in prison. */
export const types = {
  PrisonStay: {
    _: 'Persiapan di lapas',
    ...{ id, recordedAt, version, unit, client, prison: 'Lapas atau rutan', recidivist: 'Residivis' },
    enteredOn: 'Tanggal masuk',
    sentenceFrom: 'Awal masa pidana',
    sentenceUntil: 'Akhir masa pidana',
    releasedOn: 'Tanggal bebas',
    trainings: 'Pembinaan',
    personality: 'Pembinaan kepribadian',
    duties: 'Kewajiban',
  },
  PrisonTraining: {
    _: 'Pembinaan di lapas',
    ...{ id, recordedAt, note, programme: 'Program', trade: 'Keterampilan', beganOn: 'Tanggal mulai' },
    stay: 'Masa di lapas',
  },
  RecordPrisonStayInput: {
    _: 'Pencatatan masa di lapas',
    ...{ id, clientId, prison: 'Lapas atau rutan', recidivist: 'Residivis' },
    enteredOn: 'Tanggal masuk',
    sentenceFrom: 'Awal masa pidana',
    sentenceUntil: 'Akhir masa pidana',
  },
  RecordPrisonTrainingInput: {
    _: 'Pencatatan pembinaan',
    ...{ id, note, programme: 'Program', trade: 'Keterampilan', beganOn: 'Tanggal mulai' },
    stayId: 'Masa di lapas',
  },
  PrisonStayFilter: {
    _: 'Saringan persiapan di lapas',
    ...{ unitIds, clientId, released: 'Sudah bebas', recidivist: 'Residivis' },
    endsBy: 'Pidana berakhir sampai',
  },
};

export const enums = {
  PrisonProgramme: {
    ORIENTATION: 'Masa pengenalan lingkungan (mappenaling)',
    INTELLECT_AND_NATION: 'Intelektual dan wawasan kebangsaan',
    RELIGION: 'Kesadaran beragama',
    BODILY_HEALTH: 'Kesehatan jasmani dan rohani',
    RECREATION: 'Rekreasi dan hiburan',
    LEGAL_AWARENESS: 'Kesadaran hukum',
    SELF_RELIANCE: 'Pembinaan kemandirian',
  },
  PrisonTrade: {
    MASONRY_AND_CARPENTRY: 'Bangunan batu dan kayu',
    WELDING_AND_TURNING: 'Las listrik dan pembubutan',
    TAILORING: 'Menjahit',
    SANDALS_AND_SOFAS: 'Sandal dan sofa',
    LIVESTOCK: 'Peternakan',
    HAIRDRESSING: 'Pangkas rambut',
    CLEANING_AND_GARDENING: 'Kebersihan dan pertamanan',
    FARMING: 'Pertanian',
  },
};
