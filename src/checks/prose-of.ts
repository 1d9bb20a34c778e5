import { readProse, type Prose } from '../figures';
import type { Paragraph } from '../report/model';
import { once } from './once';

/** The figures of a paragraph. */
export const proseOf = once(({ text }: Paragraph): Prose => readProse(text));
