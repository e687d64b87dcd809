/**
 * Common words of WordNet that the lists leave out, by the reason: read word by word by the contributors. What is obscene or a slur
 * stands on the block lists of the models and is left out without being named here.
 */
const REASONS = {
  // The concordance texts are of the 1960s and hold reports of chemists, physicians and mathematicians.
  fieldJargon: `aerated aerator alveolar analytic anode antibody antigen antithyroid aqueous arterial autonomic axial binomial bronchiole catatonic centrifuge collagen conjugate conjugated coherent
    compulsivity cortical dialysis distal effluent emission fallout flatness fluorescence flux glottal hebephrenic homozygous hypothalamic hypothalamus interlobular iodinated iodine lobular manifold meteoritic micelle milligram mimesis
    nilpotent nonspecific nucleus paramagnetic parasympathetic pathogenic phonologic pleural polynomial pulmonary pursuant reactivity saline serum shear staining substrate tactual tangent tetrahedral thyroid thyroglobulin transducer tumor
    unadjusted unstructured vertex alkali helium chlorine correlation diameter constituent exponent phoneme prothoracic isotropic bronchial hydrochloric ultrasonic calibration atonic stochastic gyro glaucoma bile
    deductible imputed anionic carbonate chromatic dystopian lattice ligand occluded postwar uniaxial quadratic appellate intercept phosphor plasma albumin thyroxine phosphate isotonic consonantal grammatic cubist intonation halfback tracing resultant viscosity experiential petitioner allotment roleplaying musketry redcoat tsh`,
  violence: `bayonet bloodshed bomb bullet cannon carbine corpse gunfire kill killing lynch massacre missile murder murderer musket pistol rifle rob shoot shooting starve stab suicide terror torture strangle execution
    slaughter slave slavery assassin gunman gun ammunition artillery weapon bloody dead deadly slay hostage rape bleed sniper flog whip slash slap war warfare battle brigade infantry regiment trooper troop troops armed combat fatal posse knife inflict choke corporal sergeant bomber sword assault menace killer`,
  drugs:
    'opium drug cigarette liquor whisky whiskey drunk drunkenly heroin morphine tobacco saloon cigar alcohol drinking narcotic brandy gin martini cocktail bourbon pint beer',
  illness:
    'cancer disease hysteria insane crazy mad insanity madness deaf dumb disabled crippled epidemic infection infectious infected schizophrenia paralysis plague pathological wound wounded amputate diarrhea stricken bandaged syphilis cholera tuberculosis inmate',
  people: `negro colored racial savage primitive native queer gay fat stupid homely slender girlish spinster harlot bastard communist communism socialism fascist nazi liberal alien catholic heathen pagan
    southerner northerner maid wench pansy foreigner foreign immigrant idiot moron ugly lousy crude gross damned darned naive dummy brute fool servant housewife mistress redneck bum peasant tramp illiterate stereotyped hateful hysterical neurotic insolent immoral quack papa refugee mob`,
  bodies:
    'naked intimate lust lurid erect erection breast buttock groin belly flesh nude nudity pregnant pregnancy sensual sexual sexually lap pant virgin virginity hymen thrust orgy erotic seduce seduction bosom thigh womb passionate bare urinate bowel arouse impotent lover',
  numerals: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth eighteenth nineteenth twentieth thirteenth fourteenth sixteenth seventeenth dozen score zero once twice thrice`,
  // Function words, and adverbs that are prepositions first.
  grammar: `all another any each every few fewer many more most much other own several some such what while yes someone nothing something anything everything about above across after around before behind below beside
    besides beyond down inside outside off over past through throughout under underneath up within without not lot lots being nobody anybody everybody somebody no near till since`,
  archaic:
    'afar heretofore hereby hereafter hereinafter hither thither thereto therefrom therein thereof therewith wondrously rearward whence forth anew aught nigh naught doth ironical doubtless underfoot apostolic',
  // Plurals and other forms of words that are there as well.
  forms: `arms authorities bigger better best fewer funds grounds hands hours larger latter leaders less lesser lots men older papers relations services smaller steps stairs times values woods words worse worst years
    lighted gone done given left taken known used needed longer farther further earlier later higher lower deeper years days eyes headed mid pseudo teen rear affixed unmolested theatre clad lined made looking coming based adjusted turned dried settled closer faster pro super anti causal covered regimental upwards`,
} as const;

export const LEFT_OUT: ReadonlySet<string> = new Set(Object.values(REASONS).flatMap((words) => words.split(/\s+/)));
