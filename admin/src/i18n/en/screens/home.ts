import type * as indonesian from '../../id/screens/home';

export const home: typeof indonesian.home = {
  title: 'Home',
  welcome: 'Welcome, %{name}',
  rooms: 'Your rooms',
};
