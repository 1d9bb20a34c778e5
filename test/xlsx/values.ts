/** What stands beside the formulas in the parts of a file, read from its XML. */
import { xmlDecode } from '@cj-tech-master/excelts/xml';
import { textOf, unpack } from '../../src/xlsx/parts';

export interface FormulaOfFile {
  sheet: string;
  address: string;
  formula: string;
  /** The attribute t of its cell: "str", "b", "e"; "n" where there is none. */
  type: string;
  /** As text; undefined where the file has none. */
  value: string | undefined;
}

/** The value as the type says; undefined where the file has none. */
export const keptIn = ({ type, value }: FormulaOfFile): string | number | boolean | undefined =>
  value === undefined || type === 'str' || type === 'e'
    ? value
    : type === 'b'
      ? value === '1'
      : Number(value);

/** Sheets are numbered in their order. */
export async function formulasOf(file: Uint8Array): Promise<FormulaOfFile[]> {
  const parts = await unpack(file);
  const names = [...textOf(parts.get('xl/workbook.xml')).matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  return names.flatMap(([, name = ''], index) => {
    const xml = textOf(parts.get(`xl/worksheets/sheet${index + 1}.xml`));
    return [...xml.matchAll(/<c ([^>]*)><f>(.*?)<\/f>(?:<v>(.*?)<\/v>)?/gs)].map(
      ([, attributes = '', formula = '', value]) => ({
        sheet: xmlDecode(name),
        address: /\br="([^"]*)"/.exec(attributes)?.[1] ?? '',
        formula: xmlDecode(formula),
        type: /\bt="([^"]*)"/.exec(attributes)?.[1] ?? 'n',
        value: value === undefined ? undefined : xmlDecode(value),
      }),
    );
  });
}
