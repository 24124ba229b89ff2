import { useSearchParams } from 'react-router-dom';

/** A choice kept in the address; the first option where none is made. */
export function useChoice<Option extends string>(
  name: string,
  options: readonly Option[],
): [chosen: Option, choose: (option: Option) => void] {
  const [parameters, change] = useSearchParams();
  const asked = parameters.get(name);
  const chosen = options.find((option) => option === asked) ?? (options[0] as Option);
  return [
    chosen,
    (option) =>
      change(
        (now) => {
          now.set(name, option);
          return now;
        },
        { replace: true },
      ),
  ];
}
