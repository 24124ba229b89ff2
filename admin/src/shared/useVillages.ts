import { useQuery } from '@tanstack/react-query';
import {
  AreaByCodeDocument,
  VillageByCodeDocument,
  VillageSearchDocument,
  type VillagePartsFragment,
} from '../../../schema/generated/graphql';
import { useAsk } from '../panel';
import { useDebounced } from './useDebounced';

/** A village with the regions it lies in. */
export type Village = VillagePartsFragment;

/** From so many letters on names are searched. */
export const LETTERS = 3;

/** Villages by part of their name and where they lie. */
export function useVillages(text: string): { villages: Village[]; searching: boolean } {
  const ask = useAsk();
  const search = useDebounced(text.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['villages', search],
    queryFn: ({ signal }) => ask(VillageSearchDocument, { search, first: 25 }, { signal }),
    enabled: search.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= LETTERS,
    staleTime: Infinity,
  });
  return { villages: data?.villages ?? [], searching: isFetching };
}

/** The village of a code. */
export function useVillage(code: string | null): Village | null {
  const ask = useAsk();
  const { data } = useQuery({
    queryKey: ['village', code],
    queryFn: ({ signal }) => ask(VillageByCodeDocument, { code: code as string }, { signal }),
    enabled: !!code,
    staleTime: Infinity,
  });
  return data?.village ?? null;
}

/** The province, regency or district of a code, as it is chosen. */
export function useArea(code: string | null): { code: string; label: string } | null {
  const ask = useAsk();
  const { data } = useQuery({
    queryKey: ['area', code],
    queryFn: ({ signal }) => ask(AreaByCodeDocument, { code: code as string }, { signal }),
    enabled: !!code,
    staleTime: Infinity,
  });
  const area = data?.area;
  return area ? { code: area.code, label: area.path ? `${area.name} — ${area.path}` : area.name } : null;
}
