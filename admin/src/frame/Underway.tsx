import { useLoading, useTranslate } from 'react-admin';
import { Heard } from '../shared/Heard';
import { useDebounced } from '../shared/useDebounced';

/** Milliseconds after which it is said that something is on its way. */
const LONG = 1_000;

/** Says to those who listen that what they asked for is on its way, where it takes long. */
export function Underway() {
  const translate = useTranslate();
  const loading = useLoading();
  const long = useDebounced(loading, LONG);
  return <Heard status>{loading && long && translate('shared.list.loading')}</Heard>;
}
