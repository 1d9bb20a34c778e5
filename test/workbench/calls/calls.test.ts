/** The workbench serves what the add-in calls, and nothing else. */
import { CLASSES } from '../../../src/workbench/host/objects';
import type { ApiClass } from '../../../src/workbench/host/executor/api';
import { drawnCalls } from './drawn';
import record from './record.json';

/** Members that the library asks for by itself, on the wire's names, and when. */
const OF_LIBRARY: Record<string, Record<string, string>> = {
  AddinInternalService: { notifyActionHandlerReady: 'as it starts' },
  AppRuntimeService: { setAppRuntimeState: 'for Office.addin.showAsTaskpane' },
  Range: {
    _KeepReference: 'for every range that is used in two requests',
    _ValidateArraySize: 'before it writes many cells',
    getRow: 'when it writes more than 1,500 cells',
    getBoundingRect: 'when it writes more than 1,500 cells',
  },
  Workbook: {
    application: 'for context.application',
    _RemoveReference: 'at the end of a run',
  },
};

/** How an event that scripts add handlers to is registered on the wire. */
const EVENTS: Record<string, string> = {
  DataChangedEvent: 'onChanged',
  DeactivatedEvent: 'onDeactivated',
  DeletedEvent: 'onDeleted',
};

const asWritten = (name: string): string => {
  const event = /^_(?:Register|Unregister)(.*)$/.exec(name)?.[1];
  if (event !== undefined) return EVENTS[event] ?? event;
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** The members of a class as scripts write them; "=" stands behind one that can be set. */
function membersOf(cls: ApiClass<unknown>): string[] {
  const properties = Object.entries(cls.properties ?? {}).flatMap(([name, { get, set }]) => [
    ...(get ? [asWritten(name)] : []),
    ...(set ? [`${asWritten(name)}=`] : []),
  ]);
  const others = [cls.navigations, cls.methods].flatMap((members) => Object.keys(members ?? {}));
  return [
    ...properties,
    ...others.map(asWritten),
    ...(cls.items ? ['items'] : []),
    ...(cls.item ? ['getItem'] : []),
  ];
}

const listed = (classes: Record<string, readonly string[]>): string[] =>
  Object.entries(classes)
    .flatMap(([name, members]) => [...new Set(members)].map((member) => `${name}.${member}`))
    .sort();

test('the record of calls is what the sources name', () => {
  expect(listed(drawnCalls())).toEqual(listed(record));
});

test('what is called is served, and what is served is called', () => {
  const served = Object.fromEntries(
    Object.entries(CLASSES).map(([name, cls]) => [name, membersOf(cls as ApiClass<unknown>)]),
  );
  const ofLibrary = Object.fromEntries(
    Object.entries(OF_LIBRARY).map(([name, members]) => [name, Object.keys(members)]),
  );
  expect(listed(served)).toEqual([...listed(record), ...listed(ofLibrary)].sort());
});
