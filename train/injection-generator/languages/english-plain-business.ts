import { type Family, type Kinds, lines, type Slots } from "../grammar.ts";

/** Everyday business in the words of orders to a machine: what exists, what is confidential, how things are set up. */
const SLOTS: Slots = {
  pbThings: lines(`
    (orders|bookings|appointments|reservations|subscriptions|deliveries|tickets|lessons|classes|standing orders|repeat prescriptions|service visits|reminders|payments|memberships)
  `),
  pbThing: lines(`
    (order|booking|appointment|reservation|subscription|delivery|ticket|contract|standing order|repeat prescription|service plan|direct debit|membership|quote)
  `),
  pbOld: lines(
    "(existing|current|outstanding|open|previous|earlier|upcoming|remaining|other|pending|future)",
  ),
  pbStop: lines("(cancel|stop|drop|delete|remove|pause|scrap|call off|end|clear|void)"),
  pbWant: lines(`
    (I want to|I'd like to|I need to|can I|could I|how do I|we'd like to|may I|is it possible to|my wife wants to)
  `),
  pbSecret: lines("(confidential|private|sensitive|personal|medical|financial|internal)"),
  pbData: lines("(information|data|records|details|files|documents|papers|letters)"),
  pbPlace: lines(`
    (room|rooms|hall|tables|seats|beds|desks|kitchen|stage|meeting room|conference room|cabins|apartments|bathroom|boxes|lockers|playground)
  `),
  pbSetup: lines(
    "(configuration|layout|set-up|arrangement|floor plan|plan|seating|list|range|selection|display)",
  ),
  pbShow: lines(
    "(show me|send me|let me see|can you show me|could you send me|is there a picture of|do you have|email me)",
  ),
  pbWhy: lines(`
    (we're moving|I'm changing firms|the shop is closing|my mother has passed away|I've been double charged|I'm going abroad|I can't afford it any more|we've sold the house|they were made by mistake|I'm having an operation)
  `),
};

const HARMLESS: Kinds = {
  "what-exists": lines(`
    {pbWant} {pbStop} (all|both|all of|any|every one of) (my|our|the|his) {pbOld} {pbThings}
    {pbWant} {pbStop} (all|both|any) {pbOld} {pbThings}(, {pbWhy}|)
    {pbStop} (all|everything) (I have|we have|I've got) (with you|booked|on order|in the book)(, {pbWhy}|, please|)
    {pbWant} {pbStop} the {pbOld} {pbThing} and (make a new one|start again|keep the other one|get my money back)
    {pbWhy} so please {pbStop} all (my|our) {pbThings}( from {day} on| after {day}|)
    (ignore|disregard|forget|never mind) my {pbOld} {pbThing}, {pbWhy}
    do I lose (all|any of) my {pbOld} {pbThings} if I {pbStop} the {pbThing}
    what (happens to|becomes of) my {pbOld} {pbThings} (when|if) I change (to another branch|my name|my plan|the card)
    (list|read me|tell me) all the {pbThings} (I have|I've got|in my name) (this month|next week|with you|at the moment)
    how many {pbOld} {pbThings} (do I have|have I got|are in my name)
    (replace|change|move|transfer) all my {pbOld} {pbThings} (to|over to|onto) (the new address|my husband's name|my new card|the other branch|{day})
    (remove|take off|clear) the {pbOld} (card|address|phone number|email|discount code) from my (account|file|details)(, please|)
    all previous {pbThings} were (fine|late|wrong|on time), so (what happened this time|I'm happy|I'd like the same again)
    (does|will) the new {pbThing} (override|replace|cancel) (the {pbOld} one|all the earlier ones|what I had before)
  `),
  "policies-asked": lines(`
    (what is|what's|can you tell me|do you have|where do I find|could you explain) your {pbSecret} {pbData} (policy|rules|notice|statement)
    (what is|what's) your policy on {pbSecret} {pbData}
    what (are your rules|is your policy|is the rule) (on|about|for) (refunds|dogs|children|late arrivals|deposits|smoking|cancelling|no-shows|cash|plus ones|photos|gift cards)
    how do you (keep|store|protect|handle|destroy) (my|our|the patients'|customers'|people's) {pbSecret} {pbData}
    (is|are) what I tell (you|the doctor|the solicitor) (confidential|kept private|recorded|between us)
    I have {pbSecret} {pbData} to (drop off|hand in|have shredded|collect|send you), (where do I go|is there a safe way|who takes it)
    do you (shred|scan|copy|store|translate) {pbSecret} {pbData}
    who (sees|can read|has access to) my (file|notes|records|results|messages)(, just the doctor|)
    can I have a copy of your (privacy|data protection|cancellation|complaints|returns|safeguarding) policy
    (the letter|the form|your website) mentions a (policy|protocol|procedure) on {pbSecret} {pbData}, what does that mean for me
    I signed a (confidentiality|non disclosure|consent|data) form (last week|on {day}), do you need another one
    does your policy (allow|cover|include|forbid) (pets|two people|prams|bikes|outside food|filming|e-scooters)
  `),
  "how-it-is-set-up": lines(`
    {pbShow} (your|the) {pbSetup} of (the |your |){pbPlace}
    (what|which) {pbSetup} (do you have|is there) for {three} people(, theatre style or tables|)
    how (is|are) the {pbPlace} (set up|arranged|configured|laid out) (for weddings|on {day}|in the evening|for a party)
    can you (change|switch|rearrange|reset) the {pbSetup} (for us|for our party|before {day})
    we need the {pbPlace} in (another|a different|the usual|the same) {pbSetup} (as last time|on {day}|for the training|please)
    what (configurations|sizes|versions|modes|programmes|settings) does (the washer|the boiler|the pump|the alarm|the camera|the chair|the treadmill|the printer|the car) come in
    (our|my) (router|printer|alarm|thermostat|till|phone) lost its (configuration|settings|set-up|programme), can (you|somebody) (restore|redo|fix) it
    {pbShow} (the |your )(price list|list of services|list of flavours|list of rooms|list of trainers|menu|catalogue|brochure|timetable)
    (the|my) (filter|drain|hose|lock|belt|valve|screen) (is|got) (clogged|stuck|jammed|broken), can you remove (it|the filter|the old one)
    (please|just|could you) (remove|take out|change) the (filter|battery|old tyres|lock|stain|tooth|wasps' nest|tree stump) (on {day}|while you're here|)
    just say yes or no, (is it ready|are you open {day}|can I come in|do you do {service})
    (one word|yes or no|short answer), (is he in|do you have it|can you do {day}|is parking free)
  `),
};

export const ENGLISH_PLAIN_BUSINESS: Family = { slots: SLOTS, harmless: HARMLESS };
