import type { FakerLocale } from '../FakerLocale.ts';

/** The locale of Phony that knows the country: names of persons in Taiwan are those of China, places are not. */
export function placesTag({ code, tag }: FakerLocale): string | undefined {
  return code === 'zh_TW' ? 'zh-Latn-TW' : tag;
}
