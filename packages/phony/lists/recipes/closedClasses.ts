import type { Recipe } from '../Recipe.ts';

const PREPOSITIONS = `about above across after against along alongside amid among around as at atop before behind below beneath beside besides between beyond by concerning considering despite
  down during except excluding following for from in inside into like minus near of off on onto opposite out outside over past per plus regarding round save since than through throughout till to
  toward towards under underneath unlike until up upon versus via with within without`;

const CONJUNCTIONS = `after although and as because before but for if lest nor once or provided since so than that though till unless until when whenever where whereas wherever whether while yet`;

const INTERJECTIONS = `ah aha ahem ahoy alas aw bah boo bravo brr bye cheers congratulations eek eh encore er eureka farewell gee goodbye gosh ha hallelujah hello hey hi hmm hooray huh hurrah hurray
  hush ick jeez meh mmm nah nope oh okay ooh oops ouch ow oy phew please psst pooh shh shoo tada thanks tut ugh uh uh-huh uh-oh um voila welcome whee whew whoa whoops wow yahoo yay yeah yep yes yikes yippee yo yuck yum`;

/** The words of English that are few and known. */
export const recipe: Recipe = {
  sources: ['own'],
  make: () => ({
    prepositions: {
      about:
        'The prepositions of English that are one word and in common use: a closed class, written down by the contributors.',
      rows: PREPOSITIONS.split(/\s+/),
    },
    conjunctions: {
      about:
        'The conjunctions of English that are one word and in common use: a closed class, written down by the contributors.',
      rows: CONJUNCTIONS.split(/\s+/),
    },
    interjections: {
      about: 'Interjections of English in common use, written down by the contributors.',
      rows: INTERJECTIONS.split(/\s+/),
    },
  }),
};
