const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== "");

/** Function words and courtesies: they say nothing that could be wrong. */
export const STOP = list(`
  a an the this that these those and or nor otherwise of to in on at for from by with as is are was were be been being am do does
  did done doing have has had having will would shall should can could may might must it its they them their theirs
  there here we us our ours you your yours i me my mine he she him her his hers who whom whose which what when where why
  how if so than then too also very just right please sure yes yeah yep ok okay well now up out off about into per via
  some something someone somebody anything anyone anybody oh ah hi hello hey sorry afraid unfortunately thanks thank
  actually really quite rather both either each own such as else even still yet again while since because
  though although however but course certainly definitely absolutely let lets guys ll re ve himself herself itself
  themselves yourself ourselves one ones once dollar dollars buck bucks cent cents percent ms miss am pm ups whoever whenever wherever whether dr mr mrs ms etc
`);

/** Words of everyday talk in any trade: a paraphrase brings them, and none of them is what a claim is about. */
export const SOFT = list(`
  get gets got getting give gives gave given go goes going went gone come comes coming came make makes made making take
  takes took taking taken put puts bring brings keep keeps kept tell tells told say says said know knows see sees saw
  seen look looks looking find finds found think thinks want wants need needs needed like likes help helps helping use
  uses used using try tries show shows feel feels ask asks asking asked hear heard start starts starting started begin
  begins beginning end ends ending run runs running hold holds wait waits stay stays turn turns set sets happen happens
  seem seems mean means leave leaves reach reaches offer offers offered offering provide provides provided perform
  performs handle handles carry carries work works working welcome available availability happy glad able possible
  usual usually typical typically normally generally approximately roughly around nearly almost maybe perhaps simply
  directly easily quickly soon shortly immediately away quick good great fine best better nice kind ready important
  helpful careful little bit lot lots much many more less few several enough main part next last first later earlier
  early late long short old previous today tonight tomorrow day days date time times moment moments hour hours minute
  minutes week weeks month months year years morning mornings afternoon afternoons evening evenings night nights noon
  way ways thing things kinds type types sort example case place places side area information detail details question
  questions answer answers number numbers name names people person team member staff everybody customer customers
  caller patient patients client clients office company business practice clinic shop line house door town towns
  street road avenue suite understand appreciate wonderful worry hope recommend suggest prefer wish love enjoy check
  checks checking plus along together across ahead back forward down over under
  through between near nearby within during upon among against until till before after above below further regarding
  least notice advance exact different similar problem problems issue issues trouble matter stop stops stopping save
  arrange arranges send sends sending sent receive pick choose depend
  depends depending speak speaks speaking talk write arrive arrives arriving arrival visit visits appointment
  appointments book books booking booked schedule scheduled reserve wonder kindly gladly properly safely comfortable
  easy hard difficult seconds half quarter clock oclock weekday weekdays weekend weekends holiday holidays federal daily
  range ranges ranging expect currently hang rest actual job jobs assist assistance besides aside apart require requires
  required requirement mandatory necessary optional forget hesitate big bigger large larger major cash-only aged older
  age whichever instead via overall decide prefer sounds sound stressful pleasure wonderful repeat yours follow hurry finish finishes live lives
  price prices cost costs fee fees charge charges charged rate rates pricing total totals pay payment payments paid pays
  paying option options choice choices plan plans same another
`);

/**
 * Common words of any trade, in their base form. Where the passages have one it counts like any other word, so that its
 * denial is seen; where they have not, a paraphrase brought it.
 */
export const COMMON = list(`
  sense inconvenience scary nervous annoying frustrating difficult member staff desk reception
  receptionist assistant colleague manager operator voicemail callback circumstance situation delay apology apologize
  congratulations weekend evening luck mood regret sincerely
  held made kept sent left told spent brought thought taught caught built lent met felt stood understood written wrote
  driven drove chosen chose spoken given took known knew grown shown worn begun began ran became drawn forgotten fell
  flown ridden rode risen sat slept won hung read fed dealt meant threw thrown woke ate eaten came
  info other yesterday status due already exactly recently longer stuff gonna wanna gotta average drink eat
  appointment favorite calendar january february march april june july august september october november december winter
  summer spring autumn fall season
  accept accompany accurate ache act active add adjust advance advise affect afford agree allow alone alright amount
  announce anyway apart appear apply appropriate approve area arrange assist assume assure attend avoid aware bad
  base basic bear beat become behave believe belong best better blame bless block bother break breathe brief build
  busy buy car care careful catch cause cease certain change chat claim clarify clear close collect combine comfort
  comment common communicate compare complain complete concern conclude conduct confirm connect consider consult
  contact contain continue convenient convert convince cooperate coordinate cope correct count couple cover create
  current deal debate decide deep define delay demand describe deserve determine develop direct disappear disappoint
  discuss display distribute divide doubt drive drop earn eliminate emerge enable encourage enough ensure enter
  entire entrance equal establish evaluate event exact examine exchange excite execute exist expand experience
  experiment explain extend facilitate fair fall familiar far fast fee feel figure file fill final finalize fit flag
  flexible fly focus following form forward fresh further gain gather general gentle glance grab grant great greet
  group grow guess guest guide hand hang happy head healthy helpful highlight home house idea identify ignore imagine
  implement improve increase indicate individual inform inquire inspire instead intend interact interested
  interesting interrupt introduce investigate invite involve item join keen land last late latest lead learn leave
  lend level lie light list listen live load local locate lose lovely maintain manage manager mark match matter
  measure meet mention message mind miss mistake mix modern money monitor move natural nearby necessary negotiate
  neighborhood neither new nice normal note notify observe obtain occur ongoing online only open operate order
  organize overall pack page park participate particular pass past patience patient people perceive perfect perform
  persuade pick piece plain plan pleasant point polite pop popular position possess possible postpone potential
  prefer prepare present preserve press pretend prevent previous prior proceed process produce professional promote
  proper protect proud prove purpose pursue push qualify quality quick quiet raise range rare rate react read ready
  real realize reason reasonable recall recent recognize recommend record recover reduce refill register regular
  relate relax release relevant rely remain remark remind remove repair repeat replace reply report represent request
  rescue reserve resolve respond responsible rest restrict result retain return reveal review revisit rid right rise
  room rough round rule safe same satisfied satisfy search seat seek select separate serious serve service settle
  several share sharp shift shorten shout side sign signal similar simple sincere sit size skip slow smooth solve
  sort source space special specific specify spend split spot spread staff stand standard start state steady step
  stick still store straight stress strict struggle submit succeed successful suffer suit suitable supply support
  suppose sure surprise suspect swap swing switch tackle talk tap task team tend terms test thorough tidy tiny
  together top touch track trade transfer travel treat trip trouble trust truth type typical under undergo unless
  unusual update upload upset urge useful usual valid value various vary verify view voice vote wake walk warn wash
  watch welcome wide withdraw witness word world worth write wrong yard
`);

