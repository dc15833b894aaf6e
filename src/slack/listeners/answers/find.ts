import type { ModalView } from '@slack/types';
import { wordsOf } from '../../../domain/find.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { findTyped } from '../../../use-cases/find-typed.js';
import { findModal } from '../../messages/find/find-modal.js';
import type { Speaker } from '../../speaker.js';
import type { Answer } from './answer.js';

/** Looks for words in everything that was typed; without words the window asks for them. */
export async function showFind(speaker: Speaker, mirror: Mirror, query: string): Promise<Answer> {
  return { view: await buildFind(speaker, mirror, query) };
}

export async function buildFind({ deps }: Speaker, mirror: Mirror, query: string, page = 0): Promise<ModalView> {
  const { locale } = mirror.profile;
  if (wordsOf(query).length === 0) return findModal({ query, page, locale });
  return findModal({ query, found: await findTyped(deps, mirror, query), page, locale });
}
