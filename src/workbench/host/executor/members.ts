/** The members of objects, looked up in the tables of their classes. */
import type { ApiClass, ApiClasses, ApiObject } from './api';
import type { HostServices } from './services';

export class Members {
  constructor(
    private readonly classes: ApiClasses,
    private readonly host: HostServices,
  ) {}

  check(object: ApiObject): void {
    this.classOf(object).check?.(object.target, this.host);
  }

  identity(object: ApiObject): Record<string, unknown> {
    return this.classOf(object).identity?.(object.target, this.host) ?? {};
  }

  /** The property as it is named on the wire; undefined for what cannot be read. */
  readableName(object: ApiObject, name: string): string | undefined {
    const properties = this.classOf(object).properties ?? {};
    const found = anyCase(properties, name);
    return found !== undefined && properties[found]?.get ? found : undefined;
  }

  get(object: ApiObject, name: string): unknown {
    return this.classOf(object).properties?.[name]?.get?.(object.target, this.host);
  }

  /** False when there is nothing of the name that can be set. */
  set(object: ApiObject, name: string, value: unknown): boolean {
    const set = this.classOf(object).properties?.[name]?.set;
    set?.(object.target, value, this.host);
    return set !== undefined;
  }

  navigationName(object: ApiObject, name: string): string | undefined {
    return anyCase(this.classOf(object).navigations ?? {}, name);
  }

  navigate(object: ApiObject, name: string): ApiObject | null {
    return this.classOf(object).navigations?.[name]?.(object.target, this.host) ?? null;
  }

  method(object: ApiObject, name: string): ((args: readonly unknown[]) => unknown) | undefined {
    const methods = this.classOf(object).methods ?? {};
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    return method && ((args) => method(object.target, args, this.host));
  }

  /** Undefined for what is no collection. */
  items(object: ApiObject): ApiObject[] | undefined {
    return this.classOf(object).items?.(object.target, this.host);
  }

  hasItems(object: ApiObject): boolean {
    return this.classOf(object).item !== undefined;
  }

  item(object: ApiObject, key: unknown): ApiObject | null {
    return this.classOf(object).item?.(object.target, key, this.host) ?? null;
  }

  /** The target is of the kind that its class wants: `ApiObject.of` sees to it. */
  private classOf(object: ApiObject): ApiClass<unknown> {
    return this.classes[object.className] as ApiClass<unknown>;
  }
}

/** Wire names and the camelCase of scripts differ only in the case of letters. */
const anyCase = (members: Record<string, unknown>, name: string): string | undefined =>
  Object.hasOwn(members, name)
    ? name
    : Object.keys(members).find((each) => each.toLowerCase() === name.toLowerCase());
