import { Kind, parse, type SelectionSetNode } from 'graphql';

/** The facts a list shows of its rows, as paths: "village.name". */
export function rowPaths(document: string): string[] {
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [])),
  );
  const below = (set: SelectionSetNode | undefined, trail: string[]): string[] =>
    (set?.selections ?? []).flatMap((one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return below(fragments.get(one.name.value), trail);
      if (one.kind === Kind.INLINE_FRAGMENT) return below(one.selectionSet, trail);
      const way = [...trail, one.name.value];
      return one.selectionSet ? below(one.selectionSet, way) : [way.join('.')];
    });
  const question = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return below(question?.selectionSet, []).flatMap((path) => path.split('.nodes.').slice(1));
}
