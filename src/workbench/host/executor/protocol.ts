/** The body of a "ProcessQuery" request of the rich API, and its answer. */
export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  /** The library marks the registration of events with it. */
  Trace = 5,
}

export const enum PathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Same shape as Arguments; a number above 0 says that the argument is the object of that path. */
  ReferencedObjectPathIds?: unknown[];
}

export interface QueryInfo {
  Select?: string[];
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ErrorBody {
  ActionIndex: number;
  Code: string;
  HttpStatusCode: number;
  Location: string;
  Message: string;
}

export interface ResponseBody {
  Error?: ErrorBody;
  Results: ActionResult[];
  TraceIds: number[];
}

/** Bits of a request's flags. */
export const enum RequestFlag {
  Writes = 1,
  DelayForCellEdit = 64,
}
