import { tradition } from './tradition.js';

/** Names of Java and Sumatra; combined at random, so that no real person is meant. */
export const west = {
  javanese: tradition(
    'Agung Arif Aris Bayu Danang Dimas Eko Fajar Galih Hendro Imam Joko Lukman Nanang Pandu Rudi Slamet Sigit Teguh Wahyu Yoga',
    'Ajeng Anisa Diah Endang Fitri Ika Indah Lilis Niken Puji Ratna Retno Rini Siti Sri Tri Wening Yuni',
    'Haryanto Kurniawan Nugroho Prasetya Purnomo Raharjo Santoso Saputro Setiawan Sulistyo Utomo Wardoyo Wicaksono',
    'Astuti Handayani Kusumawati Maharani Ningrum Nuraini Pratiwi Purwanti Rahayu Sulistyowati Utami Wahyuni Wijayanti',
  ),
  sundanese: tradition(
    'Aep Asep Cecep Dadan Dede Deden Engkos Gilang Iwan Jajang Kiki Maman Nandang Rizki Tatang Ujang Yayan',
    'Ai Cucu Dede Elis Euis Imas Iis Kokom Lilis Neng Nining Rina Teti Tuti Wiwin Yeyen',
    'Gunawan Hermawan Hidayat Kosasih Maulana Mulyana Permana Ramdani Ruhiyat Sobandi Sopandi Supriatna Suryana Wiguna',
    'Komariah Kurniasih Nurhayati Nuraeni Rohaeti Rosmiati Rukmini Solihat Sumiati Suryani Wartini Yuningsih',
  ),
  betawi: tradition(
    'Abdul Ahmad Fauzi Fikri Hasan Idris Jaelani Mahmud Nasir Rojali Saiful Sarmili Syafii Zaenal',
    'Aminah Asiah Fatimah Hasanah Khadijah Laila Maimunah Nurlaela Rohimah Saodah Siti Zubaidah',
    'Anwar Bachtiar Fadilah Hakim Junaedi Maulana Mubarok Ramadhan Rasyid Sanusi Supandi Zakaria',
  ),
  acehnese: tradition(
    'Afdal Faisal Fachri Husaini Iskandar Munzir Mukhlis Nazaruddin Rahmat Safrizal Teuku_Arif Zulfikar',
    'Cut_Intan Cut_Nadia Dahlia Fitria Husna Maulida Nurul Rahmah Safrina Yusnidar Zahara',
    'Abdullah Amri Daud Hasbi Husin Ibrahim Ismail Jamil Mahmudi Ridwan Saputra Usman Yusuf',
  ),
  batak: tradition(
    'Benny Binsar Charles Daniel Ferdinand Jonggi Maruli Parlin Poltak Ricardo Saut Togar Tumpal',
    'Basaria Elfrida Friska Hotma Lasma Mariana Melva Rotua Sondang Tiurma Tiur Veronika',
    'Harahap Hutabarat Lubis Manalu Nababan Pane Pardede Purba Saragih Sembiring Siahaan Simamora Sinaga Sitorus Tarigan',
  ),
  minang: tradition(
    'Afrizal Ardi Dasril Doni Erizal Ilham Jufri Khairul Nofrizal Rahmad Rinaldi Syafrizal Yandri Zulhendri',
    'Desmawati Elvira Fitriani Gusmiati Lusi Meldawati Nofriyanti Rahmi Silvia Sri_Yulia Yulinar Yusmaniar',
    'Caniago Chaniago Gusman Ilyas Jambak Koto Malik Piliang Putra Rahman Sikumbang Syahputra Tanjung Yunus',
  ),
  malay: tradition(
    'Andi_Pratama Ardiansyah Azhar Fadli Hafiz Hendri Irwan Jamaludin Kamarudin Marzuki Rasyidin Rusli Sukri Zamri',
    'Aisyah Asmah Darlina Eliza Farida Hartati Jamilah Khairani Mardiana Normah Rosnah Salmah Suryati Yuliana',
    'Alamsyah Effendi Firdaus Hamzah Hasibuan Idrus Kadir Kurnia Mansyur Nasution Ramli Saidi Syahrial Umar',
  ),
  lampungese: tradition(
    'Andri Apriadi Edison Feri Hengki Juanda Mirza Novriadi Oktaria Riski Sandi Yudha',
    'Desi Erna Fitri Herlina Ira Marlena Novita Okta Reni Selvi Susi Yunita',
    'Bastari Dermawan Fahlevi Gumay Irawan Marsudi Pagaralam Rozali Sanjaya Wirawan Yusmar Zainuri',
  ),
  chinese: tradition(
    'Andre Budi Calvin Edwin Hendry Jimmy Kevin Leonardo Rudy Steven Susanto William Yohan',
    'Angelina Cynthia Fenny Grace Jessica Lanny Linda Meilina Silvy Stefanie Vivian Yenny',
    'Gotama Gunadi Halim Hartono Kusuma Lie Lim Oey Salim Setiadi Suryadi Tan Widjaja Wijaya',
  ),
} as const;
