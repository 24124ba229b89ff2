import { useTranslate } from 'react-admin';
import type { DutyRowFragment } from '../../../schema/generated/graphql';

/** Who is to do it: the agent or officer by name where there is one, the unit otherwise. */
export function DutyWho({ duty: { by, agent, officer, unit } }: { duty: DutyRowFragment }) {
  const translate = useTranslate();
  const named = by.includes('AGENT') ? (agent ?? officer) : officer;
  const roles = by.map((one) => translate(`enums.Recorder.${one}`)).join(' / ');
  return named?.name ?? (roles || unit?.name || '–');
}
