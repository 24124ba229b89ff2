import { useTranslate, type InputProps } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { PlaceInput, type Place } from './PlaceInput';
import { useArea, useVillage, type Village } from './useVillages';

interface RegionInputProps extends Omit<InputProps, 'label'> {
  label?: string;
}

type Level = 'Province' | 'Regency' | 'District' | 'Village';
const levels: readonly Level[] = ['Province', 'Regency', 'District', 'Village'];

/** A province, regency, district or village by part of its name; the value is its code. */
export function RegionInput(props: RegionInputProps) {
  const translate = useTranslate();
  const code = (useWatch({ name: props.source }) as string | undefined) || null;
  const whole = code?.split('.').length === levels.length;
  const village = useVillage(whole ? code : null);
  const area = useArea(whole ? null : code);
  const placesOf = (villages: Village[]): Place[] =>
    levels.flatMap((level) => {
      const group = translate(`types.${level}._`, { smart_count: 1 });
      const found = new Map(villages.map((one) => [regionOf(level, one).code, regionOf(level, one)]));
      return [...found.values()].map((place) => ({ ...place, group }));
    });
  return (
    <PlaceInput
      hint="shared.village.regionHint"
      known={village ? regionOf('Village', village) : area}
      placesOf={placesOf}
      {...props}
    />
  );
}

function regionOf(level: Level, { code, name, path, district }: Village): Place {
  const { regency } = district;
  const { province } = regency;
  switch (level) {
    case 'Province':
      return { code: province.code, label: province.name };
    case 'Regency':
      return { code: regency.code, label: `${regency.name} — ${province.name}` };
    case 'District':
      return { code: district.code, label: `${district.name} — ${regency.name}` };
    default:
      return { code, label: `${name} — ${path}` };
  }
}
