/**
 * Excel's part, played for the unmodified office.js. A development tool, never shipped.
 *
 * The engine (@ironcalc/wasm) must be initialised before the first host is made:
 * `await init(url)` in a page, `initSync({ module: bytes })` in tests.
 *
 *     const host = new ExcelHost();                    // an empty Finnish workbook, one sheet "Taul1"
 *     host.user.edit('Taul1', 'B2', '1 250,5');    // what a person does; also paste, insertRows, sortTable, undo, ...
 *     host.coAuthor.edit('Taul1', 'B3', '5');          // what somebody else does: events say Remote
 *     host.snapshot()                                  // sheets, cells, tables, names as plain data
 *     host.unknown                                     // members asked for that are not served; assert []
 *     host.alerts                                      // what validations would have said
 *     host.faults.failSync('GeneralException', 2)      // the second sync from now fails; also neverAnswer, beginCellEdit
 *     host.onChange(() => redraw())                    // after each batch and each action of the user
 *
 * In a page: make the frame with `frameAddress(addinUrl, location.href, conversationId, 'fi-FI')`, set its name
 * before inserting it, and `new AddinTransport({ host, frame, window, addinOrigin, conversationId })`;
 * `transport.invokeCommand('functionName')` presses a ribbon button. What the grid does is done through
 * `host.user.act(() => ...)` and `host.user.move(() => ...)` with the functions of workbook/, so that it is one
 * undoable step and the add-in hears of it; `workbook.value/text/style` read, `workbook.compute()` evaluates.
 *
 * In tests: `createBridge(host)` is the global that the library looks for (test/workbench/office.ts does it all).
 */
export { frameAddress, REQUIREMENT_SETS, type DocumentSettings } from './appContext';
export { AddinTransport, type TransportOptions } from './transport';
export { createBridge, type NativeBridge } from './bridge';
export { HostError } from './errors';
export { ExcelHost, type HostOptions } from './host';
export type { CellSnapshot, SheetOutline, Snapshot, TableOutline } from './snapshot';
