import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { convert } from 'office-addin-manifest-converter';

/** A public version of the unified manifest that knows everything the XML says (getStartedMessages). */
const SCHEMA_VERSION = '1.27';
const SCHEMA_URL = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json#`;

function schema(): object {
  const folder = path.dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const file = path.join(
    folder,
    `build/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
  );
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/**
 * Faults that Microsoft's schema of the unified manifest finds in the XML manifest after Microsoft's
 * converter has turned it into JSON. Works without network.
 */
export async function schemaFaults(xml: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tasma-manifest-'));
  try {
    const input = path.join(folder, 'manifest.xml');
    writeFileSync(input, xml);
    await convert(input, folder, false, SCHEMA_URL, SCHEMA_VERSION);
    const converted: unknown = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
      schema(),
    );
    if (validate(converted)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `converted manifest ${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
    );
  } catch (error) {
    return [
      `the converter refused the manifest: ${error instanceof Error ? error.message : error}`,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
