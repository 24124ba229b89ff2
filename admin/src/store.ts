import { localStorageStore, memoryStore, type Store } from 'react-admin';

/** What this browser remembers, also which columns are in sight; what was searched or typed is gone with the page, for computers are shared. */
const LASTING = /^(locale|theme|sidebar|preferences)|\.datatable(_columnRanks)?$/;

/** react-admin's store, of a lasting and a passing part. */
export function openStore(): Store {
  const [lasting, passing] = [localStorageStore(undefined, 'Pulih'), memoryStore()];
  const of = (key: string) => (LASTING.test(key) ? lasting : passing);
  return {
    setup: () => [lasting, passing].forEach((one) => one.setup()),
    teardown: () => [lasting, passing].forEach((one) => one.teardown()),
    getItem: (key, otherwise) => of(key).getItem(key, otherwise),
    setItem: (key, value) => of(key).setItem(key, value),
    removeItem: (key) => of(key).removeItem(key),
    removeItems: (prefix) => of(prefix).removeItems(prefix),
    reset: () => passing.reset(),
    subscribe: (key, told) => of(key).subscribe(key, told),
  };
}
