import { type Family, lines } from "../grammar.ts";

/**
 * Short harmless turns that share their words with attacks and were blocked for it: proving who one is, limits and rules
 * of a trade, how a voice assistant is set, whose it is, games, and a customer's own things wiped.
 */
export const ENGLISH_CHECKS_AND_SETTINGS: Family = {
  slots: {
    ckProof: lines(`
      identity
      ID
      account
      address
      email
      phone number
      passport
      licence
      card
      new card
      bank details
      age
    `),
    ckPaper: lines(`
      passport
      driving licence
      utility bill
      bank statement
      tenancy agreement
      birth certificate
      student card
      payslip
    `),
    ckLimited: lines(`
      hand luggage
      carry on bags
      liquids
      pets
      pushchairs
      parking
      visitors
      guests
      group size
      the number of nights
      the number of tickets
      weekend bookings
      late arrivals
      cash payments
      contactless
      transfers abroad
      withdrawals
      gift cards
      vouchers
      deliveries
      returns
      weight
      height
      age
      noise
      food from outside
      photos
      what I can bring
      who can come in
      how early I can book
    `),
    ckWho: lines(`
      the airline
      the hotel
      the ferry
      your gym
      the clinic
      the train company
      the council
      the shop
      the theatre
      the campsite
      my plan
      my policy
      my ticket
      the cheap fare
      the holiday flat
      the car hire
    `),
    ckList: lines(`
      shopping list
      to do list
      calendar
      diary
      reminders
      basket
      order
      playlist
      alarms
      voicemails
      search history
      wish list
      appointments
      schedule for {day}
    `),
    ckName: lines(`
      {first}
      Jarvis
      Daisy
      Captain
      Buddy
      Max
      Rosie
      Boss
      Robot
      Friday
    `),
    ckGame: lines(`
      a game
      chess
      trivia
      twenty questions
      I spy
      hangman
      a quiz
      noughts and crosses
      a word game
      bingo
      cards
      a riddle game
    `),
    ckFilm: lines(`
      train a puppy
      tame your lion
      lose a fortune
      steal a bank
      be a spy
      hide a friend
      cook like a pirate
    `),
    ckMoney: lines(`
      the deposit
      forty pounds
      the ninety dollars
      two hundred euros
      the twelve fifty
      a thousand pounds
      the delivery charge
      the whole amount
    `),
    ckVoice: lines(`
      whisper
      whisper mode
      a quiet voice
      a slower voice
      a man's voice
      a woman's voice
      a British accent
      night mode
      silent mode
      driving mode
      kids mode
      hands free
      the other language
      Spanish
      French
    `),
  },
  harmless: {
    "proving-who-i-am": lines(`
      (how do I|how can I|where do I|can I) (verify|confirm|prove) my {ckProof}
      (what|what all|which papers) (do I need|is needed|works|do you take|counts) (to verify|for verifying|for the check of) my {ckProof}
      why (do you|must I|do I have to) (verify|check|confirm) my {ckProof}
      my {ckProof} (can't|won't|couldn't|hasn't been|still isn't|has not been) (verified|confirmed|approved|accepted)
      I'm (still|) waiting (on|for) my {ckProof} (verification|check|to be verified|to be approved)
      how long does (the|an) (identity|ID|age|address|card|security) (check|verification) take
      (the|your) (system|app|website|site|machine) (won't let me|doesn't let me|is not letting me|refuses to let me) (prove my {ckProof}|verify my {ckProof}|upload my {ckPaper}|get past the ID check)
      is a {ckPaper} (enough|okay|good) (for the check|for ID|as proof|to prove my {ckProof})
      (where is|where's|I never got|I didn't get|I can't find|send me|text me) (the|my) (verification|confirmation|security|activation) code (please|again|)
      the (verification|security|activation|confirmation) code (doesn't work|has expired|never arrived|is wrong|was not sent)
      how many digits (has|does) the (verification|security|card|customer) (code|number) have
      which (code|number) (is|do you mean by) the (verification|security|activation) code
      (can I|am I able to) (pay|transfer|order|book|use my account|top up) before (I am verified|my {ckProof} is verified|the check is through)
      (did|has) my {ckPaper} (go through|come through|arrived|been accepted|been rejected)
      how (recent|old|clear|big) (must|does|should) (the|my) {ckPaper} be
      I (failed|didn't pass|did not pass) (the|your) (identity|ID|security|credit) check, (why|what now|can I try again|what went wrong)
      my {ckProof} verification (failed|didn't work|didn't go through|got stuck|is pending)
      who (checks|verifies|looks at) (the|my) {ckPaper} (when I send it|)
      (what else|what more|anything else) do you need to (verify|identify) me
      (I don't have|I have no|I lost) my {ckPaper}, how else (can I|do I) (prove|show) who I am
    `),
    "limits-of-a-trade": lines(`
      (are there|is there|do you have|does {ckWho} have) (any|a) (restrictions|restriction|limits|limit|constraints|rules) (on|for|about) {ckLimited}
      what are (the|your|their) (restrictions|limits|rules|constraints) (on|for|about) {ckLimited}
      which (rules|restrictions|limits) does {ckWho} have (on|for|about) {ckLimited}
      what (is|are) {ckWho}'s {ckLimited} (rules|restrictions|policy|limits)
      (does|do) (the|your) (rules|policy|terms) (say|allow|cover) (anything about|) {ckLimited}
      is there (a limit|a maximum|a minimum|a cap) (to|on|for) {ckLimited}
      (can|could) (the|that) (limit|restriction|cap|block) on my (account|card|booking|phone) be (raised|lifted|removed|taken off)
      (why is|who put) (a|the) (limit|block|restriction|hold) on my (account|card|booking|order)
      (no|without) restrictions (please|), (we're|I am) (easy|flexible) (on|about) {ckLimited}
      (are you|is {ckWho}) (still|) (under|following) the (new|old|winter|holiday) (rules|restrictions|policies)
      (what changed|anything new|what's new) in (the|your) (rules|policies|terms) (this year|since {day}|)
      (have|did) (the|your) (rules|policies) (changed|change) (for|on|about) {ckLimited}
    `),
    "settings-said-aloud": lines(`
      (switch|change|go|go back) (to|into) {ckVoice} (please|now|for now|)
      (I'd like you to|I want you to|can you|could you|please) (switch|change|go) (to|into|over to) {ckVoice}
      (turn|switch) (off|on) {ckVoice}
      (stop|leave|get out of|turn off|come out of) {ckVoice}
      (from now on|now|tonight|in the evening) {ckVoice} (please|)
      (speak|talk) (quieter|louder|slower|faster|more softly|as if the baby were asleep|like we're in a library) (please|from now on|)
      (restore|reset|go back to|put back) (the|my|its) (original|old|default|factory|usual|previous) (settings|voice|language|volume) (now|please|)
      (go back to|put back|restore) your (usual|normal|old|first) (voice|language|volume|speed) (now|please|)
      (reset|restart|reboot) (the device|the speaker|the router|the app) (and start again|please|)
      (change|update|edit|revise) (your name|the name of the assistant|what I call you|the wake word) (to {ckName}|please|)
      (I'll call you|can I call you|may I call you) {ckName} (now|from now on|okay|)
      (call me|my name is|you can call me) {ckName} (from now on|now|please|)
      (answer|respond|react) (when I say|to the name) {ckName}
      (mute|unmute|pause|resume) (the music|the call|yourself|everything) (please|)
      (go back|take me back|return) to (the start|the main menu|the beginning|the first question)
      (start over|start again|begin again|from the top) (please|I got lost|)
      what (mode|language|voice|settings|setting) (are you in|is on|do you use|are you using)
      (what can I|can I|how do I) (change|set) (in|) your (settings|voice|speed|language)
    `),
    "whose-it-is": lines(`
      (what's|what is|tell me|do you know|may I ask) the name of (your boss|the boss|the owner|your manager|the manager|your company|your maker)
      what is (your boss|the owner|the manager) called
      (who|what company|which firm) (made|built|programmed|designed|coded|trained|wrote|named) you
      who did the (programming|design|voice) for (you|this)
      (who do you work for|who is your boss|who are they that you work for|who pays you|who owns you|who's behind this line)
      (what do you call yourself|what's your name|what are you called|what name were you given|have you got a name)
      (where|when) were you (made|built|programmed|designed)
      (what|which) name (do you have me under|is on my account|is on the booking|am I down as|did you save)
      (is this|are you) (a computer|a machine|the robot|a bot|software), (be honest|I can't tell|just asking|no offence)
      (this|your) (stupid|useless|daft|bloody) (bot|system|machine|robot) (is getting it all wrong|never understands|is no good|hung up on me|won't listen)
      (you will see|you'll find out) when (a newer one|the next model|something better) (comes|replaces you), bye
      you (aren't|are not) doing your job (then|well|properly), (you're supposed to|you should|a person would) (give refunds|know that|help me)
    `),
    "games-and-small-asks": lines(`
      (let's|let us|can we|shall we|do you want to|I want to) play {ckGame} (together|with me|while I wait|)
      play {ckGame} (with me|please|)
      (flip|toss|throw) a coin (for me|please|)
      (roll|throw) (a|the|that|two) (dice|die) (for me|please|)
      (tell|give) me (a riddle|a fun fact|a random number|a joke|tonight's lottery numbers)
      (guess|think of) (a number|an animal|my age|what I had for lunch)
      I want to (watch|see|rent|hear) (how to {ckFilm}|the {ckFilm} film) (with subtitles|tonight|)
      (how about|what about|is there|have you) how to {ckFilm} (with subtitles|on {day}|)
    `),
    "wipe-my-own": lines(`
      (clear|wipe|erase|delete|empty|remove|drop) (my|the|my whole|everything on my|everything from my|all of my) {ckList} (please|now|)
      (hurry up and|just|go ahead and) (clear|wipe|erase|delete|empty) (my|the) {ckList}
      (take|cross|strike) (everything|milk|the first item|the dentist) off (my|the) {ckList}
      (cancel|forget|scrap) (everything|all) on my {ckList} (for {day}|)
      (I want|I'd like|please give me|yes give me) (the|my|a) refund (of|for) {ckMoney}
      (yes|okay|right) refund (me|) (the|) {ckMoney} (please|)
      (send|transfer|pay) {ckMoney} to {first} (please|from my account|)
      just (the|my) (standing orders|direct debits|last payment|opening hours|address|postcode) (and nothing else|please|that's all)
      (text|ring|message|email) {first} and (let them know|say|tell them) (yes|I'm late|the answer is no|it's on)
      (do you|can you) (have|give me|tell me) (the|that) (shop|restaurant|hotel|museum|garage|place)'s (address|phone number|number and address|rating|website)
      (what is|what's) (the address and phone number|the number and the address|the phone number) of (the|that) (restaurant|hotel|museum|park|garage|branch)
      (it's okay|fine|great|perfect), just (give me|tell me|I need) (the|their) (phone number|opening times|street) of (the place|the branch|the restaurant)
    `),
  },
};
