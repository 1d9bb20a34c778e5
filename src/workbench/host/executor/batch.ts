/** Executes one batch: actions in order, each object path at the first action that needs it, once. */
import { HostError, itemNotFound } from '../errors';
import { rangeClass } from '../objects/range';
import { serviceClasses } from '../objects/services';
import { workbookClass } from '../objects/workbook';
import { ApiObject } from './api';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ErrorBody,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { camel, query, toCamelCase } from './query';
import type { HostServices } from './services';

export class Batch {
  private readonly objects = new Map<number, ApiObject | null>();

  constructor(
    private readonly host: HostServices,
    private readonly body: RequestBody,
  ) {}

  run(): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        return { Error: this.errorBody(error, index, action), ...response };
      }
    }
    return response;
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    object.members.check();
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object.members.identity();
      case ActionType.Query:
        return query(object, action.QueryInfo ?? {}, this.missing);
      case ActionType.QueryAsJson:
        return toCamelCase(query(object, action.QueryInfo ?? {}, this.missing));
      case ActionType.Method:
        return this.call(object, action.Name, action.ArgumentInfo) ?? null;
      case ActionType.SetProperty:
        this.assign(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(object, name, value);
        return null;
      default:
        return this.missing(object, `action ${action.ActionType}`);
    }
  }

  private assign(object: ApiObject, name: string, value: unknown): void {
    const { members } = object;
    const property = members.propertyName(name);
    const set = property && members.set(property);
    if (set) return set(value);
    const navigation = members.navigationName(name);
    const child = navigation && members.navigate(navigation);
    if (!child || typeof value !== 'object' || value === null)
      return this.missing(object, `${camel(name)}=`);
    for (const [inner, each] of Object.entries(value)) this.assign(child, inner, each);
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = object.members.method(name);
    return method ? method(this.arguments(info)) : this.missing(object, `${camel(name)}()`);
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id > 0) return this.object(id);
    if (Array.isArray(value))
      return Array.isArray(id) ? value.map((each, i) => this.argument(each, id[i])) : value;
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.argument(each, 0)]),
    );
  }

  private object(pathId: number): ApiObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${pathId}.`);
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return ApiObject.of(workbookClass, null, this.host);
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.ReferenceId:
        return ApiObject.of(rangeClass, this.host.references.get(path.Name), this.host);
      case PathType.NullObject:
        return null;
      default:
        return this.resolveBelow(path);
    }
  }

  private resolveBelow(path: ObjectPath): ApiObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    parent.members.check();
    if (path.ObjectPathType === PathType.Method)
      return asObject(this.call(parent, path.Name, path.ArgumentInfo));
    if (path.ObjectPathType === PathType.Indexer) return this.index(parent, path);
    const name = parent.members.navigationName(path.Name);
    return name ? parent.members.navigate(name) : this.missing(parent, camel(path.Name));
  }

  private index(parent: ApiObject, path: ObjectPath): ApiObject {
    const { item } = parent.members;
    if (!item) return this.missing(parent, 'getItem()');
    const found = item(this.arguments(path.ArgumentInfo)[0]);
    if (!found) throw itemNotFound();
    return found;
  }

  private service(name: string): ApiObject {
    const cls = serviceClasses[name];
    return cls ? ApiObject.of(cls, null, this.host) : this.host.missing(name);
  }

  private readonly missing = (object: ApiObject, member: string): never =>
    this.host.missing(`${object.className}.${member}`);

  private errorBody(error: unknown, index: number, action: Action): ErrorBody {
    const known =
      error instanceof HostError
        ? error
        : new HostError('GeneralException', `There was an internal error: ${String(error)}`, 500);
    return {
      ActionIndex: index,
      Code: known.code,
      HttpStatusCode: known.httpStatus,
      Location: this.location(action),
      Message: known.message,
    };
  }

  /** "Worksheet.getRange", "Range.values", "WorksheetCollection.getItem". */
  private location(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const own = this.objects.get(action.ObjectPathId);
    if (action.Name && own) return `${own.className}.${camel(action.Name)}`;
    for (let each = path; each; each = this.body.ObjectPaths[each.ParentObjectPathId ?? 0]) {
      const parent = this.objects.get(each.ParentObjectPathId ?? 0);
      if (parent && !this.objects.has(each.Id))
        return `${parent.className}.${each.ObjectPathType === PathType.Indexer ? 'getItem' : camel(each.Name)}`;
    }
    return own?.className ?? '';
  }
}

const asObject = (value: unknown): ApiObject | null => (value instanceof ApiObject ? value : null);
