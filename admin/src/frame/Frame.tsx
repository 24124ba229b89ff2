import { Suspense, type ReactNode } from 'react';
import { Layout } from 'react-admin';
import { ErrorPage } from '../shared/ErrorPage';
import { Loading } from '../shared/Loading';
import { SessionEnded } from '../signin/SessionEnded';
import { Connection } from '../waiting/Connection';
import { Bar } from './Bar';
import { DemoBanner } from './DemoBanner';
import { Footer } from './Footer';
import { PhoneRooms } from './PhoneRooms';
import { Rooms } from './Rooms';
import { Underway } from './Underway';
import { useFocus } from './useFocus';

/** The frame around every screen. */
export function Frame({ children }: { children: ReactNode }) {
  useFocus();
  return (
    <Layout appBar={Bar} menu={Rooms} error={ErrorPage} appBarAlwaysOn>
      <DemoBanner />
      <Connection />
      <Underway />
      <Suspense fallback={<Loading />}>{children}</Suspense>
      <Footer />
      <PhoneRooms />
      <SessionEnded />
    </Layout>
  );
}
