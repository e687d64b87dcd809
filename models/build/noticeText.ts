import type { ModelManifest } from '../src/ModelManifest.ts';

/** The text of `NOTICE`: who has to be named wherever the models go, each with the models that owe it. */
export function noticeText({ models }: ModelManifest): string {
  const owed = new Map<string, { licence: string; source: string; models: string[] }>();
  for (const { name, locale, source, licence, attribution } of models) {
    const entry = owed.get(attribution) ?? { licence, source, models: [] };
    entry.models.push(`${locale}/${name}`);
    owed.set(attribution, entry);
  }
  const sections = Array.from(owed, ([attribution, { licence, source, models }]) =>
    [attribution, `  Licence: ${licence}`, `  Source: ${source}`, `  Models: ${models.join(', ')}`].join('\n'),
  );
  return `${[HEAD, ...sections, LICENCES].join('\n\n')}\n`;
}

const HEAD = `The models of @phonyland/models
===============================

The models are statistics of the data named below. These notices must travel with them.`;

const LICENCES = `Licence texts
=============

Apache-2.0: https://www.apache.org/licenses/LICENSE-2.0
CC0-1.0: https://creativecommons.org/publicdomain/zero/1.0/legalcode

MIT:

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
