/** Executes one batch: actions in order, each object path at the first action that needs it, once. */
import { HostError, itemNotFound } from '../errors';
import { ApiObject, type ApiClasses } from './api';
import { Members } from './members';
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
import { Query } from './query';
import type { HostServices } from './services';

/** Services outside the workbook that the library asks for by name. */
const SERVICES = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
} as const;

export class Batch {
  private readonly objects = new Map<number, ApiObject | null>();
  private readonly members: Members;
  private readonly query: Query;

  constructor(
    private readonly host: HostServices,
    classes: ApiClasses,
    private readonly body: RequestBody,
  ) {
    this.members = new Members(classes, host);
    this.query = new Query(this.members, this.missing);
  }

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
    this.members.check(object);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.members.identity(object);
      case ActionType.Query:
        return this.query.load(object, action.QueryInfo?.Select ?? []);
      case ActionType.Method:
        return this.call(object, action.Name, action.ArgumentInfo) ?? null;
      case ActionType.SetProperty:
        this.assign(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        return this.missing(object, `action ${action.ActionType}`);
    }
  }

  private assign(object: ApiObject, name: string, value: unknown): void {
    if (!this.members.set(object, name, value)) this.missing(object, `${camel(name)}=`);
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = this.members.method(object, name);
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
        return ApiObject.of('Workbook', null);
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.ReferenceId:
        return ApiObject.of('Range', this.host.references.get(path.Name));
      case PathType.NullObject:
        return null;
      default:
        return this.resolveBelow(path);
    }
  }

  private resolveBelow(path: ObjectPath): ApiObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    this.members.check(parent);
    if (path.ObjectPathType === PathType.Method)
      return asObject(this.call(parent, path.Name, path.ArgumentInfo));
    if (path.ObjectPathType === PathType.Indexer) return this.index(parent, path);
    const name = this.members.navigationName(parent, path.Name);
    return name ? this.members.navigate(parent, name) : this.missing(parent, camel(path.Name));
  }

  private index(parent: ApiObject, path: ObjectPath): ApiObject {
    if (!this.members.hasItems(parent)) return this.missing(parent, 'getItem()');
    const found = this.members.item(parent, this.arguments(path.ArgumentInfo)[0]);
    if (!found) throw itemNotFound();
    return found;
  }

  private service(name: string): ApiObject {
    if (!isService(name)) return this.host.missing(name);
    return ApiObject.of(SERVICES[name], null);
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

const isService = (name: string): name is keyof typeof SERVICES => Object.hasOwn(SERVICES, name);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