/** Words that turn a claim around. */
export const NOT = list(`
  not no never cannot nothing none nobody neither without unable avoid except can't won't don't doesn't didn't isn't
  aren't wasn't weren't wouldn't couldn't shouldn't mustn't haven't hasn't hadn't needn't ain't
`);

/** Words that say that something holds without exception, or for that alone. */
export const ALL = list(
  "anywhere everywhere all every always any only everything everyone anytime most entire whole ever forever",
);

/** Words that mean the same in any trade; the first of each row is what they are compared by. */
export const SAME: readonly (readonly [string, readonly string[]])[] = list(`
  child:children,kid,kids,son,daughter,toddler,toddlers tooth:teeth phone:telephone,call,calls,calling,called
  doctor:doctors,dentist,dentists,doc accept:accepts,accepted,accepting
  repair:repairs,fix,fixes,fixed,fixing,repaired,repairing
  quote:quotes,estimate,estimates
  cancel:cancellation,cancellations,cancelled,cancels picture:photo,photos,pictures mail:email,emails,mailed
  medication:medications,medicine,medicines install:installation,installs,installing,installed
  replace:replacement,replacing,replaces,replaced remove:removal,removing,removes
  clean:cleaning,cleanings,cleans,clear,clears,clearing,unclog,unclogging,unclogs
  pull:extraction,extractions,extract,pulled,pulling inspect:inspection,inspections,inspects,inspecting
  serve:serves,cover,covers,covered,covering,coverage insurance:insurances chemical:chemicals
  license:licensed,licence,licenses
  surgery:surgeries,operation,operations vaccine:vaccines,vaccination,vaccinations,vaccinate,vaccinated,shot,shots
  car:cars,vehicle,vehicles,automobile,automobiles lawyer:lawyers,attorney,attorneys invoice:invoices,bill,bills
  restroom:restrooms,bathroom,bathrooms,washroom elevator:elevators,lift trash:garbage,rubbish
  identification:id,ids veterinarian:vet,vets,veterinarians refund:refunds,refunded,refundable,refunding
  diagnosis:diagnostic,diagnostics,diagnoses tow:tows,towing,towed alcohol:liquor apartment:flat,apartments,flats
  buy:buys,buying,bought,purchase,purchases,purchased insect:insects,bug,bugs package:packages,parcel,parcels
  owner:owners,owns,owned lead:leads,led,leading,runs,head,heads,directs,director,directed,manages,manager,managed
  discount:discounts,discounted included:includes,include,including specialize:specializes,specialized,specialist,specialists,specialty,specialties interpreter:translator,interpreters,translators exam:checkup,checkups,examination
`).map((row) => {
  const [first = "", rest = ""] = row.split(":");
  return [first, rest.split(",")];
});

/** Words that say the opposite of a term: "closed" is "open" turned around. */
export const TURNED: readonly (readonly [string, readonly string[]])[] = [
  ["open", ["close", "closed", "closes", "shut", "shuts"]],
  ["require", ["optional", "voluntary"]],
  ["included", ["excluded", "excludes"]],
  ["accept", ["refuse", "refuses", "decline", "declines"]],
  // What is referred to others is not done here.
  ["elsewhere", ["refer", "refers", "referred"]],
  // "Don't forget to …" asks for it.
  ["remember", ["forget", "hesitate"]],
];

/** Where one text has the first word and the other only the second, at most one of them is right. */
export const PAIRS: readonly (readonly [string, string])[] = list(`
  full:half first:last front:back same:another same:different before:after above:below hot:cold clockwise:counterclockwise behind:front inside:outside upper:lower minimum:maximum
  wet:dry before:when part:labor before:due early:late left:right written:verbal more:less
`).map((pair) => {
  const [one = "", other = ""] = pair.split(":");
  return [one, other];
});

/** Verbs that any business does to anything. */
export const GENERIC = list("accept serve repair");
