import { ModuleBase } from '../core/ModuleBase.ts';

/** Companies, and what they say of themselves. */
export class CompanyModule extends ModuleBase {
  /** The name of a company, which a model makes, with its legal form where companies of the country have it in their names. */
  name(): string {
    return this.faker.helpers.fake(this.pick('company', 'name_pattern'));
  }

  /** What a company says that it makes: `Adaptable wireless framework`. */
  catchPhrase(): string {
    return `${this.catchPhraseAdjective()} ${this.catchPhraseDescriptor()} ${this.catchPhraseNoun()}`;
  }

  /** What a company says that it does: `streamline global partnerships`. */
  buzzPhrase(): string {
    return `${this.buzzVerb()} ${this.buzzAdjective()} ${this.buzzNoun()}`;
  }

  /** The first word of a catch phrase: `Adaptable`. */
  catchPhraseAdjective(): string {
    return this.pick('company', 'adjective');
  }

  /** The second word of a catch phrase: `wireless`. */
  catchPhraseDescriptor(): string {
    return this.pick('company', 'descriptor');
  }

  /** The last word of a catch phrase: `framework`. */
  catchPhraseNoun(): string {
    return this.pick('company', 'noun');
  }

  /** An adjective that companies use of what they do: `global`. */
  buzzAdjective(): string {
    return this.pick('company', 'buzz_adjective');
  }

  /** A verb that companies use of what they do: `streamline`. */
  buzzVerb(): string {
    return this.pick('company', 'buzz_verb');
  }

  /** A noun that companies use of what they do, in the plural: `partnerships`. */
  buzzNoun(): string {
    return this.pick('company', 'buzz_noun');
  }
}
