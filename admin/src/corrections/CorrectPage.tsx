import type { ReactNode } from 'react';
import { useGetOne, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { RecordKind } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { whole } from '../shared/whole';
import { Resting } from './Resting';

/** What the form of a correction is given. */
export interface Correcting<Record> {
  record: Record;
  /** Leads to a record of the same kind: the one that stands in its place, or back to the wrong one. */
  leave: (id: string) => void;
}

interface CorrectPageProps<Record> {
  kind: RecordKind;
  /** What is corrected, as a quiet line under the title. */
  of: (record: Record) => string;
  children: (correcting: Correcting<Record>) => ReactNode;
}

/** The screen of a correction: the form as it was filled in, and why it is wrong. */
export function CorrectPage<Record extends RaRecord<string>>({ kind, of, children }: CorrectPageProps<Record>) {
  const translate = useTranslate();
  const go = useNavigate();
  const resource = useResourceContext() ?? '';
  const { id = '' } = useParams();
  const { data, error, refetch } = useGetOne<Record>(resource, { id, meta: whole });
  const what = translate(`enums.RecordKind.${kind}`).toLowerCase();
  const pathOf = (one: string) => `/${resource}/${one}/show`;
  return (
    <Page title={translate('screens.corrections.correctOne', { what })} under={data && of(data)} back={pathOf(id)}>
      <Sheet>
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && <Resting kind={kind} of={id} />}
        {data && children({ record: data, leave: (one) => void go(pathOf(one)) })}
      </Sheet>
    </Page>
  );
}
