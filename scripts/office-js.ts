import path from 'node:path';

/** The folder of Microsoft's office.js as npm installed it; it is served, never copied or changed. */
export function officeJsFolder(root: string): string {
  return path.join(root, 'node_modules/@microsoft/office-js/dist');
}
