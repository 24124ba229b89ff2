import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Admin, CustomRoutes, Resource, type Store } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import type { ApiRefusal } from './api/refusal';
import { openAuthProvider } from './authProvider';
import { openDataProvider } from './dataProvider';
import { Frame } from './frame/Frame';
import { NotFound } from './frame/NotFound';
import { Home } from './home/Home';
import type { I18n } from './i18n/provider';
import { PanelContext, type Panel } from './panel';
import { pages, resources, seenBy } from './resources';
import { ErrorPage } from './shared/ErrorPage';
import { LoadingPage } from './shared/Loading';
import { keepAnswers } from './waiting/answers';
import { darkTheme, lightTheme } from './theme/theme';

interface Parts {
  panel: Panel;
  store: Store;
  i18n: I18n;
}

/** A read is tried again only where the network failed; what the API refused stays refused. */
const again = (count: number, error: Error) => (error as ApiRefusal).code === 'OFFLINE' && count < 2;

/** The panel of who is signed in: the resources and screens of their role. */
export function App({ panel, store, i18n }: Parts) {
  const { role } = panel.viewer;
  const [queryClient] = useState(() => {
    // Without a connection a query says so, and shows what it had.
    const queries = { retry: again, networkMode: 'always' } as const;
    const client = new QueryClient({ defaultOptions: { queries } });
    if (role === 'AGENT') keepAnswers(client);
    return client;
  });
  const screens = (
    <Admin
      authProvider={openAuthProvider(panel)}
      dataProvider={openDataProvider(panel.ask, resources)}
      i18nProvider={i18n}
      store={store}
      queryClient={queryClient}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      layout={Frame}
      dashboard={Home}
      loading={LoadingPage}
      error={ErrorPage}
      catchAll={NotFound}
      title={i18n.translate('brand')}
      loginPage={false}
      disableTelemetry
    >
      {seenBy(role, resources).map(({ name, list, show, create, edit, represents }) => (
        <Resource
          key={name}
          name={name}
          {...(list && { list })}
          {...(show && { show })}
          {...(create && { create })}
          {...(edit && { edit })}
          {...(represents && { recordRepresentation: represents as (record: unknown) => string })}
        >
          <Route path="*" element={<NotFound />} />
        </Resource>
      ))}
      <CustomRoutes>
        {seenBy(role, pages).map(({ path, screen: Screen }) => (
          <Route key={path} path={path} element={<Screen />} />
        ))}
      </CustomRoutes>
    </Admin>
  );
  const [router] = useState(() => createBrowserRouter([{ path: '*', element: screens }], { basename: '/admin' }));
  return (
    <PanelContext value={panel}>
      <RouterProvider router={router} />
    </PanelContext>
  );
}
