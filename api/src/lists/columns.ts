import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { badInput } from '../ground/refusal.js';
import type { Listed } from './listed.js';

/** A path leads through so many fields at most. */
const LONGEST = 3;

/** Ids and versions tell a reader nothing, and what one may do is asked of one record, not of a million. */
const untold = /^(UUID|ID|Decision)$/;
const unsaid = /^(id|version|may[A-Z].*)$/;

/** A column a list can be exported with: a fact of its rows, or of what they belong to; or a field of its filter. */
@ObjectType({
  description: 'A column of a list, a fact of its rows or of what they belong to; or a field of its filter (kolom).',
  simpleResolvers: true,
})
export class ExportableColumn {
  @Field(() => String, { description: '"village.name"' })
  path!: string;

  @Field(() => [String], { description: 'The fields it leads through: "Client.village", "Village.name".' })
  fields!: string[];

  @Field(() => String, { description: 'The type of its values: "String", "Pathway".' })
  type!: string;

  @Field(() => [String], { description: 'Its values, where they are words.' })
  values!: string[];
}

/** What of a list can be exported. */
@ObjectType({ description: 'What of a list can be exported (yang dapat diekspor).', simpleResolvers: true })
export class Exportable {
  @Field(() => [ExportableColumn])
  columns!: ExportableColumn[];

  @Field(() => [ExportableColumn], { description: 'The fields of its filter, with their words (saringan).' })
  filters!: ExportableColumn[];
}

/** The columns of a list and the fields of its filter. */
export const exportableOf = ({ type, filter }: Listed): Exportable => ({
  columns: columnsOf(type),
  filters: Object.values(filter?.getFields() ?? {}).map(({ name, type: its }) => ({
    ...wordsOf(getNamedType(its)),
    path: name,
    fields: [`${filter?.name}.${name}`],
  })),
});

const wordsOf = (type: GraphQLNamedType) => ({
  type: type.name,
  values: isEnumType(type) ? type.getValues().map(({ name }) => name) : [],
});

/** Every column rows of a type can be exported with, those of the row itself first. */
function columnsOf(type: GraphQLObjectType): ExportableColumn[] {
  const all = below(type, [], []);
  return all.toSorted((a, b) => a.fields.length - b.fields.length);
}

function below(type: GraphQLObjectType, trail: GraphQLField<unknown, unknown>[], types: string[]): ExportableColumn[] {
  const passed = [...types, type.name];
  return Object.values(type.getFields()).flatMap((field) => {
    const [way, named] = [[...trail, field], getNamedType(field.type)];
    if (field.args.some(isRequiredArgument) || untold.test(named.name) || unsaid.test(field.name)) return [];
    if (isLeafType(named)) {
      const fields = way.map(({ name }, at) => `${passed[at]}.${name}`);
      return [{ path: way.map(({ name }) => name).join('.'), fields, ...wordsOf(named) }];
    }
    const many = isListType(getNullableType(field.type));
    if (!isObjectType(named) || many || passed.includes(named.name) || way.length === LONGEST) return [];
    return below(named, way, passed);
  });
}

/** The columns of these paths. @throws BAD_USER_INPUT naming the first that is none. */
export function chosen(type: GraphQLObjectType, paths: readonly string[]): ExportableColumn[] {
  const known = new Map(columnsOf(type).map((column) => [column.path, column]));
  return paths.map((path, at) => {
    const column = known.get(path);
    if (!column) throw badInput(`input.columns.${at}.path`, 'columnUnknown', { found: path });
    return column;
  });
}

type Tree = { [name: string]: Tree };

/** What a query selects to hold these columns: `code village { name }`. */
export function selectionOf(paths: readonly string[]): string {
  const tree: Tree = {};
  for (const path of paths) path.split('.').reduce((at, name) => (at[name] ??= {}), tree);
  const written = (at: Tree): string =>
    Object.entries(at)
      .map(([name, under]) => (Object.keys(under).length ? `${name} { ${written(under)} }` : name))
      .join(' ');
  return written(tree);
}
