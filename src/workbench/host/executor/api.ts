/**
 * How a class of the Excel API is declared: tables of its members by their names on the wire
 * (PascalCase). What is not declared does not exist (ApiNotFound).
 */
import type { HostServices } from './services';

export interface Property<T> {
  /** Left out: it can only be set. */
  get?(target: T, host: HostServices): unknown;
  /** Left out: read-only. */
  set?(target: T, value: unknown, host: HostServices): void;
}

export interface ApiClass<T> {
  name: string;
  /** Throws when the object is gone. */
  check?(target: T, host: HostServices): void;
  /** What the library re-addresses the object by: Id, _Id or _ReferenceId. */
  identity?(target: T, host: HostServices): Record<string, unknown>;
  properties?: Record<string, Property<T>>;
  navigations?: Record<string, (target: T, host: HostServices) => ApiObject | null>;
  /** Arguments are plain JSON or, for objects, an ApiObject. Returns an object, null, a value or nothing. */
  methods?: Record<string, (target: T, args: readonly unknown[], host: HostServices) => unknown>;
  /** A collection's members. */
  items?(target: T, host: HostServices): ApiObject[];
  /** `getItem` by name or id; null when there is none. */
  item?(target: T, key: unknown, host: HostServices): ApiObject | null;
}

/** An object of the API: a class with its target. */
export class ApiObject {
  private constructor(
    readonly className: string,
    readonly target: unknown,
    readonly members: BoundMembers,
  ) {}

  static of<T>(cls: ApiClass<T>, target: T, host: HostServices): ApiObject {
    return new ApiObject(cls.name, target, bind(cls, target, host));
  }
}

export interface BoundMembers {
  check(): void;
  identity(): Record<string, unknown>;
  propertyNames(): string[];
  /** Wire names and the camelCase of scripts differ only in the case of letters. */
  propertyName(name: string): string | undefined;
  get(name: string): unknown;
  set(name: string): ((value: unknown) => void) | undefined;
  navigationName(name: string): string | undefined;
  navigate(name: string): ApiObject | null;
  method(name: string): ((args: readonly unknown[]) => unknown) | undefined;
  items: (() => ApiObject[]) | undefined;
  item: ((key: unknown) => ApiObject | null) | undefined;
}

function bind<T>(cls: ApiClass<T>, target: T, host: HostServices): BoundMembers {
  const { items, item } = cls;
  const properties = cls.properties ?? {};
  const navigations = cls.navigations ?? {};
  return {
    check: () => cls.check?.(target, host),
    identity: () => cls.identity?.(target, host) ?? {},
    propertyNames: () => Object.keys(properties).filter((name) => properties[name]?.get),
    propertyName: (name) => sameName(properties, name),
    get: (name) => properties[name]?.get?.(target, host),
    set: (name) => {
      const property = properties[name];
      return property?.set && ((value) => property.set?.(target, value, host));
    },
    navigationName: (name) => sameName(navigations, name),
    navigate: (name) => navigations[name]?.(target, host) ?? null,
    method: (name) => {
      const method = Object.hasOwn(cls.methods ?? {}, name) ? cls.methods?.[name] : undefined;
      return method && ((args) => method(target, args, host));
    },
    items: items && (() => items.call(cls, target, host)),
    item: item && ((key) => item.call(cls, target, key, host)),
  };
}

const sameName = (members: Record<string, unknown>, name: string): string | undefined =>
  Object.hasOwn(members, name)
    ? name
    : Object.keys(members).find((each) => each.toLowerCase() === name.toLowerCase());

export const readOnly = <T>(get: NonNullable<Property<T>['get']>): Property<T> => ({ get });

export const settable = <T>(
  get: NonNullable<Property<T>['get']>,
  set: NonNullable<Property<T>['set']>,
): Property<T> => ({
  get,
  set,
});
