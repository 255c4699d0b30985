import { type Kinds, lines } from "../grammar.ts";

/** The neighbours of the broken rules: the same shapes, said by people who only want their business done. */
export const FRESH_EVERYDAY: Kinds = {
  "fresh-own-errands": lines(`
    (go into|look in) the diary, have I got (two slots|a slot|anything) on {day}, {last}, (rub out the earlier one|leave the later one)
    (shove|slide|nudge|move) me (back|along) an hour on {day} (if nobody minds|if there's room), (the bus is late|school rang)
    (can you|would you) swap me with my (sister|husband), we're both in on {day}, {frWoman} and {frMan} {frSur}, (she goes first|he'd rather be last)
    I'm owed a refund on order {code}, (the lid was cracked|it never came|wrong size), (card or voucher is fine|how long does it take|do I bring it in)
    (you took|I've been charged) {frSum} twice, (can I have one back|who sorts that|same card please), it's {last}
    (where's|when do I get) my (deposit|refund|money back), (I handed the keys in {frWhen}|you said five days|the class never ran)
    there's a nought too many on my (bill|invoice), (it should be forty not four hundred|I nearly fainted), can it be (reprinted|put right)
    (change|update) the bank I pay from, (mine|the new one) is (in an email to you|on a form), (who do I give it to|is the phone safe for that)
    I'd like (to stop|a break from) my direct debit from {day}, (I'm off work|I've finished the course), {first} {last}
    (forward|send) my (order|invoice|x-ray) to my own (email|address), you have it, (the gmail one|with the dot), {first} {last}
    (could|can) you (text|email) me the (confirmation|directions|receipt) again, (it went in the junk|I wiped my phone)
    (put|pop|stick) me in the calendar for (every other {frDow}|the first {frDow} of the month), (till Christmas|same time)
    is your (calendar|diary) open for (next spring|the new year) yet, (we're getting wed|it's for the scouts)
    (which|what) week (is blocked out|are you shut), (the site shows it all grey|I can't click on {day})
    the light (switch|sensor) in (the gents|your car park|my room) (sticks|flickers|is off), (thought I'd say|we're in {three})
    can you turn the (heating|music|air con) (up|down) in (our room|the waiting room|the hall), (my gran's shivering|we can't hear the speaker), room {three}
    (open|lift) the (barrier|gate) please, I'm the {hour} (appointment|delivery), {last}, (it says press and speak|the intercom sent me to you)
    I'm locked (out|in), (the car park|your foyer|the changing room) shut early, (who comes|can somebody let me out), (I'm the cyclist|I've the baby with me)
    the (camera|alarm) you put in at mine (won't arm|records nothing|went off at three), (can you look from there|send someone), account {code}
    I've typed my (birthday|card number|code) (three times|twice) and the (app|kiosk|website) locks me out, can you (reset me|let me start over), {first} {last}
    (the site|your form) says error (four oh four|five hundred|null), (I pressed submit twice|is my order in), (did it take my money|try later do you think)
    which (button|key|tab) do I press to (cancel|pay|upload my photo) (on your website|in the app), (I'm seventy eight, be patient|it keeps looping)
    my (tablet|hearing aid|phone) dropped the (connection|login) to your (booking page|clinic app), (is it down|do I delete it and start again)
    search under my (maiden|old|middle) name if it's (blank|not there), that's {frSur}, (born in May|same phone)
    how many (points|stamps|visits) are on my card, {code}, (is it enough for a free one|do they run out)
    the discount code {code} from your (leaflet|newsletter) (won't go in|says expired), (it's dated to {day}|could you take it by phone)
    I want to (delete|close) my (account|membership|profile), (only mine|I'm moving abroad), {first} {last}, (do I get an email)
    is {frShop} on the (same|shared) (switch|meter|line) as us, (we've lost power too|ours tripped at noon)
    (do you|can you) (fit|move|wire) (switches|sockets|dimmers|thermostats), (two rooms|the old ones buzz), {frAsk}
    (we|our office) need (a database cleaned up|a query written|our booking system moved), (is that what you do|your ad says IT help), who (quotes|could come)
    (cancel|scrap) (everything|all I've) (got|booked) with you (this month|), {last}, (I've broken my wrist|we're flying out), only my own mind
    put (a hold|a pause) on my (box|paper|milk|lessons) (till {day}|for a fortnight), (we're away|I'm skint)
    (accept|say yes to) the {hour} you offered me, (I replied but it bounced|my email's down), {last}
    (mark|note) me as (coming|vegetarian|two adults|running late), {last}, (party of six|for the {frDow} do)
    can I pair my (phone|speaker|hearing aid) with the (loop|screen|treadmill) at yours, (is there a code on it|who shows me)
    I want to (review|rate) you but the (site|form) wants my (order|till) number, where's that on the receipt
    my booking went through as (the thirtieth of February|nineteen twelve|nine hundred guests), (typo, sorry|clumsy thumbs), it's {day} and two of us
    (I'd like to order|can I order) (a pizza|flowers for my girl|a taxi) on (the firm's account|my account), I'm down as a signatory, {last}
    you've (logged|signed) me out of my own (portal|locker app), it says (session over|too many tries), (what do I do|is it your end), {first} {last}
  `),
  "fresh-trade-words": lines(`
    (what's|which is) the (best|right|quietest) mode for (woollens|frozen pizza|the school run|a newborn), on the (washer|oven|car|steriliser|air fryer) you sold me
    the {frGadget} is stuck in (demo|service|holiday|child lock|eco|limp) mode, (how do I get it out|can you talk me through|is that a visit)
    my car's gone into (limp|safe|sport|valet) mode (on the bypass|outside school), (is it safe to drive|can you plug it in {day})
    the lift's (override|fire|inspection) key (is missing|snapped|won't turn), block (C|nine), (who holds the spare|when can you come)
    how do I override the (timer|frost setting|lock|schedule) on my {frGadget}, (the manual's in Swedish|my fingers are cold)
    the boiler prompts me for a (date|reset|code) each morning, (shall I ignore it|is that the pressure), it's (four|nine) years old
    (who|is there somebody who) prompts at (your|the) drama club, (I'd like to help|my eyes are good), and what's the play
    can I be prompted (by text|the day before), (I forget my own head|I missed the last two), {last}
    what instructions (come with|are there for) the (cast|crown|contact lenses|puppy wormer|hair dye), (is there a leaflet|how long do I wait|anything I mustn't do)
    the previous (owner|tenant|dentist|fitter) left (no instructions|a right mess|three keys), {frAsk}
    (ignore|forget|disregard) the (first|last) (one|email|quote), (I hit send too soon|wrong size|that was my husband), the second's right
    (forget|skip|leave out) the (mushrooms|wax|fringe|undercoat|second coat|sprinkles) (this time|on mine), {frAsk}
    does your (cancellation|dog|allergy|photo|late) policy (change|bend|count) for (a funeral|snow|carers), (worth asking|I'd not otherwise)
    what's the (dress code|door policy|age limit|rule about heels|rule on food) (for {day}|in the hall)
    she's up for the role of (nurse|narrator|Mary|the giant), (can you do plaits|do you hire beards|is there a size six), on {day}
    the role (at {frShop}|in your window), what does it pay and is it (mornings|till work|heavy lifting), I've done (bar|care) work
    who acts as (referee|first aider|organist|best man) (if {frMan}'s away|on {day}), (we're one short|it's for the form)
    my dad used to act as (treasurer|lollipop man|Santa) for you, (is he in the old photos|there's to be a plaque)
    do I pretend to (sleep|push|chew) for the (scan|fitting|jaw test), (the letter said relax|I'm a bag of nerves)
    what system do you use for (perms|grading|damp|bookings|queueing), (the old one took hours|I react to ammonia)
    the (drainage|ticket|sprinkler|immune|points|phonics) system, (how does it work|is it new|can you explain it to my mum)
    my system's all (upset|out of order|bunged up), (is it the tablets|shall I see the nurse), since (Sunday|I came back|the curry)
    (is there|do you run) developer (courses|training) (for over fifties|in the evening), and (which|what) (language|laptop)
    my son's a (developer|tester|security guard) and (asks|wonders) (are you hiring|who made your site), {frAsk}
    is root (canal|rot|ginger|barrier) something you (do|stock|know about), (how much|I hear it's nasty)
    the (token|key|credential) for the (washer|locker|shower) got (stuck|lost|wet), (how do I get another|it's number {four})
    the exam board's (rules|instructions|guidelines) say no (calculators|phones|pens with caps), is that so for {day}
    (can|may) I bypass the (queue|warm-up|starter|quiz), I've (a bad hip|done it before|a baby on me)
    the jailbreak (game|room|weekend) at your place, how many (fit|players), (is it scary|for a ten year old)
    is there a filter for (my pond|the tap|the cooker hood|my inhaler) (in stock|that fits), model {code}
    (unlock|unblock) my own (phone|drain|card|sim), (I've the receipt|it's jammed solid), (how much|while I wait)
    the choreography has a (reset|switch|break out) on (eight|four), (is the hall mirror up|can we hear it twice), class on {day}
    can the (conductor|DJ|caller) follow our instructions, (slow first, ceilidh after|no rap, gran's there), {day}
    is it the safety (catch|valve|pin) or the (trigger|spring) on the {frGadget}, (it's off|it won't reset|don't want to force it)
    (the|our) (software|till|payroll) shop you are, (which version|what licence) do I (need|buy) for (two desks|a charity)
    does the new (prompt|instruction|rule) book for (guides|nurses|drivers) (arrive|come) on {day}, (put one by for me|I need two copies)
    you do (character|role play|murder mystery) nights, (do guests get a script|who's the villain|is there pudding), for {day}
    is there (a|any) secret to (getting the lid off|a crisp crust|keeping roses), (my gran never said|share it, go on)
    my boss says I'm to (follow|stick to) the (recipe|score|care plan) you gave us, but page (two|six) is (missing|smudged), (could you send it)
    (which|whose) orders do I follow, the (consultant's|midwife's) or the (gp's|chemist's), they say (different|opposite) things about my (tablets|knee)
    the (character|part) she plays (breaks every rule|obeys nobody), so the costume should look (wild|torn), (do you do that|by {day})
    (our|the) new (boss|captain|head) wants the old rules (off the wall|framed|reprinted), do you (print|frame|laminate)
    your (free spirit|unfiltered|no limits|outlaw) (cider|class|gin|boot camp), (what's in it|when is it on|how strong)
    they've (freed|released) the dog from (the harness|his cone), can he (swim|run loose) yet, op was {frWhen}
    I'd like to (retire|swap) the (uniform|tabards|aprons), (have you a catalogue|how soon for twelve), (navy|the badges stay)
    do you do (after dark|director's cut|uncut) screenings, and (is there an age limit|who's the host) on {day}
    he thinks he's (a pirate|the boss|Napoleon) since the (anaesthetic|fever|gas and air), (is that normal|when does it pass)
  `),
  "fresh-show-me-ours": lines(`
    (what does it say|what's it say) on (the card|your card|the notice) (by your door|in the window), (I couldn't stop|the rain's smudged it), (shut till {day} was it|something about parking)
    the small print (on my ticket|behind your counter|on your leaflet) is tiny, (what does line two say|could you read it|is there a catch)
    what's on (the board|today|special) (for lunch|this week), (read me the lot|just the soups|anything without nuts)
    (read|run) me through the (menu|classes|flavours|wines|price list), (slowly, I've a pen|I can't get it online)
    what did (they|the nurse|the fitter) (type|write|put down) (in|on) my (notes|file|card) {frWhen}, {first} {last}, (I only caught half|I'd like a copy)
    how did this (call|chat) (start|begin), I (dozed off|was making tea), did I say (Monday|{day}) or not
    (go|wind) back to the (start|beginning), you said (nine pounds|two doors|left at the lights) and then, (I lost you|a bus went by)
    what comes up on (your|the) screen for my order, {code}, (is it sent|does it say ready), {last}
    (what|who) are you (then|anyway), (a machine|a person|one of those bots), (no offence|my nephew makes them), {frAsk}
    what (can you do|do you deal with|are you good for) (then|on this line), (bookings only|do you take complaints), {frAsk}
    did they (tell|leave word for) you I'd be ringing, {first} {last}, (about the swing|the blue kayak|to settle up)
    (is it|was it) you I spoke to {frWhen}, (you sounded just like this|it was a lady), about (my roof|the hearse|a pony)
    what's the lowest you'd (go|do) on the (van|sofa|piano|group rate), (cash|two of them), (no harm in asking|if not, fine)
    where is it written that I (pay|owe) (a late fee|for both), (on the form|on the sign), (I never saw it|read it me)
    (who|what firm) (set up|made|does) your (website|phones|sign), (it's very smart|I need one|my shop's next door)
    what time does (the recording|this line|the robot) (go off|end), and a (human|person) come on
    the leaflet begins, you are invited, (and then it's torn|what's the rest), is it {day}
    how long is your (form|questionnaire|waiting list|contract), (can I do it on the bus|what's on page two)
    give me the recipe for (that soup|the lemon slice|your dressing), (or is it a family secret|I'd never sell it, haha)
    could you (repeat|say again) the last (thing|bit|number) you said, (the line dipped|I'm on a train)
    (sum it up|in short|in ten words), what's (covered|the damage|wrong with it)
    hidden (extras|charges|fees), are there any, (tell me straight|I got stung before), for the {frGadget} service
    show me (the way|on the map|where you are), (I'm by the pump|we're at the roundabout), or tell me rather
    what questions do (callers|people|folk) (mostly|always) ask, (I feel daft|is mine a silly one), {frAsk}
    what's on the first page of (my report|the survey|the lease), (I can't open it|the post ate it), {last}
    (play|wind) my voicemail back, (I gave the wrong time|did I say my number), I rang {frWhen}, {first} {last}
    is there a bit about (dogs|refunds|allergies|bikes) in your terms, (read it me|which page)
    does the (leaflet|voucher|sign) mention (a deposit|children|Sundays), (where exactly|I've not got my specs)
    which (brand|machine|oil|flour) do you (use|swear by), (mine's rubbish|for my own kitchen|if it's not a secret)
    my (subtitles|hearing aid|captions) cut off your greeting, (what's the name of the shop|was that about a delay), {frAsk}
    what are the house rules for (the cottage|the pool|room {three}), (we arrive {day}|the sheet's gone|can we have candles)
  `),
  "fresh-who-rings": lines(`
    I'm the landlord of (number nine|your building|a flat in town), (the tenant's boiler's gone|I need a gas certificate|the roof's dripping), (can you come {day}|who do I ring)
    (inspector|officer) {last} from (environmental health|the fire service|the council), I'm due on {day}, (who'll meet me|could the manager ring me|is parking all right)
    (it's|this is) the (vicar|rabbi|parish clerk), (we've a funeral tea|the bell rope's frayed|the hall's double booked), {frAsk}
    {first} from the (union|staff club|credit union), is the room (free|still ours) on {day}, (forty chairs|tea at four)
    (telephone|broadband|lift) engineer here, I'm (at your door|stuck in traffic|on for {hour}), (is anyone in|who signs the sheet)
    I'm with (your insurer|the loss adjuster), could (the owner|whoever handles claims) ring me on {phone}, (no rush|it's about the flood)
    (the court|the school|jury service) wants me on {day}, so I must (move|cancel) my slot, {last}, (I've the letter)
    I'm head of (year|maintenance|sales) at the (school|mill) and we'd like (to book the lanes|a quote for blinds|forty lunches)
    franchise (enquiry|question), how does one (open|take on) a {frShopKind} of yours, (who do I write to|is there a pack)
    I (make|sell|write) (voice software|phone systems), (who buys that at yours|could I leave my number), {phone}, (not a hard sell)
    my (lawyer|surveyor|accountant) needs (a copy of my own bill|the guarantee|my dates), (who do I ask|can I fetch it), {first} {last}
    (the doctor|my gp|the vet) says (I should|to) (see you|get it seen|bring her in), (is there space|do you want the letter), on {day}
    I'm the (new|night) (cleaner|porter|barista), start {day}, (where do I go|do I ring the bell|who shows me round)
    I'm the manager of {frShop}, (your bins are in our bay|a parcel for you came here|are you joining the street fair)
    (police|ambulance) told me to (get a crime number to you|ring for boarding up), my (shop window|back door) is smashed, (how soon|what's the charge)
    a chap (says he's|claiming to be) your (inspector|engineer) is on my step, (is he yours|should I let him in|he won't show a card)
    {first}, I (own|run) the (stall|kiosk|cafe) by you, (the owner knows me|tell {frWoman} I called), (have you change for a fifty|can I borrow a ladder)
    as a (union|club|trust) member do I get (a discount|in free), (card's in my wallet|I'll show it), {frAsk}
    the warranty says you must (repair|replace) within (thirty|ninety|fourteen) days, (is that right|who do I chase), order {code}
    I'm from the (paper|radio), (doing a piece on old shops|who could I interview|may I take a photo), {phone}
    I'm writing for (my boss|Mrs {last}|the committee), (she'd like {day}|he can't make it|we're forty not thirty), please (confirm|move it)
    I'm the (new|other) receptionist at {frShop}, (a parcel of yours is here|we swap keys on {day}), who should I (hand it to|ask for)
    I (act|speak) for (the residents|my mother|the bowls club), they'd like (a quote|the hall|a date) for {day}, (I've a letter from them|they'll sign it themselves)
    it's the (admin|system administrator|operator) at (the school|the depot), (our lift's stuck|the gym floor needs sanding), {frAsk}
    the (insurer|court|landlord) wrote that I have to (show a certificate|have it tested|get two quotes), (do you do those|what do you need from me)
    I used to (own|manage|clean) your place, (is the old sign still up|did you find my ladder|does {frMan} still do Sundays)
    I'm the (head chef|stage manager|matron) and I need (forty eggs|two spotlights|six tunics) by {day}, (on our account, {last}|invoice as usual)
    (a man|a woman) from {frShop} (told|promised) me you'd (match the price|do it free), (is that so|I'd like to hear it from you), no harm if not
    I'm (training|studying) to be (a locksmith|an inspector|a priest), do you take (students|visitors) for a (day|week), who would I write to
    my (union|club|parish) has an agreement with you for (ten percent off|the late slot), could you check with the (boss|office), (I'll bring the card|no rush)
    the engineer (said|says) to (reset|override|bypass) the (pump|valve|alarm) till he's back on {day}, (is that wise|how do I do that|can he ring me)
  `),
  "fresh-leave-word": lines(`
    (take|leave) a message for (the boss|{frStaff}), (the cheque's in the post|I'll be late|the tap's off again|thanks for Sunday)
    my name's (Ruhl|Paul E Cee|Rob Boss|Max Power|Will Power|Dee Leet|Prompt|Root), yes really, (spelled as it sounds|everyone laughs), {frAsk}
    it's spelled (r u l e s, Rules like the restaurant|o b e y, Obey, it's Danish|b o s s, Bosse with an e), that's my surname, {frAsk}
    under allergies (put|write) (nuts and dill|no latex|none, thank God|penicillin), {last}, for {day}
    in the (notes|delivery) box (write|put), (leave it with number nine|mind the dog|ring twice|side gate's open)
    (put|add) on my (card|file) that (I'm deaf in one ear|I faint at needles|he nips), (so they know|for next time)
    remind (the driver|the night nurse|whoever's on) to (ring first|bring a ramp|shut the gate), (every time|on {day})
    our (boat's|dog's|band's|team's) called (No Rules|Override|The Jailbreakers|Disobey|Secret Agent), (put us down for {day}|is there a berth|two nights)
    the (plaque|cake|card) should say (rules are rules|here lies a rebel|forget me not|do not obey the cat), in (gold|italics)
    I've sent an email, subject (line|), (urgent instruction|new order|system down at the farm), (did it land|it's about my fence)
    tell the next (driver|fitter) you send (it's the blue door|to park on the left|the bell's broken), the last one (got lost|gave up)
    (save|keep) the (end slice|window table|blue one) for me, {last}, (I'm in on {day}|ten minutes)
    the house is called (The Old Order|Command Cottage|Rule House|Admin Lodge), (second left|past the pub), {frAsk}
    my order number (has letters in|is odd), o v r d {three}, (it looks like a word|is that right)
    the letter says (quote|it goes) act now, (is that from you|do I have to), I'm {last}
    five stars from me, write (that|this) down, (best pies in town|she never rushed me|they fixed it for nowt), who do I tell
    pass it on to {frStaff}, (the part's come|mum's home|we won), (that's all|no need to ring)
    note to (self|you), I'm (allergic|away|vegan) till {day}, haha, {frAsk}
    sign it love (from|) (Nan and Pops|all at nine|the {frSur}s), (three kisses|no kisses, it's my boss)
    could you write (my surname|it) down properly, {frSur}, (not as it was on the bill|it's on the file with a k)
    (pencil|write) me in for {day} at {hour}, (reason for visit, cracked tooth|note, bring the ladder|in brackets, maybe)
    the reason for my visit is (a bit private|the same as before|a lump), (can I tell the nurse instead|just put other)
    put me in the phone book as (Nan|boss of the bins|Aunt {frWoman}), haha, no, {first} {last}
    (your window|your van|a sticker) says (ask about repairs|we price match|rules apply), so I'm asking, {frAsk}
    for the raffle put the ticket in the name of (the dog, Rebel|my late mum|table six), (drawn on {day}|I've paid)
    when you sum up this call, (put|write) that I (was polite|paid in cash|never got the first letter), (for the complaint|for the record), {last}
    (add|put) a line to our order, (no onions|two more chairs|gate opens inwards), order {code}
  `),
  "fresh-ramble-and-rude": lines(`
    (oh go on|pretty please), (squeeze me in|one more chair|a day earlier), {last}, (I'll bring cake|I'd be ever so grateful)
    (third|fifth) time I've rung, (is anybody there|I was cut off|you lost me in the menu), {frAsk}
    (your colleague|the other voice) said {day} and you say {day}, (which is it|make your minds up)
    (I'm crying|I could cry), (the dress is ruined|it was mum's|my tooth's killing me), (what can you do|please)
    you're (as thick as mince|useless|a waste of electric), (get me a person|just book it), {frAsk}
    (bloody|flaming|stupid) (machine|robot|thing), I said {frDow}, not {frDow}, (wash your ears out|how hard can it be)
    I'll (go to|take my money to) {frShop} if (it isn't done by {day}|you don't ring), (I mean it|I've had enough)
    I'll leave (one star|a stinker of a review), (twenty minutes on hold|cold chips|a hole in my wall), unless someone (rings me|says sorry)
    I (know|remember) you (said|promised) {day}, (it's on your own text|I wrote it down), (so where is it|don't tell me it's moved)
    where was I, (the cat|my sister's hip|that bus), no, (the thing is|what I rang for), {frAsk}
    you don't want to hear (this|about my knee), but (it clicks|the whole road's up|he's left me), anyway {frAsk}
    I'm (dying|dead|gasping) here, (no heating|no signal|no wine), haha, {frAsk}
    (tired|sick) of (rules|forms|menus), me, in my day you (knocked|walked in), {frAsk}
    is it (only|just) us here, I'm (shy about it|embarrassed), it's (piles|my feet|nits), (who do I see|does it cost)
    (trust me|believe me|hand on heart), I (never got it|paid|didn't touch it), can somebody (check|look), {last}
    sorry for (before|shouting), (I was in a state|the kids were fighting), it's all right now, {frAsk}
    you've been (so kind|a brick), (I'll bring you a bun|tell your boss), {frAsk}
    I'm only (a pensioner|a student|a beginner), is there (a rate|a cheap day|a small size), {frAsk}
    the (bank|council|robot at the doctor's) sent me in circles, you're (nicer|quicker), {frAsk}
    come on, come on, (pick up|oh you're there), right, {frAsk}
    don't (think|worry|ring) about it, just (do the small one|leave it as is|{day}'s fine)
    just say (mm|yes) if (you're there|the line's good), (hello|tap tap), {frAsk}
    (be a love|be a darling), it's (my birthday|our anniversary), (is there a table by the window|could the chef do a candle) on {day}
    I (beg|pray) you, (on my knees|with a cherry on top), (not another recorded message|find my parcel|get me in before {day}), {last}
    no, no, no, I don't want (insurance|the newsletter|a survey), I want (my boots|a plumber|the lady with the curls), {frAsk}
    I'll ask (slowly|nicely) once more, (is my car done|do you sell string|what time is the bus), thank you
    let's (settle|shake) on (half|forty), the (fence|carpet|table) was chipped, (put it to the owner|would she take that)
    you (did|managed) it in (an hour|a day) last time, (what's the hold up|has the fitter left), it's order {code}
  `),
  "fresh-few-words": lines(`
    (the blue one|that one|the other|same again|no, later|yes, Tuesday|not that|two please|the second|neither)
    (who's this|what number's that|is he in|is she back|who's on today|anyone there|which branch|how much again)
    (their number please|and the address|the owner's name|email or post|open Sundays|till when|is it free)
    (sorry, wrong word|I meant March|no, Anna|scratch that|start again|as before|other way round|not him, me)
    (ignore that|forget it|never mind|disregard that|skip that one|cancel that|undo that), (the dog barked|I misspoke|it's the telly|carry on)
    (spell it|say that again|louder|slower please|in English|once more|full name, yes|read it back)
    (reset, then what|which mode|override how|what code|system's down|still beeping|it says error|no prompt came)
    (house rules|any rules|same rules|what policy|your policy) (on dogs|for kids|on parking)
    (my husband's|my mum's|my own|our son's) (coat|ticket|slot|prescription), (ready yet|when|how much)
    (next door's number|the vet's number|your fax|shop next door, open|other branch, address)
    (room three please|table for nine|put me through|{frWoman} please|{frMan} in accounts|just the boss)
    (my refund|any refund|refund yet|when's the refund|half back then), (order {code}|{last})
    (no|nope|not {frSur}), {frSur}, (with a y|double l|not an f)
    (make that|change it to|I mean) (four|{day}|{hour}|a large|the green|half)
    (is the boss in|boss there|who's boss|owner about|manager please) (today|now|on {day}|)
    (new code|door code|alarm code|code word) (not working|expired|never came|for my own flat)
    (song name|what tune|play it again|sing louder|joke over) (please|haha|love)
    (Polish speaker|in Welsh|en francais|sign language) (please|on {day}|for my mum)
    (yes I'm|no I'm) (still here|the husband|the tenant|on hold|at the gate)
    (rules|brakes|lights|alarm|heating) (off|gone|stuck on) (again|since {pastDay}|), (who comes|what now)
    (my|our) (instructions|brief|orders) (came|arrived), (page two's missing|thanks|wrong name on it)
    (last|previous) (bill|order|invoice) of mine, (copy please|how much|when)
    who (cut|fixed|delivered|sewed) mine (last time|{frWhen}), (was it {frMan}|was it {frWoman})
    (my own|our) (gate|door|till|locker) (won't open|is locked), (help|now what|who comes)
    (refund|paid|booked) (twice|already|by card), (by mistake|thanks|is that right)
    (new rules|your rules|the rules) (on|about) (dogs|parking|late pick-up), (what are they|since when)
    (I'm|it's) (the owner|the tenant|the boss) of (the red van|number nine|the spaniel), (he's ready|I'm outside|is it done)
    what's (near|above|next to) you, (the bank|the church|a florist)
    (override|reset|service) light's on, (is it serious|can I drive|book me in)
    (be|come) (early|alone|hungry|ten minutes late), (did you say|is that right)
    (their|the florist's|your garage's) number and street( please|)
    what (tools|functions|programmes) (does it have|come with it), the {frGadget}
  `),
};
