/** Conditional formats. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { areasOf } from '../addresses';
import type { BookFormat } from '../book/rules';
import { shownFormula } from '../formulas';
import type { ReadColor } from './colors';
import type { LeftOutCount } from '../leftOut';
import type { SheetPart } from './package';
import { lookOf } from './styles';

export function readFormats(
  model: Worksheet['model'],
  { xml }: SheetPart,
  color: ReadColor,
  leftOut: LeftOutCount,
): BookFormat[] {
  const stopping = stoppingPriorities(xml);
  const rules = (model.conditionalFormattings ?? []).flatMap(({ ref, rules: own }) =>
    own.map((rule) => ({ ref, rule })),
  );
  return rules
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }) => {
      const [formula] = 'formulae' in rule ? (rule.formulae ?? []) : [];
      if (rule.type !== 'expression' || formula === undefined) {
        leftOut.add('formats');
        return [];
      }
      return [
        {
          areas: areasOf(ref),
          formula: shownFormula(String(formula)),
          stopIfTrue: stopping.has(String(rule.priority)),
          look: lookOf(rule.style ?? {}, color),
        },
      ];
    });
}

/** The library does not read which rules stop the others. */
function stoppingPriorities(xml: string): Set<string> {
  const rules = xml.match(/<(?:\w+:)?cfRule [^>]*\bstopIfTrue="(?:1|true)"[^>]*>/g) ?? [];
  return new Set(rules.map((rule) => /\bpriority="(\d+)"/.exec(rule)?.[1] ?? ''));
}
