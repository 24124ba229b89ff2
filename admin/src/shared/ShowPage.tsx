import type { ComponentType } from 'react';
import { ShowBase, useCreatePath, useResourceContext, useShowContext, useTranslate, type RaRecord } from 'react-admin';
import { ErrorState } from './ErrorState';
import { Loading } from './Loading';
import { Page } from './Page';
import { whole } from './whole';

/** A part of a record's screen. */
type Part<Record extends RaRecord> = ComponentType<{ record: Record }>;

interface ShowPageProps<Record extends RaRecord> {
  title: (record: Record) => string;
  /** A quiet line under the title. */
  under?: Part<Record>;
  /** Beside the title: chips, marks. */
  beside?: Part<Record>;
  actions?: Part<Record>;
  content: Part<Record>;
  /** Where the arrow leads back to; the list otherwise. */
  back?: (record: Record) => string;
}

const quiet = { onError: () => undefined, meta: whole };

/** One record: on its way, failed, or here. */
export function ShowPage<Record extends RaRecord>(props: ShowPageProps<Record>) {
  return (
    <ShowBase queryOptions={quiet}>
      <Shown {...props} />
    </ShowBase>
  );
}

function Shown<Record extends RaRecord>(props: ShowPageProps<Record>) {
  const { title, under: Under, beside: Beside, actions: Actions, content: Content } = props;
  const translate = useTranslate();
  const path = useCreatePath();
  const list = path({ resource: useResourceContext() ?? '', type: 'list' });
  const { record, error, refetch } = useShowContext<Record>();
  if (!record)
    return (
      <Page title={translate(error ? 'ra.page.error' : 'ra.page.loading')} back={list}>
        {error ? <ErrorState error={error} retry={() => void refetch()} back={list} /> : <Loading />}
      </Page>
    );
  return (
    <Page
      title={title(record)}
      under={Under && <Under record={record} />}
      beside={Beside && <Beside record={record} />}
      actions={Actions && <Actions record={record} />}
      back={props.back?.(record) ?? list}
    >
      <Content record={record} />
    </Page>
  );
}
