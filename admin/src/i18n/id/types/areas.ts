import { common, filters } from './common';

const { id, recordedAt, version, unit } = common;

const made = {
  mappedOn: 'Tanggal pemetaan',
  knowsTheArea: 'Dilakukan orang yang mengerti wilayah',
  informants: 'Informan setempat',
  workingGroup: 'Anggota kelompok kerja masyarakat',
};
const readiness = {
  listedOn: 'Tanggal daftar fasilitas disusun',
  builtOn: 'Tanggal jejaring rujukan dibangun',
  coordinatedOn: 'Tanggal koordinasi dengan rujukan',
};
const entry = { item: 'Unsur peta', note: 'Keterangan' };

/** Area maps, in three layers. */
export const types = {
  AreaMap: {
    _: 'Pemetaan wilayah',
    ...{ id, recordedAt, version, unit },
    village: 'Desa/kelurahan',
    ...made,
    ...readiness,
    layers: 'Kategori peta',
    complete: 'Kelengkapan peta',
    servicesFrom: 'Layanan dimulai',
    ready: 'Kesiapan wilayah',
  },
  AreaLayer: { _: 'Kategori peta', layer: 'Kategori', entries: 'Isi peta', missing: 'Belum ada' },
  MapEntry: { _: 'Isi peta', ...entry },
  MapEntryInput: { _: 'Isi peta', ...entry },
  AreaMapFilter: { _: 'Saringan pemetaan', unitIds: filters.unitIds, within: filters.within },
  RecordAreaMapInput: {
    _: 'Pencatatan pemetaan',
    id,
    villageCode: 'Desa/kelurahan',
    ...made,
    ...readiness,
    entries: 'Isi peta',
  },
  UpdateAreaMapInput: { _: 'Pemutakhiran pemetaan', ...readiness, entries: 'Isi peta' },
};

export const enums = {
  MapLayer: {
    PHYSICAL_MAP: 'Peta fisik',
    NON_PHYSICAL_MAP: 'Peta nonfisik',
    SOCIAL_NETWORK_MAP: 'Peta jaringan sosial',
  },
  MapItem: {
    AREA_BOUNDARIES: 'Batas wilayah: jalan, gedung, sungai, lapangan',
    ADMINISTRATIVE_BOUNDARIES: 'Batas administratif: nama jalan, kelurahan, RT/RW',
    PHYSICAL_CONDITION: 'Kondisi fisik: rumah kosong, gang, pertokoan, pasar',
    SOCIAL_DATA: 'Data sosial: perkiraan jumlah dan pola interaksi',
    CULTURAL_DATA: 'Data sosial budaya: kebiasaan, nilai, dan norma',
    ECONOMIC_DATA: 'Data ekonomi: penghasilan dan kegiatan ekonomi',
    SERVICE_DATA: 'Data layanan: kesehatan, pendidikan, rekreasi',
    HEALTH_DATA: 'Data kesehatan: perilaku hidup sehat dan penyakit',
    TIES: 'Ikatan dalam kelompok',
    HUBS: 'Simpul hubungan',
    BRIDGES: 'Jembatan antarjaringan',
    LOCAL_PLANNING: 'Rencana kegiatan sesuai kondisi setempat',
  },
  InformantKind: {
    COMMUNITY_FIGURE: 'Tokoh masyarakat',
    CUSTOMARY_FIGURE: 'Tokoh adat',
    GOVERNMENT_OFFICIAL: 'Aparat pemerintah',
    OTHER_KEY_INFORMANT: 'Informan kunci lainnya',
  },
};
