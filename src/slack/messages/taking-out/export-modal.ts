import type { KnownBlock, ModalView } from '@slack/types';
import { exportKinds, type ExportKind } from '../../../domain/export/exported.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { protectionValues } from '../../ids/choices.js';
import { button, context, input, modal, option, section, select } from '../blocks.js';
import type { Message } from '../message.js';
import { listed } from '../numbers.js';
import { phrases } from '../phrases.js';
import { amount, ownAmount, type Amount, type OwnAmount } from './amount.js';

export interface ExportData extends Amount, OwnAmount {
  readonly format: ExportKind;
  readonly locale: string;
}

/** Asks for the form, and who can open the file; a readable one needs a tick of its own. */
export function exportModal({ format, locale, ...counts }: ExportData): ModalView {
  const words = phrases(locale).takingOut.export;
  const formats = exportKinds.map((kind) => ({ ...words.formats[kind], value: kind }));
  const protections = protectionValues.map((value) => option({ ...words[value], value }));
  const [sealed] = protections;
  return modal({
    callback: callbackIds.exportData,
    title: words.title,
    submit: words.submit,
    close: phrases(locale).names.close,
    blocks: [
      section(words.holds(listed([...amount(counts, locale), ...ownAmount(counts, locale)], locale))),
      input(blockId(blockNames.exportProtection), words.protection, {
        type: 'radio_buttons',
        action_id: actionIds.exportProtection,
        options: protections,
        ...(sealed === undefined ? {} : { initial_option: sealed }),
      }),
      input(
        blockId(blockNames.exportTick),
        words.tick,
        {
          type: 'checkboxes',
          action_id: actionIds.exportTick,
          options: [option({ ...words.ticked, value: 'known' })],
        },
        { optional: true },
      ),
      input(
        blockId(blockNames.exportFormat),
        words.format,
        select(actionIds.exportFormat, words.format, formats, format),
        { hint: words.formatHint },
      ),
      section(
        phrases(locale).takingOut.import.instead,
        button(phrases(locale).takingOut.import.button, actionIds.importData),
      ),
    ],
  });
}

export interface MakingData {
  /** Shown here and nowhere else; absent for a readable file. */
  readonly passphrase?: string | undefined;
  readonly locale: string;
}

/** Takes the form's place while the file is made: whoever closes it has seen the passphrase. */
export function exportMakingModal({ passphrase, locale }: MakingData): ModalView {
  const words = phrases(locale).takingOut.export;
  return shown([...passphraseBlocks(passphrase, locale), section(words.making)], words.title, locale);
}

export function exportDoneModal({ passphrase, locale }: MakingData): ModalView {
  const words = phrases(locale).takingOut.export;
  return shown([...passphraseBlocks(passphrase, locale), section(words.done)], words.title, locale);
}

/** The passphrase stays on screen, with what it is worth now. */
export function exportFailedModal({ passphrase, locale }: MakingData): ModalView {
  const words = phrases(locale).takingOut.export;
  const ofNothing = passphrase === undefined ? [] : [context(words.passphraseOfNothing)];
  return shown(
    [...passphraseBlocks(passphrase, locale), ...ofNothing, section(words.failed)],
    words.failedTitle,
    locale,
  );
}

/** In the DM, where the window was closed meanwhile. */
export function exportFailed(locale: string): Message {
  const words = phrases(locale).takingOut.export;
  return { text: words.failedTitle, blocks: [section(words.failed)] };
}

function passphraseBlocks(passphrase: string | undefined, locale: string): KnownBlock[] {
  const words = phrases(locale).takingOut.export;
  if (passphrase === undefined) return [];
  return [section(`${words.passphrase}\n\`\`\`${passphrase}\`\`\``), context(words.passphraseHint)];
}

function shown(blocks: KnownBlock[], title: string, locale: string): ModalView {
  return modal({ callback: callbackIds.notice, title, close: phrases(locale).names.close, blocks });
}
