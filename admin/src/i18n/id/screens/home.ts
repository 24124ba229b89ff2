/** Home. */
export const home = {
  title: 'Beranda',
  welcome: 'Selamat datang, %{name}',
  rooms: 'Ruang kerja Anda',
};
