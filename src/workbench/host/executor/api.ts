/**
 * How a class of the Excel API is declared: tables of its members by their names on the wire
 * (PascalCase). What is not declared does not exist (ApiNotFound).
 */
import type { HostServices } from './services';
import type { ClassName, Targets } from './targets';

export interface Property<T> {
  /** Left out: it can only be set. */
  get?(target: T, host: HostServices): unknown;
  /** Left out: read-only. */
  set?(target: T, value: unknown, host: HostServices): void;
}

export type Method<T> = (target: T, args: readonly unknown[], host: HostServices) => unknown;

export interface ApiClass<T> {
  /** Throws when the object is gone. */
  check?(target: T, host: HostServices): void;
  /** What the library re-addresses the object by: Id, _Id or _ReferenceId. */
  identity?(target: T, host: HostServices): Record<string, unknown>;
  properties?: Record<string, Property<T>>;
  navigations?: Record<string, (target: T, host: HostServices) => ApiObject | null>;
  /** Arguments are plain JSON or, for objects, an ApiObject. Returns an object, null, a value or nothing. */
  methods?: Record<string, Method<T>>;
  /** A collection's members. */
  items?(target: T, host: HostServices): ApiObject[];
  /** `getItem` by name or id; null when there is none. */
  item?(target: T, key: unknown, host: HostServices): ApiObject | null;
}

export type ApiClasses = { readonly [Name in ClassName]: ApiClass<Targets[Name]> };

/** An object of the API: the name of its class and what it stands for. */
export class ApiObject<Name extends ClassName = ClassName> {
  private constructor(
    readonly className: Name,
    readonly target: Targets[Name],
  ) {}

  static of<Name extends ClassName>(className: Name, target: Targets[Name]): ApiObject {
    return new ApiObject(className, target);
  }
}

export const readOnly = <T>(get: NonNullable<Property<T>['get']>): Property<T> => ({ get });

export const settable = <T>(
  get: NonNullable<Property<T>['get']>,
  set: NonNullable<Property<T>['set']>,
): Property<T> => ({
  get,
  set,
});

export const writeOnly = <T>(set: NonNullable<Property<T>['set']>): Property<T> => ({ set });
