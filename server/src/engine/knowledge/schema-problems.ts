// Checks data against the schema and puts what does not fit into words for the person who writes the file. Knows nothing of
// YAML or offsets. Entry by entry, so that the work is linear in a file with many mistakes, and ends after enough of them.

import { type SchemaError, validate } from './schema-check.generated.js';

/** Steps from the root to a value; with `key`, the last step's key rather than its value. */
export interface Path {
  readonly steps: readonly string[];
  readonly key?: boolean;
}

export interface SchemaProblem {
  readonly path: Path;
  readonly message: string;
}

/** What does not fit, at least the first `enough` of it; empty for data that fits. */
export function schemaProblems(data: unknown, enough: number): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const check = (part: unknown, outer: readonly string[]): void => {
    if (!validate(part)) problems.push(...worded(validate.errors ?? []).map((problem) => shift(problem, outer)));
  };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    check(data, []);
    return problems;
  }
  const shell = Object.entries(data).map(([key, value]) => [
    key,
    Array.isArray(value) ? [] : isEntries(key, value) ? {} : value,
  ]);
  check(Object.fromEntries(shell), []);
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        if (problems.length < enough) check({ [key]: [item] }, [key, String(i)]);
      }
    } else if (isEntries(key, value)) {
      for (const [id, item] of Object.entries(value)) {
        if (problems.length < enough) check({ [key]: { [id]: item } }, [key, id]);
      }
    }
  }
  return problems;
}

function isEntries(key: string, value: unknown): value is object {
  return key === 'sources' && typeof value === 'object' && value !== null;
}

/** A problem of a single entry, at the entry's place in the whole. */
function shift({ path, message }: SchemaProblem, outer: readonly string[]): SchemaProblem {
  return { path: { ...path, steps: [...outer, ...path.steps.slice(outer.length)] }, message };
}

/** One problem for each mismatch that says something; what only repeats another is left out. */
function worded(errors: readonly SchemaError[]): readonly SchemaProblem[] {
  const choices = at(errors, 'oneOf');
  const names = at(errors, 'propertyNames');
  const pointed = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'type' || error.keyword === 'oneOf') continue;
    for (let path = error.instancePath; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      if (choices.has(path)) pointed.add(path);
    }
  }
  const repeats = ({ keyword, instancePath }: SchemaError): boolean => {
    if (keyword === 'oneOf') return pointed.has(instancePath);
    if (keyword === 'type') return choices.has(instancePath);
    return names.has(instancePath) && (keyword === 'pattern' || keyword === 'maxLength');
  };
  return errors.filter((error) => !repeats(error)).map((error) => ({ path: pathOf(error), message: messageOf(error) }));
}

function at(errors: readonly SchemaError[], keyword: string): ReadonlySet<string> {
  return new Set(errors.filter((error) => error.keyword === keyword).map((error) => error.instancePath));
}

function pathOf({ instancePath, params, keyword }: SchemaError): Path {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key =
    keyword === 'additionalProperties'
      ? params.additionalProperty
      : keyword === 'propertyNames'
        ? params.propertyName
        : undefined;
  return key === undefined ? { steps } : { steps: [...steps, String(key)], key: true };
}

function messageOf(error: SchemaError): string {
  const { params, parentSchema, data } = error;
  switch (error.keyword) {
    case 'required':
      return `${quote(params.missingProperty)} is missing`;
    case 'additionalProperties': {
      const known = Object.keys((parentSchema.properties as object | undefined) ?? {});
      return `unknown key ${quote(params.additionalProperty)}; known here: ${known.join(', ')}`;
    }
    case 'enum':
      return `${quote(data)} is none of ${(params.allowedValues as readonly string[]).join(', ')}`;
    case 'type':
      return typeMessage(String(params.type), data);
    case 'pattern':
      return patternMessage(String(params.pattern), data);
    case 'propertyNames':
      return noId(params.propertyName);
    case 'minLength':
      return `too short: ${length(data)} characters, at least ${params.limit}`;
    case 'maxLength':
      return `too long: ${length(data)} characters, at most ${params.limit}`;
    case 'minItems':
      return `the list needs at least ${params.limit === 1 ? 'one item' : `${params.limit} items`}`;
    case 'minimum':
    case 'maximum':
      return `${quote(data)} must be ${params.comparison} ${params.limit}`;
    case 'oneOf':
      return 'must be a text, or one of the other forms that the schema has for it';
    default:
      return `does not fit the schema (${error.keyword})`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping (key: value)',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function typeMessage(type: string, data: unknown): string {
  const wanted = `must be ${TYPES[type] ?? type}`;
  if (type === 'string' && (typeof data === 'number' || typeof data === 'boolean'))
    return `${wanted}: put ${String(data)} in quotes`;
  return data === null ? `${wanted}, and nothing is given` : wanted;
}

function patternMessage(pattern: string, data: unknown): string {
  if (pattern.startsWith('^[a-z0-9]')) return noId(data);
  if (pattern.startsWith('^[0-9]{4}'))
    return `${quote(data)} is no date: "2018-09-06", "2018-09", "2018" or "2018-10-04/2018-10-05"`;
  if (pattern.startsWith('^https?')) return `${quote(data)} is no address that starts with http:// or https://`;
  return `${quote(data)} does not fit ${pattern}`;
}

function noId(data: unknown): string {
  return `${quote(data)} is no id: small letters, digits and single hyphens only, at most 80`;
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function length(data: unknown): number {
  return typeof data === 'string' ? data.length : 0;
}
