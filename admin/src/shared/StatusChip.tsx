import { useTranslate } from 'react-admin';
import { Mark } from './Mark';
import { looks, type Look, type StatusName } from './tones';

interface StatusChipProps<Name extends StatusName> {
  /** The GraphQL enum. */
  of: Name;
  value: keyof (typeof looks)[Name];
  /** Other words than the enum's own. */
  label?: string | undefined;
}

/** A status: colour and word and shape. */
export function StatusChip<Name extends StatusName>({ of, value, label }: StatusChipProps<Name>) {
  const translate = useTranslate();
  const look = (looks[of] as Record<string, Look>)[value as string] as Look;
  return <Mark look={look}>{label ?? translate(`enums.${of}.${String(value)}`)}</Mark>;
}
