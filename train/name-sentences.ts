/** Sentences of calls; a slot in braces is one value. Written for training: the spoken benchmark has its own. */
export const TEMPLATES: readonly string[] = `
{name}
{name}
{first}
{first} {last}
it's {name}
it is {name}
yes it's {name}
my name is {name}
my name's {name} and I have a question
the name is {name}
hi, this is {name} calling about my bill
hello, {name} here
this is {first} from {city}
I'm {name}, I called yesterday
I am {name}
you can call me {first}
can I speak to {name} please
could you put me through to {name}
I had an appointment with {last}
I'd like to see Dr. {last} next week
Dr {name} referred me
it's for my son {first}
my wife {first} has the same plan
my daughter's name is {first}
the account is in the name of {name}
book a table under {name} for 7 pm
the reservation is under {last}
put it under {name}
it should be under {first}'s name
send 50 dollars to {name}
transfer 200 to {first}'s account
text {first} that I am late
call {first}
call {name} at work
email {first} about the meeting
remind me to ring {first} tomorrow
remove {name} as authorized user
is {first} working today
does {first} do fillings
tell {first} I said hi
thanks {first}, that helps
thank you, {first}
hi {first}, can you help me
good morning {first}
my first name is {first} and my last name is {last}
first name {first}
last name {last}
surname {last}
{last}, {first}
{first} {last} speaking
the cardholder is {name}
my husband {first} and I want to come
{first} and {first} will come too
is that {first}
the patient is {name}
emergency contact {name}
mr {last} is waiting
mrs {last} told me so
according to {name}, it was sent
{name} lives at {address}
I spoke with {first} last week
I was talking to {name} about the refund
a friend of {first}'s
from {name} to {name}
{first}: hello?
{name} wrote: I love it
directed by {name} and starring {name}
my address is {address}
I live at {address}
it's {address}
{address}
{street}
send it to {address}
please ship it to {street} by Friday
the delivery address is {address}, thanks
we moved to {address} last year
change my address to {address}
my office is at {street}
it was delivered to {address} instead of {street}
I want to pick it up at {street}
{name}
{address}
{name}, {street}
meet me at {street} at 6
ship to: {name}
{address}

deliver it to:
{name}
{address}
bill to {name}, {address}
the address for {name} is {address}
{name} of {street}
{name} moved from {city} to {address}
both at {street} and at {street}
billing address: {name}⏎{address}
shipping address:⏎{name}⏎{address}
{name}⏎{firm}⏎{address}
{name}⏎{street}⏎{city}
deliver to⏎  {name}⏎  {firm}⏎  {address}
to: {name}, {firm}, {address}
the address of {firm} is {address}
{firm}, {address}
the office of {firm} is at {street}
{name}'s {thing} is great
the {thing} by {name}
{name} (born {birth})
producer {name} explained it
actor {name} said that {name} would come
the tennis player {name} lost to {name}
{first} is from {firm}
everyone calls me {first}
but my friends call me {first}
my name is {name} but everyone calls me {first}
any new mail from {first}
did {first} write back
show me what {name} posted
what is {name}'s number
find {first}'s address
when is {first}'s birthday
is {name} coming tonight
add {name} to my contacts
play something by {name}
the new song of {name}
a book by {name}
tell me about {name}
who is {name}
how old is {name}
forward this to {name} and {first}
invite {first}, {first} and {first} to lunch
lunch with {first} on Friday
schedule a call with {name} for monday
ask {first} whether she is free
everybody knows {first} as {first}
we named our baby {first}
she called him {first}
{first} is from {firm}
{name} works at {firm}
{name} founded {firm} in {city}
{name}, who was born in {city}, leads {firm}
the players {name} and {name} met in {city}
police in {city} arrested {name}
a great fan of {name}, wrote {first}
said {name}, a teacher from {city}
{first} told us that {name} left {firm}
I paid {name} 120 euros on friday
set up a standing order to {name} for 300 pounds
pay {name} the rent on the 1st
the transfer to {name} did not go through
cancel the booking for {name}
the booking was made under {name}
open an account under the name {name}
it's {name}, I'll be late for my reservation
I'm {name} and I'm running late
there is a therapist, {name}, in {city}
{name} is a doctor in {city}
how about {name} in {city}
would you like to see {name}
your appointment with {name} is confirmed
{first} will receive the money
it goes to {first}
yes, to {first}
no, {name}
sorry, {first} not {first}
{name} then
my postcode is {postcode}
it's {postcode}
{postcode}
{postcode}
the zip code is {postcode}
I said {postcode}
{birth}
the {birth}
it's {birth}
my date of birth is {birth}
I was born on {birth}
{birth} that's my birthday
born {birth} in {city}
dob {birth}
birthday is {birth}
she was born {birth}
`
  .trim()
  .split("\n");

