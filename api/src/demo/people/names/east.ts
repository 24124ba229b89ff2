import { tradition } from './tradition.js';

/** Names of Bali, Borneo, Celebes and the east; combined at random, so that no real person is meant. */
export const east = {
  balinese: tradition(
    'I_Gede I_Kadek I_Ketut I_Komang I_Made I_Nengah I_Nyoman I_Putu I_Wayan I_Gusti_Ngurah',
    'Ni_Kadek Ni_Ketut Ni_Komang Ni_Luh Ni_Made Ni_Nyoman Ni_Putu Ni_Wayan Ida_Ayu',
    'Ardana Arnawa Artawan Budiarta Darmawan Mahendra Mardika Pariasa Sudana Suardana Suarta Widiana Wirata Yasa',
    'Ariani Ariastuti Budiasih Cahyani Juliani Lestari Martini Parwati Puspita Sariani Suartini Sukerti Widiasih',
  ),
  sasak: tradition(
    'Abdurrahman Ahyar Hamdani Lalu_Ahmad Lalu_Hadi Mastur Mawardi Muhsin Ruslan Sahnan Suhaili Zulkarnain',
    'Baiq_Nur Baiq_Rina Hidayati Huriah Maisarah Mariatun Nurlaili Raudah Rohani Sakinah Sumarni Zohriah',
    'Azhari Efendi Fathurrahman Hadi Jayadi Kurniadi Mukhtar Nasrudin Rahmatullah Saleh Satriawan Wirajaya',
  ),
  timorese: tradition(
    'Adrianus Agustinus Benediktus Dominikus Emanuel Fransiskus Gabriel Hendrikus Kornelis Markus Petrus Yohanes Yosef',
    'Agnes Bernadeta Elisabet Fransiska Katarina Kristina Margareta Maria Monika Regina Theresia Yuliana',
    'Bere Bria Da_Costa Fernandez Hale Kase Keraf Lado Leki Manek Nahak Nggadas Seran Taek Tnunay',
  ),
  banjarese: tradition(
    'Akhmad Aliansyah Arbain Fahriadi Gazali Hairul Jumadi Mahyuni Norhidayat Rahmadi Saidinur Syarwani Zainal',
    'Aulia Fauziah Halimah Hamsiah Jamiah Mahrita Mastura Norhayati Rabiatul Raudatul Salasiah Siti_Norma',
    'Anshari Badaruddin Fansuri Hasani Helmi Ideris Khairani Mukhlisin Noor Rifani Sarkani Syahrani Yamani',
  ),
  dayak: tradition(
    'Aloysius Antonius Darius Frans Herkulanus Ignasius Lukas Markus Paulus Silvanus Stefanus Yakobus',
    'Anastasia Emilia Florensia Kristiana Lusia Magdalena Natalia Paulina Rosalia Silvana Yosefina',
    'Ahen Anyang Asan Bilung Djuan Embang Gerung Jalung Kuleh Laing Lihan Ngau Sanen Usat',
  ),
  bugis: tradition(
    'Abidin Andi_Rahman Arifuddin Bahar Baso Burhanuddin Firman Jufri Kaharuddin Makmur Rustam Syamsul Takdir',
    'Andi_Nurul Asriani Besse Darmawati Hasnawati Indo_Tuo Jumriah Mardiah Nurhaeda Rosdiana Suriani Wahidah',
    'Alimuddin Amir Haeruddin Hamid Lolo Mappasessu Nur Palaguna Rauf Sabir Side Tahir Yasin',
  ),
  minahasan: tradition(
    'Alfrits Bryan Christian Denny Donny Fandy Hengky Jemmy Marlon Nolly Reinhard Ronny Stenly Vicky',
    'Anita Christy Debby Fenny Greity Heidy Ivonne Jenny Meity Olga Selvie Sherly Vonny',
    'Kaunang Lengkong Lumowa Mamesah Mandagi Mokoginta Pangemanan Rondonuwu Rumengan Tumbelaka Wenas Worang',
  ),
  moluccan: tradition(
    'Abraham Chris Dominggus Edison Frangky Hendrik Jhon Leonard Max Nikolas Octovianus Rafael Semuel Yongki',
    'Adolfina Betty Dorkas Ester Feby Helena Jacoba Mariam Novalin Oktovina Salomina Yakomina',
    'Kakisina Latuconsina Lekatompessy Manuputty Nanulaitta Pelupessy Ririmasse Sahetapy Salampessy Tehupeiory Tuasikal Wattimena',
  ),
  papuan: tradition(
    'Albert Barnabas Daud Elia Filep Gerson Hosea Isak Kornelius Lukas Marthen Nataniel Otis Silas Thomas Yulianus',
    'Agustina Debora Elsina Fransina Gerda Helena Ice Martina Naomi Orpa Paulina Ruth Selfina Yuliana',
    'Awom Bonay Daimboa Gebze Hubi Imbiri Kambu Kogoya Mabel Mofu Ohee Rumbiak Sroyer Tabuni Wanimbo Wenda Yarangga Yikwa',
  ),
} as const;
