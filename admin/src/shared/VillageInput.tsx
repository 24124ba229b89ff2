import { useWatch } from 'react-hook-form';
import type { InputProps } from 'react-admin';
import { FieldRules } from '../rules/FieldRules';
import { PlaceInput, type Place } from './PlaceInput';
import { useVillage, type Village } from './useVillages';

const placeOf = ({ code, name, path }: Village): Place => ({ code, label: `${name} — ${path}` });

interface VillageInputProps extends Omit<InputProps, 'label'> {
  label?: string;
}

/** A village by part of its name: "Tebet Timur — Tebet, Jakarta Selatan". */
export function VillageInput(props: VillageInputProps) {
  const village = useVillage((useWatch({ name: props.source }) as string | undefined) || null);
  return (
    <>
      <PlaceInput
        hint="shared.village.hint"
        known={village && placeOf(village)}
        placesOf={(villages) => villages.map(placeOf)}
        {...props}
      />
      <FieldRules field={props.source} apart />
    </>
  );
}
