import type { SupervisionVisitRowFragment } from '../../../schema/generated/graphql';

/** Whom a visit supervises: a person, or the unit. */
export const whomOf = ({ agent, officer, unit }: SupervisionVisitRowFragment): string =>
  agent?.name ?? officer?.name ?? unit.name;
