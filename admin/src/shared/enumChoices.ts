import { enums } from '../i18n/id/types';

/** A GraphQL enum that has labels. */
export type EnumName = keyof typeof enums;

/** The values of an enum in the order people expect, for react-admin's inputs, which translate the names. */
export const enumChoices = (of: EnumName, only?: readonly string[]): { id: string; name: string }[] =>
  Object.keys(enums[of])
    .filter((value) => only?.includes(value) ?? true)
    .map((value) => ({ id: value, name: `enums.${of}.${value}` }));
