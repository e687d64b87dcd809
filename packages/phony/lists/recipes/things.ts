import type { Recipe } from '../Recipe.ts';
import { chosenLists } from '../wordnet/chosenLists.ts';
import { WordNet } from '../wordnet/WordNet.ts';

/** Things by kind: instruments, vehicles, materials, kinds of books. */
export const recipe: Recipe = {
  sources: ['wordnet'],
  make(open) {
    const list = chosenLists(new WordNet(open('wordnet')));
    return {
      musicalInstruments: list(
        'Musical instruments',
        'musical_instrument#1',
        `accordion, acoustic guitar, bagpipe, balalaika, bandoneon, banjo, baritone, barrel organ, bass clarinet, bass drum, bass guitar, basset horn, bassoon, bongo, bugle, button accordion, calliope, carillon, castanets, celesta, cello, clarinet, clavichord, concert grand, concertina, contrabassoon, cornet, cymbal, double bass, drum, dulcimer, electric guitar, electric organ, English horn, euphonium, fife, flageolet, flugelhorn, flute, French horn, glockenspiel, gong, grand piano, guitar,
        handbell, harmonica, harp, harpsichord, hurdy gurdy, kazoo, kettledrum, koto, lute, lyre, mandola, mandolin, maraca, marimba, music box, oboe, ocarina, organ, panpipe, pennywhistle, piano, piccolo, pipe organ, player piano, psaltery, recorder, saxophone, sitar, snare drum, sousaphone, spinet, steel drum, synthesizer, tambourine, tenor drum, theremin, triangle, trombone, trumpet, tuba, ukulele, upright piano, vibraphone, viol, viola, viola da gamba, violin, virginal, xylophone, zither`,
      ),
      carTypes: list(
        'Types of cars by their body or use',
        'motor_vehicle#1',
        'ambulance, beach wagon, compact, convertible, coupe, electric car, estate car, four-wheel drive, hardtop, hatchback, hot rod, jeep, limousine, minicar, minivan, pace car, pickup, police car, race car, roadster, saloon, sedan, sport utility vehicle, sports car, station wagon, stock car, subcompact, taxi, touring car, van',
      ),
      vehicleTypes: list(
        'Vehicles on wheels, rails and runners',
        'vehicle#1',
        `ambulance, armored car, barouche, bicycle, bicycle-built-for-two, bobsled, bookmobile, bulldozer, bus, camper, caravan, carriage, chariot, chuck wagon, coach, convertible, covered wagon, delivery truck, diesel locomotive, dogsled, dump truck, dune buggy, electric locomotive, fire engine, forklift, freight car, garbage truck, go-kart, golfcart, half track, handcart, hansom, hatchback, ladder truck, landau, limousine, lorry, minivan, mobile home, moped, motor scooter, motorcycle,
        mountain bike, moving van, oxcart, pedicab, pickup truck, rickshaw, rowing boat, scooter, sled, sleigh, snowmobile, snowplow, sports car, stagecoach, steam locomotive, streetcar, tandem trailer, tow truck, tractor, trail bike, trailer, tramcar, tricycle, truck, unicycle, van, wheelbarrow`,
      ),
      bicycleTypes: list(
        'Types of cycles',
        'wheeled_vehicle#1',
        'bicycle-built-for-two, boneshaker, mountain bike, off-roader, ordinary bicycle, push-bike, safety bike, tandem, tandem bicycle, tricycle, unicycle, velocipede',
      ),
      aircraftTypes: list(
        'Types of aircraft',
        'aircraft#1',
        'airbus, airliner, airplane, airship, autogiro, biplane, cargo helicopter, delta wing, drone, floatplane, flying boat, glider, hang glider, helicopter, hot-air balloon, jet, jetliner, jumbo jet, monoplane, propeller plane, reconnaissance plane, sailplane, seaplane, ski-plane, tanker plane, turbojet, turboprop, twinjet, widebody aircraft',
      ),
      boatTypes: list(
        'Boats and ships',
        'vessel#2',
        `barge, bark, brig, brigantine, cabin cruiser, canal boat, canoe, car-ferry, cargo ship, catamaran, catboat, clipper, container ship, coracle, cruise ship, cutter, dhow, dinghy, dredger, dugout canoe, felucca, ferry, fireboat, fishing boat, frigate, galleon, gondola, houseboat, hydrofoil, icebreaker, junk, kayak, ketch, launch, lifeboat, lightship, longboat, lugger, ocean liner, oil tanker, outrigger canoe, packet boat, paddle steamer, pilot boat, pontoon, punt, rowboat,
        sailboat, sampan, schooner, scow, showboat, skiff, sloop, speedboat, steamboat, steamship, supertanker, surfboat, tender, trawler, trimaran, tugboat, whaleboat, whaler, windjammer, yacht, yawl`,
      ),
      fuels: list(
        'Fuels',
        'fuel#1',
        'anthracite, biomass, bituminous coal, butane, charcoal, coal, coal gas, coke, diesel fuel, firewood, fuel oil, gasohol, gasoline, kerosene, leaded petrol, lignite, methanol, natural gas, nuclear fuel, propane, unleaded gasoline',
      ),
      materials: list(
        'Materials that things are made of',
        'matter#3 artifact#1',
        `acrylic, adobe, aluminum, asphalt, bamboo, basalt, birch, brass, brick, bronze, burlap, canvas, cardboard, cashmere, cedar, cement, ceramic, cherry, chiffon, clay, concrete, copper, cork, corduroy, cotton, denim, ebony, felt, fiberglass, flannel, glass, gold, granite, iron, jade, lace, lead, leather, limestone, linen, linoleum, mahogany, maple, marble, muslin, nickel, nylon, oak, oilcloth, onyx, paper, papyrus, parchment, pewter, pine, plaster, plastic, platinum, plywood, polyester, porcelain, quartz, quartzite, rattan, rayon, redwood, rosewood, rubber,
        sandstone, satin, silicone, silk, silver, slate, spandex, stainless steel, steel, sterling silver, stucco, suede, teak, thatch, tile, tin, titanium, tulle, tungsten, tweed, veneer, velvet, vinyl, walnut, wicker, wool, zinc`,
      ),
      fabrics: list(
        'Fabrics',
        'fabric#1',
        `acrylic, alpaca, batik, batiste, boucle, brocade, burlap, calico, cambric, canvas, cashmere, challis, chambray, cheesecloth, chenille, chiffon, chino, chintz, corduroy, cotton, cotton flannel, crepe, crepe de Chine, damask, denim, felt, flannel, flannelette, fleece, gabardine, gauze, georgette, gingham, gossamer, grosgrain, herringbone, hopsacking, jacquard, jersey, khaki, lace, lame, linen, madras, mohair, moire, moleskin, muslin, nylon, oilcloth, organdy, organza, paisley, percale, plush, polyester, poplin, rayon, sailcloth, sateen, satin, seersucker, serge, shantung, silk, spandex, taffeta, tapestry, tartan, terrycloth, ticking, tulle, tweed, twill, velour, velvet, velveteen, voile, wool, worsted`,
      ),
      bookGenres: list(
        'Literary genres',
        'communication#2',
        'adventure story, autobiography, ballad, biography, black comedy, comedy, cyberpunk, detective story, drama, dystopia, elegy, epic poem, essay, fable, fairytale, fantasy, farce, folk tale, Gothic romance, haiku, heroic poetry, legend, love story, manga, melodrama, murder mystery, mystery story, nonfiction, novelette, parable, pastoral, poetry, romance, saga, satire, science fiction, short story, sonnet, stream of consciousness, tall tale, thriller, tragedy, tragicomedy, utopia',
      ),
    };
  },
};
