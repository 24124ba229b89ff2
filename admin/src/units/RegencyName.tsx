import { AreaByCodeDocument } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';

/** The name of a regency; its code until the name is here. */
export const RegencyName = ({ code }: { code: string }) =>
  useAnswer(AreaByCodeDocument, { code }).data?.area?.name ?? code;
