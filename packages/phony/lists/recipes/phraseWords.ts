import type { Recipe, TextList } from '../Recipe.ts';
import { chosenOfPart } from '../wordnet/chosenOfPart.ts';
import { type Part, WordNet } from '../wordnet/WordNet.ts';

/** Words that go together in titles, slogans and descriptions; any noun with any adjective would not read well. */
export const recipe: Recipe = {
  sources: ['wordnet'],
  make(open) {
    const wordNet = new WordNet(open('wordnet'));
    const list = (what: string, part: Part, chosen: string): TextList => ({
      about: `${what}, chosen by the contributors among the words of WordNet 3.1.`,
      rows: chosenOfPart(wordNet, part, chosen),
    });
    return {
      titleThings: list(
        'Things that titles of books and songs speak of',
        'noun',
        `acorn, anchor, apple, arrow, bell, bird, boat, bonfire, bottle, bridge, candle, cathedral, chair, cherry, clock, cloud, compass, crown, diamond, diary,
        doll, door, dove, eagle, echo, ember, feather, fiddle, field, fire, flame, flower, fountain, fox, garden, gate, ghost, guitar, hammer, heron, horse, house,
        key, kite, ladder, lamp, lantern, leaf, letter, lily, lion, locket, maple, map, mask, mirror, moth, mountain, necklace, nightingale, notebook, oak, orchard, owl, painting,
        path, pearl, petal, photograph, piano, portrait, puppet, rainbow, raven, ribbon, ring, river, road, room, rose, ruin, sail, scarf, seed, shadow, shell, ship, sparrow, spoon,
        staircase, star, stone, storm, suitcase, swallow, swan, sword, teacup, thorn, tiger, tower, train, tree, umbrella, veil, violin, wall, watch, waterfall, wave, wheel, whisper, willow, window,
        wing, wolf`,
      ),
      titlePlaces: list(
        'Places that titles of books and songs speak of',
        'noun',
        `attic, bay, beach, borderland, canyon, cape, castle, city, coast, cottage, desert, farm, forest, frontier, garden, glacier, harbor, hill, horizon, hotel, island, jungle, kingdom, lagoon, lake, library,
        lighthouse, marsh, meadow, mill, monastery, mountain, museum, oasis, ocean, orchard, palace, prairie, riverbank, shore, theater, tower, town, valley, village, vineyard, volcano, waterfront, woodland`,
      ),
      titlePersons: list(
        'Persons that titles of books speak of',
        'noun',
        `actress, apprentice, architect, artist, astronomer, baker, beekeeper, bookseller, captain, cartographer, clockmaker, collector, composer, dancer, daughter, detective, doctor, dreamer, emperor,
        engineer, falconer, farmer, ferryman, fisherman, florist, gardener, glassblower, goldsmith, governess, guardian, heiress, hermit, historian, hunter, inventor, judge, king, knight, librarian, locksmith,
        magician, mathematician, messenger, miller, musician, navigator, neighbor, nurse, orphan, painter, pianist, pilgrim, pilot, poet, potter, prince, princess, professor, queen, rider, sailor, scholar, sculptor,
        shepherd, sister, stranger, storyteller, student, tailor, teacher, translator, traveler, violinist, wanderer, watchmaker, weaver, widow, witness, woodcutter`,
      ),
      titleIdeas: list(
        'What titles of books and songs speak of that cannot be touched',
        'noun',
        `absence, ambition, beauty, chance, charity, comfort, courage, curiosity, desire, destiny, devotion, doubt, dusk, eternity, exile, faith, fate, fear, forgiveness, fortune, freedom, friendship, glory,
        grace, gratitude, grief, happiness, home, honor, hope, innocence, joy, justice, kindness, laughter, liberty, light, loneliness, longing, loss, love, loyalty, luck, melancholy, memory, mercy, midnight, mischief, nostalgia,
        obsession, passion, patience, peace, pride, prudence, reason, regret, revenge, ruin, sense, silence, solitude, sorrow, temptation, thunder, time, trust, truth, vanity, virtue, wisdom, wonder, youth`,
      ),
      titleAdjectives: list(
        'Adjectives that stand in titles of books and songs',
        'adj',
        `ancient, bitter, black, blue, brave, bright, broken, burning, crimson, curious, dark, distant, electric, empty, enchanted, endless, faded, faithful, fallen, famous, final, first, floating,
        forbidden, forgotten, fragile, frozen, gentle, golden, gray, green, haunted, hidden, hollow, hungry, invisible, last, little, lonely, lost, lucky, magnificent, mysterious, nameless, northern, old,
        painted, pale, patient, perfect, purple, quiet, reluctant, restless, scarlet, secret, shining, silent, silver, sleeping, slow, solitary, southern, strange, sudden, sweet, tender, unexpected,
        unfinished, vanished, velvet, wandering, western, white, wild, winding, wooden, young`,
      ),
      titleTimes: list(
        'Times of the day and of the year',
        'noun',
        'afternoon, autumn, daybreak, day, evening, midnight, morning, night, spring, summer, summertime, sunrise, sunset, twilight, weekend, winter, wintertime',
      ),
      titleHours: list(
        'Hours of the day that something happens at',
        'noun',
        'dawn, daybreak, dusk, midday, midnight, night, nightfall, noon, sunrise, sunset, teatime, twilight',
      ),
      titleSeasons: list('The seasons', 'noun', 'autumn, spring, summer, winter'),
      titleWeather: list(
        'What comes from the sky',
        'noun',
        'breeze, cloud, dew, fog, frost, hail, lightning, mist, moon, moonlight, rain, sky, snow, starlight, storm, sun, sunlight, thunder, tide, wind',
      ),
      businessAdjectives: list(
        'Adjectives that companies use of themselves',
        'adj',
        `adaptable, adaptive, agile, automated, balanced, bold, broad, clear, collaborative, compatible, competitive, comprehensive, connected, consistent, creative, decentralized, dedicated, diverse,
        dynamic, effective, efficient, expandable, flexible, focused, global, holistic, independent, innovative, integrated, intelligent, interactive, intuitive, logical, mobile, modular, open, optimal, 
        personal, practical, precise, proactive, productive, profitable, progressive, proven, rational, reliable, responsive, robust, scalable, seamless, secure, simple, smart, stable, strategic, streamlined, sustainable,
        synchronized, systematic, tailored, transparent, trusted, unified, universal, versatile, vibrant, virtual, visionary`,
      ),
      businessNouns: list(
        'Nouns that companies use of what they do, of which one can have several',
        'noun',
        `alliance, analysis, application, approach, architecture, asset, benchmark, budget, channel, concept, contract, database, design, experience, forecast, framework, function, idea, infrastructure, initiative, innovation, interface, market, matrix,
        method, methodology, model, monitor, network, operation, opportunity, organization, paradigm, partnership, platform, policy, portfolio, procedure, process, product, program, project, resource, schedule, service, solution, standard, strategy, 
        system, team, technology, workflow`,
      ),
      businessVerbs: list(
        'Verbs that companies use of what they do',
        'verb',
        `accelerate, adapt, align, amplify, automate, build, combine, connect, coordinate, create, cultivate, define, deliver, deploy, design, develop, discover, drive, embrace, empower, enable, engage, engineer, enhance, evolve, expand, explore, facilitate, foster, generate,
        grow, harness, implement, improve, integrate, invent, launch, maximize, modernize, optimize, pioneer, promote, redefine, reinvent, rethink, revolutionize, scale, shape, simplify, strengthen, streamline, support, sustain, synthesize, target, transform, unite, unlock`,
      ),
      businessFields: list(
        'Fields that companies work in',
        'noun',
        `accounting, advertising, agriculture, aviation, banking, biotechnology, carpentry, commerce, communication, construction, design, education, electronics, energy, engineering, fashion, finance, forestry, healthcare, hospitality, housing, insurance, investing, journalism, landscaping, lighting, logistics,
        management, manufacturing, marketing, medicine, mining, music, nutrition, packaging, photography, plumbing, printing, publishing, recruitment, recycling, research, robotics, security, shipping, software, storage, telecommunication, tourism, training, transport, travel`,
      ),
      businessVirtues: list(
        'What companies say that they stand for',
        'noun',
        'care, confidence, craftsmanship, creativity, efficiency, excellence, experience, expertise, honesty, innovation, integrity, passion, precision, quality, reliability, responsibility, safety, simplicity, speed, stability, sustainability, trust, value',
      ),
      productAdjectives: list(
        'Adjectives that goods are praised with',
        'adj',
        `adjustable, affordable, authentic, beautiful, classic, collapsible, colorful, comfortable, compact, convenient, delicate, durable, elegant, ergonomic, exclusive, exquisite, flexible, functional, generous, gorgeous, handmade, handy, impressive, innovative, lightweight, luxurious,
        modern, modest, original, polished, portable, practical, precise, rechargeable, refined, reliable, reusable, robust, rugged, rustic, sleek, slim, soft, solid, sophisticated, sturdy, stylish, sustainable, timeless, traditional, unique, versatile, washable, waterproof, weatherproof`,
      ),
      hardGoods: list(
        'Things for the house that are sold in shops and made of hard materials',
        'noun',
        `basket, bench, bookcase, bottle opener, bowl, bracelet, broom, bucket, cabinet, candlestick, chair, clock, coat hanger, colander, corkscrew, cup, cutting board, desk, dish, easel, flashlight, flask, footstool, grater, jar, jug, ladder, lamp, lantern, mug, paperweight, pitcher, plate, pot, rolling pin, shelf, shovel, spatula, spoon, stool, table, teapot, toolbox, tray, vase, wardrobe, watering can`,
      ),
      softGoods: list(
        'Things for the house and the journey that are sold in shops and made of cloth or leather',
        'noun',
        'backpack, bathrobe, belt, blanket, briefcase, curtain, cushion, doormat, hammock, handbag, mattress, pillow, purse, saddlebag, suitcase, tent, towel, wallet, apron, rucksack, tablecloth, napkin, bedspread, quilt, duffel bag, tote bag, sleeping bag, umbrella',
      ),
      hardMaterials: list(
        'Hard materials that things for the house are made of',
        'noun',
        'aluminum, bamboo, beech, birch, brass, ceramic, copper, glass, maple, oak, pine, plastic, porcelain, rattan, stainless steel, steel, teak, titanium, walnut',
      ),
      softMaterials: list(
        'Cloths, and what serves like them',
        'noun',
        'canvas, corduroy, cotton, denim, felt, flannel, fleece, leather, linen, nylon, silk, suede, velvet, wool',
      ),
      cookedMeats: list(
        'How meat is prepared',
        'adj',
        'baked, barbecued, braised, fried, grilled, roast, smoked, stewed',
      ),
      cookedSeafood: list('How fish is prepared', 'adj', 'baked, fried, grilled, poached, smoked, steamed'),
      cookedVegetables: list(
        'How vegetables are prepared',
        'adj',
        'baked, boiled, braised, fried, grilled, pickled, roasted, steamed, stewed',
      ),
      carColors: list(
        'Colours that cars are painted in',
        'noun',
        'beige, black, blue, bronze, brown, burgundy, champagne, charcoal, copper, cream, dark blue, gold, gray, green, ivory, maroon, navy blue, olive, orange, purple, red, silver, turquoise, white, yellow',
      ),
    };
  },
};
