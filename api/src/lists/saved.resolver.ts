import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { ANYONE } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import type { Row } from '../ground/reader.js';
import { UUID } from '../ground/scalars.js';
import { remove, rename, save } from './save.js';
import { SavedListFilter, SaveListInput, UpdateSavedListInput } from './saved.input.js';
import { SavedList } from './savedList.js';

export const SavedListList = listing(SavedList, {
  one: 'savedList',
  many: 'savedLists',
  roles: ANYONE,
  filter: SavedListFilter,
  orders: ['name', 'recordedAt'],
  conditions: { list: (list, { c }) => sql`${c('list')} = ${list}` },
});

@Resolver(() => SavedList)
export class SavedListResolver {
  @Authorized(...ANYONE)
  @Mutation(() => SavedList, { description: 'Saves a list to come back to (menyimpan daftar).' })
  saveList(
    @Arg('input', () => SaveListInput) input: SaveListInput,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): SavedList {
    return save(context, schema, input);
  }

  @Authorized(...ANYONE)
  @Mutation(() => SavedList, { description: 'Gives a saved list another name (mengganti nama daftar tersimpan).' })
  updateSavedList(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => UpdateSavedListInput) { name }: UpdateSavedListInput,
    @Ctx() context: Context,
  ): Promise<SavedList> {
    return rename(context, id, expectedVersion, name);
  }

  @Authorized(...ANYONE)
  @Mutation(() => Boolean, { description: 'Deletes a saved list (menghapus daftar tersimpan).' })
  deleteSavedList(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<boolean> {
    return remove(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether who asks saved it (milik sendiri).' })
  mine(@Root() { recordedBy }: Row, @Ctx() { viewer }: Context): boolean {
    return recordedBy === viewer.account;
  }
}
