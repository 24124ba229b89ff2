import { useSearchParams } from 'react-router-dom';

/** What the rulebook is searched for; it stands in the address, so that it can be sent. */
export function useRuleSearch() {
  const [params, setParams] = useSearchParams();
  const of = (name: string) => params.get(name) ?? '';
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  return {
    search: of('search'),
    kind: of('kind'),
    chapter: of('chapter'),
    order: of('order'),
    set,
    clear: () => setParams({}),
  };
}