/** Sentences are also put together: an opening, a carrier with a value, an end, each of them or none. */
export const OPENINGS: readonly string[] = `

yes
yeah
hi
hello
okay so
um so
well
sure
no actually
good afternoon
oh hey
right
hi there
sorry
and
hey good morning
actually
great
perfect
`.split("\n");
export const CARRIERS: readonly string[] = `
a message for {name}
can you leave a message for {name}
on behalf of {name}
I am calling for {name}
I'm ringing about {name}
the name on the account is {name}
the name on the reservation is {name}
the booking name is {name}
the name of the patient is {name}
the patient is called {name}
the patient's name is {name}
he is called {first}
she's called {name}
they call me {first}
people call me {first}
it's actually {name}
so that's {name}
so it is {name}
that's {first} {last}
that is {name}
the name {name}
name of {name}
this is {name} speaking
{name} speaking
{name} calling
{name} here
{first} from upstairs
{first} from accounting
this is {first}
with {name}
for {name}
under {name}
to {name}
from {name}
by {name}
for my husband {first}
my wife's name is {first}
my husband's name is {name}
my mother's name is {name}
my partner {first}
my brother {first}
my sister {first}
my friend {first}
my boss {last}
my colleague {name}
my dad {first}
my little one {first}
our daughter {first}
our neighbour {name}
my technician was {first}
the plumber was {first}
the dentist {last}
my doctor is {last}
doctor {last}
dr {name}
nurse {first}
mister {last}
miss {last}
mrs {name}
I saw {first}
I talked to {name}
I have spoken to {first}
{first} told me
{first} promised it
{first} helped me
{first} was on the phone
{first} was very kind
put me through to {name}
connect me to {first}
let me talk to {first}
transfer me to {name}
could you get {first}
is {first} there
is {name} available
ask for {first}
ask {first}
have {first} call me back
I want to book {name}
cancel {name}
add {name}
take {name} off
remove {first} from it
change it to {name}
make it {first} {last}
list it as {name}
write down {name}
the contact is {name}
contact person {name}
the owner is {name}
the tenant is {name}
the guest is {name}
the driver is {name}
the account holder is {name}
the policy holder is {name}
signed by {name}
married to {name}
me and {first}
{first} and I
{name} and {name}
neither {first} nor {first}
I go by {first}
my maiden name was {last}
my last name is now {last}
my surname is {last}
first name is {first}
middle name {first}
spelled {last}
I live on {street}
we live at {street}
our house is at {address}
the house at {street}
we are at {street}
the new address is {address}
my billing address is {address}
deliver to {address}
drop it at {street}
pick me up at {street}
come to {street}
the property at {street}
the address on file is {address}
send someone to {street}
{street} in {city}
{street} {city}
the postcode is {postcode}
postcode {postcode}
zip code {postcode}
the postal code is {postcode}
my zip is {postcode}
I'm at {postcode}
it is {postcode}
date of birth {birth}
her date of birth is {birth}
his birthday is {birth}
birth date {birth}
I was born {birth}
born on the {birth}
`
  .trim()
  .split("\n");
