import type { Recipe } from '../Recipe.ts';
import { chosenLists } from '../wordnet/chosenLists.ts';
import { WordNet } from '../wordnet/WordNet.ts';

/** Foods and drinks by kind. */
export const recipe: Recipe = {
  sources: ['wordnet'],
  make(open) {
    const list = chosenLists(new WordNet(open('wordnet')));
    return {
      dishes: list(
        'Dishes',
        'dish#2',
        `adobo, arroz con pollo, barbecue, beef Bourguignonne, beef burrito, beef goulash, beef stew, beef Stroganoff, beef Wellington, bigos, biryani, bisque, borsch, bouillabaisse, bubble and squeak, burrito, cannelloni, cheese fondue, cheese pizza, cheese souffle, cheeseburger, chef's salad,
        chicken cacciatore, chicken cordon bleu, chicken Kiev, chicken Marengo, chicken paprika, chicken salad, chicken sandwich, chicken soup, chicken taco, chili, chop suey, chow mein, clam chowder, club sandwich, congee, coq au vin, corn chowder, cottage pie, couscous, curry,
        dolmas, egg roll, eggs Benedict, enchilada, falafel, fish and chips, fish cake, fish stew, frittata, fruit salad, gazpacho, goulash, gumbo, haggis, ham sandwich, hamburger, hotdog, hot pot, jambalaya, kabob, kedgeree, lamb curry, lasagna, lentil soup, lobster thermidor,
        macaroni and cheese, macaroni salad, meat loaf, meatball, minestrone, moussaka, mulligatawny, nacho, oatmeal, omelet, osso buco, oxtail soup, paella, pasta salad, pea soup, pepper steak, pepperoni pizza, pilaf, pirogi, pizza, porridge, pot-au-feu, potato salad, quesadilla, ragout, ratatouille,
        risotto, salad nicoise, samosa, sashimi, sauerbraten, schnitzel, scrambled eggs, souvlaki, spaghetti and meatballs, steak tartare, stuffed cabbage, stuffed peppers, stuffed tomato, sukiyaki, sushi, tabbouleh, taco, tamale, tempura, teriyaki, tossed salad, tostada, turkey stew, vichyssoise, western omelet, wrap`,
      ),
      fruits: list(
        'Fruits',
        'edible_fruit#1',
        `acerola, ackee, apple, apricot, avocado, banana, beach plum, bilberry, black currant, blackberry, blueberry, boysenberry, breadfruit, cantaloupe, carambola, casaba, cherimoya, cherry, citron, clementine, crab apple, cranberry, custard apple, damson, date, dewberry, durian, elderberry, feijoa, fig,
        gooseberry, granadilla, grape, grapefruit, greengage, guava, honeydew, huckleberry, jackfruit, jujube, key lime, kiwi, kumquat, lemon, lime, lingonberry, litchi, loganberry, loquat, mandarin, mango, mangosteen, medlar, mulberry, muskmelon, navel orange, nectarine, orange, papaya, passion fruit, peach, pear, persimmon,
        pineapple, plum, plumcot, pomegranate, pomelo, prickly pear, prune, quince, raisin, rambutan, raspberry, red currant, rose apple, sapodilla, satsuma, sloe, sour cherry, soursop, strawberry, sultana, sweet cherry, tamarind, tangelo, tangerine, watermelon`,
      ),
      vegetables: list(
        'Vegetables',
        'vegetable#1',
        `acorn squash, artichoke, asparagus, bamboo shoot, bean sprout, beet, bell pepper, black bean, black-eyed pea, bok choy, broccoli, broccoli rabe, brussels sprouts, butternut squash, cabbage, cardoon, carrot, cauliflower, celeriac, celery, chard, cherry tomato, chickpea, chicory, chili, collards, cress, cucumber, eggplant, fava bean,
        fennel, gherkin, green bean, green onion, green pea, green pepper, jalapeno, kale, kidney bean, kohlrabi, leek, lentil, lettuce, lima bean, mushroom, navy bean, okra, onion, parsnip, pattypan squash, pea, pimento, pinto bean, plantain, plum tomato, potato, pumpkin, radicchio, radish, red cabbage, rhubarb, romaine, rutabaga, salsify, savoy cabbage, scallion, shallot, snow pea, sorrel, soybean, spaghetti squash,
        spinach, sugar snap pea, sweet potato, taro, tomatillo, tomato, truffle, turnip, watercress, wax bean, yam, yellow squash, zucchini`,
      ),
      spices: list(
        'Spices and herbs',
        'flavorer#1 herb#1',
        `allspice, angelica, anise, basil, bay leaf, black pepper, borage, caraway seed, cardamom, cayenne, celery salt, celery seed, chervil, chili powder, chives, cinnamon, clove, coriander, cumin, curry powder, dill, dill seed, fennel, fennel seed, fenugreek, five spice powder, garlic, ginger, horseradish, hyssop, juniper berries, lemon balm, lovage, mace, marjoram, mint, mustard seed,
        nutmeg, oregano, paprika, parsley, peppermint, poppy seed, rosemary, saffron, sage, salt, savory, sesame seed, spearmint, star anise, sweet cicely, sweet woodruff, tarragon, thyme, turmeric, vanilla, vanilla bean, wasabi, white pepper, winter savory`,
      ),
      meats: list(
        'Kinds and cuts of meat',
        'meat#1',
        `bacon, beef, beef jerky, beefsteak, biltong, blood sausage, bologna, bratwurst, brisket, buffalo, chicken, chipolata, chorizo, corned beef, duck, filet mignon, flank steak, goose, ground beef, grouse, ham, knackwurst, lamb, lamb chop, leg of lamb, liverwurst, minute steak, mutton, partridge, pastrami, pepperoni, pheasant, pork, pork loin, pork sausage, pork tenderloin, porkchop, porterhouse, pot roast, prosciutto, quail,
        rabbit, rack of lamb, rump steak, salami, sausage, short ribs, sirloin, sirloin steak, spareribs, strip steak, T-bone steak, tenderloin, tournedos, turkey, veal, venison`,
      ),
      seafood: list(
        'Fish and shellfish as food',
        'seafood#1 shellfish#1 food_fish#1 fish#1',
        `albacore, anchovy, bass, bluefish, caviar, clam, cockle, cod, crab, crayfish, eel, flounder, grouper, haddock, hake, halibut, herring, kipper, king crab, lobster, mackerel, mullet, mussel, octopus, oyster, perch, plaice, pollack, prawn, red snapper, salmon, sardine, scallop, scrod, shad, shrimp, snapper, sole, squid, swordfish, trout, tuna, turbot, whitefish, whiting`,
      ),
      cheeses: list(
        'Cheeses',
        'cheese#1',
        'bleu, brick cheese, Brie, Camembert, cheddar, cottage cheese, cream cheese, double Gloucester, Edam, Emmenthal, goat cheese, gorgonzola, Gouda, Gruyere, hand cheese, Limburger, mascarpone, mozzarella, Muenster, Parmesan, quark cheese, ricotta, Roquefort, sapsago, Stilton, string cheese, Swiss cheese',
      ),
      breads: list(
        'Breads and rolls',
        'bread#1',
        `bagel, baguette, baking-powder biscuit, banana bread, bannock, bialy, biscuit, black bread, bran muffin, breadstick, brioche, brown bread, challah, chapatti, cinnamon bread, cinnamon roll, corn muffin, cornbread, cracked-wheat bread, croissant, cross bun, danish, English muffin, flatbread, French bread, garlic bread, graham bread, hamburger bun, hard roll, honey bun, Irish soda bread, Italian bread, johnnycake,
        kaiser roll, matzo, muffin, nan, nut bread, oatcake, onion bagel, onion bread, onion roll, Parker House roll, pita, popover, pretzel, pumpernickel, raisin bread, rye bread, scone, soft pretzel, sourdough bread, sweet roll, toast, white bread, whole wheat bread, zwieback`,
      ),
      desserts: list(
        'Desserts, cakes, pies and pastries',
        'dessert#1 cake#3 pastry#2 cookie#1 pie#1 dish#2 candy#1 quick_bread#1',
        `ambrosia, angel food cake, apple dumpling, apple pie, apple tart, apple turnover, baked Alaska, baklava, banana split, birthday cake, blancmange, blueberry pie, brownie, caramel, charlotte russe, cheesecake, chocolate cake, chocolate chip cookie, chocolate fudge, chocolate ice cream, chocolate mousse, chocolate pudding, coffee cake, compote, cream puff, creme brulee, creme caramel, cruller, cupcake,
        devil's food, doughnut, eclair, flan, fortune cookie, frozen custard, frozen yogurt, fruitcake, fudge, gingerbread, gingersnap, ice-cream cake, ice-cream cone, ice-cream sundae, jelly bean, jelly doughnut, ladyfinger, lemon meringue pie, macaroon, marshmallow, marzipan, mince pie, mousse, napoleon, nougat, oatmeal cookie, parfait, patty shell, pavlova, peach ice cream, peach melba, pecan pie, 
        plum pudding, pound cake, praline, profiterole, pumpkin pie, raisin cookie, rhubarb pie, sherbert, shortbread, shortcake, sorbet, sponge cake, strawberry ice cream, streusel, strudel, syllabub, tapioca pudding, tart, tiramisu, toffee, torte, trifle, truffle, vanilla ice cream, vanilla pudding, waffle, wedding cake, zabaglione`,
      ),
      drinks: list(
        'Drinks without alcohol',
        'beverage#1 herb#2',
        `apple juice, black tea, buttermilk, cafe au lait, caffe latte, camomile tea, cappuccino, chocolate milk, cocoa, coffee, cranberry juice, cream soda, decaffeinated coffee, drip coffee, egg cream, espresso, fruit punch, ginger ale, ginger beer, grape juice, grapefruit juice, green tea, herb tea, ice tea, ice water, iced coffee, instant coffee, lemonade, limeade, mate, milk, mineral water, mocha, nectar, orange juice, orange soda, orangeade, pineapple juice,
        root beer, sarsaparilla, seltzer, smoothie, soda water, sweet cider, tea, tisane, tonic, tonic water, Turkish coffee, whole milk`,
      ),
    };
  },
};
