/** Prisons, partners, coverage and equity (lapas, mitra, jangkauan, kesetaraan). */
export const reach = {
  'prison.orientation': {
    title: 'Masa pengenalan lingkungan',
    explanation: 'Masa awal di lapas adalah pengenalan lingkungan (mappenaling); program lain dimulai sesudahnya.',
    refused: 'Program dicatat mulai {found}; paling cepat {required}, setelah masa pengenalan lingkungan.',
  },
  'prison.personality': {
    title: 'Pembinaan kepribadian',
    explanation: 'Pembinaan kepribadian di lapas meliputi semua bidangnya.',
    refused: 'Baru {found} dari {required} bidang yang diikuti. Yang belum: {missing}.',
  },
  'prison.vocational-window': {
    title: 'Waktu pembinaan kemandirian',
    explanation: 'Pembinaan kemandirian dimulai pada bagian masa pidana yang ditetapkan; residivis didahulukan.',
    refused: 'Pembinaan kemandirian belum dimulai pada waktunya ({found} dari {required}).',
  },
  'prison.release': {
    title: 'Pascarehabilitasi setelah bebas',
    explanation: 'Klien yang bebas dari lapas dilanjutkan ke pascarehabilitasi seperti setelah rehabilitasi lain.',
    refused: 'Klien yang bebas belum terdaftar dalam waktunya ({found} dari {required}).',
  },
  'partner.training': {
    title: 'Pelatihan mitra',
    explanation: 'BNN melatih pegawai kementerian serta lembaga LKS dan IPWL.',
    refused: 'Mitra yang sudah dilatih: {found}. Yang belum: {missing}.',
  },
  coverage: {
    title: 'Jangkauan',
    explanation:
      'Jumlah orang yang dilayani dibandingkan dengan jumlah yang membutuhkan, menurut wilayah, kelompok umur, jalur, dan asal.',
    refused: 'Yang terlayani {found} persen dari yang membutuhkan; yang diharapkan {required} persen.',
  },
  'equity.pathway': {
    title: 'Kesetaraan kedua jalur',
    explanation:
      'Klien jalur compulsory dan voluntary memperoleh layanan yang setara; selisih yang besar ditandai dan kelompok kecil tidak ditampilkan.',
    refused: 'Selisih antara kedua jalur {found} poin persen; batasnya {required}.',
  },
};
