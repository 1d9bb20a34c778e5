/** Shows a place to the user. */
import type { SheetPlace } from './gateway';
import type { Conversation } from './sync';

/** A sheet that the user has hidden is shown again; the very hidden store is not. */
export async function selectPlace(conversation: Conversation, place: SheetPlace): Promise<void> {
  const sheet = await conversation.roundTrip(({ workbook }) =>
    workbook.worksheets.getItem(place.sheet).load('visibility'),
  );
  await conversation.roundTrip(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(place.sheet);
    if (sheet.visibility === 'Hidden') worksheet.visibility = 'Visible';
    worksheet.activate();
    worksheet.getRange(place.address).untrack().select();
  });
}
