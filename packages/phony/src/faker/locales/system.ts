import { mediaTypes } from '../../lists/mediaTypes.ts';
import { computed, listed } from '../definitions/entries.ts';
import type { SystemDefinition, SystemMimeTypeEntryDefinition } from '../definitions/LocaleDefinition.ts';
import { madeSupply } from '../definitions/Supply.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { native } from './native.ts';

/** Directories of the Filesystem Hierarchy Standard, and media types with the extensions of their files. */
export function system({ code }: FakerLocale): SystemDefinition | undefined {
  if (code !== 'base') return undefined;
  return {
    // They are few: made one by one they would be slow beside a pick.
    directory_path: listed(() => madeSupply(() => native('en-US').system().directoryPath).list),
    mime_type: computed(extensionsByType),
  };
}

function extensionsByType(): Record<string, SystemMimeTypeEntryDefinition> {
  return Object.fromEntries(mediaTypes().map(({ name, extensions }) => [name, { extensions: [...extensions] }]));
}
