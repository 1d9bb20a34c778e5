/** `range.dataValidation`. */
import { invalidArgument } from '../errors';
import { readOnly, settable, ApiObject, type ApiClass, type Property } from '../executor/api';
import { boolean, record } from '../executor/arguments';
import { areaOf, sheetOf } from '../executor/ranges';
import { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { containsArea, formatAbsolute, quoteSheet } from '../workbook/address';
import { withoutArea } from '../workbook/clear';
import { refuseIfProtected } from '../workbook/protection';
import type { Validation } from '../workbook/state';

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
/** Excel refuses a list in the rule itself that is longer. */
const MAX_LIST = 255;

const find = (ref: RangeRef, host: HostServices): Validation | undefined =>
  sheetOf(ref, host).validations.find(({ area }) => containsArea(area, areaOf(ref, host)));

function replace(ref: RangeRef, host: HostServices, change: Partial<Validation>): void {
  const sheet = sheetOf(ref, host);
  refuseIfProtected(sheet);
  const area = areaOf(ref, host);
  const before = find(ref, host) ?? {
    rule: {},
    errorAlert: NO_ALERT,
    prompt: NO_PROMPT,
    ignoreBlanks: true,
  };
  sheet.validations = [
    ...sheet.validations.flatMap((each) => withoutArea(each, area)),
    { ...before, ...change, area },
  ];
}

function kindOf(validation: Validation | undefined): string {
  const [kind] = Object.keys(validation?.rule ?? {});
  return kind === undefined ? 'None' : (KINDS[kind] ?? 'None');
}

/** Ranges in a rule become their address. Rules know no structured references. */
function readRule(value: unknown, host: HostServices): Record<string, unknown> {
  const given = record(value);
  const kinds = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || !KINDS[kind])
    throw invalidArgument('A rule has one kind.');
  const rule = Object.fromEntries(
    Object.entries(record(given[kind])).map(([key, part]) => [key, readPart(part, host)]),
  );
  const { source } = rule;
  if (
    kind === 'list' &&
    typeof source === 'string' &&
    !source.startsWith('=') &&
    source.length > MAX_LIST
  )
    throw invalidArgument(`A list in a rule has at most ${MAX_LIST} characters.`);
  return { [kind]: rule };
}

function readPart(part: unknown, host: HostServices): unknown {
  if (part instanceof ApiObject && part.target instanceof RangeRef) {
    const sheet = sheetOf(part.target, host);
    return `=${quoteSheet(sheet.name)}!${formatAbsolute(areaOf(part.target, host))}`;
  }
  if (typeof part === 'string' && part.startsWith('=') && part.includes('['))
    throw invalidArgument('A rule takes no structured references.');
  return part;
}

const merged = (
  key: 'errorAlert' | 'prompt',
  otherwise: Readonly<Record<string, unknown>>,
): Property<RangeRef> =>
  settable(
    (ref, host) => find(ref, host)?.[key] ?? otherwise,
    (ref, value, host) => replace(ref, host, { [key]: { ...otherwise, ...record(value) } }),
  );

export const validationClass: ApiClass<RangeRef> = {
  name: 'DataValidation',
  properties: {
    Type: readOnly((ref, host) => kindOf(find(ref, host))),
    Rule: settable(
      (ref, host) => find(ref, host)?.rule ?? {},
      (ref, value, host) => replace(ref, host, { rule: readRule(value, host) }),
    ),
    ErrorAlert: merged('errorAlert', NO_ALERT),
    Prompt: merged('prompt', NO_PROMPT),
    IgnoreBlanks: settable(
      (ref, host) => find(ref, host)?.ignoreBlanks ?? true,
      (ref, value, host) => replace(ref, host, { ignoreBlanks: boolean(value) }),
    ),
  },
  methods: {
    Clear: (ref, _, host) => {
      const sheet = sheetOf(ref, host);
      refuseIfProtected(sheet);
      const area = areaOf(ref, host);
      sheet.validations = sheet.validations.flatMap((each) => withoutArea(each, area));
    },
  },
};
