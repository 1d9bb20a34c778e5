import type { Reminder } from '../../proposal/review';
import type { Text } from '../text/fi/fi';
import { printMoney } from './printing';

/** What the tool assumed or cannot know, as a sentence. */
export function reminderWords(reminder: Reminder, text: Text): string {
  const words = text.proposal.review;
  const money = (euros: number): string => `${printMoney(euros, { unit: 'eur' }, text)}\u00a0€`;
  switch (reminder.kind) {
    case 'openFields':
      return words.openFields(reminder.count);
    case 'bindingAssumed':
      return words.bindingAssumed(reminder.divisions.join(', '));
    case 'overrideWithoutReason':
      return words.overrideWithoutReason(`${reminder.division}, ${reminder.row}`);
    case 'netOnly':
      return words.netOnly(`${reminder.division}, ${reminder.row}`);
    case 'earlierDiffers':
      return words.earlierDiffers(money(reminder.inBudget), money(reminder.listed));
  }
}
