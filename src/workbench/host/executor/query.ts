/** Answers `load`: what was selected and nothing else, in the names of the wire. */
import type { ApiObject } from './api';
import type { QueryInfo } from './protocol';

type Missing = (object: ApiObject, member: string) => never;

/** `items` of collections stand under "_Items". */
export function query(
  object: ApiObject,
  info: QueryInfo,
  missing: Missing,
): Record<string, unknown> {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)].map(
    (path) => path.replaceAll('.', '/'),
  );
  const wanted = selected.length > 0 ? selected : ['*'];
  return object.members.items
    ? queryItems(object, object.members.items(), wanted, info, missing)
    : { ...object.members.identity(), ...project(object, wanted, missing) };
}

function queryItems(
  collection: ApiObject,
  all: ApiObject[],
  wanted: readonly string[],
  info: QueryInfo,
  missing: Missing,
): Record<string, unknown> {
  const { members } = collection;
  const own = wanted.filter((path) => members.propertyName(path) !== undefined);
  const ofItems = wanted.filter((path) => !own.includes(path));
  const result: Record<string, unknown> = {};
  for (const path of wanted.includes('*') ? members.propertyNames() : own) {
    const name = members.propertyName(path) ?? path;
    result[name] = members.get(name);
  }
  if (ofItems.length === 0) return result;
  const first = info.Skip ?? 0;
  const items = all.slice(first, info.Top === undefined ? undefined : first + info.Top);
  result['_Items'] = items.map((item, index) => ({
    ...query(item, { Select: ofItems }, missing),
    _Index: first + index,
  }));
  return result;
}

function project(
  object: ApiObject,
  paths: readonly string[],
  missing: Missing,
): Record<string, unknown> {
  const { members } = object;
  const result: Record<string, unknown> = {};
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const property = members.propertyName(head);
    if (path === '*') for (const name of members.propertyNames()) result[name] = members.get(name);
    else if (rest.length === 0 && property) result[property] = members.get(property);
    else below.set(head, [...(below.get(head) ?? []), rest.length > 0 ? rest.join('/') : '*']);
  }
  for (const [head, rest] of below) {
    const name = members.navigationName(head);
    if (!name) return missing(object, head);
    const child = members.navigate(name);
    result[name] = child && query(child, { Select: rest }, missing);
  }
  return result;
}

/** The answer to `retrieve()` is in the names of scripts. */
export function toCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key === '_Items' ? 'items' : key.startsWith('_') ? key : camel(key),
      toCamelCase(each),
    ]),
  );
}

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
