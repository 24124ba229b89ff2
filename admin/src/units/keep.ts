import type { FieldValues } from 'react-hook-form';
import type { KeepUnitInput, KeepUnitMutationVariables, UnitRowFragment } from '../../../schema/generated/graphql';

/** A unit as the form holds it. */
export const formOf = ({ name, tier, parent, province, regencies, zone }: UnitRowFragment) => ({
  ...{ name, tier, regencies, zone },
  ...{ parentId: parent?.id ?? null, provinceCode: province?.code ?? null },
});

/** A unit as the API takes it: the BNN stands under no other. */
export function unitOf(values: FieldValues, id: number): KeepUnitMutationVariables {
  const { name, tier, zone } = values as KeepUnitInput;
  if (tier === 'NATIONAL') return { input: { id, name, tier, zone, regencies: [] } };
  const { parentId, provinceCode, regencies } = values as KeepUnitInput;
  return { input: { id, name, tier, zone, parentId, provinceCode, regencies: regencies ?? [] } };
}
