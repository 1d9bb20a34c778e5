/** The settings as a report file carries them, in its own field `proposal`; what is not there is as by default. */
import * as v from 'valibot';
import type { Report } from '../report/model';
import { fault, type Fault } from '../report/schema';
import {
  BINDING_ITEMS,
  BINDING_LEVELS,
  DEFAULT_PROPOSAL_SETTINGS,
  FIELD_IDS,
  MUNICIPALITY_KINDS,
  NET_VIEWS,
  UNITS,
  type ProposalSettings,
} from './settings';
import { STAGES } from './versions';

const euros = v.pipe(v.number(), v.finite());
/** A date, or a time that begins with one. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T|$)/, 'päivä muodossa 2022-05-16'));
const binding = v.looseObject({
  level: v.picklist(BINDING_LEVELS),
  item: v.picklist(BINDING_ITEMS),
});

const settingsSchema = v.looseObject({
  bindings: v.optional(v.record(v.string(), binding)),
  unit: v.optional(v.picklist(UNITS)),
  netAs: v.optional(v.picklist(NET_VIEWS)),
  kind: v.optional(v.nullable(v.picklist(MUNICIPALITY_KINDS))),
  fields: v.optional(v.record(v.picklist(FIELD_IDS), v.string())),
  earlier: v.optional(
    v.array(
      v.looseObject({
        date: day,
        section: v.string(),
        subject: v.string(),
        revenue: euros,
        expense: euros,
      }),
    ),
  ),
  versions: v.optional(
    v.array(
      v.looseObject({
        number: v.pipe(v.number(), v.integer(), v.minValue(1)),
        stage: v.picklist(STAGES),
        by: v.string(),
        at: day,
        rows: v.array(
          v.looseObject({
            id: v.string(),
            division: v.string(),
            label: v.string(),
            revenue: euros,
            expense: euros,
          }),
        ),
      }),
    ),
  ),
  waivers: v.optional(
    v.array(v.looseObject({ finding: v.string(), reason: v.string(), by: v.string(), at: day })),
  ),
});

export type SettingsReading =
  { ok: true; settings: ProposalSettings } | { ok: false; faults: Fault[] };

/** The name of the field in the report file. */
export const SETTINGS_FIELD = 'proposal';

export function readSettings(report: Report): SettingsReading {
  const own: unknown = (report as Report & Record<string, unknown>)[SETTINGS_FIELD];
  if (own === undefined) return { ok: true, settings: DEFAULT_PROPOSAL_SETTINGS };
  const result = v.safeParse(settingsSchema, own);
  if (!result.success) {
    const faults = result.issues.map(fault).map((one) => ({
      ...one,
      path: one.path === '' ? SETTINGS_FIELD : `${SETTINGS_FIELD}.${one.path}`,
    }));
    return { ok: false, faults };
  }
  const unknown = Object.keys(result.output.bindings ?? {}).filter(
    (id) => !report.divisions.some((division) => division.id === id),
  );
  if (unknown.length > 0) {
    const faults = unknown.map((id) => ({
      path: `${SETTINGS_FIELD}.bindings`,
      expected: 'jonkin toimialan tunniste',
      found: `"${id}"`,
    }));
    return { ok: false, faults };
  }
  const settings = { ...DEFAULT_PROPOSAL_SETTINGS, ...result.output } as ProposalSettings;
  return { ok: true, settings };
}

/** The settings without the faulty fields, which are as by default: a city can go on from what is left. */
export function soundSettings(report: Report): ProposalSettings {
  const own: unknown = (report as Report & Record<string, unknown>)[SETTINGS_FIELD];
  if (typeof own !== 'object' || own === null) return DEFAULT_PROPOSAL_SETTINGS;
  const sound = Object.entries(own).filter(
    ([field, value]) =>
      readSettings({ ...report, [SETTINGS_FIELD]: { [field]: value } } as Report).ok,
  );
  return { ...DEFAULT_PROPOSAL_SETTINGS, ...Object.fromEntries(sound) };
}

/** The report with these settings, as a file or the hidden store keeps them. */
export function withSettings(report: Report, settings: ProposalSettings): Report {
  return { ...report, [SETTINGS_FIELD]: settings } as Report;
}
