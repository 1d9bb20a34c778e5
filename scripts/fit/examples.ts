/** Figures of clean reports with all that they may speak of, for fitting. */
import { agrees } from '../../src/checks/claims/agree';
import { sentencesIn } from '../../src/checks/claims/mentions';
import { optionsOf } from '../../src/checks/claims/options';
import type { Report } from '../../src/report/model';

export interface Example {
  /** Of which city it is. */
  set: string;
  weight: number;
  /** Where each option's features begin; one more than there are options. */
  starts: Uint32Array;
  features: Uint16Array;
  amounts: Float32Array;
  /** Of each option: whether the figure agrees with it. */
  right: Uint8Array;
}

/** A figure of few digits agrees with many cells by chance. */
const WEIGHT_BY_DIGITS = [0.2, 0.2, 0.5, 0.9, 1];

/** `skip`: figures that are known to be wrong. */
export function examplesOf(set: string, report: Report, skip: (raw: string) => boolean): Example[] {
  return report.divisions.flatMap((division) =>
    sentencesIn(division).flatMap(({ mentions }) =>
      mentions.flatMap((mention): Example[] => {
        if (skip(mention.figure.raw)) return [];
        const options = optionsOf(report, division, mention);
        if (options.length < 2) return [];
        const starts = [0];
        const features: number[] = [];
        const amounts: number[] = [];
        const right = options.map(({ claim, emitters }) => {
          for (const emit of emitters) {
            emit((feature, amount) => {
              if (amount === 0) return;
              features.push(feature);
              amounts.push(amount);
            });
          }
          starts.push(features.length);
          return claim && agrees(mention.figure, claim.expected) ? 1 : 0;
        });
        // The last option is none of them.
        if (!right.includes(1)) right[right.length - 1] = 1;
        const digits = mention.figure.raw.replace(/\D/g, '').length;
        return [
          {
            set,
            weight: WEIGHT_BY_DIGITS[Math.min(digits, WEIGHT_BY_DIGITS.length - 1)] ?? 1,
            starts: Uint32Array.from(starts),
            features: Uint16Array.from(features),
            amounts: Float32Array.from(amounts),
            right: Uint8Array.from(right),
          },
        ];
      }),
    ),
  );
}
