import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../../schema/generated/graphql';
import type { Ask } from './api/ask';
import type { Config } from './signin/config';
import type { Session } from './signin/session';
import type { Outbox } from './waiting/outbox';

/** Who is signed in: the account, its role and its unit. */
export type Viewer = ViewerQuery['viewer'];

/** What every screen may use. */
export interface Panel {
  config: Config;
  session: Session;
  ask: Ask;
  viewer: Viewer;
  /** What waits on this device for a connection. */
  outbox: Outbox;
}

/** Holds the panel for the screens. */
export const PanelContext = createContext<Panel | null>(null);

/** The configuration, the session, the API and the viewer. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('There is no panel around this component.');
  return panel;
}

/** Who is signed in. */
export const useViewer = (): Viewer => usePanel().viewer;

/** Asks the API a document as who is signed in. */
export const useAsk = (): Ask => usePanel().ask;