export const ENDS: readonly string[] = `

please
thanks
is that right
if possible
and I want to change my appointment
about the bill
I called earlier
I think
that's it
on friday
at 3
tomorrow
you know
and that's all
for the appointment
okay
when you can
again
`.split("\n");

/** The same frames, and others, with what is nobody's data. */
export const HARMLESS: readonly string[] = `
{thing}
{thing}
{thing}
{thing} please
it's {thing}
I'd like {thing}
do you have {thing}
the {thing}
{thing} and {thing}
I am in {city}
I want to fly to {city}
what is the weather in {city}
{city}
in {city}
find me a {thing} in {city}
this is {thing}
I'm {thing}
my order of {thing} is late
call {thing}
{city} weather
weather {city}
people in {city} and {city}
flights from {city} to {city}
how far is {city}
is {thing} on my shopping list
add {thing} to the list
search for {thing}
{thing} research
are {thing} expensive
turn on the {thing}
email from {firm}
the number of {firm}
{firm}
I work at {firm}
{firm} in {city} is closed
a table at {firm}
{firm} opened a branch in {city}
the {thing} of {firm} is {thing}
I bought {thing} from {firm}
is {firm} busy now
{appointment}
{appointment}
on {appointment}
how about {appointment}
can I come on {appointment}
{appointment} please
the {appointment}
move it to {appointment}
it's {appointment}
we are open {appointment}
your appointment is on {appointment}
I have booked you for {appointment}
it expires {appointment}
the order was delivered on {appointment}
is {appointment} still free
my passport expires {appointment}
see you {appointment} at {count}
the three digits on the back are {count}
my cell is {count}
my mobile is {count}
the code is {count}
my member id is {count}
my card is {count}
between {appointment} and {appointment}
{count} {thing}
{count} {thing}
it's {count} {thing}
I have {count} {thing}
it costs {count} {thing}
about {count} {thing} please
the {count} {thing} {count}
what is {count} minus {count} plus {count}
it's {count} degrees
{count} degrees in {city}
{count} percent
{count} {count} {count}
one two three testing
testing one two three
room {count}
gate {count}
flight {code} leaves from gate {count}
bus {count} stops at {city}
exit {count} {thing}
page {count}
channel {count} at {count}
platform {count}
floor {count}
route {count} today
on highway {count}
the {code}
the {code} {thing}
the {code} printer takes the {code} {thing}
model {code}
product {code}
do you have the {code} in stock
my {code} is broken
version {count} point {count}
error {code}
vitamin {code}
{count} am
{count} pm
at {count} pm
{count} a m or {count} p m
between {count} and {count}
from {count} to {count}
{count} out of {count}
{count} minutes or {count} hours
{count} point {count} {thing}
half past {count}
the {count} {thing} place
{count} {thing} on the court
a {thing} way
in {year}
it was {year} I think
my {thing} is leaking
the {thing} makes a hissing noise
my {thing} fell out
how much is a {thing}
do you take {thing} insurance
is it covered by {thing}
the {thing} is clogged
turn left at the {thing}
I need a quote for a {thing}
the {thing} shows {count}
is the {thing} under warranty
how about {appointment} instead
flights with {firm}
a room at the {firm} hotel
the {thing} hotel in {city}
the {city} branch
{thing} dental
{city} dental
I'm {thing} about it
you sound like a {thing}
start the {thing}
begin {thing}
order {thing}
order some {thing} from {firm}
ingredients for {thing}
a ticket from {city} to {city}
rent a {thing} for {city}
is {firm} open
how busy is {firm}
the event is called {thing}
press {count} for {thing}
unit {count} no rush
I have {count} {thing} and {count} {thing}
from the {appointment} to the {appointment}
what about the {thing} instead
a {count} {thing} {thing}
up to {appointment}
`
  .trim()
  .split("\n");
