/** Objects that only keep what is set on them, by path below their owner, e.g. the parts of a chart. */
import { ApiObject, settable, type ApiClass } from '../executor/api';
import { boolean, colour, number, text } from '../executor/arguments';
import { itemNotFound } from '../errors';
import { wholeNumber } from '../executor/arguments';
import type { HostServices } from '../executor/services';

export interface Bag {
  path: string;
  read(path: string, host: HostServices): unknown;
  write(path: string, value: unknown, host: HostServices): void;
}

type Check = (value: unknown) => unknown;

/** A checked property with what it reads before it is set. */
export type BagProperty = readonly [otherwise: unknown, check: Check];

export interface BagDeclaration {
  name: string;
  properties?: Readonly<Record<string, BagProperty>>;
  parts?: Readonly<Record<string, () => BagDeclaration>>;
  /** A fill or line colour is set by a method and read by nobody. */
  solidColor?: boolean;
  /** Children by index, e.g. the points of a series. */
  children?: { part: () => BagDeclaration; count(bag: Bag, host: HostServices): number };
}

export const flag = (otherwise: boolean): BagProperty => [otherwise, boolean];
export const words = (otherwise = ''): BagProperty => [otherwise, text];
export const amount = (otherwise: number | string): BagProperty => [otherwise, number];
export const paint = (otherwise = ''): BagProperty => [otherwise, colour];

const known = new Map<BagDeclaration, ApiClass<Bag>>();

/** The class of a declaration. */
function bagClass(declaration: BagDeclaration): ApiClass<Bag> {
  const before = known.get(declaration);
  if (before) return before;
  const { children, name } = declaration;
  const made: ApiClass<Bag> = {
    name,
    properties: bagProperties(declaration.properties ?? {}),
    navigations: Object.fromEntries(
      Object.entries(declaration.parts ?? {}).map(([part, declare]) => [
        part,
        (bag: Bag, host: HostServices) => child(bag, part, declare(), host),
      ]),
    ),
    methods: {
      ...(declaration.solidColor ? solidColor : {}),
      ...(children
        ? {
            GetCount: (bag, _, host) => children.count(bag, host),
            GetItemAt: (bag, [index], host) => {
              const at = wholeNumber(index);
              if (at < 0 || at >= children.count(bag, host)) throw itemNotFound();
              return child(bag, String(at), children.part(), host);
            },
          }
        : {}),
    },
  };
  known.set(declaration, made);
  return made;
}

export const bagProperties = (
  declared: Readonly<Record<string, BagProperty>>,
): NonNullable<ApiClass<Bag>['properties']> =>
  Object.fromEntries(
    Object.entries(declared).map(([property, [otherwise, check]]) => [
      property,
      settable<Bag>(
        (bag, host) => bag.read(`${bag.path}${property}`, host) ?? otherwise,
        (bag, value, host) => bag.write(`${bag.path}${property}`, check(value), host),
      ),
    ]),
  );

const solidColor: NonNullable<ApiClass<Bag>['methods']> = {
  SetSolidColor: (bag, [value], host) => bag.write(`${bag.path}Color`, colour(value), host),
  Clear: (bag, _, host) => bag.write(`${bag.path}Color`, null, host),
};

export const child = (
  bag: Bag,
  part: string,
  declaration: BagDeclaration,
  host: HostServices,
): ApiObject => ApiObject.of(bagClass(declaration), { ...bag, path: `${bag.path}${part}/` }, host);
