import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

const askable = (field: GraphQLField<unknown, unknown>) => !field.args.some(isRequiredArgument);
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(askable);
const objectOf = ({ type }: GraphQLField<unknown, unknown>) => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
};

/** A field with the plain fields of what it answers, and some levels of what hangs on it. */
function asked(field: GraphQLField<unknown, unknown>, levels: number): string {
  const object = objectOf(field);
  if (!object) return field.name;
  const few = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
  const listing = 'nodes' in object.getFields();
  return `${field.name}${few} { ${within(object, listing ? levels + 1 : levels)} }`;
}

const within = (type: GraphQLObjectType, levels: number): string =>
  [
    '__typename',
    ...fieldsOf(type).flatMap((one) => (objectOf(one) && levels === 0 ? [] : [asked(one, levels - 1)])),
  ].join(' ');

/** Every question the schema knows that needs no argument, and two levels of what hangs on its answer, one by one. */
export function* everyField(): Generator<string> {
  for (const question of fieldsOf(schema.getQueryType()!)) {
    const object = objectOf(question);
    const nodes = object?.getFields()['nodes'];
    const row = nodes && (getNamedType(nodes.type) as GraphQLObjectType);
    if (!row) yield `{ ${asked(question, 1)} }`;
    else
      for (const one of fieldsOf(row).filter((field) => objectOf(field)))
        yield `{ ${question.name}(first: 3) { totalCount nodes { ${within(row, 0)} ${asked(one, 1)} } } }`;
  }
}
