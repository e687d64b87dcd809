import type { Recipe } from '../Recipe.ts';
import { chosenLists } from '../wordnet/chosenLists.ts';
import { WordNet } from '../wordnet/WordNet.ts';

/** Animals by kind. */
export const recipe: Recipe = {
  sources: ['wordnet'],
  make(open) {
    const list = chosenLists(new WordNet(open('wordnet')));
    return {
      bears: list(
        'Kinds of bears',
        'bear#1 procyonid#1',
        'brown bear, grizzly bear, Kodiak bear, American black bear, cinnamon bear, Asiatic black bear, polar bear, sloth bear, Syrian bear, giant panda',
      ),
      birds: list(
        'Birds',
        'bird#1',
        `albatross, avocet, bald eagle, barn owl, barn swallow, bee eater, bird of paradise, bittern, black swan, blackbird, blackcap, blue jay,
        bluebird, bobolink, bowerbird, budgerigar, bulbul, bullfinch, bunting, bustard, buzzard, cactus wren, canary, capercaillie, cardinal, cassowary,
        cattle egret, chaffinch, chickadee, cockatoo, cockatiel, condor, coot, cormorant, corncrake, crane, crossbill, crow, cuckoo, curlew, dipper, dove, duck, eider, emperor penguin,
        emu, fieldfare, finch, flamingo, flicker, frigate bird, fulmar, gannet, godwit, goldcrest, golden eagle, golden oriole, golden pheasant, goldfinch, goose,
        goshawk, great blue heron, great horned owl, great skua, grebe, grouse, guillemot, guinea fowl, gyrfalcon, harpy eagle, harrier, hawfinch, hawk, hen harrier, heron,
        herring gull, honey buzzard, hoopoe, hornbill, house martin, hummingbird, ibis, jackdaw, jay, kestrel, king penguin, kingfisher, kite, kittiwake, kiwi, kookaburra,
        lapwing, lark, linnet, loon, lorikeet, lovebird, lyrebird, macaw, magpie, mallard, mandarin duck, meadowlark, merganser, mockingbird, moorhen,
        mourning dove, mute swan, nightingale, nightjar, nuthatch, oriole, osprey, ostrich, oystercatcher, parakeet, parrot, partridge, peacock, pelican, penguin, peregrine, petrel, pheasant, pigeon,
        pipit, plover, ptarmigan, puffin, quail, quetzal, raven, razorbill, red-tailed hawk, redpoll, redstart, redwing, rhea, roadrunner, robin, rook, sanderling, sandpiper,
        screech owl, seagull, secretary bird, shearwater, shoebill, shrike, siskin, skylark, snipe, snow bunting, snow goose, snowy egret, song thrush, sparrow, spoonbill, starling,
        stilt, stonechat, stork, storm petrel, swallow, swan, swift, tanager, tawny owl, teal, tern, thrush, toucan, tree sparrow, turkey, turnstone,
        turtledove, vireo, vulture, wagtail, warbler, waxwing, weaver, wheatear, white stork, whooping crane, wood pigeon, wood thrush, woodcock, woodpecker, wren, yellowhammer`,
      ),
      cats: list(
        'Wild cats and breeds of the domestic cat',
        'cat#1 big_cat#1',
        `Abyssinian, Angora, Burmese cat, Egyptian cat, Maltese, Manx, Persian cat, Siamese cat, blue point Siamese, tabby, tortoiseshell, bobcat, caracal, cheetah, cougar, European wildcat, jaguar, jaguarundi,
        jungle cat, leopard, leopard cat, lion, lynx, manul, margay, ocelot, panther, sand cat, serval, snow leopard, tiger, tiger cat`,
      ),
      cattle: list(
        'Breeds of cattle',
        'cattle#1',
        'Aberdeen Angus, Africander, Ayrshire, Brown Swiss, Charolais, Devon, Durham, Friesian, Galloway, Guernsey, Hereford, Holstein, Jersey, Santa Gertrudis, Texas longhorn, Welsh Black, milking shorthorn, red poll, shorthorn, longhorn',
      ),
      cetaceans: list(
        'Whales, dolphins and porpoises',
        'cetacean#1',
        `beaked whale, blue whale, bottlenose dolphin, bowhead whale, common dolphin, dwarf sperm whale, fin whale, grey whale, harbor porpoise, humpback whale, killer whale, minke whale,
        narwhal, pilot whale, porpoise, pygmy sperm whale, right whale, river dolphin, sei whale, sperm whale, vaquita, white whale, grampus`,
      ),
      crocodilians: list(
        'Crocodilians',
        'crocodilian_reptile#1',
        "African crocodile, Asian crocodile, Morlett's crocodile, false gavial, American alligator, Chinese alligator, caiman, spectacled caiman, gavial",
      ),
      dogs: list(
        'Breeds of dogs',
        'dog#1',
        `Afghan hound, Airedale, Alaskan malamute, American Staffordshire terrier, Appenzeller, Australian terrier, Bedlington terrier, Bernese mountain dog, Blenheim spaniel, Border terrier, Boston bull,
        Brabancon griffon, Brittany spaniel, Cardigan, Chesapeake Bay retriever, Chihuahua, Dandie Dinmont, Doberman, English foxhound, English setter, English springer, EntleBucher, German shepherd, Gordon setter,
        Great Dane, Great Pyrenees, Greater Swiss Mountain dog, Ibizan hound, Irish setter, Irish terrier, Irish water spaniel, Irish wolfhound, Italian greyhound, Japanese spaniel, Kerry blue terrier,
        King Charles spaniel, Labrador retriever, Lakeland terrier, Leonberg, Lhasa, Maltese dog, Newfoundland, Norfolk terrier, Norwegian elkhound, Norwich terrier, Old English sheepdog, Pekinese,
        Pembroke, Plott hound, Pomeranian, Rhodesian ridgeback, Rottweiler, Saint Bernard, Saluki, Samoyed, Scotch terrier, Scottish deerhound, Sealyham terrier, Shetland sheepdog, Shih-Tzu, Siberian husky,
        Staffordshire bullterrier, Sussex spaniel, Tibetan mastiff, Tibetan terrier, Walker hound, Weimaraner, Welsh springer spaniel, West Highland white terrier, Yorkshire terrier, affenpinscher, basenji, basset,
        beagle, black-and-tan coonhound, bloodhound, bluetick, borzoi, boxer, briard, bull mastiff, cairn, chow, clumber, cocker spaniel, collie, curly-coated retriever, dachshund, dalmatian, flat-coated retriever,
        German short-haired pointer, giant schnauzer, golden retriever, griffon, groenendael, keeshond, kelpie, komondor, kuvasz, malinois, miniature pinscher, miniature poodle, miniature schnauzer, otterhound,
        papillon, pug, redbone, schipperke, silky terrier, soft-coated wheaten terrier, standard poodle, standard schnauzer, toy poodle, toy terrier, vizsla, whippet, wire-haired fox terrier, French bulldog`,
      ),
      fish: list(
        'Fish',
        'fish#1',
        `albacore, amberjack, anchovy, anemone fish, angelfish, angler, archerfish, barracuda, basking shark, black marlin, blenny, blue marlin, blue shark, bluefin, bluefish, bluegill, bonito, bowfin, brill, brook trout, brown trout, burbot,
        butterfly fish, cardinal tetra, carp, channel catfish, char, chub, cobia, cod, coelacanth, conger, crappie, cutlassfish, dace, damselfish, dogfish, eagle ray, eel, electric eel, electric ray, eelpout, flathead, flounder, flying fish, gar,
        goby, goldfish, great white shark, grouper, grunt, guppy, gurnard, haddock, hake, halfbeak, halibut, hammerhead, herring, John Dory, killifish, lake trout, lanternfish, largemouth, lingcod, lionfish, loach, lungfish,
        mackerel, mako, manta, minnow, monkfish, moonfish, moray, mudskipper, mullet, northern pike, nurse shark, oarfish, ocean sunfish, opah, paddlefish, parrotfish, perch, pickerel, pilchard, pipefish, piranha, plaice, pollack, pompano, porbeagle, porcupinefish,
        rainbow trout, red drum, red snapper, remora, roach, rockfish, rudd, sailfish, salmon, sardine, sawfish, sculpin, sea bass, sea bream, sea trout, seahorse, shad, skate, skipjack, smallmouth, smelt, snapper, sockeye, sole,
        spadefish, stargazer, stickleback, stingray, stonefish, striped bass, striped marlin, sturgeon, sunfish, surgeonfish, swordfish, swordtail, tarpon, tench, tetra, thresher, tiger shark, toadfish, triggerfish, trumpetfish, tuna, turbot, wahoo, walleye, weakfish,
        whale shark, white perch, whitefish, whiting, wolffish, wrasse, yellow perch, yellowfin, yellowtail`,
      ),
      horses: list(
        'Breeds and types of horses',
        'horse#1',
        `American saddle horse, Appaloosa, Arabian, Clydesdale, Exmoor, Lippizan, Morgan, Percheron, Przewalski's horse, Shetland pony, Tennessee walker, Welsh pony, cayuse, cob, hackney, mustang, palomino, pinto, polo pony, quarter horse, shire, tarpan, thoroughbred`,
      ),
      insects: list(
        'Insects',
        'insect#1',
        `admiral, alderfly, ant, ant lion, aphid, army ant, assassin bug, atlas moth, backswimmer, bark beetle, bee, bee fly, blister beetle, blowfly, bluebottle, bombardier beetle, botfly, bumblebee, butterfly, cabbage butterfly, caddis fly,
        carpenter ant, carpenter bee, cecropia, cicada, cinnabar, click beetle, clothes moth, cockchafer, cockroach, codling moth, comma, copper, crane fly, cricket, damselfly, darkling beetle, death's-head moth, dobsonfly, dragonfly, dung beetle, earwig, emperor, field cricket, fire ant,
        firebrat, firefly, flea beetle, flesh fly, froghopper, fruit fly, fritillary, gadfly, glowworm, grasshopper, ground beetle, hairstreak, hawkmoth, honeybee, hornet, horsefly, housefly, katydid, lacewing, ladybug, lantern fly, leafhopper, locust, luna moth, mantis,
        mason bee, mayfly, mealybug, midge, mole cricket, monarch, mosquito, moth, mourning cloak, mud dauber, painted beauty, paper wasp, peacock, polyphemus moth, praying mantis, purple emperor, red admiral, rhinoceros beetle, robber fly, rose chafer, rove beetle, sawfly, scarab, scorpion fly, silverfish, silkworm moth,
        snakefly, snowy tree cricket, squash bug, stag beetle, stonefly, termite, thrips, tiger beetle, tiger moth, treehopper, tsetse fly, underwing, velvet ant, viceroy, walking leaf, walking stick, wasp, water boatman, water scorpion, water strider, weevil, whirligig beetle, white admiral, whitefly, yellow jacket`,
      ),
      rabbits: list(
        'Rabbits and hares',
        'leporid#1',
        'Angora, Belgian hare, European rabbit, European hare, Arctic hare, snowshoe hare, jackrabbit, white-tailed jackrabbit, eastern cottontail, marsh hare, swamp rabbit, wood rabbit',
      ),
      rodents: list(
        'Rodents',
        'rodent#1',
        `agouti, beaver, black rat, brown lemming, brown rat, capybara, chinchilla, chipmunk, cotton rat, coypu, deer mouse, dormouse, eastern chipmunk, eastern grey squirrel, field mouse, fox squirrel, gerbil, golden hamster, gopher,
        grey lemming, ground squirrel, groundhog, guinea pig, hamster, harvest mouse, hazel mouse, hoary marmot, house mouse, jerboa, jumping mouse, kangaroo rat, kangaroo mouse, lemming, mara, marmot, meadow vole, mole rat, mountain beaver, mouse, muskrat, northern flying squirrel, paca, packrat,
        pocket gopher, pocket mouse, porcupine, prairie dog, prairie vole, rat, red squirrel, rock squirrel, southern flying squirrel, suslik, tree squirrel, viscacha, vole, water vole, white-footed mouse, wood mouse`,
      ),
      snakes: list(
        'Snakes',
        'snake#1',
        `adder, anaconda, asp, banded krait, black mamba, black rat snake, blacksnake, blind snake, blue racer, boa constrictor, bull snake, carpet snake, coachwhip, common garter snake, common kingsnake, copperhead, coral snake, corn snake, cottonmouth, death adder,
        diamondback, fer-de-lance, gaboon viper, glossy snake, gopher snake, grass snake, green mamba, hognose snake, horned viper, Indian cobra, indigo snake, king cobra, krait, lyre snake, massasauga, milk snake, night snake, pine snake, prairie rattlesnake, puff adder, python, rattlesnake, reticulated python,
        ribbon snake, ringneck snake, rock python, rosy boa, rough green snake, rubber boa, sea snake, sidewinder, smooth green snake, taipan, tiger rattlesnake, tiger snake, timber rattlesnake, vine snake, viper, water moccasin, water snake`,
      ),
      animals: list(
        'Animals that everybody knows, of all kinds',
        'animal#1',
        `aardvark, albatross, alligator, alpaca, ant, anteater, antelope, armadillo, baboon, badger, bat, bear, beaver, bee, beetle, bison, boar, buffalo, butterfly, camel, caribou, cat, caterpillar, cheetah, chicken, chimpanzee, chinchilla, clam, cobra, cockroach, cod, coyote, crab, crane, cricket,
        crocodile, crow, deer, dog, dolphin, donkey, dove, dragonfly, duck, eagle, eel, elephant, elk, emu, falcon, ferret, finch, firefly, flamingo, fox, frog, gazelle, gecko, gerbil, giraffe, gnu, goat, goldfish, goose, gorilla, grasshopper, guinea pig, gull, hamster, hare, hawk, hedgehog, heron, herring, hippopotamus, hornet, horse, hummingbird, hyena,
        ibex, iguana, impala, jackal, jaguar, jay, jellyfish, kangaroo, kingfisher, koala, ladybug, lark, lemming, lemur, leopard, lion, lizard, llama, lobster, lynx, magpie, mallard, manatee, meerkat, mink, mole, mongoose, monkey, moose, mosquito, moth, mouse, mule, narwhal, newt, nightingale, ocelot, octopus, okapi, opossum, orangutan, ostrich, otter, owl, ox, oyster,
        panda, panther, parrot, partridge, peacock, pelican, penguin, pheasant, pig, pigeon, platypus, polar bear, polecat, pony, porcupine, porpoise, prairie dog, puma, quail, rabbit, raccoon, ram, rat, raven, reindeer, rhinoceros, robin, rooster, salamander, salmon, scorpion, sea lion, seahorse, seal, shark, sheep, shrew, shrimp, skunk, sloth, snail, snake, sparrow,
        spider, squid, squirrel, starfish, starling, stork, swallow, swan, tapir, termite, tiger, toad, tortoise, toucan, trout, turkey, turtle, viper, vulture, wallaby, walrus, wasp, weasel, whale, wolf, wolverine, wombat, woodpecker, worm, wren, yak, zebra`,
      ),
    };
  },
};
