import type { Recipe } from '../Recipe.ts';
import { chosenBeneath } from '../wordnet/chosenBeneath.ts';
import { WordNet } from '../wordnet/WordNet.ts';

// Without titles of rank and office that one is born or elected to, crimes, and words for one gender where another is common.
const CHOSEN = `
accountant, actor, actuary, administrator, anesthesiologist, animator, anthropologist, appraiser, arborist, archaeologist, architect, archivist, art director, artist, assayer, astronaut, astronomer, astrophysicist, athlete, attorney, auctioneer, auditor, author,
baker, ballet dancer, banker, barber, bartender, bassist, beautician, beekeeper, bell captain, bellhop, biochemist, biographer, biologist, blacksmith, boatbuilder, bodyguard, bookbinder, bookkeeper, bookseller, botanist, brewer, bricklayer, broadcaster, broker, builder, butcher, butler, buyer,
cabinetmaker, calligrapher, cardiologist, caretaker, carpenter, cartographer, cartoonist, cashier, caterer, cheesemonger, chef, chemist, chief executive officer, chief financial officer, chiropractor, choreographer, cinematographer, civil engineer, clarinetist, clerk, climatologist, coach, columnist, comedian, commentator, composer, computer scientist, concierge, conductor, confectioner, conservator, construction worker, consultant, contractor, cook, copilot, copy editor, copywriter, counselor, courier, croupier, curator,
dancer, dean, deckhand, decorator, dental hygienist, dentist, dermatologist, designer, detective, dietician, diplomat, director, disk jockey, distiller, docent, doctor, dramatist, drummer, dressmaker, dry cleaner, ecologist, economist, editor, electrical engineer, electrician, embryologist, endocrinologist, engineer, engraver, entomologist, entrepreneur, essayist, estate agent, ethnographer, executive secretary,
farmer, fashion designer, film director, film producer, financier, firefighter, fisherman, flautist, flight attendant, flight engineer, florist, flutist, forester, foreman, furrier, game warden, gardener, garment worker, general practitioner, geneticist, geographer, geologist, geophysicist, glassblower, glazier, goldsmith, graphic designer, grocer, groundskeeper, guide, guitarist, gunsmith, gynecologist,
hairdresser, handyman, harpist, headmaster, herbalist, historian, horticulturist, hotelier, house painter, housekeeper, hydrologist, illustrator, immunologist, inspector, instructor, insurance agent, insurance broker, interior designer, internist, interpreter, inventor, investment banker, ironworker, janitor, jeweler, jockey, joiner, journalist, judge, keyboardist,
landscape architect, lawyer, lecturer, lexicographer, librarian, lifeguard, linguist, lithographer, locksmith, logger, longshoreman, machinist, magistrate, mail carrier, maltster, manager, manicurist, manufacturer, mason, masseur, mathematician, mechanic, mechanical engineer, medical assistant, merchant, metallurgist, meteorologist, microbiologist, midwife, miller, milliner, miner, mineralogist, model, musician, musicologist, music teacher,
naturalist, naval engineer, navigator, neurologist, neurosurgeon, newscaster, newspaper editor, notary, novelist, nuclear physicist, nurse, nurse practitioner, nutritionist, obstetrician, oceanographer, oncologist, ophthalmologist, optician, optometrist, organist, ornithologist, orthodontist, orthopedist,
painter, paleontologist, paralegal, paramedic, pastry cook, pathologist, pediatrician, percussionist, pharmacist, pharmacologist, philosopher, photographer, physical therapist, physician, physicist, physiologist, pianist, pilot, playwright, plumber, poet, police officer, political scientist, porter, postmaster, potter, press agent, principal, printer, private detective, producer, professor, programmer, proofreader, psychiatrist, psychoanalyst, psychologist, public defender, publicist, publisher,
radio announcer, radiologist, rancher, real estate agent, receptionist, referee, registered nurse, reporter, restaurateur, retailer, roofer, sailor, salesperson, saxophonist, school teacher, scientist, scriptwriter, sculptor, secretary, security guard, seismologist, shepherd, shipbuilder, shoemaker, shopkeeper, silversmith, singer, skipper, social scientist, social worker, sociologist, software engineer, solicitor, sommelier, speech therapist, sportswriter, stage director, stage manager, statistician, stenographer, stevedore, steward, stockbroker, stonemason, storyteller, surgeon, surveyor, systems analyst,
tailor, tanner, taxidermist, teacher, technician, therapist, tiler, tour guide, town clerk, toxicologist, trainer, translator, travel agent, treasurer, trial attorney, trombonist, trumpeter, tutor, typesetter, typist, umpire, undertaker, upholsterer, urologist, usher, veterinarian, violinist, violist, virologist, vocalist, waiter, warehouseman, watchmaker, weatherman, weaver, webmaster, welder, wholesaler, window cleaner, window dresser, wine taster, winemaker, woodcarver, woodworker, writer, zoologist
`;

// Younger than WordNet, or left out by it.
const ADDED =
  'air traffic controller, app developer, audiologist, bank teller, barista, bike courier, bus driver, chauffeur, community manager, content strategist, data analyst, data engineer, data scientist, database administrator, delivery driver, DevOps engineer, fitness instructor, game designer, lab technician, marine biologist, network administrator, occupational therapist, park ranger, personal trainer, podcaster, product manager, product owner, project manager, recruiter, robotics engineer, site reliability engineer, social media manager, software developer, software tester, solar panel installer, sound engineer, support engineer, taxi driver, technical writer, train driver, truck driver, usability engineer, user researcher, video editor, web designer, web developer, wind turbine technician, yoga teacher, zookeeper';

/** What people do for a living. */
export const recipe: Recipe = {
  sources: ['wordnet', 'own'],
  make(open) {
    return {
      occupations: {
        about:
          'Occupations, chosen by the contributors among the words that WordNet 3.1 has beneath person, and newer ones that they added.',
        rows: [...chosenBeneath(new WordNet(open('wordnet')), 'person#1', CHOSEN), ...ADDED.split(', ')].sort((a, b) =>
          a.toLowerCase() < b.toLowerCase() ? -1 : 1,
        ),
      },
    };
  },
};
