/** Relapse (kekambuhan). */
export const relapse = {
  'relapse.type': {
    title: 'Tipe kekambuhan sesuai fakta',
    explanation: 'Fakta yang dicatat sesuai dengan tipe kekambuhan: slip, lapse, atau relapse.',
    refused: 'Tipe {found} tidak sesuai dengan fakta yang dicatat; yang sesuai: {required}.',
  },
  'relapse.slip-handling': {
    title: 'Penanganan slip',
    explanation: 'Slip segera ditangani agen atau petugas: evaluasi keadaan, tes urin, dan evaluasi rencana kegiatan.',
    refused: 'Penanganan slip belum lengkap dalam waktunya. Langkah yang belum dilakukan: {missing}.',
  },
  'relapse.lapse-handling': {
    title: 'Penanganan lapse',
    explanation: 'Lapse ditangani petugas, dengan rujukan ke PBM bila desanya memilikinya.',
    refused: 'Penanganan lapse belum lengkap dalam waktunya. Langkah yang belum dilakukan: {missing}.',
  },
  'relapse.relapse-handling': {
    title: 'Penanganan relapse',
    explanation: 'Klien yang relapse diperiksa urinnya serta dirujuk untuk detoksifikasi dan rehabilitasi.',
    refused: 'Penanganan relapse belum lengkap dalam waktunya. Langkah yang belum dilakukan: {missing}.',
  },
  'relapse.stays': {
    title: 'Tetap dalam program',
    explanation: 'Klien yang slip atau lapse tetap dalam program; klien yang relapse dirujuk ke rehabilitasi.',
    refused: 'Klien dengan {found} tidak tetap dalam program; yang tetap: {required}.',
  },
  'relapse.close': {
    title: 'Penutupan kejadian kekambuhan',
    explanation:
      'Kejadian kekambuhan ditutup setelah setiap langkah penanganannya dilakukan, atau rujukannya ditolak klien.',
    refused: 'Kejadian kekambuhan belum dapat ditutup. Langkah yang belum dilakukan: {missing}.',
  },
};
