const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Common given names of the English-speaking world that are no words of prose (no Will, May, Mark, Rose, Grace, Art).
 * They only help where a capital letter or a carrier is there too; most names are found without them.
 */
export const GIVEN_NAMES: ReadonlySet<string> = words(
  `aaron abdul abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexis ali alice alicia alison
  allison amanda amelia amy ana andrea andrew angela angus anita ann anna anne annette annie anthony antonio arthur
  ashley audrey barbara barry beatrice ben benjamin bernard beth bethany betty brandon brenda brian bridget bruce bryan
  caitlin callum cameron carl carla carlos carol caroline carolyn catherine cathy charlene charles charlotte chelsea
  cheryl chloe chris christian christina christine christopher cindy claire clara clare clive colin connor craig cristina
  cynthia damian daniel daniela danielle darren dave david dawn deborah debra declan denise dennis derek diana diane
  diego dmitri dominic donald donna doris dorothy douglas duncan dylan edith eduardo edward eileen elaine eleanor elena
  elijah elizabeth ella ellen elliot elliott emily emma eric erica erik erin esther ethan eugene eva evan evelyn fatima
  felicity fernando fiona florence frances francesca francis francisco fred frederick gareth gary gavin gemma geoffrey
  george georgia georgina gerald geraldine gerard giovanni glen glenn gloria gordon graham greg gregory hannah hans
  harriet harry hassan heather hector helen helena henry howard hugh hugo ian ibrahim ingrid irene isaac isabel isabella
  isla ivan jacob jacqueline jake james jamie jane janet janice jared jasmine jason javier jeff jeffrey jenna
  jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim joan joanna joanne joe joel johanna john johnny
  jonathan jordan jorge jose josé joseph josephine josh joshua joyce juan judith judy julia julian julie justin kai karen
  karl kate katherine kathleen kathryn kathy katie kayla keith kelly kenneth kerry kevin kim kimberly kirsty kyle laura
  lauren lawrence leah leanne lee lena leo leon leonard leslie lewis liam lillian linda lisa liz logan lorraine louis
  louise lucas lucy luis luke lydia lynn madison malcolm manuel marc marcus margaret maria marie marilyn mario marion
  marjorie marlene martha martin mary mateo matthew maureen max megan melanie melissa mia michael michelle miguel mike
  mohamed mohammad mohammed molly monica muhammad nancy naomi natalie natasha nathan neil nicholas nicola nicole nigel
  nina noah nora norma norman oliver olivia omar oscar owen pamela patricia patrick paul paula pauline pedro peggy peter
  philip phillip phoebe phyllis priya rachel rahul raj ralph ramon raymond rebecca reza rhys ricardo richard rita robert
  roberto robin rodney roger ronald rosemary rosie ross roy russell ruth ryan sally sam samantha samuel sandra sanjay
  sara sarah scott sean sebastian sergio shane shannon sharon sheila shirley sidney simon sofia sophia sophie stacey
  stanley stefan stella stephanie stephen steve steven stewart stuart susan suzanne sven sylvia tamara tanya tara teresa
  terry theodore theresa thomas tim timothy tina tobias toby todd tom tommy tony tracey tracy trevor tyler valerie
  vanessa vera veronica vicky victor victoria vincent virginia vivian vladimir walter wanda wayne wendy william yasmin
  yolanda yusuf yvonne zachary zoe`,
);

/** Words that are no part of a name, though they may begin with a capital letter or follow "my name is". */
export const NOT_NAMES: ReadonlySet<string> = words(
  `a an the not so very just really here there calling looking trying wondering having going interested sorry happy sure
  fine good great okay ok new back in on at for from with about and or but is are was were be been to of it its it's that
  that's this these those my your his her our their mine yours what what's who when where why how yes yeah yep no nope
  please thanks thank hello hi hey monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs
  fri sat sun january february march april may june july august september october november december today tomorrow
  tonight yesterday morning afternoon evening noon night late early free available busy ready able afraid allergic
  pregnant diabetic sick ill hurt pain i i'm i'd i'll i've you he she we they me him us them urgent regarding because
  if then than also still already always never maybe perhaps insurance appointment doctor dentist office patient dental
  cleaning ignore developer admin administrator spelled spelt wrong right correct incorrect misspelled different now one
  two three four five six seven eight nine ten some any all can could would will shall should do does did don't have has
  had get got give let make take book booking cancel reschedule speak talk tell show find need want like open close
  closed hours price cost how much many more less next last first second other another same again later soon time day
  week month year am pm street avenue road drive lane address phone number name email card account calls call customer
  service support team manager agent representative receptionist assistant bot user system human person people someone
  somebody anyone everyone everything something nothing order delivery payment bill billing bank check sir madam ma'am
  mom mum dad mother father son daughter wife husband as by saved listed spell capital english french german spanish
  american british european chinese italian mexican japanese indian god christmas easter thanksgiving north south east
  west central new york los angeles san francisco london paris root canal under over up down out off too well go come
  back see know think look it'd we'd you'd they'd welcome bye goodbye excellent perfect awesome wonderful nice cool
  alright absolutely certainly definitely exactly gotcha nhs ssn dob cvv cvc csc pin iban vat npi mrn dvla tv usa uk eu
  atm gp asap faq pdf sms usb wifi id bmw ups dhl hvac eta diy ceo hr cell mobile cellphone landline passport licence
  license postcode zip code digits security social account birth birthday date policy member patient medicare medicaid
  visa mastercard amex apt suite unit flat reference confirmation billing shipping btw lol gonna gotta wanna begin start stop play set turn remove delete order change send put pay move list read write`,
);

/** Words that make a name the name of a business, a place or a thing. */
export const NOT_PEOPLE: ReadonlySet<string> = words(
  `apartments apartment hotel inn suites resort restaurant cafe coffee grill grille bar kitchen pizza pizzeria bistro salon
  spa barbers barber hair beauty nails studio clinic hospital center centre medical health healthcare care dentistry dental
  smiles orthodontics group associates partners company co corp corporation inc llc ltd bank credit union airlines airways
  airport university college school academy church park gardens garden square street avenue road court plaza tower towers
  house homes housing senior manor village condos terrace theater theatre cinema museum stadium arena club gym fitness
  market store shop mall fusion cuisine city county island beach river lake mountain states kingdom america canada england
  california texas florida washington services service solutions systems technologies software bus train line station place
  support birth family vision insurance plan plus premium gold silver platinum blue cross shield drama comedy music movie
  song album`,
);
