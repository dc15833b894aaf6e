import type { Message } from '../messages/message.js';
import { savedReceipt, type SavedData } from '../messages/saved/saved-receipt.js';
import { soFarReceipt } from '../messages/weekly/two-knocks.js';

/** What stands in place of a week's form once it is saved, or saved so far. */
export function receiptOfWeek(data: SavedData): Message {
  return data.checkIn.soFar === true ? soFarReceipt(data.checkIn, data.profile) : savedReceipt(data);
}
